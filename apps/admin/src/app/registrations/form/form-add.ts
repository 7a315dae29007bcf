import { Component, computed, inject, input, output } from '@angular/core';
import { QUESTION_KINDS, type Question, type QuestionKind } from '@talkoot/forms';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import type { ReadyQuestions } from './form-model.ts';
import { QuestionWords } from './question-words.ts';

/** Another question: one of the ready ones with its words, or one's own. */
@Component({
  selector: 'tk-form-add',
  imports: [Icon, T],
  template: `
    <h2>{{ 'questions.add' | t }}</h2>
    @if (free().length > 0) {
      <h3>{{ 'questions.library' | t }}</h3>
      <ul>
        @for (group of free(); track group[0].id) {
          <li>
            <button type="button" class="button" (click)="ready.emit(group)">
              <tk-icon name="plus" />{{ words.nameOf(group[0]) }}
            </button>
          </li>
        }
      </ul>
    }
    <h3>{{ 'questions.own' | t }}</h3>
    <div class="row">
      <label for="question-kind">{{ 'questions.kind' | t }}</label>
      <select #kind id="question-kind">
        @for (one of kinds; track one) {
          <option [value]="one">{{ words.kind(one) }}</option>
        }
      </select>
      <button type="button" class="button" (click)="add(kind.value)">
        <tk-icon name="plus" />{{ 'questions.own.add' | t }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    h2,
    h3 {
      margin: var(--space-1) 0 0;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class FormAdd {
  readonly library = input.required<readonly ReadyQuestions[]>();
  readonly questions = input.required<readonly Question[]>();
  readonly ready = output<readonly Question[]>();
  readonly own = output<QuestionKind>();

  protected readonly words = inject(QuestionWords);
  protected readonly kinds = QUESTION_KINDS;
  /** What is in the form already is not offered again: its answers would have one name. */
  protected readonly free = computed(() => {
    const taken = new Set(this.questions().map(({ id }) => id));
    return this.library()
      .map(({ questions }) => questions as readonly Question[])
      .filter(
        (group): group is readonly [Question, ...Question[]] =>
          group.length > 0 && !group.some(({ id }) => taken.has(id)),
      );
  });

  protected add(kind: string): void {
    this.own.emit(kind as QuestionKind);
  }
}
