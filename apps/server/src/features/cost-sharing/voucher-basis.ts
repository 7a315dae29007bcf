import { costBasis, sumVatLines, type VatAmounts } from '@talkoot/cost-sharing';
import type { Party } from './parties.queries.ts';
import type { Voucher } from './voucher.entity.ts';

export interface VoucherBasis {
  readonly amounts: VatAmounts;
  /** What is shared of the voucher. */
  readonly cents: bigint;
  /** Payer → what it truly cost that payer: paid less the VAT that comes back to it. */
  readonly byPayer: ReadonlyMap<string, bigint>;
}

/** The same bill costs a payer that recovers VAT less: what is shared depends on who paid. */
export function basisOf(
  voucher: Pick<Voucher, 'lines' | 'payments'>,
  parties: readonly Pick<Party, 'organisationId' | 'vatRecovery'>[],
): VoucherBasis {
  const amounts = sumVatLines(voucher.lines);
  const rank = new Map(parties.map(({ organisationId }, index) => [organisationId, index]));
  // In the order of the agreement, so that the last cent of VAT never depends on how rows were read.
  const payments = voucher.payments.toSorted(
    (a, b) => (rank.get(a.organisationId) ?? 0) - (rank.get(b.organisationId) ?? 0),
  );
  const paid = new Map(payments.map(({ organisationId, cents }) => [organisationId, cents]));
  const recoverable = new Map(
    parties.map(({ organisationId, vatRecovery }) => [organisationId, vatRecovery === 'full' ? 10_000 : 0]),
  );
  const byPayer = costBasis({ vatCents: amounts.vatCents, paid }, recoverable);
  return { amounts, byPayer, cents: [...byPayer.values()].reduce((sum, cents) => sum + cents, 0n) };
}
