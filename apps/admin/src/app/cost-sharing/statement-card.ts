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
  protected readonly papers = computed(() =>
    (['statement', 'settlement'] as const).map((kind) => ({
      kind,
      href: `/api/events/${this.eventId()}/documents/${kind}?lang=${this.language.current()}`,
    })),
  );
}
