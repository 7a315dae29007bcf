import type { Lang } from '@talkoot/messages';
import { contentHash } from '../cost-sharing/index.ts';

/** What one link of the chain says. Nothing in it can change without breaking every link after it. */
export interface AcceptanceRecord {
  readonly agreementHash: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly mandate: string;
  readonly decision: 'accepted' | 'rejected';
  readonly reason: string;
  readonly locale: Lang;
  readonly shownTextHash: string;
  readonly decidedAt: Temporal.Instant;
  readonly previousHash: string | null;
}

export function acceptanceHash(record: AcceptanceRecord): string {
  const { decidedAt, ...rest } = record;
  return contentHash({ ...rest, decidedAt: decidedAt.round('millisecond').toString() });
}

/** Whether the records, oldest first, are the ones that were written: each hash right and each link whole. */
export function isUnbroken(records: readonly (AcceptanceRecord & { readonly hash: string })[]): boolean {
  return records.every((record, index) => {
    const { hash, ...rest } = record;
    return acceptanceHash(rest) === hash && record.previousHash === (records[index - 1]?.hash ?? null);
  });
}
