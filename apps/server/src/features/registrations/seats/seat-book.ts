import {
  deadlineInstant,
  needsKey,
  needsOf,
  poolId,
  SeatLedger,
  type Needs,
  type Pool,
} from '@talkoot/seating';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import type { Registration } from '../registration.entity.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import { EventLock } from './event-lock.ts';
import { settingsOf, type Settings } from './registration-settings.ts';
import { WaitingLine } from './waiting-line.ts';

/** What decides which pools a registration needs a seat of. */
export interface SeatWish extends Pick<Registration, 'organisationId' | 'sector' | 'attendance'> {
  readonly sessionIds: readonly string[];
}

/** Opens the seat book of an event: from then on nobody else decides about its seats until the transaction ends. */
@Injectable()
export class SeatBooks {
  constructor(
    private readonly lock: EventLock,
    private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} NOT_FOUND */
  async open(tx: EntityManager, eventId: string): Promise<SeatBook> {
    return this.#book(tx, await this.lock.take(tx, eventId));
  }

  /**
   * For showing: waits for nobody, and may be old at once. Never decide by it.
   * @throws {ProblemError} NOT_FOUND
   */
  async look(tx: EntityManager, eventId: string): Promise<SeatBook> {
    const event = await tx.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    return this.#book(tx, event);
  }

  async #book(tx: EntityManager, event: Event): Promise<SeatBook> {
    const pools = await tx.find(SeatPool, {
      where: { eventId: event.id },
      order: { kind: 'ASC', key: 'ASC' },
    });
    return new SeatBook(event, await settingsOf(tx, event.id), withTotal(pools, event), this.clock.now());
  }
}

/**
 * The seats of one locked event: what there is, what is taken, who waits. Decisions change the book; `save` writes
 * what has changed. The total follows the event's own capacity.
 */
export class SeatBook {
  readonly event: Event;
  readonly settings: Settings;
  readonly pools: readonly SeatPool[];
  readonly ledger: SeatLedger;
  /** When the book was opened; deadlines and offers are judged by it. */
  readonly now: Temporal.Instant;
  readonly line: WaitingLine;
  waiting: number;

  constructor(event: Event, settings: Settings, pools: readonly SeatPool[], now: Temporal.Instant) {
    this.event = event;
    this.settings = settings;
    this.pools = pools;
    this.now = now;
    this.ledger = new SeatLedger(pools.map((pool) => this.#counted(pool)));
    this.waiting = this.#total.waiting;
    this.line = new WaitingLine(event.id);
  }

  needsOf(people: readonly SeatWish[]): Needs {
    return needsOf(this.pools, people);
  }

  keyOf(people: readonly SeatWish[]): string {
    return needsKey(this.needsOf(people));
  }

  async save(tx: EntityManager): Promise<void> {
    for (const pool of this.pools) {
      const isTotal = pool.kind === 'total';
      const counts = {
        taken: this.ledger.taken(poolId(pool)),
        waiting: isTotal ? this.waiting : 0,
        capacity: isTotal ? this.event.capacity : pool.capacity,
      };
      if (pool.id === undefined) {
        const row = { eventId: this.event.id, kind: pool.kind, key: pool.key, ...counts };
        const { identifiers } = await tx.insert(SeatPool, row);
        pool.id = identifiers[0]?.['id'] as string;
      } else if (
        counts.taken !== pool.taken ||
        counts.waiting !== pool.waiting ||
        counts.capacity !== pool.capacity
      ) {
        await tx.update(SeatPool, pool.id, counts);
      }
      Object.assign(pool, counts);
    }
  }

  get #total(): SeatPool {
    return this.pools.find(({ kind }) => kind === 'total') as SeatPool;
  }

  #counted(pool: SeatPool): Pool {
    if (pool.kind === 'total') return { ...pool, capacity: this.event.capacity };
    return { ...pool, isReleased: isReleased(pool, this.event, this.now) };
  }
}

/** Whether a reserve is open to all: its date has come, or it was opened by hand. */
export function isReleased(
  { releasedAt, releaseDaysBefore, releaseTime }: SeatPool,
  { date, timeZone }: Event,
  now: Temporal.Instant,
): boolean {
  if (releasedAt) return true;
  if (releaseDaysBefore === null || releaseTime === null) return false;
  const release = deadlineInstant({
    date: Temporal.PlainDate.from(date),
    daysBefore: releaseDaysBefore,
    time: Temporal.PlainTime.from(releaseTime),
    zone: timeZone,
  });
  return Temporal.Instant.compare(now, release) >= 0;
}

function withTotal(pools: SeatPool[], event: Event): SeatPool[] {
  if (pools.some(({ kind }) => kind === 'total')) return pools;
  const total = Object.assign(new SeatPool(), {
    eventId: event.id,
    kind: 'total' as const,
    key: '',
    capacity: event.capacity,
    releaseDaysBefore: null,
    releaseTime: null,
    releasedAt: null,
    taken: 0,
    waiting: 0,
  });
  return [...pools, total];
}
