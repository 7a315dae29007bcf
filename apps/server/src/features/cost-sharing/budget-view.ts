import { sumVatLines, vatOf } from '@talkoot/cost-sharing';
import type { BudgetLineView, MoneySumView } from './budget.dto.ts';
import type { BudgetLine } from './budget-line.entity.ts';
import { safeCents } from './share-content.ts';

type LineLike = Pick<BudgetLine, 'id' | 'seq' | 'category' | 'description' | 'netCents' | 'vatBp'>;

/** Lines with their VAT, and the sums under them: of the same cents that stand in the lines. */
export function budgetView(lines: readonly LineLike[]): { lines: BudgetLineView[]; totals: MoneySumView } {
  const amounts = lines.map(({ netCents, vatBp }) => ({ netCents, vatBp, vatCents: vatOf(netCents, vatBp) }));
  const totals = sumVatLines(amounts);
  return {
    lines: lines.map(({ id, seq, category, description, netCents, vatBp }, index) => {
      const vatCents = amounts[index]?.vatCents ?? 0n;
      return {
        id,
        seq,
        category,
        description,
        vatBp,
        netCents: safeCents(netCents),
        vatCents: safeCents(vatCents),
        grossCents: safeCents(netCents + vatCents),
      };
    }),
    totals: {
      netCents: safeCents(totals.netCents),
      vatCents: safeCents(totals.vatCents),
      grossCents: safeCents(totals.grossCents),
    },
  };
}
