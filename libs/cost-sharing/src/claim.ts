import { allocate } from './largest-remainder.ts';
import type { PartyId } from './rule.ts';

export interface FlatRateClaim {
  readonly flatRateTotalCents: bigint;
  readonly flatRate: ReadonlyMap<PartyId, bigint>;
  /** Staff and flat rate. */
  readonly claim: ReadonlyMap<PartyId, bigint>;
  readonly euTotalCents: bigint;
  readonly euShare: ReadonlyMap<PartyId, bigint>;
  readonly ownShare: ReadonlyMap<PartyId, bigint>;
}

/**
 * A funding claim on staff costs with a flat rate on top (40 % for all other costs: Regulation (EU)
 * 2021/1060 art. 56; 7 % for indirect ones: art. 54) and the programme's share of it. Both totals are
 * rounded down for the whole project, never in the partners' favour, and divided by largest remainder.
 * `staffCents` is in rank order; rates are basis points.
 */
export function flatRateClaim(
  staffCents: ReadonlyMap<PartyId, bigint>,
  rates: { readonly flatRateBp: number; readonly euRateBp: number },
): FlatRateClaim {
  const parties = [...staffCents.keys()];
  const staff = [...staffCents.values()];
  const flatRateTotalCents = partOf(sum(staff), rates.flatRateBp);
  const flat = inProportion(flatRateTotalCents, staff);
  const claim = staff.map((cents, p) => cents + flat[p]!);
  const euTotalCents = partOf(sum(claim), rates.euRateBp);
  const eu = inProportion(euTotalCents, claim);
  const byParty = (cents: readonly bigint[]) => new Map(parties.map((party, p) => [party, cents[p]!]));
  return {
    flatRateTotalCents,
    flatRate: byParty(flat),
    claim: byParty(claim),
    euTotalCents,
    euShare: byParty(eu),
    ownShare: byParty(claim.map((cents, p) => cents - eu[p]!)),
  };
}

const sum = (cents: readonly bigint[]): bigint => cents.reduce((total, value) => total + value, 0n);

function partOf(cents: bigint, bp: number): bigint {
  return (cents * BigInt(bp)) / 10000n;
}

function inProportion(totalCents: bigint, weights: readonly bigint[]): bigint[] {
  return totalCents === 0n ? weights.map(() => 0n) : allocate(totalCents, weights);
}
