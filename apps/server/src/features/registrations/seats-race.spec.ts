import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { Event } from '../events/index.ts';
import { Admission } from './seats/admission.ts';
import { EventLock } from './seats/event-lock.ts';
import { SeatPool } from './seat-pool.entity.ts';
import { seatCounts } from './seats.queries.ts';

const SEATS = 3;
const CROWD = 10;

describe('the race for seats', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  async function crowdRegisters(eventId: string): Promise<void> {
    const admission = test.app.get(Admission);
    // Each in a transaction of its own, as on so many servers.
    const everybody = Array.from({ length: CROWD }, (_, person) => {
      const form = {
        name: 'Osallistuja',
        email: `p${person}@test.example`,
        organisationId: null,
        organisationName: '',
        sector: 'youth',
        attendance: 'on-site' as const,
        sessionIds: [],
        answers: {},
        formVersion: 1,
      };
      const submission = {
        submissionId: randomUUID(),
        contact: null,
        wish: 'each' as const,
        people: [form],
      };
      const arrival = { submission, lang: 'fi' as const, actor: null, at: test.clock.now() };
      return test.dataSource.transaction((tx) => admission.admit(tx, eventId, [arrival]));
    });
    await Promise.all(everybody);
  }

  it('overbooks without the lock', async () => {
    const { event } = await anEvent(test).withSeats(SEATS).published().make();
    const total = { eventId: event.id, kind: 'total' as const, capacity: SEATS };
    await test.dataSource.manager.insert(SeatPool, total);
    let arrived = 0;
    let openDoor = (): void => undefined;
    const allHere = new Promise<void>((resolve) => (openDoor = resolve));
    // The same reading without the row lock; everybody decides at the same moment.
    test.app.get(EventLock).take = async (tx, eventId) => {
      const row = await tx.findOneByOrFail(Event, { id: eventId });
      arrived += 1;
      if (arrived === CROWD) openDoor();
      await allHere;
      return row;
    };

    await crowdRegisters(event.id);

    expect((await seatCounts(test.dataSource.manager, event.id)).seated).toBeGreaterThan(SEATS);
  });

  it('seats exactly as many as there are seats with the lock', async () => {
    const { event } = await anEvent(test).withSeats(SEATS).published().make();

    await crowdRegisters(event.id);

    expect(await seatCounts(test.dataSource.manager, event.id)).toEqual({
      seated: SEATS,
      waiting: CROWD - SEATS,
      cancelled: 0,
    });
  });
});
