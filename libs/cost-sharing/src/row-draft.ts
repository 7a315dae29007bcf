import type { Carry } from './carry.ts';
import { floorDivide } from './rational.ts';
import type { ShareVector } from './share-vector.ts';
import type { AppliedRule, Item } from './statement-types.ts';

/** A row while the statement is worked out, by rank. */
export interface RowDraft {
  readonly item: Item;
  readonly applied: AppliedRule | null;
  readonly exact: ShareVector;
  readonly cents: bigint[];
  readonly floors: readonly bigint[];
  /** 1 where the exact share is no whole cent: only there can a cent go either way. */
  readonly isFraction: Uint8Array;
  readonly isUp: Uint8Array;
  readonly origin: 'rounded' | 'mirror' | 'locked';
  /** How many cents were left over after rounding down. */
  readonly centsLeft: number;
  /** The carry the row met, for the explanation. */
  readonly carryBefore: ShareVector | null;
  /** Rank of the one a cent was swapped with in repair, by rank. */
  readonly swappedWith: Map<number, number>;
}

/**
 * R1: rounds one row with the carry so far and books what is left into it. The cents left over go to those
 * with the largest carry and fraction together, then the largest fraction, then by rank (backwards for a
 * negative row, so that a refund mirrors).
 */
export function roundRow(item: Item, applied: AppliedRule, exact: ShareVector, carry: Carry): RowDraft {
  const { denominator, numerators } = exact;
  const size = numerators.length;
  carry.widen(denominator);
  const scale = carry.denominator / denominator;
  const carryBefore = { denominator: carry.denominator, numerators: carry.numerators.slice() };
  const floors = new Array<bigint>(size);
  const fractions = new Array<bigint>(size);
  const isFraction = new Uint8Array(size);
  const candidates: number[] = [];
  let left = item.cents;
  for (let p = 0; p < size; p++) {
    const value = numerators[p]!;
    let floor = value / denominator;
    let fraction = value - floor * denominator;
    if (fraction < 0n) {
      floor -= 1n;
      fraction += denominator;
    }
    floors[p] = floor;
    left -= floor;
    if (fraction === 0n) {
      fractions[p] = 0n;
      continue;
    }
    fractions[p] = fraction * scale;
    carry.numerators[p]! += fractions[p]!;
    isFraction[p] = 1;
    candidates.push(p);
  }
  const centsLeft = Number(left);
  if (centsLeft > 0)
    candidates.sort((a, b) => compareClaims(a, b, carry.numerators, fractions, item.cents < 0n));
  const cents = floors.slice();
  const isUp = new Uint8Array(size);
  for (let n = 0; n < centsLeft; n++) {
    const p = candidates[n]!;
    cents[p]! += 1n;
    isUp[p] = 1;
    carry.numerators[p]! -= carry.denominator;
  }
  return {
    item,
    applied,
    exact,
    cents,
    floors,
    isFraction,
    isUp,
    origin: 'rounded',
    centsLeft,
    carryBefore,
    swappedWith: new Map(),
  };
}

/** Who comes first for a cent left over: below zero is `a`. `claims` is carry plus fraction. */
export function compareClaims(
  a: number,
  b: number,
  claims: readonly bigint[],
  fractions: readonly bigint[],
  isNegative: boolean,
): number {
  if (claims[a] !== claims[b]) return claims[a]! > claims[b]! ? -1 : 1;
  if (fractions[a] !== fractions[b]) return fractions[a]! > fractions[b]! ? -1 : 1;
  return isNegative ? b - a : a - b;
}

/** A row whose cents are given (locked, or the mirror of another); only its carry is booked. */
export function placeRow(
  item: Item,
  applied: AppliedRule | null,
  given: { exact: ShareVector; cents: readonly bigint[]; origin: 'mirror' | 'locked' },
  carry: Carry,
): RowDraft {
  const { exact, origin } = given;
  carry.widen(exact.denominator);
  const scale = carry.denominator / exact.denominator;
  const cents = given.cents.slice();
  const floors = exact.numerators.map((value) => floorDivide(value, exact.denominator));
  cents.forEach((value, p) => {
    carry.numerators[p]! += exact.numerators[p]! * scale - value * carry.denominator;
  });
  const isFraction = Uint8Array.from(floors, (floor, p) =>
    floor * exact.denominator === exact.numerators[p] ? 0 : 1,
  );
  const isUp = Uint8Array.from(cents, (value, p) => (value > floors[p]! ? 1 : 0));
  return {
    item,
    applied,
    exact,
    cents,
    floors,
    isFraction,
    isUp,
    origin,
    centsLeft: 0,
    carryBefore: null,
    swappedWith: new Map(),
  };
}
