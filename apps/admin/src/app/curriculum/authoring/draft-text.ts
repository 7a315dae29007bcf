import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { TRANSLATED_FIELDS, wordDiff, type TranslatedField } from '@talkoot/curriculum';
import { type ContentLang, interfaceLang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { LibraryWords } from '../library-words.ts';
import type { ContentField, DraftText, FieldStateView, ModuleDraft } from './authoring-views.ts';
import { AuthoringWords } from './authoring-words.ts';
import { BodyEditor } from './body-editor.ts';
import { ConflictNotice } from './conflict-notice.ts';
import { DraftStore } from './draft-store.ts';
import { SourceFields } from './source-fields.ts';
import { emptyText, fieldTextOf, textBodyOf, textModelOf, textRules, type TextModel } from './text-model.ts';
import { TranslationSide } from './translation-side.ts';

const ALL_FIELDS: readonly ContentField[] = [...TRANSLATED_FIELDS, 'sources'];

/** One language of a module; a translation stands field by field beside what it is made from. */
@Component({
  selector: 'tk-draft-text',
  imports: [
    BodyEditor,
    Busy,
    ConflictNotice,
    ErrorSummary,
    FormField,
    LabelledField,
    SourceFields,
    T,
    TranslationSide,
  ],
  templateUrl: './draft-text.html',
  styleUrls: ['./draft-form.css', './draft-text.css'],
})
export class DraftTextForm {
  readonly lang = input.required<ContentLang>();
  /** A line of the body to go to. */
  readonly line = input<number | null>(null);

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(AuthoringWords);
  protected readonly store = inject(DraftStore);
  protected readonly htmlLang = computed(() => interfaceLang(this.lang()));
  private readonly bodyEditor = viewChild(BodyEditor);

  protected readonly original = computed(() =>
    this.store.draft()?.texts.find(({ isOriginal }) => isOriginal),
  );
  protected readonly saved = computed(() => this.textIn(this.store.draft()));
  protected readonly isTranslation = computed(() => this.lang() !== this.original()?.lang);
  /** What the form was filled with: the saved text; for a new translation nothing but the sources of the original. */
  private readonly given = linkedSignal<string, TextModel>({
    source: () => this.lang(),
    computation: () => untracked(() => this.modelIn(this.store.draft())),
  });
  private readonly typed = linkedSignal(() => this.given());
  protected readonly form = form(this.typed, (path) => textRules(path));
  /** Fields of which the person says that they fit the original as it is now. */
  protected readonly fitting = linkedSignal<string, readonly TranslatedField[]>({
    source: () => this.lang(),
    computation: () => [],
  });
  protected readonly conflict = signal<ModuleDraft | null>(null);
  protected readonly isChanged = computed(
    () => JSON.stringify(this.typed()) !== JSON.stringify(this.given()) || this.fitting().length > 0,
  );
  protected readonly theirChanges = computed(() => {
    const theirs = this.conflict();
    if (!theirs) return [];
    const [before, after] = [this.given(), this.modelIn(theirs)];
    return ALL_FIELDS.filter((field) => fieldTextOf(before, field) !== fieldTextOf(after, field)).map(
      (field) => ({
        name: this.words.field(field),
        pieces: wordDiff(fieldTextOf(before, field), fieldTextOf(after, field)),
      }),
    );
  });

  protected readonly save = formSubmission(this.form, async () => {
    const text = this.typed();
    const [slug, lang] = [this.store.draft()?.slug ?? '', this.lang()];
    const body = textBodyOf(text, this.fitting());
    const send = (revision: number) =>
      this.api.put('/api/library/modules/{slug}/draft/texts/{lang}', {
        path: { slug, lang },
        body: { ...body, revision },
      });
    const theirs = await this.store.save((draft) => this.modelIn(draft), this.given(), send);
    this.conflict.set(theirs);
    if (theirs) return;
    this.given.set(text);
    this.fitting.set([]);
    this.toasts.done(this.language.text('authoring.editor.saved'));
  });

  constructor() {
    askBeforeLeaving(() => this.isChanged());
    effect(() => this.store.isUnsaved.set(this.isChanged()));
    effect(() => {
      const model = this.modelIn(this.store.draft());
      // What is typed is never overwritten.
      untracked(() => !this.isChanged() && this.given.set(model));
    });
    effect(() => {
      const [line, editor] = [this.line(), this.bodyEditor()];
      if (line && editor) untracked(() => editor.goTo(line));
    });
  }

  protected stateOf(field: TranslatedField): FieldStateView | null {
    return this.saved()?.fields.find((one) => one.field === field) ?? null;
  }

  protected setFitting(field: TranslatedField, fits: boolean): void {
    this.fitting.update((fields) => (fits ? [...fields, field] : fields.filter((one) => one !== field)));
  }

  protected label(field: ContentField): string {
    return this.words.field(field);
  }

  protected async removeLanguage(): Promise<void> {
    const draft = this.store.draft();
    if (!draft) return;
    const [lang, kept] = [this.lang(), this.typed()];
    const path = { slug: draft.slug, lang };
    const url = '/api/library/modules/{slug}/draft/texts/{lang}' as const;
    this.store.adopt(await this.api.delete(url, { path, body: { revision: draft.revision } }));
    const name = this.library.languages([lang]);
    this.toasts.done(this.language.text('authoring.text.removed', { lang: name }), async () => {
      const body = { ...textBodyOf(kept, []), revision: this.store.draft()?.revision ?? 1 };
      this.store.adopt(await this.api.put(url, { path, body }));
    });
  }

  /** What somebody else saved takes the place of what was given; the next save goes over it or is theirs. */
  protected async settle(keepMine: boolean): Promise<void> {
    const theirs = this.conflict();
    if (!theirs) return;
    const mine = this.typed();
    this.store.adopt(theirs);
    this.given.set(this.modelIn(theirs));
    this.conflict.set(null);
    if (!keepMine) return;
    this.typed.set(mine);
    await this.save.run();
  }

  private textIn(draft: ModuleDraft | null): DraftText | undefined {
    return draft?.texts.find(({ lang }) => lang === this.lang());
  }

  private modelIn(draft: ModuleDraft | null): TextModel {
    const text = this.textIn(draft);
    if (text) return textModelOf(text);
    const original = draft?.texts.find(({ isOriginal }) => isOriginal);
    return { ...emptyText(), sources: original ? textModelOf(original).sources : [] };
  }
}
