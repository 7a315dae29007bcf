import { computeStatement, vatOf, type RuleSet } from '@talkoot/cost-sharing';
import type { BudgetLine } from './budget-line.entity.ts';
import { sharesContent, type SharesContent } from './share-content.ts';

export type PlanLine = Pick<BudgetLine, 'id' | 'seq' | 'category' | 'description' | 'netCents' | 'vatBp'>;

/**
 * Everybody's planned cents. What is divided is the gross of each line: who will pay the bill, and so whose
 * VAT comes back, is not known before there is a voucher.
 *
 * @throws RuleError or StatementError where the rules cannot divide these costs
 */
export function planShares(
  parties: readonly { organisationId: string }[],
  lines: readonly PlanLine[],
  ruleSet: RuleSet,
): SharesContent {
  return sharesContent(
    computeStatement({
      parties: parties.map(({ organisationId }) => organisationId),
      ruleSet,
      items: lines.map(({ id, seq, category, netCents, vatBp }) => ({
        id,
        seq,
        category,
        cents: netCents + vatOf(netCents, vatBp),
      })),
    }),
  );
}
