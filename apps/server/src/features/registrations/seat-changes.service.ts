import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decideCapacityChange, decidePromotions, transition } from '@talkoot/seating';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { EventHooks, type Event } from '../events/index.ts';
import { eventFacts, startOf, type EventFacts } from './event-facts.ts';
import { EventLock } from './event-lock.ts';
import { PersonalLinks } from './personal-links.ts';
import { RegistrationMails, type RegistrationMailKind } from './registration-mails.ts';
import { Registration } from './registration.entity.ts';
import { seatCounts, waitingIds } from './seats.queries.ts';

/** Everything that frees or adds seats after registering: cancellations, and changes of the event itself. */
@Injectable()
export class SeatChanges implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lock: EventLock,
    private readonly hooks: EventHooks,
    private readonly links: PersonalLinks,
    private readonly mails: RegistrationMails,
  ) {}

  onModuleInit(): void {
    this.hooks.register({ afterChange: (tx, before, after) => this.#eventChanged(tx, before, after) });
  }

  /** By the personal link; only until the event begins. */
  async cancelByLink(token: string): Promise<Registration> {
    return this.dataSource.transaction(async (tx) => {
      const registration = await this.links.find(tx, token);
      if (!registration) throw new ProblemError('NOT_FOUND');
      const event = await this.lock.take(tx, registration.eventId);
      if (!isAhead(event, this.clock.now())) throw new ProblemError('TRANSITION_REFUSED');
      return this.#cancel(tx, event, registration.id, null);
    });
  }

  async cancelByStaff(eventId: string, registrationId: string, actor: Actor): Promise<Registration> {
    return this.dataSource.transaction(async (tx) => {
      const event = await this.lock.take(tx, eventId);
      if (event.status === 'closed') throw new ProblemError('TRANSITION_REFUSED');
      return this.#cancel(tx, event, registrationId, actor);
    });
  }

  async #cancel(tx: EntityManager, event: Event, id: string, actor: Actor | null): Promise<Registration> {
    const registration = await tx.findOneBy(Registration, { id, eventId: event.id });
    if (!registration) throw new ProblemError('NOT_FOUND');
    const step = transition(registration.status, 'cancel');
    if (!step.ok) throw new ProblemError(step.code);
    const cancelledAt = this.clock.now();
    // Needs live days, not months: with the seat goes the reason to know them.
    const changes = { status: step.to, cancelledAt, checkedInAt: null } as const;
    await tx.update(Registration, id, { ...changes, answers: () => `answers - 'diet' - 'access'` });
    await audit(tx, actor, {
      action: 'registration.cancelled',
      subjectType: 'registration',
      subjectId: id,
      eventId: event.id,
    });
    const facts = await eventFacts(tx, event);
    const wasSeated = registration.status === 'seated';
    Object.assign(registration, changes);
    await this.mails.send(tx, 'cancelled', facts, registration);
    if (wasSeated) await this.#promote(tx, facts);
    return registration;
  }

  /** Free seats go to the first of the queue, as long as there is something to come to. */
  async #promote(tx: EntityManager, facts: EventFacts): Promise<void> {
    const { event } = facts;
    if (!isAhead(event, this.clock.now())) return;
    const { seated } = await seatCounts(tx, event.id);
    const waiting = await waitingIds(tx, event.id);
    await this.#seat(tx, facts, decidePromotions({ capacity: event.capacity, seated, waiting }));
  }

  async #seat(tx: EntityManager, facts: EventFacts, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.update(Registration, { id: In(ids) }, { status: 'seated', seatedAt: this.clock.now() });
    for (const id of ids) {
      const registration = await tx.findOneByOrFail(Registration, { id });
      await this.mails.send(tx, 'promoted', facts, registration);
      await audit(tx, null, {
        action: 'registration.promoted',
        subjectType: 'registration',
        subjectId: id,
        eventId: facts.event.id,
      });
    }
  }

  async #eventChanged(tx: EntityManager, before: Event, after: Event): Promise<void> {
    if (before.status !== 'cancelled' && after.status === 'cancelled') {
      return this.#tellEverybody(tx, after, 'event-cancelled');
    }
    const isMoved = before.date !== after.date || !sameTime(before.startTime, after.startTime);
    const isElsewhere = before.venueName !== after.venueName || before.venueAddress !== after.venueAddress;
    if (after.status === 'published' && (isMoved || isElsewhere)) {
      await this.#tellEverybody(tx, after, 'event-moved');
    }
    if (before.capacity !== after.capacity) await this.#capacityChanged(tx, after);
  }

  async #capacityChanged(tx: EntityManager, { id, capacity }: Event): Promise<void> {
    const event = await this.lock.take(tx, id);
    const { seated } = await seatCounts(tx, id);
    const waiting = await waitingIds(tx, id);
    const change = decideCapacityChange({ capacity, seated, waiting });
    if (!change.ok) {
      throw new ProblemError(change.code, {
        params: { seated: change.seated },
        fields: [{ pointer: '/capacity', code: 'tooSmall', params: { min: change.seated } }],
      });
    }
    if (isAhead(event, this.clock.now())) await this.#seat(tx, await eventFacts(tx, event), change.promoted);
  }

  async #tellEverybody(tx: EntityManager, event: Event, kind: RegistrationMailKind): Promise<void> {
    const facts = await eventFacts(tx, event);
    const registrations = await tx.find(Registration, {
      where: { eventId: event.id, status: In(['seated', 'waiting']) },
      order: { seq: 'ASC' },
    });
    for (const registration of registrations) await this.mails.send(tx, kind, facts, registration);
  }
}

/** Published and not begun yet: seats still mean something. */
export function isAhead(event: Event, now: Temporal.Instant): boolean {
  return event.status === 'published' && Temporal.Instant.compare(now, startOf(event)) < 0;
}

const sameTime = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);
