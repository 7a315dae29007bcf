import { Component, inject, input, output } from '@angular/core';
import { FORM_LIMITS, freeId, type QuestionOption, type QuestionText } from '@talkoot/forms';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { ReorderableList, type Reordered } from '../../ui/reorderable-list.ts';
import { mistakesAt, type Mistakes } from './form-model.ts';
import { QuestionTexts } from './question-texts.ts';
import { QuestionWords } from './question-words.ts';

/** The choices of a question: their words, their order, more and fewer. */
@Component({
  selector: 'tk-question-options',
  imports: [Icon, QuestionTexts, ReorderableList, T],
  template: `
    <p class="legend">{{ 'questions.options' | t }}</p>
    @if (ofList(); as error) {
      <p class="error small" role="alert"><tk-icon name="stop" />{{ error }}</p>
    }
    <tk-reorderable-list
      [items]="options()"
      [nameOf]="nameOf"
      [keyOf]="keyOf"
      [label]="'questions.options' | t"
      (reordered)="reorder($event)"
    >
      <ng-template let-option let-index="index">
        <div class="option">
          <tk-question-texts
            [legend]="'questions.option' | t: { number: index + 1 }"
            [text]="option.label"
            [max]="max"
            [mistakes]="at(index)"
            (changed)="rename(index, $event)"
          />
          <button
            type="button"
            class="button plain"
            [attr.aria-label]="'questions.option.remove' | t: { name: words.nameOf(option) }"
            (click)="remove(index)"
          >
            <tk-icon name="remove" />
          </button>
        </div>
      </ng-template>
    </tk-reorderable-list>
    @if (options().length < most) {
      <button type="button" class="button" (click)="add()">
        <tk-icon name="plus" />{{ 'questions.option.add' | t }}
      </button>
    }
  `,
  styles: `
    .legend {
      margin: 0;
      font-weight: 650;
    }
    .error {
      display: flex;
      gap: var(--space-half);
      margin: 0;
      color: var(--berry);
    }
    .option {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-1);
      align-items: start;
    }
  `,
})
export class QuestionOptions {
  readonly options = input.required<readonly QuestionOption[]>();
  readonly mistakes = input.required<Mistakes>();
  readonly changed = output<readonly QuestionOption[]>();

  protected readonly words = inject(QuestionWords);
  protected readonly max = FORM_LIMITS.optionLabel;
  protected readonly most = FORM_LIMITS.options;
  protected readonly nameOf = (option: QuestionOption): string => this.words.nameOf(option);
  protected readonly keyOf = ({ id }: QuestionOption): string => id;

  protected ofList(): string | null {
    return this.words.mistake(this.mistakes(), '/options');
  }

  protected at(index: number): Mistakes {
    const own = [...this.mistakes()].filter(([pointer]) => pointer.startsWith('/options/'));
    return mistakesAt(new Map(own.map(([pointer, one]) => [pointer.slice('/options'.length), one])), index);
  }

  protected rename(index: number, label: QuestionText): void {
    this.changed.emit(
      this.options().map((option, place) => (place === index ? { ...option, label } : option)),
    );
  }

  protected reorder({ items }: Reordered<QuestionOption>): void {
    this.changed.emit(items);
  }

  protected remove(index: number): void {
    this.changed.emit(this.options().filter((_, place) => place !== index));
  }

  protected add(): void {
    const id = freeId('option', new Set(this.options().map((option) => option.id)));
    this.changed.emit([...this.options(), { id, label: { fi: '', sv: '', en: '' } }]);
  }
}
