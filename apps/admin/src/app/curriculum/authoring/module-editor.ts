import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CONTENT_LANGS, type ContentLang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { StatusChip } from '../../ui/status-chip.ts';
import { EditorState } from '../editor-state.ts';
import { LibraryWords } from '../library-words.ts';
import { AuthoringWords, STATUS_TONES } from './authoring-words.ts';
import { DraftActions } from './draft-actions.ts';
import { ModuleAttachments } from '../module-attachments.ts';
import { DraftFactsForm } from './draft-facts.ts';
import { DraftStore } from './draft-store.ts';
import { DraftTextForm } from './draft-text.ts';
import { FindingList } from './finding-list.ts';

interface Part {
  readonly part: 'facts' | ContentLang;
  readonly label: string;
}

/** A module as it is written: its facts and each of its languages, one at a time, each with an address. */
@Component({
  selector: 'tk-module-editor',
  imports: [
    DraftActions,
    DraftFactsForm,
    DraftTextForm,
    EditorState,
    FindingList,
    Icon,
    ModuleAttachments,
    PageHeader,
    RouterLink,
    StatusChip,
    T,
  ],
  providers: [DraftStore],
  templateUrl: './module-editor.html',
  styleUrl: './module-editor.css',
})
export class ModuleEditor {
  readonly slug = input.required<string>();
  /** From the address: `facts` or a language; the original where it says nothing. */
  readonly part = input<string>();
  /** From the address: a line of the body. */
  readonly line = input<string>();

  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  protected readonly words = inject(AuthoringWords);
  protected readonly tones = STATUS_TONES;
  protected readonly store = inject(DraftStore);
  protected readonly answer = inject(Api).resource('/api/library/modules/{slug}/draft', () => ({
    path: { slug: this.slug() },
  }));
  protected readonly draft = computed(() => {
    const draft = this.store.draft();
    return draft?.slug === this.slug() ? draft : null;
  });
  protected readonly heading = computed(() => {
    const title = this.draft()?.texts[0]?.title || this.language.text('authoring.editor.untitled');
    return this.language.text('authoring.editor.title', { title });
  });
  protected readonly lineNumber = computed(() => Number(this.line()) || null);
  protected readonly shown = computed((): Part['part'] => {
    const wanted = this.part();
    if (wanted === 'facts') return wanted;
    return CONTENT_LANGS.find((lang) => lang === wanted) ?? this.draft()?.texts[0]?.lang ?? 'facts';
  });
  protected readonly parts = computed((): Part[] => {
    const texts = this.draft()?.texts ?? [];
    const labelOf = (lang: ContentLang): string => {
      const name = this.library.languages([lang]);
      const text = texts.find((one) => one.lang === lang);
      if (!text) return this.language.text('authoring.editor.add-language', { lang: name });
      return text.isOriginal ? this.language.text('authoring.editor.original', { lang: name }) : name;
    };
    const written = texts.map(({ lang }) => lang);
    const langs = [...written, ...CONTENT_LANGS.filter((lang) => !written.includes(lang))];
    return [
      { part: 'facts', label: this.language.text('authoring.editor.part-facts') },
      ...langs.map((lang) => ({ part: lang, label: labelOf(lang) })),
    ];
  });

  constructor() {
    effect(() => {
      if (this.answer.hasValue()) this.store.adopt(this.answer.value());
    });
  }
}
