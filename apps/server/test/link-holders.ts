import { randomUUID } from 'node:crypto';
import { Registering, Registration, type PersonForm } from '../src/features/registrations/index.ts';
import type { Event } from '../src/features/events/index.ts';
import { aModule, aPackage } from './curriculum-builder.ts';
import { anEvent } from './event-builder.ts';
import { anOrganisation } from './builders.ts';
import { mailsTo } from './mails.ts';
import type { TestApp } from './test-app.ts';
import type { Answer } from './test-client.ts';

export const aRegistrant = (given: Partial<PersonForm> = {}): PersonForm => ({
  name: 'Ville Virtanen',
  email: `${randomUUID()}@test.example`,
  organisationId: null,
  organisationName: 'Kylätoimikunta',
  sector: 'health',
  attendance: 'on-site',
  sessionIds: [],
  answers: { diet: 'vegaani' },
  formVersion: 1,
  ...given,
});

/** What somebody with a personal link does, without a browser. */
export function linkHolders(test: TestApp) {
  const get = (url: string): Promise<Answer> => test.client().get(url);
  const post = (url: string, fields: Record<string, string> = {}): Promise<Answer> =>
    test.client().form(url, fields);
  const anOpenEvent = async (seats: number, columns: Partial<Event> = {}): Promise<Event> =>
    (await anEvent(test).withSeats(seats).with(columns).published().make()).event;
  return {
    get,
    post,
    anOpenEvent,
    /** One person, or a group with its contact; the link is the first mail's. */
    async register(event: Event, people: readonly PersonForm[], contact: string | null = null) {
      const submission = {
        submissionId: randomUUID(),
        contact: contact ? { name: 'Kaisa Kutsuja', email: contact } : null,
        wish: 'each' as const,
        people,
      };
      const answer = await test.app.get(Registering).registerInPublic(event.id, submission, 'fi');
      if (answer.kind !== 'registered') throw new Error('not registered');
      return { url: `/fi/r/${answer.token}`, email: people[0]?.email ?? '' };
    },
    rowOf: (email: string): Promise<Registration> =>
      test.dataSource.manager.findOneOrFail(Registration, { where: { email }, order: { seq: 'DESC' } }),
    kindsTo: async (email: string): Promise<string[]> =>
      (await mailsTo(test, email)).map(({ kind }) => kind.replace('registration-', '')),
    /** Two dates of one training, and one of the same package that somebody else leads. */
    async twoDates(seatsThere: number): Promise<{ here: Event; there: Event; foreign: Event }> {
      const { module } = await aModule(test);
      const { id: packageId } = await aPackage(test, module);
      const lead = await anOrganisation(test);
      const make = async (seats: number, date: string, organisation = lead): Promise<Event> => {
        const builder = anEvent(test).ledBy(organisation).withSeats(seats).with({ packageId, date });
        return (await builder.published().make()).event;
      };
      return {
        here: await make(1, '2027-02-09'),
        there: await make(seatsThere, '2027-03-09'),
        foreign: await make(5, '2027-03-16', await anOrganisation(test)),
      };
    },
  };
}

/** Where a form leads after it was sent. */
export const goesTo = (answer: Answer): string => String(answer.headers['location']);
