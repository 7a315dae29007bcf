import { capShares } from './cap-shares.ts';
import { parseDecimals } from './decimals.ts';
import { RuleError } from './errors.ts';
import { floorDivide, gcd, rational } from './rational.ts';
import { pointer } from './read-json.ts';
import type { FixedRestRule, PartyId, Rule, TiersRule } from './rule.ts';
import { addShares, zeroShares } from './share-vector.ts';
import type { ShareVector } from './share-vector.ts';

/** Exact shares of `numerator / denominator` cents, not negative. */
export type Evaluate = (numerator: bigint, denominator: bigint) => ShareVector;

interface Surroundings {
  readonly rank: ReadonlyMap<PartyId, number>;
  readonly path: string;
  /** Ranks a bare `equal` means here. */
  readonly everybody: readonly number[];
}

/** Turns a checked rule into a function of the amount. Throws `RuleError` for a party that is not listed. */
export function compileRule(rule: Rule, parties: readonly PartyId[], path = ''): Evaluate {
  const rank = new Map(parties.map((party, i) => [party, i]));
  return compile(rule, { rank, path, everybody: parties.map((_, i) => i) });
}

function compile(rule: Rule, at: Surroundings): Evaluate {
  const size = at.rank.size;
  switch (rule.kind) {
    case 'equal': {
      const among = rule.among?.map((party) => rankOf(party, step(at, 'among'))) ?? at.everybody;
      if (among.length === 0) throw new RuleError('EMPTY', at.path);
      return inProportion(
        among.map((i) => [i, 1n]),
        size,
      );
    }
    case 'weights': {
      const values = parseDecimals(Object.values(rule.weights));
      return inProportion(ranked(Object.keys(rule.weights), values, step(at, 'weights')), size);
    }
    case 'percent':
      return inProportion(ranked(Object.keys(rule.bp), Object.values(rule.bp), step(at, 'bp')), size);
    case 'headcount': {
      const counted = ranked(Object.keys(rule.counts), Object.values(rule.counts), step(at, 'counts'));
      if (counted.some(([, count]) => count > 0n)) return inProportion(counted, size);
      if (rule.ifZero === 'equal')
        return inProportion(
          counted.map(([i]) => [i, 1n]),
          size,
        );
      throw new RuleError('HEADCOUNT_ZERO', pointer(at.path, 'counts'));
    }
    case 'single':
      return inProportion([[rankOf(rule.party, step(at, 'party')), 1n]], size);
    case 'fixedRest':
      return compileFixedRest(rule, at);
    case 'cap': {
      const caps = ranked(Object.keys(rule.caps), Object.values(rule.caps), step(at, 'caps'));
      const base = compile(rule.base, step(at, 'base'));
      if (rule.overflow === 'others') return capShares({ base, caps, overflow: null, path: at.path });
      const capped = new Set(caps.map(([i]) => i));
      const everybody = at.everybody.filter((i) => !capped.has(i));
      const overflow = compile(rule.overflow, { ...step(at, 'overflow'), everybody });
      return capShares({ base, caps, overflow, path: at.path });
    }
    case 'tiers':
      return compileTiers(rule, at);
  }
}

function compileFixedRest(rule: FixedRestRule, at: Surroundings): Evaluate {
  const fixed = ranked(Object.keys(rule.fixed), Object.values(rule.fixed), step(at, 'fixed'));
  const sum = fixed.reduce((total, [, cents]) => total + cents, 0n);
  const payers = new Set(fixed.map(([i]) => i));
  const everybody = at.everybody.filter((i) => !payers.has(i));
  const onlyEqual = rule.rest.kind === 'equal' && rule.rest.among === undefined;
  // With everybody fixed there may still be nothing left to divide: only a real remainder is then an error.
  const rest =
    onlyEqual && everybody.length === 0 ? null : compile(rule.rest, { ...step(at, 'rest'), everybody });
  const proRata = sum > 0n ? inProportion(fixed, at.rank.size) : null;
  const amounts = { denominator: 1n, numerators: zeroShares(at.rank.size).numerators.slice() };
  for (const [i, cents] of fixed) amounts.numerators[i] = cents;

  return (numerator, denominator) => {
    const left = numerator - sum * denominator;
    if (left === 0n) return amounts;
    if (left > 0n) {
      if (!rest)
        throw new RuleError('EMPTY', pointer(at.path, 'rest'), { leftCents: cents(left, denominator) });
      return addShares(amounts, rest(left, denominator));
    }
    if (rule.ifShort === 'proRata' && proRata) return proRata(numerator, denominator);
    throw new RuleError('FIXED_EXCEEDS_TOTAL', pointer(at.path, 'fixed'), {
      fixedCents: String(sum),
      totalCents: cents(numerator, denominator),
      missingCents: cents(-left, denominator),
    });
  };
}

function compileTiers(rule: TiersRule, at: Surroundings): Evaluate {
  let below = 0n;
  const brackets = rule.tiers.map(({ upTo, rule: inner }, i) => {
    const from = below;
    below = BigInt(upTo ?? 0);
    const place = step(step(at, 'tiers'), i);
    return { from, upTo: upTo === null ? null : below, evaluate: compile(inner, step(place, 'rule')) };
  });
  return (numerator, denominator) => {
    let shares = zeroShares(at.rank.size);
    for (const { from, upTo, evaluate } of brackets) {
      const start = from * denominator;
      const end = upTo === null || upTo * denominator > numerator ? numerator : upTo * denominator;
      // A bracket the amount does not reach has nothing to say, so its rule is not asked.
      if (end > start) shares = addShares(shares, evaluate(end - start, denominator));
    }
    return shares;
  };
}

function inProportion(weighted: readonly (readonly [number, bigint])[], size: number): Evaluate {
  const divisor = weighted.reduce((common, [, weight]) => gcd(common, weight), 0n);
  const weights = new Array<bigint>(size).fill(0n);
  let sum = 0n;
  for (const [i, weight] of weighted) {
    weights[i] = weight / divisor;
    sum += weights[i];
  }
  return (numerator, denominator) => ({
    denominator: denominator * sum,
    numerators: weights.map((weight) => weight * numerator),
  });
}

function ranked(
  parties: readonly PartyId[],
  values: readonly (number | bigint)[],
  at: Surroundings,
): [number, bigint][] {
  return parties.map((party, i) => [rankOf(party, step(at, party)), BigInt(values[i]!)]);
}

function rankOf(party: PartyId, at: Surroundings): number {
  const rank = at.rank.get(party);
  if (rank === undefined) throw new RuleError('UNKNOWN_PARTY', at.path, { party });
  return rank;
}

function step(at: Surroundings, key: string | number): Surroundings {
  return { ...at, path: pointer(at.path, key) };
}

/** Whole cents for an error text, rounded up: what is missing must not look smaller than it is. */
function cents(numerator: bigint, denominator: bigint): string {
  const { numerator: n, denominator: d } = rational(numerator, denominator);
  return String(-floorDivide(-n, d));
}
