import { Component, computed, inject, input, output } from '@angular/core';
import { type Answers, type Question, answersInWords } from '@talkoot/forms';
import { Moment } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { StatusChip, type Tone } from '../ui/status-chip.ts';
import type { RegistrationView } from './registration-views.ts';

/** One person in the list; the cells of a table row. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- a table holds only rows
  selector: 'tr[tkRegistration]',
  imports: [Moment, StatusChip, T],
  template: `
    <th scope="row">
      {{ of().name }}
      <span class="quiet small mail">{{ of().email }}</span>
      @if (answers().length > 0) {
        <details class="small">
          <summary>{{ 'questions.answers' | t: { count: answers().length } }}</summary>
          @for (one of answers(); track one.questionId) {
            <span class="small">{{ one.label }}: {{ one.text }}</span>
          }
        </details>
      }
    </th>
    <td>
      {{ of().organisationName }}
      <span class="quiet small">{{ sector() }}</span>
    </td>
    <td>
      <tk-status [tone]="tone()">{{ status() }}</tk-status>
      <span class="quiet small">{{ of().registeredAt | moment }}</span>
    </td>
    <td>
      @if (canEdit() && of().status !== 'cancelled') {
        <button
          type="button"
          class="button plain"
          [attr.aria-label]="'registrations.cancel.of' | t: { name: of().name }"
          (click)="cancelled.emit()"
        >
          {{ 'registrations.cancel' | t }}
        </button>
      }
    </td>
  `,
  styles: `
    th span,
    td span.small {
      display: block;
      font-weight: 400;
    }
    details {
      font-weight: 400;
    }
    th,
    td {
      overflow-wrap: break-word;
    }
    @media (max-width: 40rem) {
      :host {
        display: grid;
        gap: var(--space-half);
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line);
      }
      /* Stronger than the rules of every table: the person has the line below, not each cell. */
      :host th,
      :host td {
        max-width: none;
        padding: 0;
        border: 0;
        overflow-wrap: anywhere;
      }
      :host td:empty {
        display: none;
      }
    }
  `,
})
export class RegistrationRow {
  readonly of = input.required<RegistrationView>({ alias: 'tkRegistration' });
  /** All that the event has asked, also what it asks no more. */
  readonly questions = input<readonly Question[]>([]);
  readonly canEdit = input(false);
  readonly cancelled = output();

  private readonly language = inject(Language);
  protected readonly sector = computed(() => this.language.text(`words.sector.${this.of().sector}`));

  protected readonly answers = computed(() =>
    answersInWords(this.questions(), this.of().answers as Answers, this.language.current(), {
      yes: this.language.text('register.yes'),
      no: this.language.text('register.no'),
    }),
  );

  protected readonly tone = computed<Tone>(() => {
    const { status, checkedInAt } = this.of();
    if (status === 'seated') return checkedInAt ? 'good' : 'info';
    return status === 'waiting' ? 'attention' : 'quiet';
  });

  protected readonly status = computed(() => {
    const { status, place, checkedInAt } = this.of();
    if (status === 'waiting' && place !== null)
      return this.language.text('registrations.waiting-place', { place });
    return this.language.text(checkedInAt ? 'registrations.present' : `registrations.status.${status}`);
  });
}
