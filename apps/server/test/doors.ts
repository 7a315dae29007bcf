import { randomUUID } from 'node:crypto';
import { Event, ProgrammeItem } from '../src/features/events/index.ts';
import { Registration } from '../src/features/registrations/index.ts';
import { aPerson } from './builders.ts';
import { anEvent } from './event-builder.ts';
import type { TestApp } from './test-app.ts';
import type { TestClient } from './test-client.ts';

/** The morning of the events that `anEvent` makes, where they are held. */
export const MORNING = '2027-02-09T06:00:00Z';
export const minute = (at: number): string => Temporal.Instant.from(MORNING).add({ minutes: at }).toString();

/** Events with people who have seats, and phones that send presses. */
export function doors(test: () => TestApp) {
  async function aDoor(people: number, columns: Partial<Event> = {}) {
    const { event, lead } = await anEvent(test()).withSeats(people).with(columns).published().make();
    const { client } = await aPerson(test(), lead, 'organiser');
    const url = `/api/events/${event.id}/registrations`;
    const ids: string[] = [];
    for (let person = 0; person < people; person += 1) ids.push((await register(client, url)).id);
    return { event, lead, client, url, ids };
  }

  async function register(client: TestClient, url: string, given: object = {}) {
    const form = {
      name: 'Ville Virtanen',
      email: `${randomUUID()}@test.example`,
      sector: 'health',
      locale: 'fi',
    };
    const answer = await client.post(url, { ...form, submissionId: randomUUID(), ...given });
    expect(answer.status).toBe(201);
    return answer.body;
  }

  const press = (registrationId: string, at: number, given: object = {}) => ({
    id: randomUUID(),
    registrationId,
    isIn: true,
    pressedAt: minute(at),
    ...given,
  });

  /** A phone whose clock is right sends at `at`, and so does the server's clock stand. */
  async function send(client: TestClient, url: string, at: number, ...presses: object[]) {
    test().clock.set(minute(at));
    const answer = await client.post(`${url}/check-in/presses`, { sentAt: minute(at), presses });
    expect(answer.status).toBe(200);
    return answer.body.results as { id: string; refusal: string | null; row: any }[];
  }

  /** Moves the clock by more than a session lives. */
  async function leap(instant: string): Promise<void> {
    await test().dataSource.query(`UPDATE session SET expires_at = '2030-01-01'`);
    test().clock.set(instant);
  }

  const presentAt = async (id: string): Promise<string | undefined> =>
    (await test().dataSource.manager.findOneByOrFail(Registration, { id })).checkedInAt?.toString();

  async function aRow(event: Event, position: number, given: Partial<ProgrammeItem> = {}): Promise<string> {
    const row = {
      eventId: event.id,
      position,
      kind: 'session' as const,
      title: `Osa ${position}`,
      minutes: 45,
    };
    return (await test().dataSource.manager.save(ProgrammeItem, { ...row, ...given })).id;
  }

  return { aDoor, register, press, send, leap, presentAt, aRow };
}
