import type { MoneyReader } from './money-reader.ts';
import type { Party } from './parties.queries.ts';
import { seenParties } from './seen-parties.ts';
import { safeCents } from './share-content.ts';
import { basisOf, type VoucherBasis } from './voucher-basis.ts';
import type { Payment, Voucher } from './voucher.entity.ts';
import type { VoucherPaymentView, VoucherView } from './vouchers.dto.ts';

/** What of the other vouchers and statements a voucher is tied to. */
export interface VoucherLinks {
  /** Voucher → the one that reverses it. */
  readonly reversedBy: ReadonlyMap<string | null, string>;
  /** Voucher → number of the locked statement it is in. */
  readonly locked: ReadonlyMap<string, number>;
}

/** A voucher as this reader may see it: what it cost is everybody's to see, what others paid of it only together. */
export function voucherView(
  voucher: Voucher,
  parties: readonly Party[],
  { reversedBy, locked }: VoucherLinks,
  reader: MoneyReader,
): VoucherView {
  const { id, seq, category, budgetLineId, supplier, description, invoiceNumber, supplyDate, reversalOfId } =
    voucher;
  const { amounts, byPayer, cents } = basisOf(voucher, parties);
  return {
    id,
    seq,
    category,
    budgetLineId,
    supplier,
    description,
    invoiceNumber,
    supplyDate,
    reversalOfId,
    reversedById: reversedBy.get(id) ?? null,
    statementSeq: locked.get(id) ?? null,
    netCents: safeCents(amounts.netCents),
    vatCents: safeCents(amounts.vatCents),
    grossCents: safeCents(amounts.grossCents),
    basisCents: safeCents(cents),
    lines: voucher.lines.map((line) => ({
      netCents: safeCents(line.netCents),
      vatBp: line.vatBp,
      vatCents: safeCents(line.vatCents),
    })),
    payments: paymentsView(voucher.payments, byPayer, parties, reader),
  };
}

function paymentsView(
  payments: readonly Payment[],
  byPayer: VoucherBasis['byPayer'],
  parties: readonly Party[],
  reader: MoneyReader,
): VoucherPaymentView[] {
  return seenParties(parties, reader).flatMap(({ organisationId, name, memberIds }) => {
    const paid = payments.filter((payment) => memberIds.includes(payment.organisationId));
    if (paid.length === 0) return [];
    const cents = paid.reduce((sum, payment) => sum + payment.cents, 0n);
    const basis = paid.reduce(
      (sum, payment) => sum + (byPayer.get(payment.organisationId) ?? payment.cents),
      0n,
    );
    return {
      organisationId,
      name,
      cents: safeCents(cents),
      paidOn: organisationId === null ? null : (paid[0]?.paidOn ?? null),
      recoveredVatCents: safeCents(cents - basis),
      basisCents: safeCents(basis),
    };
  });
}
