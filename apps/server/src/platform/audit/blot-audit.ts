import type { EntityManager } from 'typeorm';

/** What stands where words were. */
export const BLOT = '█';

/** Codes that audit entries about registrations hold: words of ours, never somebody's. */
const OUR_WORDS = [
  'pending|waiting|offered|seated|cancelled|declined|automatic|offer|manual|none|organiser|own-organisation',
  'on-site|online|together|each|fi|sv|en|registered|attended|csv|xlsx|import|request',
].join('|');
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MOMENT = '[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?';
/** One rule for PostgreSQL and for us: whatever it does not know is blotted out. */
const KEPT = `^(${OUR_WORDS}|${UUID}|${MOMENT}|[0-9a-f]{64}|${BLOT}|)$`;
const kept = new RegExp(KEPT);
const HAS_WORDS = `'$.** ? (@.type() == "string" && !(@ like_regex "${KEPT}"))'::jsonpath`;

/** The same facts without anybody's words: numbers, ids, dates and codes of ours stay. */
export function blotted(details: unknown): unknown {
  if (typeof details === 'string') return kept.test(details) ? details : BLOT;
  if (Array.isArray(details)) return details.map(blotted);
  if (details === null || typeof details !== 'object') return details;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, blotted(value)]));
}

/**
 * Blots out the words of audit entries, such as the reason why somebody was given a seat. That something was done, by
 * whom and when, stays.
 * @param where on `audit_entry a`, with `params` from $1 on
 * @returns how many entries of which event had words
 */
export async function blotAudit(
  tx: EntityManager,
  where: string,
  params: readonly unknown[],
): Promise<{ eventId: string | null; rows: number }[]> {
  const entries = await tx.query<{ id: string; eventId: string | null; details: unknown }[]>(
    `SELECT a.id, a.event_id AS "eventId", a.details FROM audit_entry a
      WHERE (${where}) AND a.details @? ${HAS_WORDS}`,
    [...params],
  );
  if (entries.length === 0) return [];
  // The trigger that keeps the audit as it is lets this one change through, in this transaction.
  await tx.query(`SELECT set_config('talkoot.erasing', 'on', true)`);
  await tx.query(
    `UPDATE audit_entry a SET details = b.details
       FROM unnest($1::uuid[], $2::jsonb[]) AS b (id, details) WHERE a.id = b.id`,
    [entries.map(({ id }) => id), entries.map(({ details }) => JSON.stringify(blotted(details)))],
  );
  await tx.query(`SELECT set_config('talkoot.erasing', 'off', true)`);
  return [...Map.groupBy(entries, ({ eventId }) => eventId)].map(([eventId, { length }]) => ({
    eventId,
    rows: length,
  }));
}
