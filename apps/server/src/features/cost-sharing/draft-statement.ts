import { computeStatement, settle, type Item, type RuleSet } from '@talkoot/cost-sharing';
import { canonicalJson } from '@talkoot/curriculum';
import type { LocalisedText } from '../../platform/database/columns.ts';
import type { AgreedTerms } from './agreed-terms.ts';
import { leadOf, type Party } from './parties.queries.ts';
import { exactByParty, lockedRow, safeCents, sharesContent, type SharesContent } from './share-content.ts';
import type { AgreedVersion, BalanceContent, StatementContent, VoucherContent } from './statement-content.ts';
import { basisOf } from './voucher-basis.ts';
import type { Voucher } from './voucher.entity.ts';

export interface StatementInput {
  readonly event: { readonly id: string; readonly title: LocalisedText; readonly date: string };
  readonly parties: readonly Party[];
  readonly ruleSet: RuleSet;
  readonly agreed: AgreedTerms | null;
  /** All of the event's vouchers. */
  readonly vouchers: readonly Voucher[];
  /** Statements locked before, oldest first: this one goes on where they ended. */
  readonly earlier: readonly StatementContent[];
}

/**
 * The statement of all vouchers that are in none yet; null when there are none.
 *
 * @throws RuleError or StatementError where the rules cannot divide these costs
 */
export function draftStatement({
  event,
  parties,
  ruleSet,
  agreed,
  vouchers,
  earlier,
}: StatementInput): StatementContent | null {
  const locked = new Map(
    earlier.flatMap((content) => content.vouchers.map((voucher) => [voucher.id, voucher] as const)),
  );
  const open = vouchers.filter(({ id }) => !locked.has(id));
  const hub = leadOf(parties);
  if (open.length === 0 || !hub) return null;
  const written = writeVouchers(open, parties, locked);
  const shares = sharesContent(
    computeStatement({
      parties: parties.map(({ organisationId }) => organisationId),
      ruleSet,
      items: written.map((voucher) => itemOf(voucher, ruleSet)),
      locked: earlier.flatMap((content) => content.shares.rows.map(lockedRow)),
      carryIn: exactByParty(earlier.at(-1)?.shares.carryOut ?? []),
    }),
  );
  const balances = balancesOf(parties, written, shares);
  return {
    format: 'talkoot.statement/1',
    seq: earlier.length + 1,
    event,
    basis: 'paid-less-recoverable-vat',
    parties,
    agreement: agreed && agreedVersion(agreed, ruleSet, parties),
    ruleSet,
    vouchers: written,
    shares,
    balances,
    settlement: {
      strategy: 'hub',
      hub: hub.organisationId,
      transfers: transfersOf(balances, hub.organisationId),
    },
  };
}

function agreedVersion(agreed: AgreedTerms, ruleSet: RuleSet, parties: readonly Party[]): AgreedVersion {
  const ids = parties.map(({ organisationId }) => organisationId);
  const hasSameRules = canonicalJson([agreed.ruleSet, agreed.partnerIds]) === canonicalJson([ruleSet, ids]);
  return { number: agreed.number, hash: agreed.hash, hasSameRules };
}

function writeVouchers(
  open: readonly Voucher[],
  parties: readonly Party[],
  locked: ReadonlyMap<string, VoucherContent>,
): VoucherContent[] {
  return open.map((voucher) => {
    const { byPayer } = basisOf(voucher, parties);
    // A reversal takes back what was shared then, even if a payer's right to VAT has changed since.
    const original = voucher.reversalOfId === null ? undefined : locked.get(voucher.reversalOfId);
    const basisThen = new Map(original?.payments.map((paid) => [paid.organisationId, -paid.basisCents]));
    return {
      id: voucher.id,
      seq: voucher.seq,
      category: voucher.category,
      budgetLineId: voucher.budgetLineId,
      supplier: voucher.supplier,
      description: voucher.description,
      invoiceNumber: voucher.invoiceNumber,
      supplyDate: voucher.supplyDate,
      reversalOf: voucher.reversalOfId,
      lines: voucher.lines.map(({ netCents, vatBp, vatCents }) => ({
        netCents: safeCents(netCents),
        vatBp,
        vatCents: safeCents(vatCents),
      })),
      payments: voucher.payments
        .map(({ organisationId, cents, paidOn }) => ({
          organisationId,
          cents: safeCents(cents),
          paidOn,
          basisCents: basisThen.get(organisationId) ?? safeCents(byPayer.get(organisationId) ?? cents),
        }))
        .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1)),
    };
  });
}

/**
 * A budget line's own rule is about the line as a whole, so all its vouchers together are one pool: a fixed
 * amount is not charged once for every bill.
 */
function itemOf(voucher: VoucherContent, ruleSet: RuleSet): Item {
  const own = voucher.budgetLineId === null ? undefined : ruleSet.byItem?.[voucher.budgetLineId];
  const isOfLine = own !== undefined && own.scope === 'item';
  return {
    id: voucher.id,
    seq: voucher.seq,
    cents: BigInt(voucher.payments.reduce((sum, { basisCents }) => sum + basisCents, 0)),
    category: isOfLine ? `line ${voucher.budgetLineId}` : voucher.category,
    ...(own ? { rule: isOfLine ? { rule: own.rule, scope: 'category' as const } : own } : {}),
    ...(voucher.reversalOf === null ? {} : { reversalOf: voucher.reversalOf }),
  };
}

function balancesOf(
  parties: readonly Party[],
  vouchers: readonly VoucherContent[],
  shares: SharesContent,
): BalanceContent[] {
  const share = new Map(shares.totals.map(({ organisationId, cents }) => [organisationId, cents]));
  const paid = new Map<string, number>();
  for (const { organisationId, basisCents } of vouchers.flatMap(({ payments }) => payments))
    paid.set(organisationId, (paid.get(organisationId) ?? 0) + basisCents);
  return parties.map(({ organisationId }) => {
    const [shareCents, paidCents] = [share.get(organisationId) ?? 0, paid.get(organisationId) ?? 0];
    return { organisationId, shareCents, paidCents, balanceCents: paidCents - shareCents };
  });
}

function transfersOf(balances: readonly BalanceContent[], hub: string) {
  const cents = new Map(
    balances.map(({ organisationId, balanceCents }) => [organisationId, BigInt(balanceCents)]),
  );
  return settle(cents, 'hub', { hub }).map((transfer) => ({
    from: transfer.from,
    to: transfer.to,
    cents: safeCents(transfer.cents),
    method: transfer.because.method,
    group: transfer.because.group.map(({ party, balanceCents }) => ({
      organisationId: party,
      balanceCents: safeCents(balanceCents),
    })),
  }));
}
