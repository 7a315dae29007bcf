import type { Lang } from '@talkoot/messages';
import type { EventRole } from '../../platform/access/actor.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import type { Acceptance } from './acceptance.entity.ts';
import { changedParts, type AgreementMaterial } from './agreement-material.ts';
import type { AgreementVersion } from './agreement-version.entity.ts';
import type { AgreementPartyView, AgreementView } from './agreements.dto.ts';

export function materialIn(version: AgreementVersion): AgreementMaterial {
  return version.material as unknown as AgreementMaterial;
}

export interface AgreementReader {
  readonly lang: Lang;
  readonly roles: readonly EventRole[];
}

/** What is known about a version's parties besides the version itself. */
export interface PartyFacts {
  readonly acceptances: readonly Acceptance[];
  /** Organisations in which somebody may answer. */
  readonly answerable: ReadonlySet<string>;
}

/**
 * One version as the reader may see it, compared with the one before it. Every partner sees every share here:
 * the shares are part of the text that all accept. Budget, statements and papers fold them for who does not lead.
 */
export function agreementView(
  version: AgreementVersion,
  previous: AgreementVersion | null,
  facts: PartyFacts,
  reader: AgreementReader,
): AgreementView {
  const material = materialIn(version);
  const before = previous && materialIn(previous);
  const texts = material.texts[reader.lang];
  return {
    number: version.number,
    status: version.status,
    hash: version.hash,
    textHash: contentHash(texts),
    lang: reader.lang,
    proposedAt: version.proposedAt.toString(),
    inForceAt: version.inForceAt?.toString() ?? null,
    sections: texts.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
    totalCents: material.budget.totals.grossCents,
    parties: material.partners.map((partner) => partyView(partner, material, before, version, facts, reader)),
    previousNumber: previous?.number ?? null,
    changes: before ? changedParts(before, material) : [],
  };
}

function partyView(
  { organisationId, name, role }: AgreementMaterial['partners'][number],
  material: AgreementMaterial,
  before: AgreementMaterial | null,
  { id, status }: AgreementVersion,
  { acceptances, answerable }: PartyFacts,
  { roles }: AgreementReader,
): AgreementPartyView {
  const answer = acceptances.find(
    (row) => row.agreementVersionId === id && row.organisationId === organisationId,
  );
  const own = roles.filter((mine) => mine.organisationId === organisationId);
  return {
    organisationId,
    name,
    role,
    isOwn: own.length > 0,
    cents: shareIn(material, organisationId) ?? 0,
    previousCents: before && (shareIn(before, organisationId) ?? null),
    answer: answer?.decision ?? 'pending',
    personName: answer?.personName ?? null,
    mandate: answer?.mandate ?? null,
    reason: answer?.reason || null,
    decidedAt: answer?.decidedAt.toString() ?? null,
    mayDecide:
      status === 'proposed' && !answer && own.some(({ organisationRole }) => organisationRole === 'manager'),
    canAnswer: answerable.has(organisationId),
  };
}

function shareIn({ shares }: AgreementMaterial, organisationId: string): number | undefined {
  return shares.find((share) => share.organisationId === organisationId)?.cents;
}
