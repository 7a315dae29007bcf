import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { contentHash } from '../../../platform/crypto/content-hash.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import type { CheckInListView, CheckInQuery, CheckInRowView, NoShowListView } from './check-in.dto.ts';
import {
  countNoShows,
  doorSessions,
  findNoShows,
  findPeopleAtDoor,
  touchedSince,
} from './check-in.queries.ts';

/** A press is told about again for a while: transactions end in another order than they began. */
const OVERLAP = { seconds: 30 };

/** What the door sees: who is expected, who is here, and afterwards who did not come. */
@Injectable()
export class Door {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** With the `tag` of the list that a phone has already, only who was touched since it last asked. */
  async list(eventId: string, { tag, since }: CheckInQuery): Promise<CheckInListView> {
    const { manager } = this.dataSource;
    const event = await this.#event(eventId);
    const readAt = this.clock.now().subtract(OVERLAP);
    const sessions = await doorSessions(manager, event);
    const people = await findPeopleAtDoor(manager, eventId);
    const facts = { date: event.date, timeZone: event.timeZone, eventStatus: event.status, sessions };
    const current = contentHash({ facts, people: people.map(listed) });
    const isWhole = tag !== current || since === undefined;
    const touched = isWhole ? null : await touchedSince(manager, eventId, Temporal.Instant.from(since));
    return {
      ...facts,
      tag: current,
      readAt: readAt.toString(),
      isWhole,
      seated: people.filter(({ status }) => status === 'seated').length,
      checkedIn: people.filter(({ checkedInAt }) => checkedInAt !== null).length,
      people: touched ? people.filter(({ id }) => touched.has(id)) : people,
    };
  }

  async noShows(eventId: string): Promise<NoShowListView> {
    const { manager } = this.dataSource;
    const event = await this.#event(eventId);
    const partners = await countNoShows(manager, eventId);
    return {
      isOver: event.status === 'held' || event.status === 'closed' || this.#today(event) > event.date,
      seated: partners.reduce((sum, { seated }) => sum + seated, 0),
      partners,
      people: await findNoShows(manager, eventId),
    };
  }

  #today({ timeZone }: Event): string {
    return this.clock.today(timeZone).toString();
  }

  async #event(eventId: string): Promise<Event> {
    const event = await this.dataSource.manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    return event;
  }
}

/** What makes another list, as opposed to other marks on the same one. */
function listed({ checkedInAt: _, wholeDayAt: __, sessions: ___, ...row }: CheckInRowView): object {
  return row;
}
