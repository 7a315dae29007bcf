import { join } from 'node:path';
import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { aModule, aPackage } from '../../../test/curriculum-builder.ts';
import { importLibrary, unzip, zipOf } from '../../../test/library-zip.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';
import { Package } from './package.entity.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

const starter = readLibrary(join(projectRoot, 'apps/server/starter'));
const PLACE = { file: 'packages.yaml' };
const LISTS = ['packages.yaml', 'links.yaml', 'glossary.yaml'];
const PACKAGE = `updated: "2026-11-21"
packages:
- id: aamu
  kind: course
  title: Aamu
  summary: Lyhyt aamu.
  audiences: all
  startTime: "09:00"
  endTime: "10:00"
  totalMinutes: 60
  contentMinutes: 60
  modules: []
  timetable:
  - start: "09:00"
    minutes: 60
    type: session
    title: Tervehdys
    module: MODULE
`;
const packageOf = (slug: string): Promise<Buffer> =>
  zipOf(new Map([['packages.yaml', PACKAGE.replace('MODULE', slug)]]));

const kindsOf = (body: any): string[] => [
  ...new Set<string>(body.items.map(({ kind, change }: any) => `${kind} ${change}`)),
];

/** Whole libraries go out and in, on a busy machine. */
const SLOW = 30_000;

