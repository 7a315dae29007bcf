import { aModule } from '../../../test/curriculum-builder.ts';
import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AttachmentContent, ModuleAttachment } from './attachment.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';

const BYTES = { 'content-type': 'application/octet-stream' };
const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n${text}`);

describe('attachments of a module', () => {
  let test: TestApp;
  let owner: SignedIn;
  let trainer: SignedIn;
  let outsider: SignedIn;
  let organisationId: string;

  beforeAll(async () => {
    test = await startTestApp();
    const organisation = await anOrganisation(test);
    organisationId = organisation.id;
    owner = await aPerson(test, organisation, 'organiser');
    trainer = await aPerson(test, organisation, 'trainer');
    outsider = await aPerson(test, await anOrganisation(test), 'manager');
  });

  afterAll(() => test.close());

  /** Version 1 published, version 2 a draft. */
  async function aDraft() {
    const { module, versions } = await aModule(test, {
      ownerOrganisationId: organisationId,
      versions: [{ status: 'published' }, { status: 'draft' }],
    });
    const url = (number: number): string =>
      `/api/library/modules/${module.slug}/versions/${number}/attachments`;
    const add = (who: SignedIn, filename: string, bytes: Buffer, number = 2) =>
      who.client.post(`${url(number)}?filename=${encodeURIComponent(filename)}`, bytes, BYTES);
    return { versions, url, add };
  }

  it('are added to a draft, downloaded as files that no browser runs, and removed', async () => {
    const { url, add } = await aDraft();
    const added = await add(owner, 'Kalvot "ä".pdf'.replaceAll('"', '”'), pdf('a'));
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ filename: 'Kalvot ”ä”.pdf', mediaType: 'application/pdf', size: 10 });
    const again = await add(owner, 'Kalvot ”ä”.pdf', pdf('a'));
    expect(again.body.id).toBe(added.body.id);
    expect((await add(owner, 'Kalvot ”ä”.pdf', pdf('b'))).body.errors).toEqual([
      { pointer: '/filename', code: 'notUnique' },
    ]);
    expect((await owner.client.get(url(2))).body).toMatchObject({ mayEdit: true, files: [{ size: 10 }] });

    const file = await owner.client.get(`${url(2)}/${added.body.id}`);
    expect(file.bytes).toEqual(pdf('a'));
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Kalvot a.pdf"; filename*=UTF-8''Kalvot%20%E2%80%9D%C3%A4%E2%80%9D.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await owner.client.delete(`${url(2)}/${added.body.id}`)).status).toBe(204);
    expect((await owner.client.delete(`${url(2)}/${added.body.id}`)).status).toBe(404);
    expect(await test.dataSource.manager.countBy(AttachmentContent, { sha256: added.body.sha256 })).toBe(0);
  });

  it.each([
    ['a page called a picture', 'kuva.png', Buffer.from('<html><script>')],
    ['a drawing, which may hold scripts', 'kuva.svg', Buffer.from('<svg xmlns="x"/>')],
    ['a ZIP called a text', 'teksti.docx', Buffer.from('PK\x03\x04 only a zip')],
    ['a program', 'ohjelma.exe', Buffer.from('MZ')],
    ['a name without ending', 'pdf', pdf('a')],
    ['a name of every object', 'x.constructor', pdf('a')],
  ])('refuse %s', async (_, filename, bytes) => {
    const { add } = await aDraft();
    expect((await add(owner, filename, bytes)).body.code).toBe('ATTACHMENT_REFUSED');
  });

  it('refuse names that lead elsewhere, files too large, none at all, and the twenty-first', async () => {
    const { add, url } = await aDraft();
    for (const name of ['../a.pdf', 'c:\\a.pdf', '.a.pdf'])
      expect((await add(owner, name, pdf('a'))).status).toBe(400);
    const large = Buffer.concat([pdf(''), Buffer.alloc(10 * 1024 * 1024)]);
    expect((await add(owner, 'iso.pdf', large)).body.code).toBe('PAYLOAD_TOO_LARGE');
    expect((await owner.client.post(`${url(2)}?filename=a.pdf`, { a: 1 })).body.code).toBe(
      'UNSUPPORTED_MEDIA_TYPE',
    );
    for (let n = 1; n <= 20; n += 1) expect((await add(owner, `${n}.pdf`, pdf('a'))).status).toBe(201);
    expect((await add(owner, '21.pdf', pdf('a'))).body.code).toBe('ATTACHMENTS_FULL');
  });

  it('do not read a file of somebody who is not signed in', async () => {
    const { url } = await aDraft();
    const answer = await test.client().post(`${url(2)}?filename=a.pdf`, pdf('a'), BYTES);
    expect(answer.body.code).toBe('NOT_SIGNED_IN');
  });

  it('are of the owner, and a draft is not known to others', async () => {
    const { url, add } = await aDraft();
    const { body } = await add(owner, 'a.pdf', pdf('a'));
    expect((await add(trainer, 'b.pdf', pdf('a'))).status).toBeGreaterThanOrEqual(403);
    for (const who of [trainer, outsider]) {
      expect((await who.client.get(url(2))).status).toBe(404);
      expect((await who.client.get(`${url(2)}/${body.id}`)).status).toBe(404);
      expect((await who.client.delete(`${url(2)}/${body.id}`)).status).toBe(who === trainer ? 403 : 404);
      expect((await who.client.get(url(1))).body).toEqual({ files: [], mayEdit: false });
    }
    // A file of one version is not found under another.
    expect((await owner.client.get(`${url(1)}/${body.id}`)).status).toBe(404);
  });

  it('of a module that is not shared are not for others, published or not', async () => {
    const { module } = await aModule(test, { ownerOrganisationId: organisationId, visibility: 'own' });
    const url = `/api/library/modules/${module.slug}/versions/1/attachments`;
    expect((await outsider.client.get(url)).status).toBe(404);
    expect((await trainer.client.get(url)).status).toBe(200);
  });

  it('stay as they are once the version is published, and go along to the next draft', async () => {
    const { manager } = test.dataSource;
    const { versions, url, add } = await aDraft();
    const { body } = await add(owner, 'a.pdf', pdf('same'));
    await manager.update(ModuleVersion, { id: versions[1]!.id }, { status: 'published' });
    expect((await owner.client.delete(`${url(2)}/${body.id}`)).body.code).toBe('TRANSITION_REFUSED');
    expect((await add(owner, 'b.pdf', pdf('a'))).body.code).toBe('TRANSITION_REFUSED');
    await expect(manager.delete(ModuleAttachment, { id: body.id })).rejects.toThrow('kept as published');
    expect((await outsider.client.get(`${url(2)}/${body.id}`)).status).toBe(200);

    expect((await owner.client.post(url(2).replace(/versions.*/, 'draft'))).status).toBe(201);
    const { body: copied } = await owner.client.get(url(3));
    expect(copied.files).toMatchObject([{ filename: 'a.pdf', sha256: body.sha256 }]);
    // The bytes are shared: removing them from the draft leaves the published version its file.
    expect((await owner.client.delete(`${url(3)}/${copied.files[0].id}`)).status).toBe(204);
    expect((await owner.client.get(`${url(2)}/${body.id}`)).bytes).toEqual(pdf('same'));
  });
});
