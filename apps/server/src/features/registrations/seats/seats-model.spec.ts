import { randomUUID } from 'node:crypto';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { SeatTrial } from '../../../../test/seat-trial.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Registration } from '../registration.entity.ts';
import { RegistrationSettings } from '../registration-settings.entity.ts';
import { SeatCheck } from './seat-check.ts';

const RUNS = Number(process.env['SEAT_RUNS'] ?? 25);
const STEPS = 40;

describe('seats, whatever happens to them', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function aTrial(seed: number): Promise<SeatTrial> {
    const lead = await anOrganisation(test);
    const partner = await anOrganisation(test);
    const { event } = await anEvent(test)
      .ledBy(lead)
      .withPartner(partner)
      .withSeats(6)
      .with({ date: '2027-06-01' })
      .published()
      .make();
    await test.dataSource.manager.insert(RegistrationSettings, { eventId: event.id, hasOnline: true });
    const { person } = await aPerson(test, lead);
    const actor: Actor = {
      personId: person.id,
      name: person.name,
      locale: 'fi',
      isAdministrator: false,
      memberships: [],
      requestId: randomUUID(),
    };
    return new SeatTrial(test, { eventId: event.id, actor, organisations: [lead.id, partner.id], seed });
  }

  const statesOf = async ({ eventId }: SeatTrial): Promise<[string, string][]> => {
    const rows = await test.dataSource.manager.find(Registration, {
      where: { eventId },
      order: { seq: 'ASC' },
    });
    return rows.map(({ email, status }) => [email, status]);
  };

  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'come to what the plain rule says, never over and never a stranded seat: %d',
    async (seed) => {
      const trial = await aTrial(seed);
      const told: string[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        told.push(await trial.step());
        const expected = trial.model.people.map(({ email, state }) => [email, state]);
        expect({ told: told.at(-1), states: await statesOf(trial) }).toEqual({
          told: told.at(-1),
          states: expected,
        });
        expect(trial.model.overfull()).toEqual([]);
      }
      const differences = await test.app.get(SeatCheck).checkAll();
      expect(differences.filter(({ eventId }) => eventId === trial.eventId)).toEqual([]);
    },
  );
});
