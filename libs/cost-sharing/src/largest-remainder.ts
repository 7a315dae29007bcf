import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import { floorDivide } from './rational.ts';
import type { ShareVector } from './share-vector.ts';

/**
 * Rounds exact shares that add up to whole cents: everybody gets the cents below, and those left over go
 * to the largest fractions, ties to the lower index. Hamilton's method, which alone keeps every share
 * within its two neighbouring cents.
 */
export function roundToCents({ denominator, numerators }: ShareVector): bigint[] {
  const cents = numerators.map((value) => floorDivide(value, denominator));
  const fractions = numerators.map((value, i) => value - cents[i]! * denominator);
  const left = Number(fractions.reduce((sum, value) => sum + value, 0n) / denominator);
  const order = fractions.map((_, i) => i).sort((a, b) => compare(fractions[b]!, fractions[a]!) || a - b);
  for (const i of order.slice(0, left)) cents[i]! += 1n;
  return cents;
}

/**
 * Divides whole cents in proportion to whole weights (≥ 0, not all 0) by the largest remainder; ties go to
 * the lower index, and a negative total is the mirror of the positive one. Throws `StatementError`
 * (`WEIGHTS`, `NOT_CENTS`).
 */
export function allocate(totalCents: bigint, weights: readonly bigint[]): bigint[] {
  checkCents(totalCents, '/totalCents');
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0n)) throw new StatementError('WEIGHTS', '/weights');
  const size = totalCents < 0n ? -totalCents : totalCents;
  const cents = roundToCents({ denominator: sum, numerators: weights.map((weight) => weight * size) });
  return totalCents < 0n ? cents.map((value) => -value) : cents;
}

/**
 * Says how much of each moved share is one component of it (VAT, the EU part): for information, since what
 * moves is the share. The component goes by `allocate` with the moved shares as weights; another component
 * is the share less this one. Shares of a refund are negative, all of them.
 */
export function decompose(movedShares: readonly bigint[], componentCents: bigint): bigint[] {
  const isRefund = movedShares.every((share) => share <= 0n);
  return allocate(componentCents, isRefund ? movedShares.map((share) => -share) : movedShares);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
