import { Component, computed, input } from '@angular/core';
import { Money } from '../language/format-pipes.ts';
import { T } from '../language/t.ts';
import { MoneyOrDash } from './money-or-dash.ts';

export interface ShareBar {
  /** Null: all others together. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly cents: number;
}

/** Each partner's share as a bar, against what was accepted where something was. The numbers stand beside it. */
@Component({
  selector: 'tk-share-bars',
  imports: [Money, MoneyOrDash, T],
  template: `
    <ul [class.unknown]="!isKnown()" [attr.aria-label]="label()">
      @for (bar of bars(); track bar.organisationId) {
        <li>
          <span class="name">{{ bar.name }}</span>
          <span class="amount">{{ (isKnown() ? bar.cents : null) | moneyOrDash }}</span>
          <span class="track" aria-hidden="true">
            <span class="bar" [style.inline-size.%]="bar.width"></span>
            @if (bar.mark !== null) {
              <span class="mark" [style.inset-inline-start.%]="bar.mark"></span>
            }
          </span>
          @if (bar.accepted !== null && (!isKnown() || bar.accepted !== bar.cents)) {
            <span class="accepted">{{
              'cost-sharing.accepted-share' | t: { amount: (bar.accepted | money) }
            }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      max-width: 44rem;
      margin: 0 0 var(--space-3);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0 var(--space-2);
      grid-template-columns: 1fr auto;
      max-width: none;
    }
    .unknown {
      color: var(--ink-quiet);
    }
    .amount {
      font-variant-numeric: tabular-nums;
      font-weight: 650;
    }
    .track {
      position: relative;
      grid-column: 1 / -1;
      block-size: 0.75rem;
      border-radius: var(--radius);
      background: var(--lichen);
    }
    .bar {
      display: block;
      block-size: 100%;
      border-radius: var(--radius);
      background: var(--chart-1);
    }
    .mark {
      position: absolute;
      inset-block: -0.25rem;
      inline-size: 3px;
      background: var(--ink);
    }
    .accepted {
      grid-column: 1 / -1;
      color: var(--ink-quiet);
      font-size: var(--text-small);
    }
  `,
})
export class ShareBars {
  readonly shares = input.required<readonly ShareBar[]>();
  readonly label = input.required<string>();
  /** False while nobody's share can be told. */
  readonly isKnown = input(true);
  /** Organisation, or null for all others together → cents of the agreement in force. */
  readonly accepted = input<ReadonlyMap<string | null, number>>(new Map());

  protected readonly bars = computed(() => {
    const [accepted, isKnown] = [this.accepted(), this.isKnown()];
    const largest = Math.max(1, ...this.shares().map(({ cents }) => cents), ...accepted.values());
    return this.shares().map((share) => {
      const agreed = accepted.get(share.organisationId) ?? null;
      return {
        ...share,
        width: isKnown ? (Math.max(0, share.cents) / largest) * 100 : 0,
        accepted: agreed,
        mark: agreed === null ? null : (agreed / largest) * 100,
      };
    });
  });
}
