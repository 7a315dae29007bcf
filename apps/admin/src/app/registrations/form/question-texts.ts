import { Component, computed, inject, input, output } from '@angular/core';
import type { QuestionText } from '@talkoot/forms';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { nextId } from '../../ui/next-id.ts';
import { LANGS, withText, type Lang, type Mistakes } from './form-model.ts';
import { QuestionWords } from './question-words.ts';

/** One text in the three languages side by side, each with what is wrong with it. */
@Component({
  selector: 'tk-question-texts',
  imports: [Icon, T],
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      <div class="side">
        @for (lang of langs; track lang) {
          <div>
            <label [for]="id + lang">
              <span class="visually-hidden">{{ legend() }}, </span>{{ names[lang] | t }}
            </label>
            @if (isLong()) {
              <textarea
                #typed
                rows="2"
                [id]="id + lang"
                [attr.lang]="lang"
                [attr.maxlength]="max()"
                [value]="text()?.[lang] ?? ''"
                [attr.aria-invalid]="errors()[lang] ? 'true' : null"
                [attr.aria-describedby]="errors()[lang] ? id + lang + '-error' : null"
                (input)="type(lang, typed.value)"
              ></textarea>
            } @else {
              <input
                #typed
                autocomplete="off"
                [id]="id + lang"
                [attr.lang]="lang"
                [attr.maxlength]="max()"
                [value]="text()?.[lang] ?? ''"
                [attr.aria-invalid]="errors()[lang] ? 'true' : null"
                [attr.aria-describedby]="errors()[lang] ? id + lang + '-error' : null"
                (input)="type(lang, typed.value)"
              />
            }
            @if (errors()[lang]; as error) {
              <p class="error small" [id]="id + lang + '-error'"><tk-icon name="stop" />{{ error }}</p>
            }
          </div>
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    .side {
      display: grid;
      gap: var(--space-1);
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    }
    label {
      color: var(--ink-quiet);
    }
    input,
    textarea {
      width: 100%;
    }
    .error {
      display: flex;
      gap: var(--space-half);
      margin: 0;
      color: var(--berry);
    }
  `,
})
export class QuestionTexts {
  readonly legend = input.required<string>();
  readonly text = input.required<QuestionText | null>();
  readonly max = input.required<number>();
  readonly isLong = input(false);
  readonly mistakes = input<Mistakes>(new Map());
  /** Where the text stands in the question: `/label`. */
  readonly pointer = input('/label');
  readonly changed = output<QuestionText>();

  private readonly words = inject(QuestionWords);
  protected readonly langs = LANGS;
  protected readonly id = nextId('texts');
  protected readonly names = {
    fi: 'shell.language.fi',
    sv: 'shell.language.sv',
    en: 'shell.language.en',
  } as const;
  protected readonly errors = computed(() => {
    const at = (lang: Lang) => this.words.mistake(this.mistakes(), `${this.pointer()}/${lang}`);
    return { fi: at('fi'), sv: at('sv'), en: at('en') };
  });

  protected type(lang: Lang, typed: string): void {
    this.changed.emit(withText(this.text(), lang, typed));
  }
}
