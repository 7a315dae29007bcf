import { Injectable, Logger } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { isUnbroken } from './acceptance-chain.ts';
import { Acceptance } from './acceptance.entity.ts';
import { AgreementDecisions } from './agreement-decisions.service.ts';
import { AgreementMails } from './agreement-mails.ts';
import { changedParts, materialOf, type AgreementTerms } from './agreement-material.ts';
import { AgreementVersion } from './agreement-version.entity.ts';
import { answerableOf, lockAgreements, lockTerms, previousOf, versionsOf } from './agreement.queries.ts';
import { agreementView, materialIn, type AgreementReader, type PartyFacts } from './agreement-view.ts';
import { changedSince, termsOrNull, termsOrProblem } from './current-terms.ts';
import type { AgreementsView, AgreementView, ProposeAgreementDto } from './agreements.dto.ts';

export interface AgreementCaller extends AgreementReader {
  readonly actor: Actor;
}

/** Versions of an event's agreement: proposed from the event as it stands, and read by its partners. */
@Injectable()
export class Agreements {
  readonly #log = new Logger('agreements');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mails: AgreementMails,
    private readonly decisions: AgreementDecisions,
  ) {}

  async list(caller: AgreementCaller, eventId: string): Promise<AgreementsView> {
    const { manager } = this.dataSource;
    const versions = await versionsOf(manager, eventId);
    const facts = await partyFacts(manager, versions);
    const view = (version: AgreementVersion | undefined): AgreementView | null =>
      version ? agreementView(version, previousOf(version, versions), facts, caller) : null;
    const terms = await termsOrNull(manager, eventId);
    const newest = versions.at(-1);
    const leads = caller.roles.filter(({ partnerRole }) => partnerRole === 'lead');
    return {
      mayPropose: leads.some(({ organisationRole }) => organisationRole !== 'trainer'),
      mayAcceptForLead: leads.some(({ organisationRole }) => organisationRole === 'manager'),
      proposed: view(versions.find(({ status }) => status === 'proposed')),
      inForce: view(versions.find(({ status }) => status === 'in-force')),
      versions: versions.toReversed().map(({ number, status, hash, proposedAt }) => ({
        number,
        status,
        hash,
        proposedAt: proposedAt.toString(),
      })),
      changedSince: newest ? changedSince(newest, terms) : [],
      canBeProposed: terms !== null,
      chainIntact: leads.length > 0 ? this.#isIntact(eventId, versions, facts.acceptances) : null,
    };
  }

  #isIntact(eventId: string, versions: readonly AgreementVersion[], answers: readonly Acceptance[]): boolean {
    const isIntact = isUnbroken(versions, answers);
    if (!isIntact)
      this.#log.error(`agreements of event ${eventId} are not what was written: a hash is wrong`);
    return isIntact;
  }

  async get(caller: AgreementCaller, eventId: string, number: number): Promise<AgreementView> {
    const { manager } = this.dataSource;
    const versions = await versionsOf(manager, eventId);
    const version = versions.find((one) => one.number === number);
    if (!version) throw new ProblemError('NOT_FOUND');
    return agreementView(version, previousOf(version, versions), await partyFacts(manager, versions), caller);
  }

  /** Proposes the event's terms as they stand. An unanswered proposal gives way; what is in force stays. */
  async propose(caller: AgreementCaller, eventId: string, dto: ProposeAgreementDto): Promise<AgreementView> {
    const { actor } = caller;
    const acceptFor = dto.accept ? leadManagedBy(caller.roles) : null;
    if (dto.accept && !acceptFor) throw new ProblemError('FORBIDDEN');
    if (dto.accept && !dto.mandate) throw fieldProblem('/mandate', 'required');
    const number = await this.dataSource.transaction(async (tx) => {
      await lockAgreements(tx, eventId);
      await lockTerms(tx, eventId);
      const terms = await termsOrProblem(tx, eventId, caller.lang);
      const versions = await versionsOf(tx, eventId);
      await refuseSameAgain(tx, versions, terms);
      await tx.update(AgreementVersion, { eventId, status: 'proposed' }, { status: 'withdrawn' });
      const version = await this.#insert(tx, eventId, terms, (versions.at(-1)?.number ?? 0) + 1);
      await audit(tx, actor, {
        action: 'agreement.proposed',
        subjectType: 'agreement',
        subjectId: version.id,
        eventId,
        details: { number: version.number, hash: version.hash },
      });
      if (acceptFor) {
        await this.decisions.record(tx, actor, version, {
          organisationId: acceptFor,
          decision: 'accepted',
          reason: '',
          mandate: dto.mandate ?? '',
          locale: dto.locale ?? caller.lang,
        });
      }
      await this.mails.proposed(tx, version, actor.personId);
      return version.number;
    });
    return this.get(caller, eventId, number);
  }

  async #insert(
    tx: EntityManager,
    eventId: string,
    terms: AgreementTerms,
    number: number,
  ): Promise<AgreementVersion> {
    const material = materialOf(terms, number);
    const inserted = await tx.insert(AgreementVersion, {
      eventId,
      number,
      status: 'proposed',
      material: material as unknown as Record<string, never>,
      hash: contentHash(material),
      proposedAt: this.clock.now(),
      inForceAt: null,
    });
    return tx.findOneByOrFail(AgreementVersion, { id: inserted.identifiers[0]?.['id'] as string });
  }
}

async function partyFacts(em: EntityManager, versions: readonly AgreementVersion[]): Promise<PartyFacts> {
  const parties = versions.flatMap((version) => materialIn(version).partners);
  const answerable = await answerableOf(
    em,
    parties.map(({ organisationId }) => organisationId),
  );
  return { acceptances: await answersTo(em, versions), answerable };
}

export async function answersTo(
  em: EntityManager,
  versions: readonly AgreementVersion[],
): Promise<Acceptance[]> {
  if (versions.length === 0) return [];
  return em.find(Acceptance, {
    where: { agreementVersionId: In(versions.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
}

/** The same terms again, while nobody has refused them, would only throw away what was accepted. */
async function refuseSameAgain(
  tx: EntityManager,
  versions: readonly AgreementVersion[],
  terms: AgreementTerms,
): Promise<void> {
  const newest = versions.at(-1);
  if (!newest || newest.status === 'withdrawn' || changedParts(materialIn(newest), terms).length > 0) return;
  const isRejected = await tx.existsBy(Acceptance, { agreementVersionId: newest.id, decision: 'rejected' });
  if (!isRejected) throw new ProblemError('TRANSITION_REFUSED');
}

function leadManagedBy(roles: readonly EventRole[]): string | null {
  const lead = roles.find(
    ({ partnerRole, organisationRole }) => partnerRole === 'lead' && organisationRole === 'manager',
  );
  return lead?.organisationId ?? null;
}
