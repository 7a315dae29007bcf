import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import { allocate } from './largest-remainder.ts';
import type { PartyId } from './rule.ts';

export interface VatLine {
  readonly netCents: bigint;
  readonly vatBp: number;
  readonly vatCents: bigint;
}

export interface VatAmounts {
  readonly netCents: bigint;
  readonly vatCents: bigint;
  readonly grossCents: bigint;
}

/** VAT of a net amount, to the nearest cent, halves away from zero. `bp` is basis points (2550 = 25.5 %). */
export function vatOf(netCents: bigint, bp: number): bigint {
  checkCents(netCents, '/netCents');
  return divideToNearest(netCents * checkRate(bp), 10000n);
}

/**
 * Takes the VAT out of a gross amount: VAT to the nearest cent, net is the rest, so both add up. The way
 * back need not give the same gross: about a fifth of all gross amounts have no net at 25.5 %.
 */
export function grossToNet(grossCents: bigint, bp: number): VatAmounts {
  checkCents(grossCents, '/grossCents');
  const rate = checkRate(bp);
  const vatCents = divideToNearest(grossCents * rate, 10000n + rate);
  return { netCents: grossCents - vatCents, vatCents, grossCents };
}

/** Net, VAT and gross of one net amount. */
export function netToGross(netCents: bigint, bp: number): VatAmounts {
  const vatCents = vatOf(netCents, bp);
  return { netCents, vatCents, grossCents: netCents + vatCents };
}

/**
 * Adds up a voucher's lines. With the gross on the voucher given, throws `StatementError` `VOUCHER_SUM` if
 * they differ; `offCents` is how much the lines are above (positive) or below it.
 */
export function sumVatLines(lines: readonly VatLine[], grossCents?: bigint): VatAmounts {
  const netCents = lines.reduce((sum, line) => sum + line.netCents, 0n);
  const vatCents = lines.reduce((sum, line) => sum + line.vatCents, 0n);
  const offCents = grossCents === undefined ? 0n : netCents + vatCents - grossCents;
  if (offCents !== 0n) throw new StatementError('VOUCHER_SUM', '/lines', { offCents: String(offCents) });
  return { netCents, vatCents, grossCents: netCents + vatCents };
}

/** How far a line's VAT is from its net times rate: 0 as a rule, a cent on receipts reckoned from gross. */
export function vatLineDifference(line: VatLine): bigint {
  return line.vatCents - vatOf(line.netCents, line.vatBp);
}

/**
 * What each partner is invoiced when its share is a taxable supply: the net shares, each with its own VAT.
 * Nets add up to the cost; the VAT may differ from the receipt's by a few cents, as it must.
 */
export function rechargeInvoices(
  netShares: ReadonlyMap<PartyId, bigint>,
  bp: number,
): Map<PartyId, VatAmounts> {
  return new Map([...netShares].map(([party, netCents]) => [party, netToGross(netCents, bp)]));
}

/**
 * What a voucher truly costs the partners together: what was paid less the VAT its payers get back. The
 * VAT is divided between several payers by what they paid. `recoverableBp`: 10000 for full, 0 for none.
 */
export function costBasis(
  voucher: { readonly vatCents: bigint; readonly paid: ReadonlyMap<PartyId, bigint> },
  recoverableBp: ReadonlyMap<PartyId, number>,
): Map<PartyId, bigint> {
  const paid = [...voucher.paid.values()];
  const isRefund = paid.every((cents) => cents <= 0n);
  const weights = paid.map((cents) => (isRefund ? -cents : cents));
  const isNothing = weights.every((weight) => weight === 0n);
  const vat = isNothing ? weights : allocate(voucher.vatCents, weights);
  return new Map(
    [...voucher.paid].map(([party, cents], i) => {
      const recovered = divideToNearest(vat[i]! * checkRate(recoverableBp.get(party) ?? 0), 10000n);
      return [party, cents - recovered];
    }),
  );
}

function checkRate(bp: number): bigint {
  if (!Number.isInteger(bp) || bp < 0 || bp > 10000)
    throw new StatementError('NOT_A_RATE', '/bp', { got: String(bp) });
  return BigInt(bp);
}

function divideToNearest(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const nearest = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -nearest : nearest;
}
