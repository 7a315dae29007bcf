import { Connection } from '../../../../tools/crowd/connection.ts';
import { makeCrowdEvent } from '../../../../tools/crowd/crowd-event.ts';
import { aPerson, registrationRequest } from '../../../../tools/crowd/registration-request.ts';
import { isDeep, Scene } from './scene.ts';

const SERVERS = 4;
const SEATS = 25;
const CROWD = 200;
const ROUNDS = isDeep ? 20 : 1;

describe(`${CROWD} people at ${SERVERS} servers`, () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.open(SERVERS);
  });

  afterAll(() => scene?.close());

  it(`get exactly ${SEATS} seats, the first who came, and one queue`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const event = await scene.with((client) => makeCrowdEvent(client, SEATS));
      const people = Array.from({ length: CROWD }, aPerson);

      const answers = await Promise.all(
        people.map((person, index) => {
          const house = scene.houses[index % SERVERS];
          return new Connection(house?.port ?? 0).send(registrationRequest(event.slug, person));
        }),
      );

      expect(answers.map(({ status }) => status)).toEqual(Array(CROWD).fill(303));
      const rows = await scene.registrations(event.id);
      expect(rows.map(({ status }) => status)).toEqual([
        ...Array<string>(SEATS).fill('seated'),
        ...Array<string>(CROWD - SEATS).fill('waiting'),
      ]);
      expect(rows.map(({ email }) => email).toSorted()).toEqual(people.map(({ email }) => email).toSorted());
      const pools = await scene.ask('SELECT taken, waiting FROM seat_pool WHERE event_id = $1', [event.id]);
      expect(pools).toEqual([{ taken: SEATS, waiting: CROWD - SEATS }]);
    }
  });
});
