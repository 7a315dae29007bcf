import { join } from 'node:path';
import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { importLibrary, unzip, zipOf } from '../../../test/library-zip.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Module } from './module.entity.ts';
import { DatasetVersion } from './dataset-version.entity.ts';

const starter = readLibrary(join(projectRoot, 'apps/server/starter'));
const ZIP = { 'content-type': 'application/zip' };
const PDF = Buffer.from('%PDF-1.7 lomake');

describe('a library that goes out and comes back', () => {
  let full: TestApp;
  let empty: TestApp;
  let reader: SignedIn;
  let organiser: SignedIn;
  let organisationId: string;
  let administrator: SignedIn;
  let exported: Buffer;

  beforeAll(async () => {
    full = await startTestApp();
    await full.dataSource.transaction((tx) => loadLibrary(tx, starter));
    reader = await aPerson(full, await anOrganisation(full), 'trainer');
    empty = await startTestApp();
    const organisation = await anOrganisation(empty);
    organisationId = organisation.id;
    organiser = await aPerson(empty, organisation, 'organiser');
    administrator = await aPerson(empty, null, 'manager', { isAdministrator: true });
    exported = (await reader.client.get('/api/library/export')).bytes;
  }, 60_000);

  afterAll(async () => {
    await full.close();
    await empty.close();
  });

  const send = (
    who: SignedIn,
    mode: 'check' | 'write',
    zip: Buffer,
    organisation: string | null = organisationId,
  ) => importLibrary(who, mode, zip, organisation);
  const counts = async (): Promise<number[]> =>
    Promise.all(
      [Module, ModuleVersion, ModuleText, DatasetVersion].map((one) => empty.dataSource.manager.count(one)),
    );
  const hashesIn = async (test: TestApp): Promise<unknown> => [
    await test.dataSource.query(
      'SELECT m.slug, v.hash FROM module_version v JOIN module m ON m.id = v.module_id ORDER BY 1',
    ),
    await test.dataSource.query(
      `SELECT m.slug, t.lang, t.hash, t.source_lang, t.source_hashes FROM module_text t
         JOIN module_version v ON v.id = t.module_version_id JOIN module m ON m.id = v.module_id ORDER BY 1, 2`,
    ),
    await test.dataSource.query('SELECT slug, number, hash FROM dataset_version ORDER BY 1'),
  ];

  it('is a file to save, the same bytes every time, in the folder of the starter library', async () => {
    const again = await reader.client.get('/api/library/export');
    expect(again.bytes.equals(exported)).toBe(true);
    expect(again.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringContaining('attachment; filename="talkoot-library.zip"'),
      'x-content-type-options': 'nosniff',
    });
    const names = [...(await unzip(exported)).keys()];
    expect(names.filter((name) => name.startsWith('modules/'))).toHaveLength(27);
    expect(names.filter((name) => name.startsWith('datasets/'))).toHaveLength(7);
    expect(names).toEqual(expect.arrayContaining(['glossary.yaml', 'links.yaml', 'packages.yaml']));
  });

  it('gives the same hashes of everything, in another house', async () => {
    const { body: check } = await send(organiser, 'check', exported);
    expect(check).toMatchObject({ mistakes: [], isWritten: false, leftOut: ['links.yaml', 'glossary.yaml'] });
    expect(check.items.map(({ change, version }: any) => `${change} ${version}`)).toEqual([
      ...Array(19).fill('new 1'),
      ...Array(5).fill('waiting null'),
      // The meeting teaches no module.
      'new null',
      'waiting null',
    ]);
    expect(await counts()).toEqual([0, 0, 0, 0]);
    const { status, body } = await send(organiser, 'write', exported);
    expect([status, body.isWritten, body.items]).toEqual([200, true, check.items]);
    expect(await hashesIn(empty)).toEqual(await hashesIn(full));
    const modules = await empty.dataSource.manager.find(Module);
    expect(new Set(modules.map((one) => `${one.visibility} ${one.ownerOrganisationId}`))).toEqual(
      new Set([`own ${organisationId}`]),
    );
    const statuses = await empty.dataSource.manager.find(ModuleVersion, { select: { status: true } });
    expect(new Set(statuses.map(({ status: one }) => one))).toEqual(new Set(['draft']));
    const trail = await empty.dataSource.manager.find(AuditEntry);
    expect(trail.filter(({ action }) => action === 'module.imported')).toHaveLength(12);
    expect(trail.filter(({ action }) => action === 'dataset.imported')).toHaveLength(7);
  });

  it('writes nothing the second time', async () => {
    const before = await counts();
    const { body } = await send(organiser, 'write', exported);
    expect(new Set(body.items.map(({ change }: any) => change))).toEqual(new Set(['unchanged', 'waiting']));
    expect(await counts()).toEqual(before);
  });

  it('is added to by its owner only, and never beside an open draft', async () => {
    const files = await unzip(exported);
    const name = 'modules/tyokalupakki.fi.md';
    files.set(name, `${files.get(name)}\nUusi rivi.\n`);
    const data = 'datasets/monisuomi-2022.json';
    files.set(data, (files.get(data) ?? '').replace('"label": "', '"label": "Uusi '));
    const zip = await zipOf(files);
    const before = await counts();
    const draft = await send(organiser, 'write', zip);
    expect(draft.body).toMatchObject({
      isWritten: false,
      mistakes: [{ file: name, line: 1, code: 'DRAFT_OPEN' }],
    });
    const foreign = await send(administrator, 'write', zip, null);
    expect(foreign.body.mistakes.map(({ file, code }: any) => `${file} ${code}`)).toEqual([
      `${name} NOT_OWNER`,
      `${data} NOT_OWNER`,
    ]);
    expect(await counts()).toEqual(before);
    await empty.dataSource.query(
      `UPDATE module_version SET status = 'published', published_at = now()
        WHERE module_id = (SELECT id FROM module WHERE slug = 'tyokalupakki')`,
    );
    const { body } = await send(organiser, 'write', zip);
    expect(body.items.filter(({ change }: any) => change.startsWith('new'))).toMatchObject([
      { kind: 'module', slug: 'tyokalupakki', change: 'new-version', version: 2 },
      { kind: 'dataset', slug: 'monisuomi-2022', change: 'new-version', version: 2 },
    ]);
  });

  it('says every mistake with file and line, and writes nothing', async () => {
    const files = await unzip(exported);
    files.set(
      'modules/tyokalupakki.fi.md',
      (files.get('modules/tyokalupakki.fi.md') ?? '').replace(/^order:.*$/m, 'order: eka'),
    );
    files.set('datasets/rikki.json', '{"version": "2.0"}');
    files.set('setup.exe', 'MZ');
    const before = await counts();
    const { status, body } = await send(organiser, 'write', await zipOf(files));
    expect([status, body.isWritten, body.items]).toEqual([200, false, []]);
    expect(body.mistakes).toContainEqual({
      file: 'modules/tyokalupakki.fi.md',
      line: 6,
      code: 'FIELD_TYPE',
      message: 'order must be a whole number.',
    });
    expect(new Set(body.mistakes.map(({ file }: any) => file))).toEqual(
      new Set(['datasets/rikki.json', 'modules/tyokalupakki.fi.md', 'setup.exe']),
    );
    expect(await counts()).toEqual(before);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['what is no ZIP', () => Promise.resolve(Buffer.from('PK nothing')), 'ZIP_INVALID'],
    ['a path that leads out', () => zipOf({ '../../etc/cron.d/x': 'x' }), 'ZIP_PATH'],
    ['a billion zeros', () => zipOf({ 'modules/a.fi.md': Buffer.alloc(11_000_000) }), 'ZIP_FILE_TOO_LARGE'],
    ['a ZIP in the ZIP', async () => zipOf({ 'modules.zip': await zipOf({ a: 'b' }) }), 'TEXT_NOT_CLEAN'],
    ['broken UTF-8', () => zipOf({ 'modules/a.fi.md': Buffer.from([0xff, 0xfe, 0x80]) }), 'TEXT_NOT_CLEAN'],
    [
      'an attachment that is a page',
      () => zipOf({ 'attachments/a/x.pdf': '<script>' }),
      'ATTACHMENT_REFUSED',
    ],
    ['an attachment of nothing', () => zipOf({ 'attachments/a/x.pdf': PDF }), 'REFERENCE_UNKNOWN'],
    [
      'a NUL in a dataset',
      async () => {
        const [data] = [...(await unzip(exported))].filter(([name]) => name.includes('monisuomi'));
        return zipOf({
          'datasets/uusi.json': (data?.[1] ?? '')
            .replaceAll('monisuomi-2022', 'uusi')
            .replace('"surveyYear"', '"x\\u0000y"'),
        });
      },
      'TEXT_NOT_CLEAN',
    ],
  ])('refuses %s', async (_name, zip, code) => {
    const before = await counts();
    const { status, body } = await send(organiser, 'write', await zip());
    expect([status, body.mistakes[0]?.code, body.isWritten]).toEqual([200, code, false]);
    expect(await counts()).toEqual(before);
  });

  it('is written for an organisation of one’s own only', async () => {
    expect((await send(organiser, 'write', exported, null)).body.errors).toEqual([
      { pointer: '/organisation', code: 'required' },
    ]);
    const other = await anOrganisation(empty);
    expect((await send(organiser, 'check', exported, other.id)).body.errors).toEqual([
      { pointer: '/organisation', code: 'notOneOf' },
    ]);
    const trainer = await aPerson(empty, other, 'trainer');
    expect((await send(trainer, 'check', exported, other.id)).body.code).toBe('FORBIDDEN');
    expect((await organiser.client.post('/api/library/import?mode=check', { a: 1 })).status).toBe(415);
    expect((await empty.client().post('/api/library/import?mode=check', exported, ZIP)).body.code).toBe(
      'NOT_SIGNED_IN',
    );
  });

  it('brings a module with its attachments and figures, and shows nothing that is hidden', async () => {
    const { manager } = empty.dataSource;
    const slug = 'tilastot-ja-historia';
    const { bytes: one } = await reader.client.get(`/api/library/export?module=${slug}`);
    const files = await unzip(one);
    expect([...files.keys()].filter((name) => name.startsWith('modules/'))).toEqual([
      `modules/${slug}.fi.md`,
    ]);
    expect([...files.keys()].filter((name) => name.startsWith('datasets/'))).toHaveLength(6);
    const renamed = new Map<string, string>();
    for (const [name, text] of files) {
      if (name.startsWith('modules/')) renamed.set('modules/uusi.fi.md', text.replace(slug, 'uusi'));
    }
    renamed.set('attachments/uusi/lomake.pdf', PDF.toString());
    const { body } = await send(organiser, 'write', await zipOf(renamed));
    expect(body).toMatchObject({ isWritten: true, items: [{ slug: 'uusi', change: 'new' }] });
    const listed = await organiser.client.get('/api/library/modules/uusi/versions/1/attachments');
    expect(listed.body.files).toMatchObject([{ filename: 'lomake.pdf', mediaType: 'application/pdf' }]);

    await manager.query(
      `UPDATE module_version SET status = 'published', published_at = now()
        WHERE module_id = (SELECT id FROM module WHERE slug = 'uusi')`,
    );
    const mine = await organiser.client.get('/api/library/export?module=uusi');
    expect([...(await unzip(mine.bytes)).entries()]).toContainEqual([
      'attachments/uusi/lomake.pdf',
      PDF.toString(),
    ]);
    const back = await send(organiser, 'check', mine.bytes);
    expect(back.body.items).toMatchObject([{ slug: 'uusi', change: 'unchanged' }]);
    const stranger = await aPerson(empty, await anOrganisation(empty), 'manager');
    expect((await stranger.client.get('/api/library/export?module=uusi')).status).toBe(404);
  });
});
