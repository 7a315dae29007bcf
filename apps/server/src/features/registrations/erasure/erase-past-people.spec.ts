import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Registration, REGISTRATION_STATUSES } from '../registration.entity.ts';
import { erasePastPeople } from './erase-past-people.ts';
import { RegistrationRetention } from './registration-retention.entity.ts';
import { retentionOf } from './retention.queries.ts';
import { attendanceKeptUntil, keptUntil } from './retention.ts';

/** The night decides in SQL, pages and requests in `retention.ts`: both must say the same of everybody. */
describe('the night and the promise', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  const today = Temporal.PlainDate.from('2028-03-26');
  const ages = [7, 8, 30, 31, 90, 91, 365, 366, 730, 731];
  const choices = [
    null,
    { peopleDays: 90, neverSeatedDays: 7 },
    { peopleDays: 30, neverSeatedDays: 30, keepsAttendanceUntil: today.toString(), keepGround: 'EU' },
    {
      peopleDays: 730,
      neverSeatedDays: 90,
      keepsAttendanceUntil: today.subtract({ days: 1 }).toString(),
      keepGround: 'EU',
    },
  ];

  it('erases exactly whose last day is over, and keeps exactly the attendance it must', async () => {
    const { manager } = test.dataSource;
    for (const [index, choice] of choices.entries()) {
      for (const age of ages) {
        const date = today.subtract({ days: age }).toString();
        const status = age % 2 === index % 2 ? 'held' : 'cancelled';
        const { event } = await anEvent(test).with({ date, status }).make();
        if (choice) await manager.insert(RegistrationRetention, { eventId: event.id, ...choice });
        await manager.insert(
          Registration,
          [...REGISTRATION_STATUSES, 'seated' as const].map((one, place) => ({
            eventId: event.id,
            status: one,
            partySeq: String(place),
            name: 'Aino',
            email: `aino-${place}@test.example`,
            emailNormalised: `aino-${place}@test.example`,
            locale: 'fi' as const,
            organisationName: 'Järvikylä',
            sector: 'health',
            submissionId: randomUUID(),
            seatedAt: one === 'seated' ? test.clock.now() : null,
            offerExpiresAt: one === 'offered' ? test.clock.now() : null,
            checkedInAt: place === REGISTRATION_STATUSES.length ? test.clock.now() : null,
          })),
        );
      }
    }
    await erasePastPeople(manager, today);

    const wrong: string[] = [];
    let erased = 0;
    for (const registration of await manager.find(Registration, { relations: { event: true } })) {
      const { event, id, status, name, email, organisationName } = registration;
      const retention = await retentionOf(manager, event.id);
      const isOver = Temporal.PlainDate.compare(keptUntil(event, retention, registration), today) < 0;
      const isKept = attendanceKeptUntil(retention, registration, today) !== null;
      const expected = !isOver ? 'all' : isKept ? 'attendance' : 'nothing';
      const hasName = name === 'Aino' && organisationName === 'Järvikylä';
      const hasEmail = email !== `${id}@erased.invalid`;
      const found = hasEmail && hasName ? 'all' : hasName ? 'attendance' : hasEmail ? 'half' : 'nothing';
      if (found !== expected)
        wrong.push(`${status} of ${event.date} (${event.status}): ${found}, ${expected}`);
      if (found !== 'all') erased += 1;
    }
    expect(wrong).toEqual([]);
    expect(erased).toBeGreaterThan(50);
    expect(await erasePastPeople(manager, today)).toEqual([]);
  });
});
