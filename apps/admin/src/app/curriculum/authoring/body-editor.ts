import {
  Component,
  DestroyRef,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { SECTORS } from '@talkoot/curriculum';
import { type ContentLang, interfaceLang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { nextId } from '../../ui/next-id.ts';
import { ModuleText } from '../module-text.ts';
import type { Finding } from './authoring-views.ts';
import { AuthoringWords } from './authoring-words.ts';
import { sourcesOf, type TextModel } from './text-model.ts';

/** Long enough for a word, short enough to follow. */
const PAUSE = 400;

/** The text of a module as Markdown, with how it will look and what is wrong in it, line by line. */
@Component({
  selector: 'tk-body-editor',
  imports: [FormField, LabelledField, ModuleText, T],
  templateUrl: './body-editor.html',
  styleUrl: './body-editor.css',
})
export class BodyEditor {
  readonly fields = input.required<FieldTree<TextModel>>();
  readonly lang = input.required<ContentLang>();
  /** The look under the text instead of beside it: beside stands the original. */
  readonly stacked = input(false);

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly words = inject(AuthoringWords);
  protected readonly id = nextId('sector');
  protected readonly htmlLang = computed(() => interfaceLang(this.lang()));
  protected readonly sectors = computed(() =>
    SECTORS.map((value) => ({ value, label: this.language.text(`words.sector.${value}`) })),
  );
  protected readonly html = signal('');
  protected readonly mistakes = signal<readonly Finding[]>([]);
  private readonly textarea = viewChild.required<ElementRef<HTMLTextAreaElement>>('text');
  private readonly asked = computed(() => {
    const { body, sources } = this.fields()().value();
    return { lang: this.lang(), body, sources: sourcesOf(sources.filter(({ id, title }) => id && title)) };
  });

  constructor() {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    effect(() => {
      const asked = this.asked();
      clearTimeout(waiting);
      // What was there already is shown at once.
      waiting = setTimeout(() => void this.ask(asked), first ? 0 : PAUSE);
      first = false;
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(waiting));
  }

  /** Puts the cursor on a line of the text. */
  goTo(line: number): void {
    const text = this.textarea().nativeElement;
    const lines = text.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    text.scrollTop = ((line - 1) / lines.length) * text.scrollHeight - text.clientHeight / 3;
  }

  /** A block for a sector at the cursor, around what is chosen there. */
  protected insertBlock(sector: string): void {
    const text = this.textarea().nativeElement;
    const body = text.value;
    const chosen = body.slice(text.selectionStart, text.selectionEnd).trim();
    const before = body.slice(0, text.selectionStart).trimEnd();
    const after = body.slice(text.selectionEnd).trimStart();
    const opening = `:::sector{codes="${sector}"}`;
    const block = [opening, chosen, ':::'].join('\n');
    this.fields().body().value.set([before, block, after].filter(Boolean).join('\n\n'));
    const line = before === '' ? 2 : before.split('\n').length + 3;
    setTimeout(() => this.goTo(line));
  }

  private async ask({ lang, body, sources }: ReturnType<BodyEditor['asked']>): Promise<void> {
    if (body.trim() === '') {
      this.html.set('');
      this.mistakes.set([]);
      return;
    }
    try {
      const answer = await this.api.post('/api/library/previews/{lang}', {
        path: { lang },
        body: { body, sources },
      });
      if (untracked(this.asked).body !== body) return;
      this.html.set(answer.html);
      this.mistakes.set(answer.mistakes);
    } catch {
      // A preview that fails loses nothing: the last one stays until the next word.
    }
  }
}
