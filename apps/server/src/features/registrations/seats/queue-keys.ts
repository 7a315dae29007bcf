import type { EntityManager } from 'typeorm';
import { Registration } from '../registration.entity.ts';
import type { SeatBook } from './seat-book.ts';

/** Who waits, party by party, in the order of the queue. */
export async function waitingParties(tx: EntityManager, eventId: string): Promise<Registration[][]> {
  const waiting = await tx.find(Registration, {
    where: { eventId, status: 'waiting' },
    order: { partySeq: 'ASC', seq: 'ASC' },
  });
  return [...Map.groupBy(waiting, ({ partySeq }) => partySeq).values()];
}

/** After the pools have changed: everybody who waits stands in the line of what they need now. */
export async function rewriteKeys(tx: EntityManager, book: SeatBook): Promise<number> {
  let changed = 0;
  for (const party of await waitingParties(tx, book.event.id)) {
    const needsKey = book.keyOf(party);
    const stale = party.filter((member) => member.needsKey !== needsKey);
    for (const { id } of stale) await tx.update(Registration, id, { needsKey });
    changed += stale.length;
  }
  book.line.forget();
  return changed;
}
