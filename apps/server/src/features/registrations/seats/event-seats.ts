import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { EventHooks, type Event } from '../../events/index.ts';
import { Announcements, type NoticeKind } from '../announcements.ts';
import { Registration } from '../registration.entity.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import { rewriteKeys } from './queue-keys.ts';
import { SeatBooks } from './seat-book.ts';
import { SeatFilling } from './seat-filling.ts';

/** What a change of the event means to who is registered. */
@Injectable()
export class EventSeats implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly books: SeatBooks,
    private readonly filling: SeatFilling,
    private readonly announcements: Announcements,
  ) {}

  onModuleInit(): void {
    this.hooks.register({
      afterChange: (tx, before, after) => this.#eventChanged(tx, before, after),
      beforePartnerLeaves: (tx, eventId, organisationId) => this.#partnerLeaves(tx, eventId, organisationId),
    });
  }

  /** What was kept for its people is open to all: nobody else could ever take it. */
  async #partnerLeaves(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
    const { affected } = await tx.delete(SeatPool, { eventId, kind: 'partner', key: organisationId });
    if (!affected) return;
    const book = await this.books.open(tx, eventId);
    await rewriteKeys(tx, book);
    await this.filling.fill(tx, book);
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

  /** Nobody loses a seat by a changed number: who must, is named and confirmed in the seat plan. */
  async #capacityChanged(tx: EntityManager, { id }: Event): Promise<void> {
    const book = await this.books.open(tx, id);
    if (book.ledger.open < 0) {
      const seated = book.event.capacity - book.ledger.open;
      throw new ProblemError('CAPACITY_BELOW_SEATED', {
        params: { seated },
        fields: [{ pointer: '/capacity', code: 'tooSmall', params: { min: seated } }],
      });
    }
    await this.filling.fill(tx, book);
  }

  async #tellEverybody(tx: EntityManager, event: Event, kind: NoticeKind): Promise<void> {
    const registrations = await tx.find(Registration, {
      where: { eventId: event.id, status: In(['pending', 'waiting', 'offered', 'seated']) },
      order: { seq: 'ASC' },
    });
    await this.announcements.tell(tx, kind, registrations);
  }
}

const sameTime = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);
