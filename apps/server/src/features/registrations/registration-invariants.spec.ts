import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { erasePastPeople } from './erasure/erase-past-people.ts';
import { Registration, REGISTRATION_SECTORS } from './registration.entity.ts';

describe('what the database holds of registrations', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function write(given: Partial<Registration>): Promise<string> {
    const { event } = await anEvent(test).published().make();
    const email = given.email ?? `${randomUUID()}@test.example`;
    const { identifiers } = await test.dataSource.manager.insert(Registration, {
      eventId: event.id,
      status: 'waiting',
      name: 'Osallistuja',
      email,
      emailNormalised: email,
      locale: 'fi',
      sector: 'health',
      partySeq: '1',
      submissionId: randomUUID(),
      ...given,
    });
    return identifiers[0]?.['id'] as string;
  }

  it('takes every sector that the form offers, and no other', async () => {
    for (const sector of REGISTRATION_SECTORS) await write({ sector });
    await expect(write({ sector: 'piracy' })).rejects.toMatchObject({
      driverError: { constraint: 'registration_sector' },
    });
  });

  it('holds no seat without the time of taking it, and nobody there without a seat', async () => {
    const now = test.clock.now();
    await write({ status: 'seated', seatedAt: now, checkedInAt: now });
    await expect(write({ status: 'seated' })).rejects.toMatchObject({
      driverError: { constraint: 'registration_seated_at' },
    });
    for (const status of ['waiting', 'cancelled'] as const)
      await expect(write({ status, seatedAt: now, checkedInAt: now })).rejects.toMatchObject({
        driverError: { constraint: 'registration_checked_in' },
      });
  });

  it('forgets also who typed an address that looks erased', async () => {
    const id = await write({ name: 'Aino Aalto', email: 'aino@erased.invalid' });
    const erase = async (): Promise<number> =>
      (await erasePastPeople(test.dataSource.manager, Temporal.PlainDate.from('2028-02-11'))).length;
    expect(await erase()).toBeGreaterThan(0);
    const row = await test.dataSource.manager.findOneByOrFail(Registration, { id });
    expect(row).toMatchObject({ name: '–', email: `${id}@erased.invalid` });
    expect(await erase()).toBe(0);
  });
});
