// The main job of the house from one end to the other, in a real browser over the built system. The steps are one
// story: each goes on where the one before ended. Pictures of them, axe's findings and the server's log are left
// in dist/journey.
import { checkIn, enterBills, lockStatement } from './main-job/after-the-day.ts';
import { acceptAgreement, enterBudget, proposeAgreement, publish } from './main-job/costs.ts';
import { UNTIL_THE_DAY_AFTER } from './main-job/dates.ts';
import { addPartnersAndTasks, makeEvent } from './main-job/event.ts';
import { inviteSecondPartner } from './main-job/invitation.ts';
import { beginJourney, type Journey } from './main-job/journey.ts';
import { lookAtOtherPages } from './main-job/other-pages.ts';
import { printMaterials } from './main-job/papers.ts';
import { registerFirst, waitAndGetSeat } from './main-job/registering.ts';
import type { Cast, Finds } from './main-job/story.ts';
import { signIn } from './main-job/sign-in.ts';
import { lookAround, tailorPackage } from './main-job/tailoring.ts';

let journey: Journey;
let cast: Cast;
const finds: Finds = { eventPage: '', publicPage: '', personalLinks: [] };

beforeAll(async () => {
  journey = await beginJourney('main-job');
  const enter = journey.enter;
  cast = {
    organiser: await enter({ name: 'organiser', lang: 'fi' }),
    administrator: await enter({ name: 'administrator', lang: 'fi' }),
    partner: await enter({ name: 'partner', lang: 'sv' }),
    secondPartner: await enter({ name: 'second-partner', lang: 'fi' }),
    trainer: await enter({ name: 'trainer', lang: 'en' }),
    participant: await enter({ name: 'participant', lang: 'fi', javaScript: false }),
    postman: await enter({ name: 'postman', lang: 'fi' }),
  };
});

afterAll(() => journey?.close());

const step = (name: string, walk: () => Promise<void>): void => it(name, () => journey.step(name, walk));

describe('The watch over the journey', () => {
  it('notices a script that the policy forbids, an error, a page too wide and one hard to use', async () => {
    const visitor = await journey.enter({ name: 'watched', lang: 'fi' });
    await visitor.open('/fi/');
    await visitor.inspect('calendar, as it is');
    expect(visitor.violations).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      const wide = document.createElement('img');
      wide.style.width = '2000px';
      document.querySelector('main')?.append(script, wide);
      console.error('broken');
    });
    await visitor.inspect('calendar, spoiled');
    await visitor.picture('watched', true);
    expect(await visitor.page.title()).not.toBe('run');
    const faults = visitor.faults.splice(0).join('\n');
    expect(faults).toMatch(/Content-Security-Policy: script-src/);
    expect(faults).toMatch(/console: broken/);
    expect(faults).toMatch(/watched is \d{4} px wide/);
    expect(visitor.violations.splice(0).map(({ rule }) => rule)).toContain('image-alt');
  });
});

describe('The main job, end to end', () => {
  step('Organiser comes in by the door for trying out', async () => {
    const { organiser } = cast;
    await organiser.open('/desk/');
    await organiser.see('Jatka roolissa');
    await organiser.picture('0-sign-in', true);
    await organiser.inspect('sign-in');
    await signIn(organiser, 'Järjestäjä', 'Kirjautuneena Katri Lahtinen');
    await organiser.find('heading', 'Tapahtumat');
    await organiser.picture('0-events', true);
    await organiser.inspect('events');
  });

  step('1 Library: modules with language, length, audience, outcomes, sources and dates', () =>
    lookAround(cast),
  );
  step('1 Package: reordered by mouse and keyboard, clock times follow, tailored to two sectors', () =>
    tailorPackage(cast),
  );

  step('2 Event from the package: three languages, 24 seats, deadline 7 days before at 16', () =>
    makeEvent(cast, finds),
  );
  step('2 Two partners with roles, and tasks', () => addPartnersAndTasks(cast));

  step('3 Budget and a capped rule: everybody’s cents at once, and why', () => enterBudget(cast));
  step('3 Agreement is proposed', () => proposeAgreement(cast));

  step('4 Partner signs in, reads and accepts in Swedish', async () => {
    const { partner } = cast;
    await signIn(partner, 'Partner', 'Mikael Sundqvist');
    await partner.click('button', 'Svenska');
    await acceptAgreement(partner, 'sv', 1, 'sysselsättningsdirektör');
  });
  step('4 Second partner is invited by the administrator, signs in and accepts', async () => {
    await inviteSecondPartner(cast);
    await acceptAgreement(cast.secondPartner, 'fi', 2, 'toiminnanjohtaja');
  });
  step('4 Organiser sees it in force, and publishes', () => publish(cast, finds));

  step('5 Participant registers without JavaScript, gets a mail; 24 fill the house', () =>
    registerFirst(cast, finds, journey.house.url),
  );
  step('5 The 25th waits; one cancels by the link; the first in the queue gets the seat and a mail', () =>
    waitAndGetSeat(cast, finds),
  );

  step('6 Trainer downloads programme and handout as PDF', async () => {
    const { trainer } = cast;
    await signIn(trainer, 'Trainer', 'Amina Rautio');
    await trainer.click('button', 'English');
    await printMaterials(cast);
  });

  step('7 After the day: check-in, attendance list and certificates', async () => {
    await journey.house.restartAhead(UNTIL_THE_DAY_AFTER);
    const { organiser } = cast;
    await organiser.moveClockAhead(UNTIL_THE_DAY_AFTER);
    await signIn(organiser, 'Järjestäjä', 'Kirjautuneena Katri Lahtinen');
    await checkIn(cast, finds);
  });
  step('7 Vouchers and who paid', () => enterBills(cast, finds));
  step('7 Statement locked; statement and settlement exact to the cent, on page and paper', () =>
    lockStatement(cast),
  );

  step('Every other page: picture, axe, no fault', () => lookAtOtherPages(cast, finds));
});