describe('the packages and lists of a library that goes out and comes back', () => {
  let full: TestApp;
  let empty: TestApp;
  let keeper: SignedIn;
  let newcomer: SignedIn;
  let exported: Buffer;

  beforeAll(async () => {
    full = await startTestApp();
    await full.dataSource.transaction((tx) => loadLibrary(tx, starter));
    empty = await startTestApp();
    keeper = await aPerson(full, null, 'manager', { isAdministrator: true });
    newcomer = await aPerson(empty, null, 'manager', { isAdministrator: true });
    exported = (await keeper.client.get('/api/library/export')).bytes;
  }, 60_000);

  afterAll(async () => {
    await full.close();
    await empty.close();
  });

  it(
    'finds everything as it is in the house that it came from',
    async () => {
      const { body } = await importLibrary(keeper, 'write', exported);
      expect(body).toMatchObject({ mistakes: [], leftOut: [], isWritten: true });
      expect(kindsOf(body)).toEqual(
        ['module', 'dataset', 'package', 'link', 'term'].map((kind) => `${kind} unchanged`),
      );
      expect(body.items).toHaveLength(12 + 7 + 7 + 56 + 46);
      expect((await keeper.client.get('/api/library/export')).bytes.equals(exported)).toBe(true);
    },
    SLOW,
  );

  it(
    'comes to another house: lists at once, packages when their modules are published',
    async () => {
      const { body: first } = await importLibrary(newcomer, 'write', exported);
      expect(first).toMatchObject({ mistakes: [], leftOut: [], isWritten: true });
      expect(kindsOf(first)).toEqual([
        'module new',
        'dataset new',
        'package waiting',
        'package new',
        'link new',
        'term new',
      ]);
      // The meeting teaches no module and waits for none.
      expect(await empty.dataSource.manager.find(Package)).toMatchObject([
        { slug: 'verkostokokous-asialista' },
      ]);
      await empty.dataSource.query(`UPDATE module_version SET status = 'published', published_at = now()`);
      const { body: second } = await importLibrary(newcomer, 'write', exported);
      expect(kindsOf(second)).toEqual([
        'module unchanged',
        'dataset unchanged',
        'package new',
        'package unchanged',
        'link unchanged',
        'term unchanged',
      ]);
      expect(kindsOf((await importLibrary(newcomer, 'check', exported)).body)).toContain('package unchanged');
      const there = await unzip(exported);
      const here = await unzip((await newcomer.client.get('/api/library/export')).bytes);
      expect(LISTS.map((name) => here.get(name))).toEqual(LISTS.map((name) => there.get(name)));
      const packages = await empty.dataSource.manager.find(Package);
      expect(new Set(packages.map((pkg) => `${pkg.visibility} ${pkg.ownerOrganisationId}`))).toEqual(
        new Set(['public null']),
      );
    },
    SLOW,
  );

  it(
    'leaves the lists of the house to who runs it',
    async () => {
      const organisation = await anOrganisation(full);
      const organiser = await aPerson(full, organisation, 'organiser');
      const all = await unzip(exported);
      const files = new Map(LISTS.map((name) => [name, all.get(name) ?? '']));
      files.set(
        'glossary.yaml',
        (files.get('glossary.yaml') ?? '').replace('fi: "kotoutuminen"', 'fi: "muu"'),
      );
      files.set('links.yaml', (files.get('links.yaml') ?? '').replace('publisher: "', 'publisher: "Uusi '));
      const { body } = await importLibrary(organiser, 'write', await zipOf(files), organisation.id);
      expect(body).toMatchObject({ mistakes: [], leftOut: ['links.yaml', 'glossary.yaml'], isWritten: true });
      expect(kindsOf(body)).toEqual(['package unchanged']);
      expect(await full.dataSource.manager.countBy(GlossaryTerm, { fi: 'muu' })).toBe(0);

      const { body: ofHouse } = await importLibrary(keeper, 'write', await zipOf(files));
      expect(
        ofHouse.items
          .filter(({ change }: any) => change !== 'unchanged')
          .map(({ kind, slug, change, version }: any) => `${kind} ${slug} ${change} ${version}`),
      ).toEqual(['link l01 new-version null', 'term kotoutuminen new-version null']);
      expect(await full.dataSource.manager.countBy(GlossaryTerm, { fi: 'muu' })).toBe(1);
      const link = await full.dataSource.manager.findOneByOrFail(ToolkitLink, { id: 'l01' });
      expect(link.publisher).toMatch(/^Uusi /);
    },
    SLOW,
  );

  it(
    'takes no address twice into the list of links',
    async () => {
      const links = (await unzip(exported)).get('links.yaml') ?? '';
      const renamed = await zipOf(new Map([['links.yaml', links.replace('id: "l02"', 'id: "toinen"')]]));
      const { body } = await importLibrary(newcomer, 'write', renamed);
      expect(body).toMatchObject({
        isWritten: false,
        mistakes: [{ file: 'links.yaml', line: 17, code: 'FIELD_DUPLICATE' }],
      });
    },
    SLOW,
  );

  it(
    'writes a package for its owner only, where its modules are seen, and names the line',
    async () => {
      const organisation = await anOrganisation(empty);
      const organiser = await aPerson(empty, organisation, 'organiser');
      const rival = await anOrganisation(empty);
      const stranger = await aPerson(empty, rival, 'organiser');
      const { module } = await aModule(empty, { visibility: 'own', ownerOrganisationId: organisation.id });
      const zip = await packageOf(module.slug);
      const find = () => empty.dataSource.manager.findOneBy(Package, { slug: 'aamu' });

      const hidden = await importLibrary(stranger, 'write', zip, rival.id);
      expect(hidden.body.mistakes).toMatchObject([{ ...PLACE, line: 18, code: 'REFERENCE_UNKNOWN' }]);
      expect(await find()).toBeNull();

      const { body: made } = await importLibrary(organiser, 'write', zip, organisation.id);
      expect(made).toMatchObject({
        isWritten: true,
        items: [{ kind: 'package', slug: 'aamu', change: 'new' }],
      });
      expect(await find()).toMatchObject({
        visibility: 'own',
        ownerOrganisationId: organisation.id,
        version: 1,
      });
      const trail = await empty.dataSource.manager.findBy(AuditEntry, { action: 'package.imported' });
      expect(trail.map(({ details }) => details)).toContainEqual({ slug: 'aamu' });

      const longer = await zipOf(
        new Map([['packages.yaml', PACKAGE.replace('MODULE', module.slug).replace('Lyhyt', 'Pitkä')]]),
      );
      const { body: changed } = await importLibrary(organiser, 'write', longer, organisation.id);
      expect(changed).toMatchObject({ isWritten: true, items: [{ change: 'new-version' }] });
      expect(await find()).toMatchObject({ summary: { fi: 'Pitkä aamu.' }, version: 2 });
      const { body: shown } = await organiser.client.get('/api/library/packages/aamu?lang=fi');
      expect(shown.items).toMatchObject([{ title: { fi: 'Tervehdys' }, module: { slug: module.slug } }]);

      await empty.dataSource.query(`UPDATE module SET visibility = 'public' WHERE id = $1`, [module.id]);
      const foreign = await importLibrary(stranger, 'write', zip, rival.id);
      expect(foreign.body.mistakes).toMatchObject([{ ...PLACE, line: 3, code: 'NOT_OWNER' }]);
      await empty.dataSource.query(`UPDATE module SET visibility = 'own' WHERE id = $1`, [module.id]);
      await empty.dataSource.query(`UPDATE package SET visibility = 'partners' WHERE slug = 'aamu'`);
      const shared = await importLibrary(organiser, 'write', zip, organisation.id);
      expect(shared.body.mistakes).toMatchObject([{ ...PLACE, line: 18, code: 'MODULE_SHOWN_TO_FEWER' }]);
      expect(await find()).toMatchObject({ version: 2 });
    },
    SLOW,
  );

  it(
    'puts a removed package back, and gives away none that others may not see',
    async () => {
      const organisation = await anOrganisation(empty);
      const organiser = await aPerson(empty, organisation, 'organiser');
      const { module } = await aModule(empty, { ownerOrganisationId: organisation.id });
      const own = { ownerOrganisationId: organisation.id, visibility: 'own' as const };
      const { slug } = await aPackage(empty, module, undefined, own);
      // As the desk allows it: a long summary, bounds that have left the recommended size, words in one language.
      await empty.dataSource.query(
        `UPDATE package SET summary = $2, group_min = 5, group_recommended = 30, group_max = 12 WHERE slug = $1`,
        [slug, { fi: 'Pitkä. '.repeat(200) }],
      );
      await empty.dataSource.query(
        `UPDATE package_item SET title = '{"sv":"Kaffe"}' WHERE position = 1 AND
      package_id = (SELECT id FROM package WHERE slug = $1)`,
        [slug],
      );
      const { bytes } = await organiser.client.get('/api/library/export');
      expect((await unzip(bytes)).get('packages.yaml')).toContain(`id: "${slug}"`);
      const stranger = await aPerson(empty, await anOrganisation(empty), 'manager');
      const others = await stranger.client.get('/api/library/export');
      expect((await unzip(others.bytes)).get('packages.yaml')).not.toContain(slug);

      await organiser.client.delete(`/api/library/packages/${slug}`);
      const list = new Map([['packages.yaml', (await unzip(bytes)).get('packages.yaml') ?? '']]);
      const { body } = await importLibrary(organiser, 'write', await zipOf(list), organisation.id);
      expect(body.items.filter(({ change }: any) => change !== 'unchanged')).toMatchObject([
        { slug, change: 'new' },
      ]);
      expect((await organiser.client.get(`/api/library/packages/${slug}?lang=fi`)).status).toBe(200);
    },
    SLOW,
  );

  it(
    'takes along what packages pin of a module that is retired, and can be read again',
    async () => {
      const { module } = await aModule(full);
      const { slug } = await aPackage(full, module);
      await full.dataSource.query(`UPDATE module_version SET status = 'retired' WHERE module_id = $1`, [
        module.id,
      ]);
      const { bytes } = await keeper.client.get('/api/library/export');
      const files = await unzip(bytes);
      expect([...files.keys()]).toContain(`modules/${module.slug}.fi.md`);
      expect(files.get('packages.yaml')).toContain(`id: "${slug}"`);
    },
    SLOW,
  );
});
