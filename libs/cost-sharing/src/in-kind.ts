import { checkCents, checkParties } from './check-parties.ts';
import { StatementError } from './errors.ts';
import { roundToCents } from './largest-remainder.ts';
import { toShareVector } from './share-vector.ts';
import { compareRational, rational } from './rational.ts';
import type { Rational } from './rational.ts';
import type { PartyId, Rule } from './rule.ts';
import { exactShares, splitItem } from './split-item.ts';

/**
 * How a contribution in kind counts. `memo`: shown, moves nothing. `credit`: joins the costs and counts as
 * paid by its giver. `substitute`: stands for the giver's own cash share up to its value, never for more.
 */
export type InKindMode = 'memo' | 'credit' | 'substitute';

export interface InKindContribution {
  readonly party: PartyId;
  /** Not negative. */
  readonly valueCents: bigint;
  readonly mode: InKindMode;
}

export interface InKindInput {
  readonly parties: readonly PartyId[];
  readonly rule: Rule;
  /** Cash paid by each party; its sum is what is divided. */
  readonly paid: ReadonlyMap<PartyId, bigint>;
  readonly inKind: readonly InKindContribution[];
}

export interface InKindResult {
  /** Of cash and credited contributions together. */
  readonly shares: ReadonlyMap<PartyId, bigint>;
  /** Paid and credited, less share; positive is owed to the party. */
  readonly balances: ReadonlyMap<PartyId, bigint>;
}

/**
 * Divides cash costs with contributions in kind by one rule. What substitutes take off goes to the parties
 * without one, in proportion to their shares (to all of them, if everybody has one). Balances add up to 0.
 * Throws `RuleError`, `StatementError`.
 */
export function splitWithInKind({ parties, rule, paid, inKind }: InKindInput): InKindResult {
  checkParties(parties);
  for (const party of [...paid.keys(), ...inKind.map((given) => given.party)]) {
    if (!parties.includes(party)) throw new StatementError('UNKNOWN_PARTY', '/inKind', { party });
  }
  for (const { valueCents } of inKind) {
    checkCents(valueCents, '/inKind/valueCents');
    if (valueCents < 0n)
      throw new StatementError('AMOUNT_OUT_OF_RANGE', '/inKind/valueCents', { got: String(valueCents) });
  }
  const cash = [...paid.values()].reduce((sum, cents) => sum + cents, 0n);
  const credits = sumByParty(inKind, 'credit');
  const pool = [...credits.values()].reduce((sum, cents) => sum + cents, cash);
  const substitutes = sumByParty(inKind, 'substitute');
  const shares =
    substitutes.size === 0 ? splitItem(rule, pool, parties) : substitute(rule, pool, parties, substitutes);
  const balances = parties.map((party): [PartyId, bigint] => [
    party,
    (paid.get(party) ?? 0n) + (credits.get(party) ?? 0n) - shares.get(party)!,
  ]);
  return { shares, balances: new Map(balances) };
}

function substitute(
  rule: Rule,
  pool: bigint,
  parties: readonly PartyId[],
  values: ReadonlyMap<PartyId, bigint>,
): Map<PartyId, bigint> {
  const base = exactShares(rule, pool, parties);
  const reduced = parties.map((party) => less(base.get(party)!, values.get(party) ?? 0n));
  const common = toShareVector([...reduced, ...base.values()]);
  const [after, before] = [
    common.numerators.slice(0, parties.length),
    common.numerators.slice(parties.length),
  ];
  const taken = before.reduce((sum, value, p) => sum + value - after[p]!, 0n);
  const others = before.map((value, p) => (values.has(parties[p]!) ? 0n : value));
  const bearers = others.some((value) => value !== 0n) ? others : before;
  const weight = bearers.reduce((sum, value) => sum + value, 0n);
  if (taken === 0n || weight === 0n) return splitItem(rule, pool, parties);
  const sign = weight < 0n ? -1n : 1n;
  const cents = roundToCents({
    denominator: common.denominator * weight * sign,
    numerators: after.map((value, p) => (value * weight + taken * bearers[p]!) * sign),
  });
  return new Map(parties.map((party, p) => [party, cents[p]!]));
}

/** A share less a value, at least 0; a share of a refund stays as it is. */
function less(share: Rational, valueCents: bigint): Rational {
  if (share.numerator <= 0n) return share;
  const rest = rational(share.numerator - valueCents * share.denominator, share.denominator);
  return compareRational(rest, rational(0n)) < 0 ? rational(0n) : rest;
}

function sumByParty(inKind: readonly InKindContribution[], mode: InKindMode): Map<PartyId, bigint> {
  const sums = new Map<PartyId, bigint>();
  for (const given of inKind) {
    if (given.mode === mode) sums.set(given.party, (sums.get(given.party) ?? 0n) + given.valueCents);
  }
  return sums;
}
