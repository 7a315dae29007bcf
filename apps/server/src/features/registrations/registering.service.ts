import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { decideSeat } from '@talkoot/seating';
import { DataSource, Not, QueryFailedError, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { EventPartner, type Event } from '../events/index.ts';
import { eventFacts, windowOf } from './event-facts.ts';
import { EventLock } from './event-lock.ts';
import { PersonalLinks, submissionKey } from './personal-links.ts';
import { RegistrationMails } from './registration-mails.ts';
import { Registration } from './registration.entity.ts';
import { placeOf, seatCounts } from './seats.queries.ts';

/** What a form holds, from the public page and from the desk alike. */
export interface RegistrationForm {
  readonly name: string;
  readonly email: string;
  readonly organisationId?: string | null;
  readonly organisationName?: string;
  readonly sector: string;
  readonly diet?: string;
  readonly accessNeeds?: string;
  readonly listConsent?: boolean;
  readonly submissionId: string;
}

export interface Registered {
  readonly registration: Registration;
  /** Place in the waiting list, for who waits. */
  readonly place: number | null;
  readonly token: string;
}

@Injectable()
export class Registering {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lock: EventLock,
    private readonly links: PersonalLinks,
    private readonly mails: RegistrationMails,
  ) {}

  /**
   * Takes a seat or a place in the queue, once for each form and person. `actor` null: the participant; staff may
   * also register after the deadline, but nobody overtakes the queue.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, REGISTRATION_DUPLICATE, VALIDATION_FAILED
   */
  async register(
    eventId: string,
    form: RegistrationForm,
    lang: Lang,
    actor: Actor | null,
  ): Promise<Registered> {
    // Whoever came in time is in time, however long the queue for the lock is.
    const arrivedAt = this.clock.now();
    const emailNormalised = normaliseEmail(form.email);
    const submissionId = submissionKey(form.submissionId, emailNormalised);
    try {
      return await this.dataSource.transaction(async (tx) => {
        const event = await this.lock.take(tx, eventId);
        const before = await tx.findOneBy(Registration, { eventId, submissionId });
        if (before) return this.#answer(tx, before);
        refuseOutsideWindow(event, arrivedAt, actor);
        await requirePartner(tx, eventId, form.organisationId);
        const isDuplicate = await tx.existsBy(Registration, {
          eventId,
          emailNormalised,
          status: Not('cancelled'),
        });
        if (isDuplicate) throw new ProblemError('REGISTRATION_DUPLICATE');

        const { seated, waiting } = await seatCounts(tx, eventId);
        const status = decideSeat({ capacity: event.capacity, seated, waiting });
        const token = this.links.tokenOf({ eventId, submissionId });
        const { identifiers } = await tx.insert(Registration, {
          eventId,
          status,
          name: form.name,
          email: form.email,
          emailNormalised,
          locale: lang,
          organisationId: form.organisationId ?? null,
          organisationName: form.organisationId ? '' : (form.organisationName ?? ''),
          sector: form.sector,
          diet: form.diet ?? '',
          accessNeeds: form.accessNeeds ?? '',
          listConsent: form.listConsent ?? false,
          submissionId,
          tokenHash: hashToken(token),
          registeredAt: arrivedAt,
          seatedAt: status === 'seated' ? arrivedAt : null,
        });
        const registration = await tx.findOneByOrFail(Registration, { id: identifiers[0]?.['id'] as string });
        const place = status === 'waiting' ? waiting + 1 : null;
        await this.mails.send(tx, status, await eventFacts(tx, event), registration, place);
        await audit(tx, actor, {
          action: 'registration.made',
          subjectType: 'registration',
          subjectId: registration.id,
          eventId,
          details: { status },
        });
        return { registration, place, token };
      });
    } catch (error) {
      throw isTakenEmail(error) ? new ProblemError('REGISTRATION_DUPLICATE', { cause: error }) : error;
    }
  }

  async #answer(tx: EntityManager, registration: Registration): Promise<Registered> {
    const place = await placeOf(tx, registration);
    return { registration, place, token: this.links.tokenOf(registration) };
  }
}

function refuseOutsideWindow(event: Event, now: Temporal.Instant, actor: Actor | null): void {
  // At the desk people also come late, at the door, and are written down after the day.
  if (actor && (event.status === 'published' || event.status === 'held')) return;
  const window = windowOf(event, now);
  if (!window.ok) throw new ProblemError(window.code);
}

async function requirePartner(
  tx: EntityManager,
  eventId: string,
  organisationId?: string | null,
): Promise<void> {
  if (!organisationId) return;
  const isPartner = await tx.existsBy(EventPartner, { eventId, organisationId });
  if (!isPartner) throw fieldProblem('/organisationId', 'notOneOf');
}

function isTakenEmail(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { constraint?: string }).constraint === 'registration_one_per_email';
}
