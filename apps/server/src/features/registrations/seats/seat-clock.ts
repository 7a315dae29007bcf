import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Registration } from '../registration.entity.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import { Departures } from './departures.ts';
import { isReleased, SeatBooks } from './seat-book.ts';
import { OFFERS_QUEUE, SeatFilling } from './seat-filling.ts';

const RELEASES_QUEUE = 'registrations.releases'; // not a message
const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** What time does to seats: offers run out, and reserves open to all. */
@Injectable()
export class SeatClock implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly books: SeatBooks,
    private readonly filling: SeatFilling,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(OFFERS_QUEUE, (data) => this.expireOffers((data as { eventId: string }).eventId));
    this.jobs.schedule(RELEASES_QUEUE, EVERY_FIVE_MINUTES, async () => {
      await this.releaseReserves();
      await this.expireOverdue();
    });
  }

  /** Offers whose own job came too early by another clock, or was given up: no seat stays with nobody. */
  async expireOverdue(): Promise<void> {
    const events = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT event_id AS id FROM registration WHERE status = 'offered' AND offer_expires_at <= $1`,
      [this.clock.now().toString()],
    );
    for (const { id } of events) await this.expireOffers(id);
  }

  /** Ends every offer of the event whose time is up; their seats go to the next. */
  async expireOffers(eventId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      const expired = await tx.find(Registration, {
        where: { eventId, status: 'offered', offerExpiresAt: LessThanOrEqual(book.now) },
        order: { seq: 'ASC' },
      });
      if (expired.length === 0) return;
      const departure = { action: 'expire', reason: '', actor: null, notice: 'offer-expired' } as const;
      await this.departures.end(tx, book, expired, departure);
      await this.filling.fill(tx, book);
    });
  }

  /** Opens to all what partners have not taken by the date agreed. How many reserves were opened. */
  async releaseReserves(): Promise<number> {
    const due = await this.dataSource.manager
      .createQueryBuilder(SeatPool, 'pool')
      .innerJoinAndSelect('pool.event', 'event')
      .where(`pool.kind = 'partner' AND pool.released_at IS NULL AND pool.release_time IS NOT NULL`)
      .andWhere(`event.status = 'published'`)
      .getMany();
    const now = this.clock.now();
    const events = new Set(
      due.filter((pool) => isReleased(pool, pool.event, now)).map((pool) => pool.eventId),
    );
    let released = 0;
    for (const eventId of events) released += await this.#release(eventId);
    return released;
  }

  async #release(eventId: string): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const book = await this.books.open(tx, eventId);
      const due = book.pools.filter(
        (pool) => pool.kind === 'partner' && !pool.releasedAt && isReleased(pool, book.event, book.now),
      );
      for (const pool of due) await tx.update(SeatPool, pool.id, { releasedAt: book.now });
      await this.filling.fill(tx, book);
      return due.length;
    });
  }
}
