// Two seats and more people: from the plan of the seats over the queue to the door, in a real browser over the built
// system. A house of its own; the steps are one story.
import { EVENT_DATE } from './main-job/dates.ts';
import { beginJourney, type Journey } from './main-job/journey.ts';
import { checkIn } from './registration/door.ts';
import { acceptOffer, cancelByLink, registerInFinnish, registerTogether } from './registration/people.ts';
import { addQuestion, planSeats, publishEvent, seeList, seeQueue } from './registration/seats.ts';
import type { Cast, Finds } from './registration/story.ts';

let journey: Journey;
let cast: Cast;
const finds: Finds = { eventPage: '', slug: '' };

beforeAll(async () => {
  journey = await beginJourney('registration');
  const enter = journey.enter;
  cast = {
    lead: await enter({ name: 'lead', lang: 'fi' }),
    participant: await enter({ name: 'applicant', lang: 'fi', javaScript: false }),
    contact: await enter({ name: 'contact', lang: 'sv' }),
    postman: await enter({ name: 'postwoman', lang: 'fi' }),
    doorkeeper: await enter({ name: 'doorkeeper', lang: 'fi', screen: 'telephone' }),
  };
});

afterAll(() => journey?.close());

const step = (name: string, walk: () => Promise<void>): void => it(name, () => journey.step(name, walk));

describe('Two seats, and more people', () => {
  step('Lead publishes an event', () => publishEvent(cast, finds));
  step('Two seats; one that becomes free is offered', () => planSeats(cast, finds));
  step('The form gets a question from the library', () => addQuestion(cast, finds));

  step('A participant registers in Finnish without JavaScript', () => registerInFinnish(cast, finds));
  step('Two register in Swedish, to come together only; they wait, and nobody passes them', () =>
    registerTogether(cast, finds),
  );
  step('The participant cancels by the personal link', () => cancelByLink(cast));
  step('The queue says who is offered a seat, and who waits', () => seeQueue(cast, finds));
  step('The offer is taken by the link in the mail, for both', () => acceptOffer(cast));
  step('The list says who is in', () => seeList(cast, finds));

  step('On the day, a telephone without network keeps a press, and sends it once', async () => {
    const now = Temporal.Now.plainDateISO('Europe/Helsinki');
    const untilTheDay = now.until(EVENT_DATE);
    await journey.house.restartAhead(untilTheDay);
    await cast.doorkeeper.moveClockAhead(untilTheDay);
    await checkIn(cast, finds);
  });
});
