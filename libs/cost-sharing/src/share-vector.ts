import { gcd, lcm, rational } from './rational.ts';
import type { Rational } from './rational.ts';

/** The exact shares of one amount, one per party in rank order, all over one denominator (cents). */
export interface ShareVector {
  readonly denominator: bigint;
  readonly numerators: readonly bigint[];
}

export function shareAt(shares: ShareVector, index: number): Rational {
  return rational(shares.numerators[index]!, shares.denominator);
}

/** Brings single fractions to one denominator. */
export function toShareVector(fractions: readonly Rational[]): ShareVector {
  const denominator = fractions.reduce((common, { denominator: own }) => lcm(common, own), 1n);
  return { denominator, numerators: fractions.map((f) => f.numerator * (denominator / f.denominator)) };
}

export function addShares(a: ShareVector, b: ShareVector): ShareVector {
  const denominator = lcm(a.denominator, b.denominator);
  const [scaleA, scaleB] = [denominator / a.denominator, denominator / b.denominator];
  return {
    denominator,
    numerators: a.numerators.map((value, i) => value * scaleA + b.numerators[i]! * scaleB),
  };
}

export function subtractShares(a: ShareVector, b: ShareVector): ShareVector {
  return addShares(a, negateShares(b));
}

export function negateShares({ denominator, numerators }: ShareVector): ShareVector {
  return { denominator, numerators: numerators.map((value) => -value) };
}

/** The same shares over the smallest common denominator, which keeps the numbers of a long statement short. */
export function reduceShares({ denominator, numerators }: ShareVector): ShareVector {
  let divisor = denominator;
  for (const value of numerators) {
    if (divisor === 1n) return { denominator, numerators };
    divisor = gcd(divisor, value);
  }
  return { denominator: denominator / divisor, numerators: numerators.map((value) => value / divisor) };
}

export function zeroShares(size: number): ShareVector {
  return { denominator: 1n, numerators: new Array<bigint>(size).fill(0n) };
}
