import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { Event } from '../events/index.ts';
import { EventLock } from './event-lock.ts';
import { Registering } from './registering.service.ts';
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
    const registering = test.app.get(Registering);
    const everybody = Array.from({ length: CROWD }, (_, person) =>
      registering.registerInPublic(
        eventId,
        {
          name: 'Osallistuja',
          email: `p${person}@test.example`,
          sector: 'youth',
          submissionId: randomUUID(),
        },
        'fi',
      ),
    );
    await Promise.all(everybody);
  }

  it('overbooks without the lock', async () => {
    const { event } = await anEvent(test).withSeats(SEATS).published().make();
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
