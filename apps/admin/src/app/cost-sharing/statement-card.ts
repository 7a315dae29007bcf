import { Component, computed, inject, input } from '@angular/core';
import { Moment, Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { StatementData } from './money-views.ts';
import { ShareTable } from './share-table.ts';

/** One statement: shares of what was spent, what everybody paid, and the transfers that even it out. */
@Component({
  selector: 'tk-statement-card',
  imports: [Moment, Money, ShareTable, StatusChip, T, TableFrame],
  templateUrl: './statement-card.html',
  styles: `
    .hash {
      overflow-wrap: anywhere;
    }
    .transfer {
      max-width: var(--measure);
      margin-block-end: var(--space-2);
    }
    .transfer :is(p, ul) {
      margin: 0;
    }
  `,
})
export class StatementCard {
  readonly statement = input.required<StatementData>();
  readonly eventId = input.required<string>();
  /** The one that the documents print. */
  readonly isPrinted = input(false);

  private readonly language = inject(Language);
  /** By which agreement it divides; nothing where there is nobody to agree with. */
  protected readonly agreed = computed(() => {
    const { agreement, table } = this.statement();
    if (agreement === null)
      return table.columns.length < 2
        ? null
        : { key: 'cost-sharing.agreed.none' as const, number: 0, isWarning: true };
    const key = agreement.hasSameRules
      ? ('cost-sharing.agreed.same' as const)
      : ('cost-sharing.agreed.changed' as const);
    return { key, number: agreement.number, isWarning: !agreement.hasSameRules };
  });
  protected readonly papers = computed(() =>
    (['statement', 'settlement'] as const).map((kind) => ({
      kind,
      href: `/api/events/${this.eventId()}/documents/${kind}?lang=${this.language.current()}`,
    })),
  );
}
