import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { ReadTogether } from '../../platform/database/read-together.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { eventFacts, type EventFacts } from '../registrations/index.ts';
import type { Seats } from './event-words.ts';

/** How many events the calendar shows; the next ones are what people look for. */
const CALENDAR_SIZE = 60;

export interface PublicEvent {
  readonly facts: EventFacts;
  readonly seats: Seats;
}

/** What the public may see: everything but drafts. */
@Injectable()
export class PublicEvents {
  /** When registration opens, everybody reads the same event. */
  readonly #bySlug = new ReadTogether(async (slug) => this.of(await this.findPublic(slug)));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async upcoming(): Promise<PublicEvent[]> {
    const { manager } = this.dataSource;
    const events = await manager.find(Event, {
      where: {
        status: In(['published', 'cancelled']),
        publishedAt: Not(IsNull()),
        date: MoreThanOrEqual(this.clock.today().toString()),
      },
      order: { date: 'ASC', startTime: 'ASC', id: 'ASC' },
      take: CALENDAR_SIZE,
    });
    const seats = await this.#seatsOf(events.map(({ id }) => id));
    return Promise.all(
      events.map(async (event) => ({
        facts: await eventFacts(manager, event),
        seats: seats.get(event.id) ?? { seated: 0, waiting: 0 },
      })),
    );
  }

  /** @throws {ProblemError} NOT_FOUND for a draft too: nobody is told of what is not public yet */
  async bySlug(slug: string): Promise<PublicEvent> {
    return this.#bySlug.read(slug);
  }

  /** The event alone. @throws {ProblemError} NOT_FOUND as `bySlug` */
  async findPublic(slug: string): Promise<Event> {
    const event = await this.dataSource.manager.findOneBy(Event, { slug });
    if (!event || event.publishedAt === null || event.status === 'draft') throw new ProblemError('NOT_FOUND');
    return event;
  }

  async byId(id: string): Promise<PublicEvent> {
    return this.of(await this.dataSource.manager.findOneByOrFail(Event, { id }));
  }

  async of(event: Event): Promise<PublicEvent> {
    const seats = await this.#seatsOf([event.id]);
    return {
      facts: await eventFacts(this.dataSource.manager, event),
      seats: seats.get(event.id) ?? { seated: 0, waiting: 0 },
    };
  }

  /** From the tally that is kept with the seats: counting people would take longer the more of them there are. */
  async #seatsOf(eventIds: readonly string[]): Promise<Map<string, Seats>> {
    const rows = await this.dataSource.query<(Seats & { id: string })[]>(
      `SELECT event_id AS id, taken AS seated, waiting FROM seat_pool WHERE kind = 'total' AND event_id = ANY($1)`,
      [eventIds],
    );
    return new Map(rows.map(({ id, seated, waiting }) => [id, { seated, waiting }]));
  }
}
