import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aModule, jsonStat } from '../../../test/curriculum-builder.ts';
import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { Organisation } from '../organisations/index.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { VersionDatasetsAndAttachments1795440000000 as Migration } from '../../platform/database/migrations/1795440000000-version-datasets-and-attachments.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { datasetVersionsOf, pinDatasets } from './dataset-pins.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';

const STARTER = join(projectRoot, 'apps/server/starter');
const JSON_TYPE = { 'content-type': 'application/json' };

describe('datasets', () => {
  let test: TestApp;
  let administrator: SignedIn;
  let organiser: SignedIn;
  let organisationId: string;
  let outsider: SignedIn;
  let trainer: SignedIn;

  beforeAll(async () => {
    test = await startTestApp();
    const organisation = await anOrganisation(test, { name: 'Kunta' });
    organisationId = organisation.id;
    administrator = await aPerson(test, null, 'manager', { isAdministrator: true });
    organiser = await aPerson(test, organisation, 'organiser');
    trainer = await aPerson(test, organisation, 'trainer');
    outsider = await aPerson(test, await anOrganisation(test), 'manager');
  });

  afterAll(() => test.close());

  const put = (who: SignedIn, slug: string, body: object, query = '') =>
    who.client.put(`/api/library/datasets/${slug}${query}`, body);
  const versionsOf = (slug: string) =>
    test.dataSource.manager.find(DatasetVersion, { where: { slug }, order: { number: 'ASC' } });

  it('keeps every version, and writes the same figures once', async () => {
    const owner = `?organisation=${organisationId}`;
    const first = await put(organiser, 'asukkaat', jsonStat([1, 2]), owner);
    expect([first.status, first.body]).toEqual([200, { slug: 'asukkaat', version: 1, isUnchanged: false }]);
    const again = await put(organiser, 'asukkaat', jsonStat([1, 2]), '?seen=0');
    expect(again.body).toEqual({ slug: 'asukkaat', version: 1, isUnchanged: true });
    expect((await put(organiser, 'asukkaat', jsonStat([1, 3]), '?seen=1')).body.version).toBe(2);
    const { body: view } = await outsider.client.get('/api/library/datasets/asukkaat?lang=fi');
    expect(view).toMatchObject({
      version: 2,
      newestVersion: 2,
      label: 'Asukkaat',
      ownerName: 'Kunta',
      mayReplace: false,
      versions: [{ number: 2 }, { number: 1 }],
    });
    const { body: old } = await organiser.client.get('/api/library/datasets/asukkaat?lang=fi&version=1');
    expect(old).toMatchObject({ version: 1, newestVersion: 2, mayReplace: true });
    const trail = await test.dataSource.manager.find(AuditEntry, {
      where: { subjectType: 'dataset' },
      order: { at: 'ASC' },
    });
    expect(trail.map(({ action, details }) => [action, details['number']])).toEqual([
      ['dataset.added', 1],
      ['dataset.replaced', 2],
    ]);
  });

  it('tells a second tab that somebody was faster, and writes nothing', async () => {
    await put(administrator, 'kilpa', jsonStat([1, 2]));
    await put(administrator, 'kilpa', jsonStat([1, 3]), '?seen=1');
    expect((await put(administrator, 'kilpa', jsonStat([1, 4]), '?seen=1')).body.code).toBe(
      'CONFLICT_VERSION',
    );
    expect(await versionsOf('kilpa')).toHaveLength(2);
  });

  it('numbers two uploads at once one after the other', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((value) => put(administrator, 'yhta-aikaa', jsonStat([value, value]))),
    );
    expect(answers.map(({ body }) => body.version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('is replaced by its owner only', async () => {
    await put(administrator, 'talon', jsonStat([1, 2]));
    expect((await put(organiser, 'talon', jsonStat([2, 2]))).body.code).toBe('FORBIDDEN');
    expect((await put(organiser, 'uusi', jsonStat([2, 2]))).body.errors).toEqual([
      { pointer: '/organisation', code: 'required' },
    ]);
    for (const who of [outsider, trainer]) {
      const answer = await put(who, 'uusi', jsonStat([2, 2]), `?organisation=${organisationId}`);
      expect(answer.body.code).toBe('FORBIDDEN');
    }
    expect(await versionsOf('uusi')).toEqual([]);
    expect(await versionsOf('talon')).toHaveLength(1);
  });

  it('says on which line a mistake is, and writes nothing', async () => {
    const text = JSON.stringify(jsonStat([1, 2], { value: [1, 2, 3], updated: 'eilen' }), null, 1);
    const { status, body } = await administrator.client.put('/api/library/datasets/virhe', text, JSON_TYPE);
    expect([status, body.code]).toEqual([422, 'DATASET_INVALID']);
    const lineOf = (key: string): number =>
      text.split('\n').findIndex((line) => line.includes(`"${key}"`)) + 1;
    expect(body.errors.map(({ code, params }: any) => [code, params.line, params.code])).toEqual([
      ['fileMistake', lineOf('updated'), 'FIELD_FORMAT'],
      ['fileMistake', lineOf('value'), 'FIELD_FORMAT'],
    ]);
    expect(await versionsOf('virhe')).toEqual([]);
  });

  it.each([
    ['a comma too many', '{\n "version": "2.0",\n}', 400, 3],
    ['a list', '[1]', 422, 1],
    ['a page', '"<html>"', 422, 1],
    ['another class', JSON.stringify(jsonStat([1, 2], { class: 'collection' })), 422, 1],
    ['the slug of another file', JSON.stringify(jsonStat([1, 2], { extension: { slug: 'muu' } })), 422, 1],
    ['more cells than there is memory', JSON.stringify(jsonStat([], { size: [99_999_999] })), 422, 1],
    ['a NUL in an extension', JSON.stringify(jsonStat([1, 2], { extension: { x: ['\0'] } })), 422, 1],
    ['half a character', JSON.stringify(jsonStat([1, 2], { extension: { '\ud800': 1 } })), 422, 1],
    [
      'a number without end',
      JSON.stringify(jsonStat([1, 2], { extension: { x: 7 } })).replace('7}', '1e999}'),
      422,
      1,
    ],
  ])('refuses %s with its place', async (_, text, status, line) => {
    const answer = await administrator.client.put('/api/library/datasets/huono', text, JSON_TYPE);
    expect([answer.status, answer.body.errors?.[0]?.params.line]).toEqual([status, line]);
    expect(await versionsOf('huono')).toEqual([]);
  });

  it('refuses a name that is none, and a body that is no JSON', async () => {
    expect((await put(administrator, 'Iso%20Nimi', jsonStat([1, 2]))).body.code).toBe('DATASET_INVALID');
    const answer = await administrator.client.put('/api/library/datasets/x', 'a=1', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
  });

  it('leaves a published module with the figures of its day, and says that there are newer ones', async () => {
    const { manager } = test.dataSource;
    await put(administrator, 'kasvu', jsonStat([1, 2]));
    const { module, versions } = await aModule(test, {
      slug: 'kayttaja',
      versions: [{ status: 'draft', datasets: ['kasvu'] }],
    });
    const [version] = versions;
    await expect(pinDatasets(manager, version!.id, ['kasvu', 'ei-ole'])).rejects.toMatchObject({
      fields: [{ pointer: '/datasets/1', code: 'notOneOf' }],
    });
    await pinDatasets(manager, version!.id, ['kasvu']);
    version!.status = 'published';
    await manager.update(ModuleVersion, { id: version!.id }, { status: 'published' });
    await put(administrator, 'kasvu', jsonStat([1, 9]));

    const shown = await datasetVersionsOf(manager, [version!]);
    expect(shown.get(version!.id)?.map(({ number }) => number)).toEqual([1]);
    const { body } = await organiser.client.get('/api/library/datasets/kasvu?lang=sv');
    expect(body.usedBy).toEqual([
      { slug: module.slug, title: 'Tulkin kanssa (fi)', lang: 'fi', version: 1, isNewest: false },
    ]);
    const { body: moduleView } = await organiser.client.get('/api/library/modules/kayttaja?lang=fi');
    expect(moduleView.figures).toEqual([
      expect.objectContaining({ slug: 'kasvu', version: 1, newestVersion: 2, updated: '2026-11-21' }),
    ]);
    await expect(pinDatasets(manager, version!.id, ['kasvu'])).rejects.toThrow('kept as published');
    await expect(
      manager.update(DatasetVersion, { slug: 'kasvu', number: 1 }, { label: 'x' }),
    ).rejects.toThrow('append-only');
  });

  it('asks the owner of a module to look when there are newer figures, until a version with them is published', async () => {
    await put(organiser, 'tehtava', jsonStat([1, 2]), `?organisation=${organisationId}`);
    const { module, versions } = await aModule(test, {
      ownerOrganisationId: organisationId,
      versions: [{ status: 'draft', datasets: ['tehtava'], texts: { fi: { body: '## Alku\n\nTeksti.' } } }],
    });
    await pinDatasets(test.dataSource.manager, versions[0]!.id, ['tehtava']);
    await test.dataSource.manager.update(ModuleVersion, { id: versions[0]!.id }, { status: 'published' });
    const tasks = async () =>
      (await organiser.client.get('/api/library/tasks')).body.filter(
        (task: any) => task.kind === 'dataset-newer',
      );
    await put(organiser, 'tehtava', jsonStat([1, 3]));
    await put(organiser, 'tehtava', jsonStat([1, 4]));
    expect(await tasks()).toEqual([expect.objectContaining({ slug: module.slug, detail: 'tehtava' })]);

    const url = `/api/library/modules/${module.slug}`;
    const manager = await aPerson(test, await anOrganisation(test), 'manager');
    expect((await manager.client.post(`${url}/draft`)).body.code).toBe('FORBIDDEN');
    await organiser.client.post(`${url}/draft`);
    await test.dataSource.query(
      `UPDATE module_text SET learning_outcomes = '{"Tilata tulkin","Varata ajan","Puhua selkeästi"}'
        WHERE module_version_id = (SELECT id FROM module_version WHERE module_id = $1 AND status = 'draft')`,
      [module.id],
    );
    await organiser.client.post(`${url}/draft/submit`, { revision: 1 });
    const { client: second } = await aPerson(
      test,
      await test.dataSource.manager.findOneByOrFail(Organisation, { id: organisationId }),
      'organiser',
    );
    const published = await second.post(`${url}/draft/publish`, { revision: 2 });
    expect([published.status, published.body]).toEqual([204, undefined]);
    expect((await organiser.client.get(`${url}?lang=fi`)).body.figures).toMatchObject([
      { version: 3, newestVersion: 3 },
    ]);
    expect(await tasks()).toEqual([]);
  });

  it('comes through the migration with the same hashes and every published module pinned', async () => {
    const other = await startTestApp();
    await other.dataSource.transaction((tx) => loadLibrary(tx, readLibrary(STARTER)));
    const state = async (): Promise<unknown> => [
      await other.dataSource.query('SELECT slug, number, label, hash FROM dataset_version ORDER BY slug'),
      await other.dataSource.query('SELECT * FROM module_version_dataset ORDER BY 1, 2'),
    ];
    const before = await state();
    const runner = other.dataSource.createQueryRunner();
    await new Migration().down(runner);
    const file = 'largest-language-groups-by-year';
    const [row] = await other.dataSource.query(`SELECT data FROM dataset WHERE slug = '${file}'`);
    expect(row.data).toEqual(JSON.parse(readFileSync(join(STARTER, `datasets/${file}.json`), 'utf8')));
    await new Migration().up(runner);
    await runner.release();
    expect(await state()).toEqual(before);
    await other.close();
  });
});
