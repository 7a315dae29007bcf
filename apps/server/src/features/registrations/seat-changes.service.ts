import { Injectable } from '@nestjs/common';
import { transition } from '@talkoot/seating';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Announcements } from './announcements.ts';
import { auditRegistrations } from './registration-audit.ts';
import { Registration } from './registration.entity.ts';
import { Departures } from './seats/departures.ts';
import { isAhead } from './seats/is-ahead.ts';
import { SeatBooks, type SeatBook } from './seats/seat-book.ts';
import { SeatFilling } from './seats/seat-filling.ts';

/** What happens to registrations after they are made, one door for participants and staff alike. */
@Injectable()
export class SeatChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly books: SeatBooks,
    private readonly filling: SeatFilling,
    private readonly departures: Departures,
    private readonly announcements: Announcements,
  ) {}

  /**
   * By the personal link or the group's; only until the event begins.
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED, REGISTRATION_CANCELLED
   */
  async cancelByParticipant(eventId: string, registrationId: string, reason = ''): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      if (!isAhead(book.event, this.clock.now())) throw new ProblemError('TRANSITION_REFUSED');
      await this.cancelIn(tx, book, registrationId, null, reason);
    });
  }

  /** @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED once the event is closed, REGISTRATION_CANCELLED */
  async cancelByStaff(eventId: string, registrationId: string, actor: Actor, reason = ''): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      if (book.event.status === 'closed') throw new ProblemError('TRANSITION_REFUSED');
      await this.cancelIn(tx, book, registrationId, actor, reason);
    });
  }

  /** Within a transaction that holds the book already. */
  async cancelIn(
    tx: EntityManager,
    book: SeatBook,
    registrationId: string,
    actor: Actor | null,
    reason: string,
    notice: 'cancelled' | 'moved' = 'cancelled',
  ): Promise<void> {
    const registration = await registrationIn(tx, book, registrationId);
    await this.departures.end(tx, book, [registration], { action: 'cancel', reason, actor, notice });
    await this.filling.fill(tx, book);
  }

  /**
   * Takes the offered seat; a group that comes together takes all of theirs. Pressing twice is pressing once.
   * @throws {ProblemError} NOT_FOUND, OFFER_OVER
   */
  async acceptOffer(eventId: string, registrationId: string): Promise<void> {
    await this.#onOffer(eventId, registrationId, async (tx, book, party) => {
      const changes = { status: 'seated' as const, seatedAt: book.now, offerExpiresAt: null };
      await tx.update(Registration, { id: In(party.map(({ id }) => id)) }, changes);
      for (const registration of party) Object.assign(registration, changes);
      await auditRegistrations(tx, party, 'offer-accepted', null);
      await this.announcements.tell(tx, 'seated', party);
    });
  }

  /** Leaves the offered seat to the next; the registration ends. @throws {ProblemError} NOT_FOUND, OFFER_OVER */
  async declineOffer(eventId: string, registrationId: string): Promise<void> {
    await this.#onOffer(eventId, registrationId, async (tx, book, party) => {
      const departure = { action: 'cancel', reason: '', actor: null, notice: 'cancelled' } as const;
      await this.departures.end(tx, book, party, departure);
      await this.filling.fill(tx, book);
    });
  }

  /**
   * Says yes to somebody who asked to come: they stand in the queue at their place of arrival, and get a seat if it is
   * their turn. A group that comes together is approved together.
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED also where the event is off
   */
  async approve(eventId: string, registrationId: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      refuseIfOff(book);
      const party = await this.#pendingParty(tx, book, registrationId);
      const needs = book.needsOf(party);
      const isFirst = book.waiting === 0 && book.ledger.lacking(needs).length === 0;
      const { partySeq } = party[0] as Registration;
      const changes = { status: 'waiting' as const, needsKey: book.keyOf(party) };
      await tx.update(Registration, { eventId, partySeq, status: 'pending' }, changes);
      book.waiting += party.length;
      book.line.forget();
      await auditRegistrations(tx, party, 'approved', actor);
      if (book.settings.waitingMode === 'manual' && isFirst) {
        book.ledger.take(needs);
        await this.filling.give(tx, book, [partySeq]);
      } else {
        await this.filling.fill(tx, book);
      }
      const waiting = await tx.findBy(Registration, { eventId, partySeq, status: 'waiting' });
      await this.announcements.tell(tx, 'approved', waiting);
    });
  }

  /** @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED */
  async decline(eventId: string, registrationId: string, reason: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      const party = await this.#pendingParty(tx, book, registrationId);
      await this.departures.end(tx, book, party, { action: 'decline', reason, actor, notice: 'declined' });
    });
  }

  /**
   * Gives a free seat to somebody of the queue whose turn it is not, for a reason that is kept in the audit.
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED for who does not wait and where the event is off,
   *   NO_SEAT_THERE
   */
  async seatByHand(eventId: string, registrationId: string, reason: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      refuseIfOff(book);
      const { status, partySeq } = await registrationIn(tx, book, registrationId);
      if (status !== 'waiting') throw new ProblemError('TRANSITION_REFUSED');
      const party = await tx.findBy(Registration, { eventId, partySeq, status });
      const needs = book.needsOf(party);
      if (book.ledger.lacking(needs).length > 0) throw new ProblemError('NO_SEAT_THERE');
      book.ledger.take(needs);
      await this.filling.give(tx, book, [partySeq], false);
      await auditRegistrations(tx, party, 'seated-by-hand', actor, { reason });
    });
  }

  async #onOffer(
    eventId: string,
    registrationId: string,
    answer: (tx: EntityManager, book: SeatBook, party: Registration[]) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      const registration = await registrationIn(tx, book, registrationId);
      if (registration.status === 'seated') return;
      const { status, offerExpiresAt, partySeq } = registration;
      const isOver = offerExpiresAt === null || Temporal.Instant.compare(offerExpiresAt, book.now) <= 0;
      if (status !== 'offered' || isOver) throw new ProblemError('OFFER_OVER');
      const party = await tx.find(Registration, {
        where: { eventId, partySeq, status },
        order: { seq: 'ASC' },
      });
      await answer(tx, book, party);
    });
  }

  async #pendingParty(tx: EntityManager, book: SeatBook, registrationId: string): Promise<Registration[]> {
    const { status, partySeq } = await registrationIn(tx, book, registrationId);
    const step = transition(status, 'approve');
    if (!step.ok) throw new ProblemError(step.code);
    return tx.find(Registration, {
      where: { eventId: book.event.id, partySeq, status },
      order: { seq: 'ASC' },
    });
  }
}

/** @throws {ProblemError} TRANSITION_REFUSED where nobody can come: called off, or closed for good */
function refuseIfOff({ event }: SeatBook): void {
  if (event.status !== 'published' && event.status !== 'held') throw new ProblemError('TRANSITION_REFUSED');
}

/** Read under the lock. @throws {ProblemError} NOT_FOUND */
export async function registrationIn(
  tx: EntityManager,
  { event }: SeatBook,
  id: string,
): Promise<Registration> {
  const registration = await tx.findOneBy(Registration, { id, eventId: event.id });
  if (!registration) throw new ProblemError('NOT_FOUND');
  return registration;
}
