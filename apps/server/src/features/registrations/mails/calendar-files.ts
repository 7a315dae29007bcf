import { Inject, Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { calendarDigest, eventCalendar, type CalendarOptions } from '../event-calendar.ts';
import type { EventFacts } from '../event-facts.ts';
import type { Registration } from '../registration.entity.ts';
import { CalendarEntry } from './calendar-entry.entity.ts';

/** Somebody's event for their calendar, always newer than what the calendar has where something changed. */
@Injectable()
export class CalendarFiles {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For a mail that tells of the seat, or of a change of the event. */
  async invitation(tx: EntityManager, facts: EventFacts, registration: Registration): Promise<string> {
    const method = { name: 'REQUEST', attendee: registration.email } as const;
    return this.#file(tx, facts, registration, registration.locale, method);
  }

  /** Takes the entry away again; null for who was never given one. */
  async cancellation(
    tx: EntityManager,
    facts: EventFacts,
    registration: Registration,
  ): Promise<string | null> {
    if (!(await tx.existsBy(CalendarEntry, { registrationId: registration.id }))) return null;
    const method = { name: 'CANCEL', attendee: registration.email } as const;
    return this.#file(tx, facts, registration, registration.locale, method);
  }

  /** For whoever opens it from their personal page. */
  async download(
    tx: EntityManager,
    facts: EventFacts,
    registration: Registration,
    lang: Lang,
  ): Promise<string> {
    return this.#file(tx, facts, registration, lang, { name: 'PUBLISH' });
  }

  async #file(
    tx: EntityManager,
    facts: EventFacts,
    { id, sessionIds }: Registration,
    lang: Lang,
    method: CalendarOptions['method'],
  ): Promise<string> {
    const digest = calendarDigest(facts, { sessionIds, isCancelled: method.name === 'CANCEL' });
    return eventCalendar(facts, {
      registrationId: id,
      sessionIds,
      sequence: await nextSequence(tx, id, digest),
      method,
      lang,
      publicUrl: this.config.publicUrl,
      organiserEmail: this.config.mailFrom.replace(/^.*<|>.*$/g, ''),
      now: this.clock.now(),
    });
  }
}

/** An attempt that is undone and made again says the same with the same number. */
async function nextSequence(tx: EntityManager, registrationId: string, digest: Buffer): Promise<number> {
  const [row] = await tx.query<[{ sequence: number }]>(
    `INSERT INTO calendar_entry (registration_id, sequence, digest) VALUES ($1, 0, $2)
     ON CONFLICT (registration_id) DO UPDATE
       SET sequence = calendar_entry.sequence + (calendar_entry.digest <> EXCLUDED.digest)::int,
           digest = EXCLUDED.digest
     RETURNING sequence`,
    [registrationId, digest],
  );
  return row.sequence;
}
