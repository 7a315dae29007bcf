import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { DocumentList } from './document-list.ts';

const KINDS = [
  { code: 'programme', langs: ['fi', 'sv', 'en'] },
  { code: 'handout', langs: ['fi', 'sv', 'en', 'fi-simple'] },
];
const server = () => new FakeServer().on('GET /api/events/e-1/documents', { body: KINDS });
const inputs = { eventId: 'e-1' };

describe('documents of an event', () => {
  it('downloads in the language that is chosen', async () => {
    const clicked: string[] = [];
    URL.createObjectURL = () => 'blob:one';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    };
    const fake = server().on('GET /api/events/e-1/documents/handout?lang=sv', {
      body: new Blob(['%PDF'], { type: 'application/pdf' }),
      headers: {
        'content-disposition': `inline; filename="x.pdf"; filename*=UTF-8''grundpaket-handout-sv.pdf`,
      },
    });
    const page = await render(DocumentList, { server: fake, inputs });
    await page.type('Asiakirjan kieli', 'sv');
    await page.click(page.button('Lataa PDF: Osallistujan aineisto'));
    expect(clicked).toEqual(['grundpaket-handout-sv.pdf']);
  });

  it('offers a document only in languages it exists in', async () => {
    const page = await render(DocumentList, { server: server(), inputs });
    await page.type('Asiakirjan kieli', 'fi-simple');
    expect(page.find('button', 'Lataa PDF: Ohjelma')).toBeNull();
    expect(page.text()).toContain('Ei tällä kielellä');
    expect(page.button('Lataa PDF: Osallistujan aineisto')).toBeTruthy();
  });

  it('says in words why a document could not be made', async () => {
    const fake = server().on('GET /api/events/e-1/documents/programme?lang=fi', {
      status: 503,
      body: new Blob([JSON.stringify({ code: 'CHROMIUM_MISSING', requestId: 'r-1' })]),
    });
    const page = await render(DocumentList, { server: fake, inputs });
    await page.click(page.button('Lataa PDF: Ohjelma'));
    expect(page.text()).toContain('palvelimelta puuttuu Chromium-selain');
    expect(page.button('Lataa PDF: Ohjelma').getAttribute('aria-busy')).toBeNull();
  });
});
