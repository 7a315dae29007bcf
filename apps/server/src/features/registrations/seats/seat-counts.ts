import type { EntityManager } from 'typeorm';

/** Seats held by the rows themselves, by pool id; whatever pools there are. */
export async function countHeldSeats(tx: EntityManager, eventId: string): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; people: number }[]>(
    `WITH held AS (SELECT * FROM registration WHERE event_id = $1 AND status IN ('seated','offered'))
     SELECT 'total' AS id, count(*)::int AS people FROM held
     UNION ALL SELECT 'partner:' || organisation_id, count(*)::int FROM held
                WHERE organisation_id IS NOT NULL GROUP BY 1
     UNION ALL SELECT 'sector:' || sector, count(*)::int FROM held GROUP BY 1
     UNION ALL SELECT 'attendance:' || attendance, count(*)::int FROM held GROUP BY 1
     UNION ALL SELECT 'session:' || session_id, count(*)::int
                 FROM held, unnest(session_ids) AS session_id GROUP BY 1`,
    [eventId],
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}
