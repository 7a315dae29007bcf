import type { Claims, SeatLedger } from './ledger.ts';
import { TOTAL, type Needs } from './pools.ts';

/** People who are seated together or not at all; most often one person. */
export interface Party<Id = string> {
  readonly id: Id;
  readonly needs: Needs;
}

/**
 * The rule of the queue, as pages tell it: a free seat goes to the first who can use it. Who waits for a pool that is
 * full is passed only by people who need nothing of that pool; a group that comes only together is passed by nobody
 * who would take a seat that it waits for, and such seats stay free until there are enough.
 */
export function nextForSeat<P extends Party<unknown>>(ledger: SeatLedger, queue: Iterable<P>): P | null {
  const claims = new Set<string>();
  for (const party of queue) {
    const lacking = ledger.lacking(party.needs, claims);
    if (lacking.length === 0) return party;
    claim(claims, party.needs, lacking);
  }
  return null;
}

/**
 * Whether a newcomer gets a seat, behind everybody who waits. Of parties with equal needs (`needsKey`) the first is
 * enough in `queue`, since those behind it claim nothing more; the same holds for `nextForSeat`.
 */
export function admit(ledger: SeatLedger, queue: Iterable<Party<unknown>>, needs: Needs): boolean {
  return ledger.lacking(needs, claimsOf(ledger, queue)).length === 0;
}

/** What everybody who waits keeps from those behind. Who could be seated at once keeps all that they need. */
export function claimsOf(ledger: SeatLedger, queue: Iterable<Party<unknown>>): Claims {
  const claims = new Set<string>();
  for (const { needs } of queue) {
    const lacking = ledger.lacking(needs, claims);
    claim(claims, needs, lacking.length === 0 ? [...needs.keys()] : lacking);
  }
  return claims;
}

/** A reserve and the seats open to all are one thing for who has both: waiting for one, they keep the other too. */
function claim(claims: Set<string>, needs: Needs, lacking: readonly string[]): void {
  for (const id of lacking) claims.add(id);
  if (!lacking.some((id) => id === TOTAL || id.startsWith('partner:'))) return;
  claims.add(TOTAL);
  for (const id of needs.keys()) if (id.startsWith('partner:')) claims.add(id);
}

/**
 * Who loses the seat where there are fewer seats than people: the last in the order first, and nobody whose seat would
 * not help. `null`: all of them together would not be enough, since the rest is put aside for partners.
 *
 * @param ledger with the new capacities and the seats taken now; it is changed
 * @param holders who holds a seat, the last in the order first
 */
export function whoLosesSeat<Id>(
  ledger: SeatLedger,
  poolIds: readonly string[],
  holders: Iterable<Party<Id>>,
): Party<Id>[] | null {
  const isShort = (id: string): boolean => ledger.free(id) < 0;
  const losing: Party<Id>[] = [];
  for (const holder of holders) {
    const short = poolIds.filter(isShort);
    if (short.length === 0) return losing;
    if (!short.some((id) => holder.needs.has(id))) continue;
    const before = short.map((id) => ledger.free(id));
    ledger.give(holder.needs);
    if (short.some((id, index) => ledger.free(id) > (before[index] ?? 0))) losing.push(holder);
    else ledger.take(holder.needs);
  }
  return poolIds.some(isShort) ? null : losing;
}
