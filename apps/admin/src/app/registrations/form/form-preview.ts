import { NgTemplateOutlet } from '@angular/common';
import { Component, inject, input, signal } from '@angular/core';
import type { Question } from '@talkoot/forms';
import { T } from '../../language/t.ts';
import { LANGS, type Lang } from './form-model.ts';
import { QuestionWords } from './question-words.ts';

/** The form as its readers meet it, in any of their languages; what hangs on a choice stands under it. */
@Component({
  selector: 'tk-form-preview',
  imports: [NgTemplateOutlet, T],
  template: `
    <h2>{{ 'questions.preview' | t }}</h2>
    <label for="preview-lang">{{ 'shell.language.choose' | t }}</label>
    <select #chosen id="preview-lang" (change)="read(chosen.value)">
      @for (one of langs; track one) {
        <option [value]="one" [selected]="one === lang()">{{ names[one] | t }}</option>
      }
    </select>
    <div class="page" [attr.lang]="lang()">
      @for (question of questions(); track question.id) {
        @if (question.shownIf === null) {
          <ng-container *ngTemplateOutlet="asked; context: { $implicit: question }" />
        }
      }
    </div>
    <ng-template #asked let-question>
      <div class="question">
        @if (question.kind !== 'consent') {
          <p class="label">
            {{ question.label[lang()] }}
            @if (!question.isRequired) {
              <span class="quiet">({{ 'shell.form.optional' | t }})</span>
            }
          </p>
        }
        @if (question.help; as help) {
          <p class="quiet small">{{ help[lang()] }}</p>
        }
        @for (choice of choicesOf(question); track choice.value) {
          <p class="choice"><span [class.round]="isOne(question)" class="box"></span>{{ choice.name }}</p>
          @for (next of after(question, choice.value); track next.id) {
            <div class="then">
              <ng-container *ngTemplateOutlet="asked; context: { $implicit: next }" />
            </div>
          }
        } @empty {
          <span class="line" [class.tall]="question.kind === 'long-text'"></span>
        }
      </div>
    </ng-template>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    h2,
    p {
      margin: 0;
    }
    .page {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-2);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .question {
      display: grid;
      gap: var(--space-half);
    }
    .label {
      font-weight: 650;
    }
    .choice {
      display: flex;
      gap: var(--space-1);
      font-weight: 400;
    }
    .box {
      flex: none;
      width: 1.1rem;
      height: 1.1rem;
      margin-block-start: 0.2rem;
      border: 1px solid var(--line-strong);
    }
    .round {
      border-radius: 50%;
    }
    .then {
      margin-inline-start: 0.5rem;
      padding-inline-start: var(--space-2);
      border-inline-start: 2px solid var(--line-strong);
    }
    .line {
      height: 2.2rem;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
    }
    .tall {
      height: 4rem;
    }
  `,
})
export class FormPreview {
  readonly questions = input.required<readonly Question[]>();

  private readonly words = inject(QuestionWords);
  protected readonly langs = LANGS;
  protected readonly lang = signal<Lang>('fi');
  protected readonly names = {
    fi: 'shell.language.fi',
    sv: 'shell.language.sv',
    en: 'shell.language.en',
  } as const;

  protected read(lang: string): void {
    this.lang.set(lang as Lang);
  }

  protected isOne({ kind }: Question): boolean {
    return kind === 'one-of' || kind === 'yes-no';
  }

  protected choicesOf(question: Question): { value: string; name: string }[] {
    if (question.kind === 'consent') return [{ value: 'given', name: question.label[this.lang()] }];
    if (question.kind === 'yes-no') return this.words.values(question);
    return question.options.map(({ id, label }) => ({ value: id, name: label[this.lang()] }));
  }

  protected after({ id }: Question, value: string): readonly Question[] {
    return this.questions().filter(({ shownIf }) => shownIf?.questionId === id && shownIf.value === value);
  }
}
