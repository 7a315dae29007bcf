import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { decideSeat } from '@talkoot/seating';
import { DataSource, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { EventPartner, type Event } from '../events/index.ts';
import { eventFacts, windowOf } from './event-facts.ts';
import { EventLock } from './event-lock.ts';
import { PersonalLinks, submissionKey } from './personal-links.ts';
import { RegistrationMails } from './registration-mails.ts';
import { Registration, type Answers } from './registration.entity.ts';
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

/** A form on its way in. */
interface Arrival {
  readonly eventId: string;
  readonly form: RegistrationForm;
  readonly lang: Lang;
  /** Null: the participant. */
  readonly actor: Actor | null;
  /** Whoever came in time is in time, however long the queue for the lock is. */
  readonly at: Temporal.Instant;
}

/** Takes a seat or a place in the queue, once for each form and person. Nobody overtakes the queue. */
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
   * From the public form. Null: the address is registered already. Its owner is told by mail, and whoever typed it
   * learns nothing, neither the link nor the seat.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, VALIDATION_FAILED
   */
  async registerInPublic(eventId: string, form: RegistrationForm, lang: Lang): Promise<Registered | null> {
    const at = this.clock.now();
    return this.dataSource.transaction(async (tx) => {
      const outcome = await this.#take(tx, { eventId, form, lang, actor: null, at });
      if (!('earlier' in outcome)) return outcome;
      await this.mails.send(tx, 'already', await eventFacts(tx, outcome.event), outcome.earlier);
      return null;
    });
  }

  /**
   * By staff, also after the deadline: people come late, at the door, and are written down after the day.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, REGISTRATION_DUPLICATE, VALIDATION_FAILED
   */
  async registerByStaff(
    tx: EntityManager,
    eventId: string,
    form: RegistrationForm & { readonly locale: Lang },
    actor: Actor,
  ): Promise<Registered> {
    const arrival = { eventId, form, lang: form.locale, actor, at: this.clock.now() };
    const outcome = await this.#take(tx, arrival);
    if ('earlier' in outcome) throw new ProblemError('REGISTRATION_DUPLICATE');
    return outcome;
  }

  async #take(
    tx: EntityManager,
    arrival: Arrival,
  ): Promise<Registered | { readonly event: Event; readonly earlier: Registration }> {
    const { eventId, form, actor, at } = arrival;
    const emailNormalised = normaliseEmail(form.email);
    const event = await this.lock.take(tx, eventId);
    const { submissionId, sent } = await unusedSubmission(tx, eventId, form.submissionId, emailNormalised);
    if (sent)
      return {
        registration: sent,
        place: await placeOf(tx, sent),
        token: await this.links.issue(tx, { eventId, registrationId: sent.id }),
      };
    refuseOutsideWindow(event, at, actor);
    await requirePartner(tx, eventId, form.organisationId);
    const earlier = await tx.findOneBy(Registration, { eventId, emailNormalised, status: Not('cancelled') });
    if (earlier) return { event, earlier };
    return this.#write(tx, event, { ...arrival, emailNormalised, submissionId });
  }

  async #write(
    tx: EntityManager,
    event: Event,
    arrival: Arrival & { readonly emailNormalised: string; readonly submissionId: string },
  ): Promise<Registered> {
    const { form, lang, actor, at, emailNormalised, submissionId } = arrival;
    const { seated, waiting } = await seatCounts(tx, event.id);
    const status = decideSeat({ capacity: event.capacity, seated, waiting });
    const [{ seq }] = await tx.query<[{ seq: string }]>(
      `SELECT nextval(pg_get_serial_sequence('registration', 'seq'))::text AS seq`,
    );
    const { identifiers } = await tx.insert(Registration, {
      eventId: event.id,
      seq,
      partySeq: seq,
      status,
      name: form.name,
      email: form.email,
      emailNormalised,
      locale: lang,
      organisationId: form.organisationId ?? null,
      organisationName: form.organisationId ? '' : (form.organisationName ?? ''),
      sector: form.sector,
      answers: answersOf(form),
      submissionId,
      registeredAt: at,
      seatedAt: status === 'seated' ? at : null,
    });
    const registration = await tx.findOneByOrFail(Registration, { id: identifiers[0]?.['id'] as string });
    const place = status === 'waiting' ? waiting + 1 : null;
    await this.mails.send(tx, status, await eventFacts(tx, event), registration, place);
    await audit(tx, actor, {
      action: 'registration.made',
      subjectType: 'registration',
      subjectId: registration.id,
      eventId: event.id,
      details: { status },
    });
    const token = await this.links.issue(tx, { eventId: event.id, registrationId: registration.id });
    return { registration, place, token };
  }
}

function answersOf({ diet, accessNeeds, listConsent }: RegistrationForm): Answers {
  return {
    ...(diet ? { diet } : {}),
    ...(accessNeeds ? { access: accessNeeds } : {}),
    ...(listConsent ? { 'list-consent': { given: true, version: 1 } } : {}),
  };
}

/**
 * The registration that this form has made already, or the key for a new one. A cancelled one answers nothing: who
 * goes back to the form and sends it again wants to come, so the key goes on from the cancelled one.
 */
async function unusedSubmission(
  tx: EntityManager,
  eventId: string,
  formId: string,
  emailNormalised: string,
): Promise<{ submissionId: string; sent: Registration | null }> {
  let submissionId = submissionKey(formId, emailNormalised);
  for (;;) {
    const sent = await tx.findOneBy(Registration, { eventId, submissionId });
    if (sent?.status !== 'cancelled') return { submissionId, sent };
    submissionId = submissionKey(submissionId, emailNormalised);
  }
}

function refuseOutsideWindow(event: Event, now: Temporal.Instant, actor: Actor | null): void {
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
