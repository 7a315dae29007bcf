import { Component, computed, inject, input, model } from '@angular/core';
import { FORM_LIMITS, type Answers, type Question, shownQuestions } from '@talkoot/forms';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { nextId } from '../../ui/next-id.ts';
import type { FieldProblem } from '../../api/problem.ts';
import { QuestionWords } from './question-words.ts';

/** What is typed, by the ids of questions, as the server takes it. */
export type TypedAnswers = Readonly<Record<string, unknown>>;

/** The questions of an event to answer for somebody else; those that hang on a choice come when it is made. */
@Component({
  selector: 'tk-answer-fields',
  imports: [Icon, T],
  templateUrl: './answer-fields.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      max-width: 32rem;
    }
    fieldset {
      display: grid;
      gap: var(--space-half);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    .field > label {
      padding: 0;
      font-weight: 650;
    }
    .field {
      display: grid;
      gap: var(--space-half);
    }
    p {
      margin: 0;
    }
    .error {
      display: flex;
      gap: var(--space-half);
      color: var(--berry);
    }
  `,
})
export class AnswerFields {
  readonly questions = input.required<readonly Question[]>();
  /** As the server said them: `/answers/diet`. */
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly answers = model.required<TypedAnswers>();

  private readonly language = inject(Language);
  protected readonly words = inject(QuestionWords);
  protected readonly limits = FORM_LIMITS;
  protected readonly id = nextId('answers');
  protected readonly shown = computed(() => shownQuestions(this.questions(), this.answers() as Answers));
  protected readonly errors = computed(
    () =>
      new Map(
        this.problems().flatMap((one) =>
          one.pointer.startsWith('/answers/')
            ? [[one.pointer.slice('/answers/'.length), this.words.text(one)] as const]
            : [],
        ),
      ),
  );

  protected helpOf({ help }: Question): string {
    return help?.[this.language.current()] ?? '';
  }

  protected value({ id }: Question): string {
    const value = this.answers()[id];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  protected isChosen({ id, kind }: Question, choice: string): boolean {
    const value = this.answers()[id];
    if (kind === 'yes-no') return value === (choice === 'yes');
    if (kind === 'consent') return value === true;
    return Array.isArray(value) ? value.includes(choice) : value === choice;
  }

  protected type({ id, kind }: Question, typed: string): void {
    const isNumber = kind === 'number' && /^-?\d{1,15}$/.test(typed.trim());
    this.set(id, isNumber ? Number(typed) : typed);
  }

  protected choose({ id, kind }: Question, choice: string, isOn: boolean): void {
    if (kind === 'consent') return this.set(id, isOn);
    if (kind === 'yes-no') return this.set(id, choice === 'yes');
    if (kind === 'one-of') return this.set(id, choice);
    const chosen = this.answers()[id];
    const others = (Array.isArray(chosen) ? (chosen as string[]) : []).filter((one) => one !== choice);
    this.set(id, isOn ? [...others, choice] : others);
  }

  /** What is not asked any more is not sent. */
  private set(id: string, value: unknown): void {
    const next = { ...this.answers(), [id]: value };
    const shown = new Set(shownQuestions(this.questions(), next as Answers).map((question) => question.id));
    this.answers.set(Object.fromEntries(Object.entries(next).filter(([one]) => shown.has(one))));
  }
}
