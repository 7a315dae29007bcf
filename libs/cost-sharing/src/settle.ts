import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import type { PartyId } from './rule.ts';
import { takePairs, takeTriples } from './zero-sum-shortcuts.ts';
import { MAX_EXACT_PARTIES, partitionIntoZeroSums } from './zero-sum-groups.ts';

export type SettlementStrategy = 'hub' | 'minimal';

/**
 * How the group of a transfer was found. `exact` and `pair` (two parties that cancel out) are part of a
 * proven minimum; `triple` and `greedy` are the stated fallback above 20 parties, not proven to be the fewest.
 */
export type SettlementMethod = 'hub' | 'pair' | 'exact' | 'triple' | 'greedy';

export interface Transfer {
  readonly from: PartyId;
  readonly to: PartyId;
  /** Above 0. */
  readonly cents: bigint;
  /** The derivation: the parties whose balances cancel out, and who of them pays whom. */
  readonly because: {
    readonly method: SettlementMethod;
    readonly group: readonly { readonly party: PartyId; readonly balanceCents: bigint }[];
  };
}

export interface Balance {
  readonly party: PartyId;
  readonly rank: number;
  readonly cents: bigint;
}

/**
 * Who pays whom, so that every balance (paid less share; positive is owed) becomes 0.
 *
 * `balances` is in rank order. `hub`: everybody settles with one party, `options.hub` or else the first.
 * `minimal`: the fewest transfers; pairs that cancel out are taken first, which never costs a transfer,
 * and up to 20 parties left are then divided by an exact search. With more than 20 left it takes triples
 * that cancel out and then the largest debt to the largest claim, and says so in `because.method`.
 * Transfers are ordered by the rank of payer, then payee. Throws `StatementError`.
 */
export function settle(
  balances: ReadonlyMap<PartyId, bigint>,
  strategy: SettlementStrategy,
  options: { readonly hub?: PartyId } = {},
): Transfer[] {
  const open = readBalances(balances);
  const hub = options.hub ?? balances.keys().next().value;
  if (hub !== undefined && !balances.has(hub))
    throw new StatementError('UNKNOWN_PARTY', '/hub', { party: hub });
  const transfers = strategy === 'hub' ? open.flatMap((balance) => viaHub(balance, hub!)) : minimal(open);
  const rank = new Map([...balances.keys()].map((party, i) => [party, i]));
  return transfers.sort((a, b) => rank.get(a.from)! - rank.get(b.from)! || rank.get(a.to)! - rank.get(b.to)!);
}

function readBalances(balances: ReadonlyMap<PartyId, bigint>): Balance[] {
  let sum = 0n;
  const open: Balance[] = [];
  let rank = 0;
  for (const [party, cents] of balances) {
    checkCents(cents, `/balances/${party}`);
    sum += cents;
    if (cents !== 0n) open.push({ party, rank, cents });
    rank++;
  }
  if (sum !== 0n) throw new StatementError('BALANCES_NOT_ZERO_SUM', '/balances', { sumCents: String(sum) });
  return open;
}

function viaHub({ party, cents }: Balance, hub: PartyId): Transfer[] {
  if (party === hub) return [];
  const because = { method: 'hub' as const, group: [{ party, balanceCents: cents }] };
  return cents < 0n
    ? [{ from: party, to: hub, cents: -cents, because }]
    : [{ from: hub, to: party, cents, because }];
}

function minimal(open: readonly Balance[]): Transfer[] {
  const pairs = takePairs(open);
  const transfers = pairs.groups.flatMap((group) => withinGroup(group, 'pair'));
  if (pairs.rest.length <= MAX_EXACT_PARTIES) {
    const groups = partitionIntoZeroSums(pairs.rest);
    return [...transfers, ...groups.flatMap((group) => withinGroup(group, 'exact'))];
  }
  const triples = takeTriples(pairs.rest);
  transfers.push(...triples.groups.flatMap((group) => withinGroup(group, 'triple')));
  return triples.rest.length === 0 ? transfers : [...transfers, ...withinGroup(triples.rest, 'greedy')];
}

/** Largest debt to largest claim, ties by rank: one transfer fewer than the group has parties, or less. */
function withinGroup(group: readonly Balance[], method: SettlementMethod): Transfer[] {
  const because = { method, group: group.map(({ party, cents }) => ({ party, balanceCents: cents })) };
  const left = new Map(group.map((balance) => [balance, balance.cents]));
  const transfers: Transfer[] = [];
  for (;;) {
    let debtor: Balance | undefined;
    let creditor: Balance | undefined;
    for (const [balance, cents] of left) {
      if (cents < 0n && (!debtor || cents < left.get(debtor)!)) debtor = balance;
      if (cents > 0n && (!creditor || cents > left.get(creditor)!)) creditor = balance;
    }
    if (!debtor || !creditor) return transfers;
    const [debt, claim] = [-left.get(debtor)!, left.get(creditor)!];
    const cents = debt < claim ? debt : claim;
    left.set(debtor, cents - debt).set(creditor, claim - cents);
    transfers.push({ from: debtor.party, to: creditor.party, cents, because });
  }
}

/** The greedy way over all parties at once, to compare with: largest debt to largest claim. */
export function settleGreedily(balances: ReadonlyMap<PartyId, bigint>): Transfer[] {
  return withinGroup(readBalances(balances), 'greedy');
}
