import type { EntityManager } from 'typeorm';

/** Why something was erased; words for people: `registrations.erasure.rule.<rule>`. */
export const ERASURE_RULES = [
  'mail-days',
  'names-days',
  'answer-days',
  'attendee-days',
  'never-seated-days',
  'attendance-kept-until',
  'invitation-days',
  'message-days',
  'request',
] as const;
export type ErasureRule = (typeof ERASURE_RULES)[number];

/** What was erased, in numbers: a line of an event's erasure report. Nothing of it may be about a person. */
export interface Erased {
  /** Null: in no event, such as a mail about an account. */
  readonly eventId: string | null;
  readonly table: string;
  /** The columns emptied; none: whole rows. A key of a jsonb column is written `answers.diet`. */
  readonly columns: readonly string[];
  readonly rule: ErasureRule;
  readonly rows: number;
}

/** TypeORM answers an UPDATE or DELETE with the rows and their number. */
export function rowsOf(result: unknown): number {
  return Number((result as [unknown, number])[1]);
}

/**
 * Runs an UPDATE or DELETE and counts by event.
 * @param write the statement up to its RETURNING; `eventId` says what of it names the event
 */
export async function eraseByEvent(
  tx: EntityManager,
  write: string,
  params: readonly unknown[],
  what: Pick<Erased, 'table' | 'columns' | 'rule'>,
  eventId = 'event_id',
): Promise<Erased[]> {
  const counts = await tx.query<{ eventId: string | null; rows: number }[]>(
    `WITH gone AS (${write} RETURNING ${eventId} AS event_id)
     SELECT event_id AS "eventId", count(*)::int AS rows FROM gone GROUP BY event_id`,
    [...params],
  );
  return counts.map((count) => ({ ...what, ...count }));
}
