import { StatementError } from './errors.ts';
import { rational } from './rational.ts';
import type { Rational } from './rational.ts';
import type { PartyId } from './rule.ts';
import { shareAt, toShareVector } from './share-vector.ts';
import { lcm } from './rational.ts';

/**
 * What each party's exact shares are ahead of its cents, over one denominator that only grows. Kept so
 * rather than as reduced fractions because it changes with every cell of a statement.
 */
export class Carry {
  denominator: bigint;
  readonly numerators: bigint[];

  constructor(start: readonly Rational[]) {
    const shares = toShareVector(start);
    this.denominator = shares.denominator;
    this.numerators = shares.numerators.slice();
  }

  /** Makes the denominator a multiple of this one. */
  widen(denominator: bigint): void {
    if (this.denominator % denominator === 0n) return;
    const wider = lcm(this.denominator, denominator);
    const scale = wider / this.denominator;
    for (let p = 0; p < this.numerators.length; p++) this.numerators[p]! *= scale;
    this.denominator = wider;
  }

  at(index: number): Rational {
    return shareAt(this, index);
  }
}

/** Reads the carry of the statement before: zero without one. Throws `StatementError`. */
export function startCarry(parties: readonly PartyId[], carryIn?: ReadonlyMap<PartyId, Rational>): Carry {
  for (const party of carryIn?.keys() ?? []) {
    if (!parties.includes(party)) throw new StatementError('UNKNOWN_PARTY', '/carryIn', { party });
  }
  const carry = new Carry(parties.map((party) => carryIn?.get(party) ?? rational(0n)));
  const sum = carry.numerators.reduce((total, value) => total + value, 0n);
  if (sum !== 0n) {
    const { numerator, denominator } = rational(sum, carry.denominator);
    throw new StatementError('CARRY_NOT_ZERO_SUM', '/carryIn', { sumCents: `${numerator}/${denominator}` });
  }
  return carry;
}
