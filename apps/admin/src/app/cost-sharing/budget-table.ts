import { Component, computed, inject, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { vatOf } from '@talkoot/cost-sharing';
import { formatPercentBp } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { MoneyInput } from '../ui/money-input.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { CellField } from './cell-field.ts';
import { COST_CATEGORIES, type CostCategory } from './money-views.ts';
import { MoneyOrDash } from './money-or-dash.ts';
import { isWrongNumber } from './wrong-number.ts';

/** A line of the budget while it is being typed. The rate is text, since a choice in a form is. */
export interface LineDraft {
  id: string;
  category: CostCategory;
  description: string;
  netCents: number | null;
  vatBp: string;
}

/** VAT as the engine reckons it: the server will say the same. */
export function lineAmounts({ netCents, vatBp }: Pick<LineDraft, 'netCents' | 'vatBp'>) {
  const net = Math.max(0, netCents ?? 0);
  const vat = Number(vatOf(BigInt(net), Number(vatBp)));
  return { net, vat, gross: net + vat };
}

/** The budget as a table one types into; VAT and sums follow at once. */
@Component({
  selector: 'tk-budget-table',
  imports: [CellField, FormField, Icon, MoneyInput, MoneyOrDash, T, TableFrame],
  templateUrl: './budget-table.html',
  styleUrl: './budget-table.css',
})
export class BudgetTable {
  readonly lines = input.required<FieldTree<LineDraft[]>>();
  readonly vatRates = input.required<readonly number[]>();
  readonly usualVat = input.required<ReadonlyMap<CostCategory, number>>();
  readonly removed = output<number>();

  protected readonly categories = COST_CATEGORIES;
  private readonly language = inject(Language);

  protected readonly rows = computed(() => [...this.lines()]);
  /** Null where the amount cannot be read: what the field held before is no longer what stands in it. */
  protected readonly amounts = computed(() =>
    this.rows().map((line) => (isWrongNumber(line.netCents) ? null : lineAmounts(line().value()))),
  );
  protected readonly totals = computed(() =>
    this.amounts().reduce(
      (sum, line) =>
        sum && line && { net: sum.net + line.net, vat: sum.vat + line.vat, gross: sum.gross + line.gross },
      { net: 0, vat: 0, gross: 0 },
    ),
  );

  /** Rates in force, and the line's own where that is another: an old line keeps its rate. */
  protected ratesFor(own: string): { value: string; label: string }[] {
    const rates = new Set([...this.vatRates(), Number(own)]);
    return [...rates].map((bp) => ({
      value: String(bp),
      label: formatPercentBp(bp, this.language.current()),
    }));
  }

  /** A new kind of cost brings its usual rate; the person may choose another afterwards. */
  protected suggestVat(line: FieldTree<LineDraft>): void {
    const usual = this.usualVat().get(line.category().value());
    if (usual !== undefined) line.vatBp().value.set(String(usual));
  }
}
