import { randomUUID } from 'node:crypto';
import { Event, EventHooks } from '../src/features/events/index.ts';
import type { OutgoingMail } from '../src/platform/mail/outgoing-mail.entity.ts';
import { aPerson } from './builders.ts';
import { anEvent } from './event-builder.ts';
import { mailsTo as mailsOf } from './mails.ts';
import type { TestApp } from './test-app.ts';
import type { Answer, TestClient } from './test-client.ts';

/** What staff send who write somebody down. */
export const registrationBody = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Ville Virtanen',
  email: `${randomUUID()}@test.example`,
  sector: 'health',
  locale: 'fi',
  submissionId: randomUUID(),
  ...given,
});

/** Events with somebody of the lead at the desk. */
export function deskEvents(test: () => TestApp) {
  async function anEventOfMine(seats: number, columns: Partial<Event> = {}) {
    const { event, lead } = await anEvent(test()).withSeats(seats).with(columns).published().make();
    const { client } = await aPerson(test(), lead, 'organiser');
    const url = `/api/events/${event.id}/registrations`;
    return { event, lead, client, url };
  }

  const register = (client: TestClient, url: string, given?: Record<string, unknown>): Promise<Answer> =>
    client.post(url, registrationBody(given));

  const mailsTo = (recipient: string): Promise<OutgoingMail[]> => mailsOf(test(), recipient);

  /** Writes the event as the events feature does, with all that hangs on it. */
  async function change(event: Event, columns: Partial<Event>): Promise<void> {
    await test().dataSource.transaction(async (tx) => {
      const before = await tx.findOneByOrFail(Event, { id: event.id });
      await tx.update(Event, event.id, { ...columns, version: before.version + 1 });
      const after = await tx.findOneByOrFail(Event, { id: event.id });
      await test().app.get(EventHooks).changed(tx, before, after);
    });
  }

  return { anEventOfMine, register, mailsTo, change };
}
