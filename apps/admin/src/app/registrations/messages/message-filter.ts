import { Component, ElementRef, computed, inject, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { ChoiceChips } from '../../ui/choice-chips.ts';
import { ErrorTexts } from '../../ui/error-texts.ts';
import { FieldGroup } from '../../ui/field-group.ts';
import { SECTORS } from '../registration-views.ts';
import { ATTENDANCES, ATTENDED, LOCALES, STATUSES, type MessageFilter } from './message-views.ts';

/** Which of the participants are meant. Of each question any number may be chosen; none means all. */
@Component({
  selector: 'tk-message-filter',
  imports: [ChoiceChips, FieldGroup, T],
  template: `
    @if (problem(); as text) {
      <p class="wrong" role="status">{{ text }}</p>
    }
    <tk-choice-chips
      [legend]="'messages.filter.statuses' | t"
      [choices]="statuses()"
      [chosen]="value().statuses"
      (chosenChange)="set({ statuses: $event })"
    />
    @if (value().statuses.length === 0) {
      <p class="wrong" role="status">{{ 'messages.filter.none-chosen' | t }}</p>
    }
    @for (question of questions(); track question.name) {
      <tk-choice-chips
        [legend]="question.legend"
        [help]="'messages.filter.any-help' | t"
        [choices]="question.choices"
        [chosen]="value()[question.name]"
        (chosenChange)="choose(question.name, $event)"
      />
    }
    <tk-field-group [legend]="'messages.filter.attended' | t">
      @for (choice of attended; track choice) {
        <label class="choice">
          <input
            type="radio"
            name="attended"
            [checked]="value().attended === choice"
            (change)="set({ attended: choice })"
          />
          {{ attendedName(choice) }}
        </label>
      }
    </tk-field-group>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .wrong {
      margin: 0;
      color: var(--berry);
    }
  `,
})
export class MessageFilterForm implements FormValueControl<MessageFilter> {
  readonly value = model.required<MessageFilter>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly partners = input<readonly { readonly organisationId: string; readonly name: string }[]>([]);

  private readonly language = inject(Language);
  private readonly texts = inject(ErrorTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly problem = computed(() => {
    const [first] = this.errors();
    return first ? this.texts.field(first) : '';
  });
  protected readonly attended = ATTENDED;
  protected readonly statuses = computed(() =>
    STATUSES.map((value) => ({ value, label: this.language.text(`registrations.status.${value}`) })),
  );
  protected readonly questions = computed(() => [
    {
      name: 'sectors' as const,
      legend: this.language.text('messages.filter.sectors'),
      choices: SECTORS.map((value) => ({ value, label: this.language.text(`words.sector.${value}`) })),
    },
    {
      name: 'organisationIds' as const,
      legend: this.language.text('messages.filter.partners'),
      choices: this.partners().map(({ organisationId, name }) => ({ value: organisationId, label: name })),
    },
    {
      name: 'attendances' as const,
      legend: this.language.text('messages.filter.attendances'),
      choices: ATTENDANCES.map((value) => ({ value, label: this.language.text(`messages.filter.${value}`) })),
    },
    {
      name: 'locales' as const,
      legend: this.language.text('messages.filter.locales'),
      choices: LOCALES.map((value) => ({ value, label: this.language.text(`words.language.${value}`) })),
    },
  ]);

  /** For the summary of mistakes. */
  focus(): void {
    this.element.nativeElement.querySelector('input')?.focus();
  }

  protected attendedName(choice: (typeof ATTENDED)[number]): string {
    return this.language.text(`messages.filter.attended.${choice}`);
  }

  protected choose(question: string, chosen: readonly string[]): void {
    this.set({ [question]: chosen });
  }

  protected set(change: { readonly [name: string]: readonly string[] | string }): void {
    this.value.update((filter) => ({ ...filter, ...change }));
  }
}
