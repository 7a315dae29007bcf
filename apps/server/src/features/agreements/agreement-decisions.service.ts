import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { acceptanceHash } from './acceptance-chain.ts';
import { Acceptance } from './acceptance.entity.ts';
import { AgreementMails } from './agreement-mails.ts';
import { AgreementVersion } from './agreement-version.entity.ts';
import { lockAgreements } from './agreement.queries.ts';
import { materialIn } from './agreement-view.ts';
import type { DecideAgreementDto } from './agreements.dto.ts';

export type Answer = Pick<Acceptance, 'organisationId' | 'decision' | 'reason' | 'mandate' | 'locale'>;

/** Yes or no of one partner to the very text it was shown. The last yes puts the version in force. */
@Injectable()
export class AgreementDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mails: AgreementMails,
  ) {}

  async decide(
    actor: Actor,
    roles: readonly EventRole[],
    eventId: string,
    number: number,
    dto: DecideAgreementDto,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lockAgreements(tx, eventId);
      const version = await tx.findOneBy(AgreementVersion, { eventId, number });
      if (!version) throw new ProblemError('NOT_FOUND');
      const organisationId = organisationOf(version, roles, dto.organisationId);
      await refuseIfNotOpen(tx, version, organisationId, dto.hash);
      if (dto.decision === 'rejected' && !dto.reason) throw fieldProblem('/reason', 'reasonNeeded');
      const { decision, mandate, locale } = dto;
      const reason = decision === 'rejected' ? (dto.reason ?? '') : '';
      await this.record(tx, actor, version, { organisationId, decision, reason, mandate, locale });
    });
  }

  /** Writes the next link of the event's chain, and what follows from it. The caller holds the lock. */
  async record(tx: EntityManager, actor: Actor, version: AgreementVersion, answer: Answer): Promise<void> {
    const record = {
      ...answer,
      agreementHash: version.hash,
      personId: actor.personId,
      personName: actor.name,
      shownTextHash: contentHash(materialIn(version).texts[answer.locale]),
      decidedAt: this.clock.now().round('millisecond'),
      previousHash: await lastHash(tx, version.eventId),
    };
    const { agreementHash: _, ...columns } = record;
    await tx.insert(Acceptance, { ...columns, agreementVersionId: version.id, hash: acceptanceHash(record) });
    await audit(tx, actor, {
      action: `agreement.${answer.decision}`,
      subjectType: 'agreement',
      subjectId: version.id,
      eventId: version.eventId,
      details: { number: version.number, organisationId: answer.organisationId, hash: version.hash },
    });
    const isInForce = answer.decision === 'accepted' && (await this.#putInForce(tx, actor, version));
    await this.mails.answered(tx, version, { ...answer, isInForce }, actor.personId);
  }

  async #putInForce(tx: EntityManager, actor: Actor, version: AgreementVersion): Promise<boolean> {
    const accepted = await tx.countBy(Acceptance, { agreementVersionId: version.id, decision: 'accepted' });
    if (accepted < materialIn(version).partners.length) return false;
    const { eventId } = version;
    await tx.update(AgreementVersion, { eventId, status: 'in-force' }, { status: 'superseded' });
    await tx.update(
      AgreementVersion,
      { id: version.id },
      { status: 'in-force', inForceAt: this.clock.now() },
    );
    await audit(tx, actor, {
      action: 'agreement.in-force',
      subjectType: 'agreement',
      subjectId: version.id,
      eventId,
      details: { number: version.number, hash: version.hash },
    });
    return true;
  }
}

/** For whom the caller answers: a partner of this very version, in which the caller holds the mandate. */
function organisationOf(
  version: AgreementVersion,
  roles: readonly EventRole[],
  wanted: string | undefined,
): string {
  const partners = new Set(materialIn(version).partners.map(({ organisationId }) => organisationId));
  const mine = roles
    .filter(({ organisationRole }) => organisationRole === 'manager')
    .map(({ organisationId }) => organisationId)
    .filter((id) => partners.has(id));
  if (wanted !== undefined && !mine.includes(wanted)) throw new ProblemError('FORBIDDEN');
  const [first, ...others] = mine;
  if (first === undefined) throw new ProblemError('FORBIDDEN');
  if (wanted === undefined && others.length > 0) throw fieldProblem('/organisationId', 'required');
  return wanted ?? first;
}

async function refuseIfNotOpen(
  tx: EntityManager,
  version: AgreementVersion,
  organisationId: string,
  hash: string,
): Promise<void> {
  if (hash !== version.hash) throw new ProblemError('AGREEMENT_STALE');
  const given = await tx.findOneBy(Acceptance, { agreementVersionId: version.id, organisationId });
  if (given?.decision === 'accepted') throw new ProblemError('AGREEMENT_ALREADY_ACCEPTED');
  // Withdrawn or superseded between reading and answering: there is a newer one to read.
  if (version.status !== 'proposed') throw new ProblemError('AGREEMENT_STALE');
  if (given) throw new ProblemError('TRANSITION_REFUSED');
}

async function lastHash(tx: EntityManager, eventId: string): Promise<string | null> {
  const [row] = await tx.query<{ hash: string }[]>(
    `SELECT a.hash FROM acceptance a JOIN agreement_version v ON v.id = a.agreement_version_id
      WHERE v.event_id = $1 ORDER BY a.id DESC LIMIT 1`,
    [eventId],
  );
  return row?.hash ?? null;
}
