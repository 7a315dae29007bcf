import { Service, inject } from '@angular/core';
import { type Question, type QuestionKind, type SeenBy, valuesOf } from '@talkoot/forms';
import type { MessageKey, MessageParams } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import type { FieldProblem } from '../../api/problem.ts';
import type { Mistakes } from './form-model.ts';

/** Questions in words. Inside `computed` or a template they follow the language. */
@Service()
export class QuestionWords {
  private readonly language = inject(Language);

  nameOf({ label }: Pick<Question, 'label'>): string {
    return (
      label[this.language.current()].trim() || label.fi.trim() || this.language.text('questions.unnamed')
    );
  }

  kind(kind: QuestionKind): string {
    return this.language.text(`questions.kind.${kind}`);
  }

  seenBy(seenBy: SeenBy): string {
    return this.language.text(`questions.seen-by.${seenBy}`);
  }

  /** Kind, whether it must be answered, who sees it and how long: what the question is at a glance. */
  facts(question: Question, all: readonly Question[]): string {
    const { kind, isRequired, seenBy, livesDays, shownIf } = question;
    const asked = all.find(({ id }) => id === shownIf?.questionId);
    return [
      this.kind(kind),
      ...(isRequired ? [this.language.text('questions.required')] : []),
      this.seenBy(seenBy),
      this.language.text('questions.lives', { days: livesDays }),
      ...(shownIf && asked
        ? [
            this.language.text('questions.shown-if.fact', {
              question: this.nameOf(asked),
              value: this.value(asked, shownIf.value),
            }),
          ]
        : []),
    ].join(' · ');
  }

  /** The choices that a condition may name, in words. */
  values(question: Question): { value: string; name: string }[] {
    return valuesOf(question).map((value) => ({ value, name: this.value(question, value) }));
  }

  value({ kind, options }: Question, value: string): string {
    if (kind === 'yes-no') return this.language.text(value === 'yes' ? 'register.yes' : 'register.no');
    if (kind === 'consent') return this.language.text('questions.given');
    const option = options.find(({ id }) => id === value);
    return option ? this.nameOf(option) : value;
  }

  /** What is wrong at a place, in words; null where nothing is. */
  mistake(mistakes: Mistakes, pointer: string): string | null {
    const found = mistakes.get(pointer);
    return found ? this.text(found) : null;
  }

  text({ code, params }: Pick<FieldProblem, 'code'> & { readonly params?: MessageParams }): string {
    const key = `problem.field.${code}`;
    return this.language.text(
      this.language.has(key) ? (key as MessageKey) : 'problem.field.wrongType',
      params ?? {},
    );
  }
}
