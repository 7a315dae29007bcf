import type { Lang } from '@talkoot/messages';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import type { Acceptance } from './acceptance.entity.ts';
import type { AgreementVersion } from './agreement-version.entity.ts';

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

/**
 * Whether an event's versions and answers, oldest first, are the ones that were written: every hash right and
 * every link whole.
 */
export function isUnbroken(
  versions: readonly Pick<AgreementVersion, 'id' | 'material' | 'hash'>[],
  answers: readonly Acceptance[],
): boolean {
  const hashes = new Map(versions.map(({ id, hash }) => [id, hash]));
  return (
    versions.every(({ material, hash }) => contentHash(material) === hash) &&
    answers.every((answer, index) => {
      const agreementHash = hashes.get(answer.agreementVersionId) ?? '';
      const isLinked = answer.previousHash === (answers[index - 1]?.hash ?? null);
      return isLinked && acceptanceHash(recordOf(answer, agreementHash)) === answer.hash;
    })
  );
}

function recordOf(answer: Acceptance, agreementHash: string): AcceptanceRecord {
  const { organisationId, personId, personName, mandate, decision, reason, locale } = answer;
  const { shownTextHash, decidedAt, previousHash } = answer;
  const said = { personId, personName, mandate, decision, reason, locale, shownTextHash, decidedAt };
  return { agreementHash, organisationId, ...said, previousHash };
}
