import type { EntityManager } from 'typeorm';

/** Call these only while the event is locked, or for showing: without the lock the answer is old at once. */
export async function seatCounts(
  tx: EntityManager,
  eventId: string,
): Promise<{ seated: number; waiting: number; cancelled: number }> {
  const [row] = await tx.query<[{ seated: number; waiting: number; cancelled: number }]>(
    `SELECT count(*) FILTER (WHERE status IN ('seated','offered'))::int AS seated,
            count(*) FILTER (WHERE status = 'waiting')::int AS waiting,
            count(*) FILTER (WHERE status = 'cancelled')::int AS cancelled
       FROM registration WHERE event_id = $1`,
    [eventId],
  );
  return row;
}

/** Place in the waiting list from 1, a group that comes together counting as one; null for who does not wait. */
export async function placeOf(
  tx: EntityManager,
  registration: { eventId: string; partySeq: string; status: string },
): Promise<number | null> {
  if (registration.status !== 'waiting') return null;
  const [row] = await tx.query<[{ place: number }]>(
    `SELECT count(DISTINCT party_seq)::int AS place
       FROM registration WHERE event_id = $1 AND status = 'waiting' AND party_seq <= $2`,
    [registration.eventId, registration.partySeq],
  );
  return row.place;
}
