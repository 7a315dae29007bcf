import { randomUUID } from 'node:crypto';
import { Registering } from '../src/features/registrations/registering.service.ts';
import { Registration } from '../src/features/registrations/registration.entity.ts';
import type { Submission } from '../src/features/registrations/submission.ts';
import { anOrganisation, aPerson } from './builders.ts';
import { anEvent } from './event-builder.ts';
import type { TestApp } from './test-app.ts';

export const SEAT_PLAN = {
  capacity: 3,
  waitingMode: 'automatic',
  offerHours: 24,
  approval: 'none',
  isClosed: false,
  groupLimit: 10,
  hasOnline: false,
  pools: [] as object[],
};

/** Events with seats to plan, and people with short names who register for them. */
export function seatHouses(test: () => TestApp) {
  /** So that nobody of one test is met in the next. */
  let round = 0;

  async function aHouse(seats = 3) {
    const lead = await anOrganisation(test());
    const partner = await anOrganisation(test());
    const { event } = await anEvent(test())
      .ledBy(lead)
      .withPartner(partner)
      .withSeats(seats)
      .published()
      .make();
    const { client } = await aPerson(test(), lead, 'organiser');
    const { client: partners } = await aPerson(test(), partner, 'organiser');
    const url = `/api/events/${event.id}/registrations`;
    const save = async (changes: object) => {
      const { version } = (await client.get(`${url}/seats`)).body;
      return client.put(`${url}/seats`, { ...SEAT_PLAN, capacity: seats, version, ...changes });
    };
    return { event, lead, partner, client, partners, url, save };
  }

  const mailOf = (name: string): string => `${name}${round}@test.example`;

  const person = (name: string, given: object = {}): Submission['people'][number] => ({
    name,
    email: mailOf(name),
    organisationId: null,
    organisationName: '',
    sector: 'health',
    attendance: 'on-site',
    sessionIds: [],
    answers: {},
    formVersion: 1,
    ...given,
  });

  const register = (eventId: string, people: Submission['people'], wish: Submission['wish'] = 'each') =>
    test()
      .app.get(Registering)
      .registerInPublic(
        eventId,
        {
          submissionId: randomUUID(),
          contact: people.length > 1 ? { name: 'Yhteys', email: 'yhteys@test.example' } : null,
          wish,
          people,
        },
        'fi',
      );

  const states = async (eventId: string): Promise<Record<string, string>> => {
    const rows = await test().dataSource.manager.find(Registration, {
      where: { eventId },
      order: { seq: 'ASC' },
    });
    return Object.fromEntries(rows.map(({ name, status }) => [name, status]));
  };
  const idOf = async (name: string): Promise<string> =>
    (await test().dataSource.manager.findOneByOrFail(Registration, { email: mailOf(name) })).id;

  const begin = (): void => {
    round += 1;
    test().clock.set('2027-01-04T08:00:00Z');
  };

  return { begin, aHouse, mailOf, person, register, states, idOf };
}
