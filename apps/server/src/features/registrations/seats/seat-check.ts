import { Injectable } from '@nestjs/common';
import { needsKey, nextForSeat, poolId } from '@talkoot/seating';
import { DataSource, type EntityManager } from 'typeorm';
import { SeatPool } from '../seat-pool.entity.ts';
import { isAhead } from './is-ahead.ts';
import { rewriteKeys, waitingParties } from './queue-keys.ts';
import { SeatBooks, type SeatBook } from './seat-book.ts';
import { countHeldSeats } from './seat-counts.ts';
import { SeatFilling } from './seat-filling.ts';

/** Something that is written otherwise than the registrations themselves say. No names, only ids and numbers. */
export interface SeatDifference {
  readonly eventId: string;
  readonly what: string;
}

/** Recomputes the seats of events from their registrations, and says or mends what differs. */
@Injectable()
export class SeatCheck {
  constructor(
    private readonly dataSource: DataSource,
    private readonly books: SeatBooks,
    private readonly filling: SeatFilling,
  ) {}

  /** Every event, one after the other, each under its lock. */
  async checkAll(): Promise<SeatDifference[]> {
    return this.#each((tx, book) => this.#differences(tx, book));
  }

  /** Writes the counts and the lines of the queue anew, and gives free seats to who waits; what was mended. */
  async repairAll(): Promise<SeatDifference[]> {
    return this.#each(async (tx, book) => {
      const found = await this.#differences(tx, book);
      if (found.length > 0) await this.#repair(tx, book);
      return found;
    });
  }

  async #each(
    work: (tx: EntityManager, book: SeatBook) => Promise<SeatDifference[]>,
  ): Promise<SeatDifference[]> {
    const events = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT event_id AS id FROM registration UNION SELECT event_id FROM seat_pool ORDER BY 1`,
    );
    const found: SeatDifference[] = [];
    for (const { id } of events) {
      found.push(
        ...(await this.dataSource.transaction(async (tx) => work(tx, await this.books.open(tx, id)))),
      );
    }
    return found;
  }

  async #differences(tx: EntityManager, book: SeatBook): Promise<SeatDifference[]> {
    const held = await countHeldSeats(tx, book.event.id);
    const parties = await waitingParties(tx, book.event.id);
    const what: string[] = [];
    for (const pool of book.pools) {
      const id = poolId(pool);
      const rows = held.get(id) ?? 0;
      if (pool.taken !== rows) what.push(`${id}: ${pool.taken} seats counted, ${rows} held`);
      if (pool.kind !== 'partner' && rows > pool.capacity)
        what.push(`${id}: ${rows} seats held, ${pool.capacity} there are`);
      if (pool.kind === 'total' && pool.capacity !== book.event.capacity)
        what.push(`total: ${pool.capacity} seats counted, ${book.event.capacity} in the event`);
    }
    const waiting = parties.reduce((sum, party) => sum + party.length, 0);
    if (book.waiting !== waiting) what.push(`queue: ${book.waiting} people counted, ${waiting} wait`);
    const stale = parties.filter((party) => party.some(({ needsKey: key }) => key !== book.keyOf(party)));
    if (stale.length > 0) what.push(`queue: ${stale.length} parties stand in the wrong line`);
    if (this.#strands(book, parties)) what.push('queue: somebody waits for a seat that is free');
    return what.map((text) => ({ eventId: book.event.id, what: text }));
  }

  #strands(book: SeatBook, parties: Awaited<ReturnType<typeof waitingParties>>): boolean {
    if (book.settings.waitingMode === 'manual' || !isAhead(book.event, book.now)) return false;
    const queue = parties.map((party) => {
      const needs = book.needsOf(party);
      return { id: needsKey(needs), needs };
    });
    return nextForSeat(book.ledger, queue) !== null;
  }

  async #repair(tx: EntityManager, { event }: SeatBook): Promise<void> {
    const held = await countHeldSeats(tx, event.id);
    const [row] = await tx.query<[{ waiting: number }]>(
      `SELECT count(*)::int AS waiting FROM registration WHERE event_id = $1 AND status = 'waiting'`,
      [event.id],
    );
    for (const pool of await tx.findBy(SeatPool, { eventId: event.id })) {
      const isTotal = pool.kind === 'total';
      const taken = held.get(poolId(pool)) ?? 0;
      // More people than seats is for people to solve; the count tells the truth, as far as the database lets it.
      const capacity = Math.max(
        isTotal ? event.capacity : pool.capacity,
        pool.kind === 'partner' ? 0 : taken,
      );
      await tx.update(SeatPool, pool.id, { taken, capacity, waiting: isTotal ? row.waiting : 0 });
    }
    const book = await this.books.open(tx, event.id);
    await rewriteKeys(tx, book);
    await this.filling.fill(tx, book);
  }
}
