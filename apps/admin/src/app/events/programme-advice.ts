import { NgTemplateOutlet } from '@angular/common';
import { Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { ProgrammeAdvice as Found } from '@talkoot/curriculum';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { type AdvisedDay, ProgrammeAdviceWords } from './programme-advice-words.ts';
import type { ProgrammeSaver } from './programme-saver.ts';

/** As many as one reads before beginning to mend them. */
const FIRST = 5;

/** What to look at again in a programme, each with a button to its row. Nothing here forbids anything. */
@Component({
  selector: 'tk-programme-advice',
  imports: [Icon, NgTemplateOutlet, T],
  template: `
    @if (all().length > 0) {
      <section [attr.aria-label]="'curriculum.advice.title' | t">
        <h2><tk-icon name="attention" />{{ 'events.advice.title' | t: { count: all().length } }}</h2>
        <ul>
          @for (one of all().slice(0, most); track $index) {
            <ng-container *ngTemplateOutlet="line; context: { $implicit: one }" />
          }
        </ul>
        @if (all().length > most) {
          <details>
            <summary>{{ 'events.advice.more' | t: { count: all().length - most } }}</summary>
            <ul>
              @for (one of all().slice(most); track $index) {
                <ng-container *ngTemplateOutlet="line; context: { $implicit: one }" />
              }
            </ul>
          </details>
        }
      </section>
    }
    <ng-template #line let-one>
      <li>
        {{ one.text }}
        @if (one.index !== null && mayEdit()) {
          <button type="button" class="link" (click)="shown.emit(one.index)">
            {{ 'curriculum.advice.go' | t: { row: one.index + 1 } }}
          </button>
        }
      </li>
    </ng-template>
  `,
  styles: `
    section {
      margin-block-end: var(--space-2);
      padding: var(--space-1) var(--space-2);
      border: 1px solid currentColor;
      border-radius: var(--radius);
      background: var(--amber-ground);
      color: var(--amber);
    }
    h2 {
      display: flex;
      gap: var(--space-half);
      align-items: center;
      margin: 0;
      font-size: 1rem;
    }
    ul {
      margin: var(--space-half) 0 0;
      padding-inline-start: 1.5rem;
      color: var(--ink);
    }
    summary {
      min-height: 1.75rem;
      cursor: pointer;
    }
  `,
})
export class ProgrammeAdviceList {
  readonly day = input.required<AdvisedDay>();
  readonly advice = input.required<readonly Found[]>();
  readonly clashes = input<ReturnType<ProgrammeSaver['clashes']>>([]);
  /** Who may not change a row has no field to go to. */
  readonly mayEdit = input(false, { transform: booleanAttribute });
  readonly shown = output<number>();

  private readonly words = inject(ProgrammeAdviceWords);
  protected readonly most = FIRST;

  /** Newer versions have a place of their own, with a button. */
  protected readonly all = computed(() => [
    ...this.words.mistakes(this.day()),
    ...this.clashes().flatMap((clash) => this.words.clash(clash, this.day())),
    ...this.advice()
      .filter(({ code }) => code !== 'NEWER_VERSION')
      .map((one) => this.words.advice(one, this.day())),
  ]);
}
