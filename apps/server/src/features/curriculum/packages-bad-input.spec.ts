import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { aModule } from '../../../test/curriculum-builder.ts';
import { ownPackages, packageRow } from '../../../test/own-packages.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Organisation } from '../organisations/index.ts';

describe('packages of an organisation refuse what is wrong at its place and write nothing', () => {
  let test: TestApp;
  let organisation: Organisation;
  let owner: SignedIn;
  const { made, read, save } = ownPackages(
    () => organisation,
    () => owner,
  );

  beforeAll(async () => {
    test = await startTestApp();
    organisation = await anOrganisation(test);
    owner = await aPerson(test, organisation, 'organiser');
  });

  afterAll(() => test.close());

  it.each([
    [
      'a heading that takes time',
      [{ ...packageRow('A', 5), kind: 'section' }],
      '/items/0/minutes',
      'tooLarge',
    ],
    ['a row without minutes', [packageRow('A', 0)], '/items/0/minutes', 'tooSmall'],
    [
      'a day past midnight',
      [{ kind: 'section', title: { fi: 'S' }, minutes: 0 }, packageRow('A', 720), packageRow('B', 300)],
      '/items/2/minutes',
      'pastMidnight',
    ],
    [
      'a module that is none',
      [packageRow('A', 5, { moduleSlug: 'ei-ole' })],
      '/items/0/moduleSlug',
      'notOneOf',
    ],
    ['a title without Finnish', [packageRow('', 5)], '/items/0/title/fi', 'required'],
    [
      'a fixed start that is no time',
      [packageRow('A', 5, { fixedStart: '25:00' })],
      '/items/0/fixedStart',
      'notTime',
    ],
  ])('%s', async (_what, items, pointer, code) => {
    const slug = await made();
    const { body } = await save(slug, 1, items);
    expect(body.errors[0]).toMatchObject({ pointer, code });
    expect(await read(slug)).toMatchObject({ version: 1, items: [] });
  });

  it('materials that are no texts, and a group that shrinks', async () => {
    const slug = await made();
    const wrong = await save(slug, 1, [], { materials: ['<b>'] });
    expect(wrong.body.errors).toEqual([{ pointer: '/materials', code: 'htmlNotAllowed' }]);
    const group = await save(slug, 1, [], { groupMin: 9, groupMax: 5 });
    expect(group.body.errors[0]).toMatchObject({ pointer: '/groupMax', code: 'tooSmall' });
  });

  it('a package shown to more people than its module', async () => {
    const { module } = await aModule(test, { visibility: 'own', ownerOrganisationId: organisation.id });
    const slug = await made();
    const items = [packageRow('A', 30, { moduleSlug: module.slug })];
    const shared = await save(slug, 1, items, { visibility: 'public' });
    expect(shared.body.errors).toEqual([{ pointer: '/items/0/moduleSlug', code: 'moduleShownToFewer' }]);
    expect((await save(slug, 1, items)).status).toBe(200);
  });
});
