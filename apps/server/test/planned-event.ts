import { EventTask } from '../src/features/events/index.ts';
import { aPerson, anOrganisation } from './builders.ts';
import { anEvent } from './event-builder.ts';
import type { TestApp } from './test-app.ts';

/** Two partners, a budget of 100,00 shared equally, one task, and whom it takes to agree on it. */
export async function plannedEvent(test: TestApp) {
  const lead = await anOrganisation(test, { name: 'Järvikylä' });
  const other = await anOrganisation(test, { name: 'Silta' });
  const { event } = await anEvent(test).ledBy(lead).withPartner(other).make();
  const organiser = await aPerson(test, lead, 'organiser');
  const leadManager = await aPerson(test, lead, 'manager', { name: 'Liisa Lead' });
  const manager = await aPerson(test, other, 'manager', { name: 'Pekka Partneri', locale: 'sv' });
  const url = `/api/events/${event.id}`;
  const budget = await organiser.client.put(`${url}/budget`, {
    version: 1,
    lines: [{ category: 'venue', description: 'Sali', netCents: 10000, vatBp: 0 }],
  });
  await test.dataSource.manager.insert(EventTask, {
    eventId: event.id,
    position: 0,
    title: 'Kahvit',
    organisationId: other.id,
    dueOn: '2027-02-01',
  });
  const decide = (who: typeof manager, version: { number: number; hash: string }, given: object = {}) =>
    who.client.post(`${url}/agreements/${version.number}/decision`, {
      decision: 'accepted',
      mandate: 'toiminnanjohtaja',
      hash: version.hash,
      locale: 'fi',
      ...given,
    });
  const propose = async () => (await organiser.client.post(`${url}/agreements`, {})).body;
  return {
    event,
    url,
    lead,
    other,
    organiser,
    leadManager,
    manager,
    decide,
    propose,
    lines: budget.body.lines,
  };
}
