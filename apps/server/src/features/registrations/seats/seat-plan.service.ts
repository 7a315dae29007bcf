import { Injectable } from '@nestjs/common';
import { holdsSeat, poolId, whoLosesSeat } from '@talkoot/seating';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { fieldProblem, ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event, EventWrites, type EventChange } from '../../events/index.ts';
import { Announcements } from '../announcements.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { RegistrationSettings } from '../registration-settings.entity.ts';
import { Registration, REGISTRATION_STATUSES } from '../registration.entity.ts';
import { SeatPool } from '../seat-pool.entity.ts';
import { rewriteKeys } from './queue-keys.ts';
import { isReleased, SeatBooks, SeatBook } from './seat-book.ts';
import { countHeldSeats } from './seat-counts.ts';
import { SeatFilling } from './seat-filling.ts';
import { requireSensiblePools } from './seat-plan-checks.ts';
import type { SeatPlanDto, SeatPlanView } from './seat-plan.dto.ts';

/** How many seats there are, for whom, and how they are given: seen and changed as a whole. */
@Injectable()
export class SeatPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: EventWrites,
    private readonly books: SeatBooks,
    private readonly filling: SeatFilling,
    private readonly announcements: Announcements,
  ) {}

  /** @throws {ProblemError} NOT_FOUND */
  async show(eventId: string): Promise<SeatPlanView> {
    return viewOf(await this.books.look(this.dataSource.manager, eventId));
  }

  /**
   * Fewer seats than people: the change is refused with the names of who would lose theirs, and goes through when
   * exactly they are confirmed. They wait then at their old place, before all who came later.
   *
   * @throws {ProblemError} CONFLICT_VERSION, VALIDATION_FAILED, SEATS_WOULD_BE_LOST with `losing`,
   *   CAPACITY_BELOW_SEATED where seats are kept for partners or people are there already
   */
  async save(eventId: string, plan: SeatPlanDto, actor: Actor): Promise<SeatPlanView> {
    await this.writes.change(actor, eventId, plan.version, 'registration.seats-planned', (tx, event) =>
      this.#change(tx, event, plan, actor),
    );
    return this.show(eventId);
  }

  async #change(tx: EntityManager, event: Event, plan: SeatPlanDto, actor: Actor): Promise<EventChange> {
    await requireSensiblePools(tx, event.id, plan);
    const { version: _, capacity, pools: __, losing: ___, ...settings } = plan;
    await tx.upsert(
      RegistrationSettings,
      { eventId: event.id, ...settings, waitingLimit: settings.waitingLimit ?? null },
      ['eventId'],
    );
    const before = await this.books.open(tx, event.id);
    const pools = plannedPools(plan, before, await countHeldSeats(tx, event.id));
    // As it will be: short of seats, perhaps, until it is known who gives up theirs.
    const book = new SeatBook({ ...event, capacity }, before.settings, pools, before.now);
    const losing = await this.#losers(tx, book, before, plan);
    await this.#writePools(tx, book, before);
    await this.#unseat(tx, book, losing, actor);
    await rewriteKeys(tx, book);
    await book.save(tx);
    // A changed total is announced by the event itself, and fills what it opens.
    if (capacity === event.capacity) await this.filling.fill(tx, book);
    return {
      columns: { capacity },
      details: { capacity, pools: plan.pools.length, unseated: losing.length },
    };
  }

  async #losers(
    tx: EntityManager,
    book: SeatBook,
    before: SeatBook,
    plan: SeatPlanDto,
  ): Promise<Registration[]> {
    const ids = book.pools.map(poolId);
    if (!ids.some((id) => book.ledger.free(id) < 0)) return [];
    if (book.ledger.open < 0 && book.event.capacity >= before.event.capacity)
      throw reserveTooLarge(book, before, plan);
    const holders = await tx.find(Registration, {
      where: { eventId: book.event.id, status: In(REGISTRATION_STATUSES.filter(holdsSeat)) },
      order: { partySeq: 'DESC', seq: 'DESC' },
    });
    const movable = holders.filter(({ checkedInAt }) => checkedInAt === null);
    const parties = movable.map((registration) => ({
      id: registration,
      needs: book.needsOf([registration]),
    }));
    const losing = whoLosesSeat(book.ledger, ids, parties);
    if (!losing) throw capacityTooSmall(book);
    const losers = losing.map(({ id }) => id);
    const confirmed = new Set(plan.losing);
    if (losers.length !== confirmed.size || !losers.every(({ id }) => confirmed.has(id))) {
      throw new ProblemError('SEATS_WOULD_BE_LOST', {
        params: { count: losers.length },
        extensions: { losing: losers.map(({ id, name }) => ({ id, name })) },
      });
    }
    return losers;
  }

  async #writePools(tx: EntityManager, book: SeatBook, before: SeatBook): Promise<void> {
    const kept = new Set(book.pools.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const gone = before.pools.flatMap(({ id }) => (id === undefined || kept.has(id) ? [] : [id]));
    if (gone.length > 0) await tx.delete(SeatPool, { id: In(gone) });
    for (const pool of book.pools) {
      if (pool.kind === 'total') continue;
      // With the count as it will be, so that no check sees a pool overfull in between.
      pool.taken = book.ledger.taken(poolId(pool));
      Object.assign(pool, await tx.save(SeatPool, pool));
    }
  }

  async #unseat(
    tx: EntityManager,
    book: SeatBook,
    losers: readonly Registration[],
    actor: Actor,
  ): Promise<void> {
    if (losers.length === 0) return;
    const changes = { status: 'waiting' as const, seatedAt: null, offerExpiresAt: null };
    await tx.update(Registration, { id: In(losers.map(({ id }) => id)) }, changes);
    book.waiting += losers.length;
    await auditRegistrations(tx, losers, 'unseated', actor);
    await this.announcements.tell(tx, 'unseated', losers);
  }
}

