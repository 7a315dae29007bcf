import { aListedHouse, listedEvents, type ListedHouse } from '../../../../test/listed-events.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { RegistrationHeadcounts } from '../registration-headcounts.service.ts';

describe('headcounts', () => {
  let test: TestApp;
  let house: ListedHouse;
  const { anOpenEvent, aRow } = listedEvents(
    () => test,
    () => house,
  );

  beforeAll(async () => {
    test = await startTestApp();
    house = await aListedHouse(test);
  });

  afterAll(() => test.close());

  it('are frozen with their hash, once for the same numbers, and cannot be changed', async () => {
    const event = await anOpenEvent();
    await aRow(event.id, { organisationId: house.partner.id });
    await aRow(event.id, { organisationId: null });
    const url = `/api/events/${event.id}/registrations/headcounts`;
    const freeze = async (basis: string) => (await house.staff.client.post(url, { basis })).body;
    const [first] = await freeze('registered');
    expect(first).toMatchObject({
      basis: 'registered',
      counts: [
        { organisationName: 'Järvikylä', people: 0 },
        { organisationName: 'Metsälahti', people: 1 },
        { organisationName: null, people: 1 },
      ],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      takenBy: house.staff.person.name,
    });
    expect(await freeze('registered')).toHaveLength(1);
    await aRow(event.id, { organisationId: house.partner.id });
    expect(await freeze('attended')).toHaveLength(2);
    const three = await freeze('registered');
    expect(three).toHaveLength(3);
    expect(three[0].hash).not.toBe(first.hash);
    const latest = await test.app
      .get(RegistrationHeadcounts)
      .latest(test.dataSource.manager, event.id, 'registered');
    expect(latest?.id).toBe(three[0].id);
    for (const change of [
      `UPDATE headcount_snapshot SET hash = repeat('0', 64) WHERE event_id = $1`,
      `DELETE FROM headcount_snapshot WHERE event_id = $1`,
    ])
      await expect(test.dataSource.query(change, [event.id])).rejects.toThrow();
  });
});
