import { Component, computed, input, signal } from '@angular/core';
import { Money } from '../language/format-pipes.ts';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { nextId } from '../ui/next-id.ts';
import { MoneyOrDash } from './money-or-dash.ts';
import type { ShareTableData } from './money-views.ts';

interface Asked {
  readonly itemId: string;
  readonly column: number;
}

/** Costs × partners, every sum in sight. A cell is a button: it tells why it is this very cent. */
@Component({
  selector: 'tk-share-table',
  imports: [Money, MoneyOrDash, T, TableFrame],
  templateUrl: './share-table.html',
  styleUrl: './share-table.css',
})
export class ShareTable {
  readonly table = input.required<ShareTableData>();
  readonly label = input.required<string>();
  /** False while nobody's share can be told: the table keeps its place, its sums are dashes. */
  readonly isKnown = input(true);

  protected readonly id = nextId('why');
  private readonly asked = signal<Asked | null>(null);

  /** The answer to the cell that was asked, while that cell is still there. */
  protected readonly answer = computed(() => {
    const asked = this.asked();
    const row = this.table().rows.find(({ itemId }) => itemId === asked?.itemId);
    const cell = asked && row?.cells[asked.column];
    const column = asked && this.table().columns[asked.column];
    return this.isKnown() && asked && row && cell && column && cell.why.length > 0
      ? { ...asked, cell, name: column.name }
      : null;
  });

  protected sum(cents: number): number | null {
    return this.isKnown() ? cents : null;
  }

  protected isAsked(itemId: string, column: number): boolean {
    const answer = this.answer();
    return answer?.itemId === itemId && answer.column === column;
  }

  protected toggleWhy(itemId: string, column: number): void {
    this.asked.set(this.isAsked(itemId, column) ? null : { itemId, column });
  }
}
