import { normaliseEmail } from '../../http/email.ts';
import { isDeadAddress } from '../dead-address.ts';
import type { Bounce } from './read-bounce.ts';

/** As much of a database as is needed; plain, so that the command runs without a built server. */
export interface Queries {
  query(sql: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** `dead`: the address takes no mail and is written to no more. `unknown`: no mail of ours, or one long erased. */
export type BounceOutcome = 'dead' | 'failed' | 'unknown';

/** Notes a report at the mail, and at the address where it speaks against the address. Twice is once. */
export async function recordBounce(
  database: Queries,
  { mailId, status }: Bounce,
  now: string,
): Promise<BounceOutcome> {
  const { rows } = await database.query(
    `UPDATE outgoing_mail SET status = 'failed', failure = $2 WHERE id = $1 AND status IN ('sent', 'failed')
     RETURNING recipient`,
    [mailId, status],
  );
  const recipient = rows[0]?.['recipient'];
  if (typeof recipient !== 'string') return 'unknown';
  if (!isDeadAddress(status)) return 'failed';
  await database.query(
    `INSERT INTO mail_block (address_hash, what, since, code)
     VALUES (sha256(convert_to($1, 'UTF8')), 'delivery', $2, $3) ON CONFLICT DO NOTHING`,
    [normaliseEmail(recipient), now, status],
  );
  return 'dead';
}
