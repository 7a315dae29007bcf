import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { Toasts } from '../ui/toasts.ts';
import { ModuleAttachments } from './module-attachments.ts';

const URL = '/api/library/modules/tulkki/versions/2/attachments';
const KALVOT = {
  id: 'a-1',
  filename: 'Kalvot.pdf',
  mediaType: 'application/pdf',
  size: 1_234_000,
  sha256: 'a',
};
const inputs = { slug: 'tulkki', version: 2 };

const serving = (files: object[], mayEdit: boolean): FakeServer =>
  new FakeServer().on(`GET ${URL}`, { body: { files, mayEdit } });

describe('attachments of a module', () => {
  it('are downloaded by their name, without a form where nothing may be changed', async () => {
    const page = await render(ModuleAttachments, { server: serving([KALVOT], false), inputs });
    expect(page.link('Kalvot.pdf').getAttribute('href')).toBe(`${URL}/a-1`);
    expect(page.text()).toContain('1,2 Mt');
    expect(page.all('button')).toEqual([]);
  });

  it('take no room where there are none to see', async () => {
    const page = await render(ModuleAttachments, { server: serving([], false), inputs });
    expect(page.text()).toBe('');
  });

  it('are added to a draft as they are', async () => {
    const server = serving([], true).on(`POST ${URL}?filename=Kalvot.pdf`, { status: 201, body: KALVOT });
    const page = await render(ModuleAttachments, { server, inputs });
    expect(page.text()).toContain('Liitteitä ei ole vielä.');
    await page.choose('Uusi liite', new File(['%PDF-'], 'Kalvot.pdf'));
    server.on(`GET ${URL}`, { body: { files: [KALVOT], mayEdit: true } });
    await page.click(page.button('Lisää liite'));
    expect((server.sent(`POST ${URL}?filename=Kalvot.pdf`)[0]?.body as Blob).type).toBe(
      'application/octet-stream',
    );
    expect(page.link('Kalvot.pdf')).toBeTruthy();
    expect(page.button('Lisää liite').disabled).toBe(true);
  });

  it('say why a file was refused, and keep the choice', async () => {
    const server = serving([], true).refuse(`POST ${URL}?filename=ohjelma.exe`, 422, 'ATTACHMENT_REFUSED');
    const page = await render(ModuleAttachments, { server, inputs });
    await page.choose('Uusi liite', new File(['MZ'], 'ohjelma.exe'));
    await page.click(page.button('Lisää liite'));
    expect(page.text()).toContain('Liitteeksi käyvät pdf, png, jpg, docx ja pptx');
    expect(page.button('Lisää liite').disabled).toBe(false);
  });

  it('are removed, and the removal taken back with the same bytes', async () => {
    const server = serving([KALVOT], true)
      .on(`GET ${URL}/a-1`, { body: new Blob(['%PDF-']) })
      .on(`DELETE ${URL}/a-1`, { status: 204 })
      .on(`POST ${URL}?filename=Kalvot.pdf`, { status: 201, body: KALVOT });
    const page = await render(ModuleAttachments, { server, inputs });
    server.on(`GET ${URL}`, { body: { files: [], mayEdit: true } });
    await page.click(page.button('Poista: Kalvot.pdf'));
    expect(page.text()).not.toContain('Kalvot.pdf');
    server.on(`GET ${URL}`, { body: { files: [KALVOT], mayEdit: true } });
    const [toast] = TestBed.inject(Toasts).all();
    expect(toast?.text).toBe('Liite Kalvot.pdf on poistettu.');
    await toast?.undo?.();
    await page.settle();
    expect((server.sent(`POST ${URL}?filename=Kalvot.pdf`)[0]?.body as Blob).size).toBe(5);
    expect(page.link('Kalvot.pdf')).toBeTruthy();
  });
});
