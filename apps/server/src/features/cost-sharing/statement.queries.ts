import type { EntityManager } from 'typeorm';
import { Statement } from './statement.entity.ts';
import type { StatementContent } from './statement-content.ts';

/** Voucher → number of the locked statement it is in. */
export async function lockedVouchers(em: EntityManager, eventId: string): Promise<Map<string, number>> {
  const rows = await em.query<{ id: string; seq: number }[]>(
    `SELECT voucher ->> 'id' AS id, s.seq
       FROM statement s, jsonb_array_elements(s.content -> 'vouchers') AS voucher
      WHERE s.event_id = $1`,
    [eventId],
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

export interface LockedStatement {
  readonly seq: number;
  readonly hash: string;
  readonly lockedAt: Temporal.Instant;
  readonly content: StatementContent;
}

/** Oldest first. */
export async function lockedStatements(em: EntityManager, eventId: string): Promise<LockedStatement[]> {
  const rows = await em.find(Statement, { where: { eventId }, order: { seq: 'ASC' } });
  return rows.map(({ seq, hash, lockedAt, content }) => ({
    seq,
    hash,
    lockedAt,
    content: content as unknown as StatementContent,
  }));
}
