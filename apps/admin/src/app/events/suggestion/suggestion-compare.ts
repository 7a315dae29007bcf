import { Component, computed, inject, input, model } from '@angular/core';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import type { Row } from '../programme-rows.ts';
import { type SuggestedChange, type SuggestedRow } from './suggested-changes.ts';

interface Line {
  readonly key: string;
  readonly isBreak: boolean;
  readonly title: string;
  readonly minutes: number;
  /** What happens to it, in words; empty: it stays. */
  readonly mark: string;
}

/** Today's programme and the suggestion side by side, and under them what would change, each to be taken or left. */
@Component({
  selector: 'tk-suggestion-compare',
  imports: [T],
  template: `
    <div class="columns" role="group" [attr.aria-label]="'suggestion.compare' | t">
      <section>
        <h3>{{ 'suggestion.today' | t }}</h3>
        <ol>
          @for (line of before(); track line.key) {
            <li [class.break]="line.isBreak" [class.marked]="line.mark !== ''">
              <span class="name">{{ line.title }}</span>
              <span class="minutes">{{ line.minutes }} min</span>
              @if (line.mark) {
                <span class="mark">{{ line.mark }}</span>
              }
            </li>
          } @empty {
            <li class="quiet">{{ 'suggestion.today-empty' | t }}</li>
          }
        </ol>
      </section>
      <section>
        <h3>{{ 'suggestion.proposed' | t }}</h3>
        <ol>
          @for (line of after(); track line.key) {
            <li [class.break]="line.isBreak" [class.marked]="line.mark !== ''">
              <span class="name">{{ line.title }}</span>
              <span class="minutes">{{ line.minutes }} min</span>
              @if (line.mark) {
                <span class="mark">{{ line.mark }}</span>
              }
            </li>
          }
        </ol>
      </section>
    </div>
    @if (changes().length > 0) {
      <fieldset>
        <legend>{{ 'suggestion.changes' | t }}</legend>
        <p class="quiet">{{ 'suggestion.changes-help' | t }}</p>
        @for (change of changes(); track change.id) {
          <label class="choice">
            <input type="checkbox" [checked]="taken().has(change.id)" (change)="toggle(change.id)" />
            {{ textOf(change) }}
          </label>
        }
      </fieldset>
    }
  `,
  styles: `
    .columns {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    }
    h3 {
      margin: 0 0 var(--space-1);
      font-size: 1rem;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0 var(--space-1);
      grid-template-columns: minmax(0, 1fr) auto;
      max-width: none;
      padding: var(--space-half) var(--space-1);
      border-inline-start: 3px solid transparent;
      border-block-end: 1px solid var(--line);
    }
    .break {
      color: var(--ink-quiet);
    }
    .marked {
      border-inline-start-color: var(--spruce);
      background: var(--lichen);
    }
    .minutes {
      font-variant-numeric: tabular-nums;
    }
    .mark {
      grid-column: 1 / -1;
      font-size: var(--text-small);
      font-weight: 650;
    }
    fieldset {
      display: grid;
      gap: var(--space-half);
      margin: var(--space-2) 0 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    p {
      margin: 0;
    }
  `,
})
export class SuggestionCompare {
  readonly today = input.required<readonly Row[]>();
  readonly suggested = input.required<readonly SuggestedRow[]>();
  readonly changes = input.required<readonly SuggestedChange[]>();
  /** Ids of the changes that are to be made. */
  readonly taken = model.required<ReadonlySet<string>>();

  private readonly language = inject(Language);
  private readonly byId = computed(() => new Map(this.changes().map((change) => [change.id, change])));

  protected readonly before = computed(() =>
    this.today().map(({ key, kind, title, minutes }): Line => ({
      key,
      isBreak: kind === 'break',
      title,
      minutes,
      mark: this.byId().has(`remove-${key}`) ? this.language.text('suggestion.mark.gone') : '',
    })),
  );
  protected readonly after = computed(() =>
    this.suggested().map(({ key, kind, title, minutes }, index): Line => ({
      key: key ?? `new-${index}`,
      isBreak: kind === 'break',
      title,
      minutes,
      mark: this.markOf(key, index),
    })),
  );

  protected textOf(change: SuggestedChange): string {
    if (change.kind === 'order') return this.language.text('suggestion.change.order');
    const { title: name, minutes } = change;
    const before = change.kind === 'resize' ? change.before : 0;
    return this.language.text(`suggestion.change.${change.kind}`, { name, minutes, before });
  }

  protected toggle(id: string): void {
    const taken = new Set(this.taken());
    if (!taken.delete(id)) taken.add(id);
    this.taken.set(taken);
  }

  private markOf(key: string | null, index: number): string {
    if (this.byId().has(`add-${index}`)) return this.language.text('suggestion.mark.new');
    const change = this.byId().get(`resize-${key}`);
    if (change?.kind !== 'resize') return '';
    const by = change.minutes - change.before;
    return by > 0
      ? this.language.text('suggestion.mark.longer', { minutes: by })
      : this.language.text('suggestion.mark.shorter', { minutes: -by });
  }
}