function plannedPools(plan: SeatPlanDto, before: SeatBook, held: ReadonlyMap<string, number>): SeatPool[] {
  const total = before.pools.find(({ kind }) => kind === 'total') as SeatPool;
  return [
    total,
    ...plan.pools.map(({ kind, key, capacity, releaseDaysBefore = null, releaseTime = null }) => {
      const earlier = before.pools.find((pool) => pool.kind === kind && pool.key === key);
      const isSameRelease =
        earlier?.releaseDaysBefore === releaseDaysBefore &&
        earlier?.releaseTime?.slice(0, 5) === releaseTime?.slice(0, 5);
      return Object.assign(new SeatPool(), earlier, {
        eventId: before.event.id,
        kind,
        key,
        capacity,
        taken: held.get(`${kind}:${key}`) ?? 0,
        waiting: 0,
        releaseDaysBefore,
        releaseTime,
        // A new date keeps the seats for the partner again.
        releasedAt: isSameRelease ? (earlier?.releasedAt ?? null) : null,
      });
    }),
  ];
}

/** The reserve that asks for more seats than nobody holds: nobody is thrown out for it. */
function reserveTooLarge(book: SeatBook, before: SeatBook, plan: SeatPlanDto): ProblemError {
  const index = plan.pools.findLastIndex(({ kind, key, capacity }) => {
    const earlier = before.pools.find((pool) => pool.kind === kind && pool.key === key);
    return kind === 'partner' && capacity > (earlier?.capacity ?? 0);
  });
  const max = Math.max(0, (plan.pools[index]?.capacity ?? 0) + book.ledger.open);
  return fieldProblem(`/pools/${index}/capacity`, 'reserveTooLarge', { max });
}

function capacityTooSmall({ event, ledger }: SeatBook): ProblemError {
  const seated = event.capacity - ledger.open;
  return new ProblemError('CAPACITY_BELOW_SEATED', {
    params: { seated },
    fields: [{ pointer: '/capacity', code: 'tooSmall', params: { min: seated } }],
  });
}

function viewOf(book: SeatBook): SeatPlanView {
  return {
    version: book.event.version,
    capacity: book.event.capacity,
    waiting: book.waiting,
    ...book.settings,
    pools: book.pools.map((pool) => {
      const id = poolId(pool);
      return {
        kind: pool.kind,
        key: pool.key,
        capacity: pool.kind === 'total' ? book.event.capacity : pool.capacity,
        taken: book.ledger.taken(id),
        free: Math.max(0, book.ledger.free(id)),
        releaseDaysBefore: pool.releaseDaysBefore ?? null,
        releaseTime: pool.releaseTime?.slice(0, 5) ?? null,
        isReleased: isReleased(pool, book.event, book.now),
      };
    }),
  };
}
