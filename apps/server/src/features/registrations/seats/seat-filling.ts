import { Injectable } from '@nestjs/common';
import { nextForSeat, transition } from '@talkoot/seating';
import { In, type EntityManager } from 'typeorm';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Announcements } from '../announcements.ts';
import { startOf } from '../event-facts.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import { isAhead } from './is-ahead.ts';
import type { SeatBook } from './seat-book.ts';

export const OFFERS_QUEUE = 'registrations.offers'; // not a message

/** Free seats go to who waits, in the order of the queue, as the event's settings say. */
@Injectable()
export class SeatFilling {
  constructor(
    private readonly jobs: Jobs,
    private readonly announcements: Announcements,
  ) {}

  /** Ask after everything that may have freed or added a seat. Saves the book. */
  async fill(tx: EntityManager, book: SeatBook): Promise<void> {
    const chosen = book.settings.waitingMode === 'manual' ? [] : await this.#choose(tx, book);
    if (chosen.length > 0) await this.give(tx, book, chosen);
    else await book.save(tx);
  }

  /**
   * Seats these parties, or offers them their seats. Their needs are taken already. Saves the book.
   * @param isOffer left out: as the settings say
   */
  async give(
    tx: EntityManager,
    book: SeatBook,
    partySeqs: readonly string[],
    isOffer = book.settings.waitingMode === 'offer',
  ): Promise<void> {
    const members = await this.#members(tx, book, partySeqs);
    book.waiting -= members.length;
    const offerExpiresAt = isOffer ? offerEnd(book) : null;
    const step = transition('waiting', isOffer ? 'offer' : 'promote');
    if (!step.ok) throw new Error(step.code);
    const changes = { status: step.to, offerExpiresAt, seatedAt: isOffer ? null : book.now };
    await tx.update(Registration, { id: In(members.map(({ id }) => id)) }, changes);
    for (const member of members) Object.assign(member, changes);
    await book.save(tx);
    await auditRegistrations(tx, members, isOffer ? 'offered' : 'promoted', null);
    await this.announcements.tell(tx, isOffer ? 'offer' : 'promoted', members);
    if (offerExpiresAt) {
      await this.jobs.enqueue(tx, OFFERS_QUEUE, { eventId: book.event.id }, { startAfter: offerExpiresAt });
    }
  }

  async #choose(tx: EntityManager, book: SeatBook): Promise<string[]> {
    // Nobody is called to an event that has begun or is off.
    if (book.waiting === 0 || !isAhead(book.event, book.now)) return [];
    const chosen: string[] = [];
    for (;;) {
      const party = nextForSeat(book.ledger, await book.line.heads(tx));
      if (!party) return chosen;
      book.ledger.take(party.needs);
      await book.line.leave(tx, party);
      chosen.push(String(party.id));
    }
  }

  async #members(tx: EntityManager, book: SeatBook, partySeqs: readonly string[]): Promise<Registration[]> {
    return tx.find(Registration, {
      where: { eventId: book.event.id, partySeq: In([...partySeqs]), status: 'waiting' },
      order: { seq: 'ASC' },
    });
  }
}

/** An offer lives for its hours, and never beyond the beginning of the event. */
function offerEnd({ event, settings, now }: SeatBook): Temporal.Instant {
  const end = now.add({ hours: settings.offerHours });
  const start = startOf(event);
  return Temporal.Instant.compare(end, start) < 0 ? end : start;
}
