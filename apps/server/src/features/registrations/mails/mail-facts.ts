import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadTogether } from '../../../platform/database/read-together.ts';
import { Event } from '../../events/index.ts';
import { eventFacts, type EventFacts } from '../event-facts.ts';

/** Of how many events, the last used: more do not write to their people in the same minute. */
const EVENTS_KEPT = 20;

interface Kept {
  readonly stamp: string;
  readonly facts: EventFacts;
}

/**
 * What mails tell about their event, as it is when they leave. Mails that leave together ask once; and what has not
 * changed by a single row since the last mail is not worked out anew.
 */
@Injectable()
export class MailFacts {
  readonly #kept = new Map<string, Kept>();
  // A connection of its own beside those of the deliveries, which are fewer than the pool has.
  readonly #together = new ReadTogether((eventId) => this.#read(this.dataSource.manager, eventId));

  constructor(private readonly dataSource: DataSource) {}

  /** Null for an event that is gone. What is read belongs to all mails: it must not be changed. */
  of(eventId: string): Promise<EventFacts | null> {
    return this.#together.read(eventId);
  }

  async #read(tx: EntityManager, eventId: string): Promise<EventFacts | null> {
    const kept = this.#kept.get(eventId);
    const stamp = await stampOf(tx, eventId);
    if (stamp !== null && kept?.stamp === stamp) return this.#keep(eventId, kept);
    this.#kept.delete(eventId);
    const event = await tx.findOneBy(Event, { id: eventId });
    if (stamp === null || !event) return null;
    // Whatever changes between the two is newer than its stamp, and read again for the next mail.
    return this.#keep(eventId, { stamp, facts: await eventFacts(tx, event) });
  }

  #keep(eventId: string, kept: Kept): EventFacts {
    this.#kept.delete(eventId);
    this.#kept.set(eventId, kept);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > EVENTS_KEPT) this.#kept.delete(oldest);
    return kept.facts;
  }
}

/** Another one after every change of a row that `eventFacts` reads: PostgreSQL marks each with who wrote it last. */
async function stampOf(tx: EntityManager, eventId: string): Promise<string | null> {
  const [row] = await tx.query<{ stamp: string }[]>(
    `SELECT concat_ws('|', e.xmin,
              (SELECT string_agg(p.organisation_id || ':' || p.xmin || ':' || o.xmin, ',' ORDER BY p.organisation_id)
                 FROM event_partner p JOIN organisation o ON o.id = p.organisation_id WHERE p.event_id = e.id),
              (SELECT string_agg(i.id || ':' || i.xmin, ',' ORDER BY i.id)
                 FROM programme_item i WHERE i.event_id = e.id)) AS stamp
       FROM event e WHERE e.id = $1`,
    [eventId],
  );
  return row?.stamp ?? null;
}
