import { anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { aRegistrationRow } from '../../../test/registration-row.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { RegistrationHeadcounts } from './registration-headcounts.service.ts';
import type { Registration } from './registration.entity.ts';

describe('headcounts of partners', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  const aRow = (eventId: string, given: Partial<Registration>): Promise<string> =>
    aRegistrationRow(test, eventId, given);

  it('counts who holds a seat, or who came, for each partner; nobody else', async () => {
    const partner = await anOrganisation(test);
    const payer = await anOrganisation(test);
    const { event, lead } = await anEvent(test)
      .withPartner(partner)
      .withPartner(payer, 'payer-only')
      .published()
      .make();
    const other = await anEvent(test).withPartner(partner).published().make();
    const came = { checkedInAt: test.clock.now() };
    await aRow(event.id, { organisationId: lead.id, ...came });
    await aRow(event.id, { organisationId: partner.id, ...came });
    await aRow(event.id, { organisationId: partner.id });
    await aRow(event.id, { organisationId: partner.id, status: 'waiting' });
    await aRow(event.id, { organisationId: partner.id, status: 'cancelled' });
    await aRow(event.id, { organisationId: null, organisationName: 'Muu', ...came });
    await aRow(other.event.id, { organisationId: partner.id });

    const headcounts = test.app.get(RegistrationHeadcounts);
    const registered = await headcounts.countsOf(test.dataSource.manager, event.id, 'registered');
    const attended = await headcounts.countsOf(test.dataSource.manager, event.id, 'attended');

    expect([...registered]).toEqual([
      [lead.id, 1],
      [partner.id, 2],
      [payer.id, 0],
    ]);
    expect([...attended]).toEqual([
      [lead.id, 1],
      [partner.id, 1],
      [payer.id, 0],
    ]);
  });
});
