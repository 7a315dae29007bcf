// From a library of modules to a day that fits its audience: the curriculum builder in a real browser over the built
// system. A house of its own; the steps are one story.
import { composeForFour, takeNewerModule, undoAndRedo } from './curriculum/composing.ts';
import { readInPublic, searchAsYouType, takeOutAndBringIn } from './curriculum/library-ways.ts';
import { compareVersions, publishModule, translateModule, writeModule } from './curriculum/writing.ts';
import { beginJourney, type Journey } from './main-job/journey.ts';
import { signIn } from './main-job/sign-in.ts';
import type { Visitor } from './src/visitor.ts';

let journey: Journey;
let organiser: Visitor;
let reader: Visitor;

beforeAll(async () => {
  journey = await beginJourney('curriculum');
  organiser = await journey.enter({ name: 'curriculum-organiser', lang: 'fi' });
  reader = await journey.enter({ name: 'reader', lang: 'sv', javaScript: false });
});

afterAll(() => journey?.close());

const step = (name: string, walk: () => Promise<void>): void => it(name, () => journey.step(name, walk));

describe('The curriculum builder', () => {
  step('Half a day for 30 people from four sectors becomes a programme in eight clicks', async () => {
    await signIn(organiser, 'Järjestäjä', 'Kirjautuneena Katri Lahtinen');
    await composeForFour(organiser);
  });
  step('What was taken is one step back and one step forth', () => undoAndRedo(organiser));

  step('A module of one’s own is written, with its mistakes by line, and published', async () => {
    await writeModule(organiser);
    await publishModule(organiser);
  });
  step('It is translated side by side, and says when the original has changed', () =>
    translateModule(organiser),
  );
  step('Two versions are compared word by word', () => compareVersions(organiser));
  step('The programme says that a module is newer, and takes it at a click', () =>
    takeNewerModule(organiser),
  );

  step('Words of the library are found while they are typed', () => searchAsYouType(organiser));
  step('The library goes out as a ZIP, and comes back unchanged', () => takeOutAndBringIn(organiser));
  step('A module is read in public without JavaScript, in Swedish', () => readInPublic(reader));
});
