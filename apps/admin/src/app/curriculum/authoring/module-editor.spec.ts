import { aDraft, aDraftText } from '../../../testing/authoring.ts';
import { FakeServer } from '../../../testing/fake-server.ts';
import { aModule } from '../../../testing/library.ts';
import { render } from '../../../testing/render.ts';
import { ModuleEditor } from './module-editor.ts';

const URL = '/api/library/modules/tulkki/draft';
const serverWith = (draft = aDraft()): FakeServer =>
  new FakeServer()
    .on(`GET ${URL}`, { body: draft })
    .on('GET /api/library/modules?lang=fi', { body: [aModule(), aModule({ slug: 'alku', title: 'Alku' })] })
    .on('POST /api/library/previews/fi', {
      body: {
        html: '<h3>Varaa ajoissa</h3>',
        mistakes: [
          {
            code: 'body-mistake',
            lang: 'fi',
            field: 'body',
            line: 3,
            mistake: 'RAW_HTML',
            detail: 'Raw HTML',
          },
        ],
      },
    })
    .on('POST /api/library/previews/sv', { body: { html: '<p>Hej</p>', mistakes: [] } });

const open = (server: FakeServer, inputs: object = {}) =>
  render(ModuleEditor, { server, inputs: { slug: 'tulkki', ...inputs } });

describe('module editor', () => {
  it('is not for those who may not write the module', async () => {
    const server = new FakeServer().on(`GET ${URL}`, { status: 403, body: { code: 'FORBIDDEN' } });
    const page = await open(server);
    expect(page.heading('Sinulla ei ole oikeutta tähän').tagName).toBe('H1');
    expect(page.text()).toContain('Moduuleja tekevät organisaatioiden vastuuhenkilöt ja järjestäjät');
    expect(page.all('alert')).toEqual([]);
  });

  it('shows the original with its preview, and the line of each mistake', async () => {
    const page = await open(serverWith());
    expect(page.heading('Muokkaa: Tulkin kanssa')).toBeTruthy();
    expect(page.heading('Varaa ajoissa')).toBeTruthy();
    await page.click(page.button('Rivi 3: HTML:ää ei voi käyttää.'));
    const body = page.field('Teksti') as unknown as HTMLTextAreaElement;
    expect(body.value.slice(body.selectionStart, body.selectionEnd)).toBe('Hei [@laki].');
  });

  it('saves one language against the revision that was seen', async () => {
    const server = serverWith().on(`PUT ${URL}/texts/fi`, { body: aDraft({ revision: 5 }) });
    const page = await open(server);
    await page.type('Nimi', 'Tulkin kanssa hyvin');
    expect(page.text()).toContain('Tallentamattomia muutoksia');
    await page.click(page.button('Tallenna'));
    const [sent] = server.sent(`PUT ${URL}/texts/fi`);
    expect(sent?.body).toMatchObject({
      revision: 4,
      title: 'Tulkin kanssa hyvin',
      learningOutcomes: ['Tilata tulkin', 'Tunnistaa tarpeen', 'Käyttää aikaa'],
      sources: [{ id: 'laki', viewed: '2027-01-02' }],
    });
  });

  it('sends again what somebody else did not touch', async () => {
    const server = serverWith();
    let attempts = 0;
    server.on(`PUT ${URL}/texts/fi`, () => {
      attempts += 1;
      return attempts === 1
        ? { status: 409, body: { code: 'CONFLICT_VERSION', errors: [] } }
        : { body: aDraft({ revision: 8 }) };
    });
    const page = await open(server);
    server.on(`GET ${URL}`, { body: aDraft({ revision: 7, advice: [] }) });
    await page.type('Nimi', 'Uusi nimi');
    await page.click(page.button('Tallenna'));
    expect(
      server.sent(`PUT ${URL}/texts/fi`).map(({ body }) => (body as { revision: number }).revision),
    ).toEqual([4, 7]);
  });

  it('shows what somebody else changed in the same text, and loses neither', async () => {
    const server = serverWith().refuse(`PUT ${URL}/texts/fi`, 409, 'CONFLICT_VERSION');
    const page = await open(server);
    const theirs = aDraft({ revision: 7, texts: [aDraftText({ summary: 'Toisen teksti.' })] });
    server.on(`GET ${URL}`, { body: theirs });
    await page.type('Nimi', 'Minun nimeni');
    await page.click(page.button('Tallenna'));
    expect(page.heading('Joku muu tallensi tämän osan sillä välin')).toBeTruthy();
    expect(page.root.querySelector('ins')?.textContent).toContain('Toisen teksti');
    expect(page.field('Nimi').value).toBe('Minun nimeni');
    server.on(`PUT ${URL}/texts/fi`, { body: { ...theirs, revision: 8 } });
    await page.click(page.button('Tallenna minun versioni'));
    expect(server.sent(`PUT ${URL}/texts/fi`).at(-1)?.body).toMatchObject({
      revision: 7,
      title: 'Minun nimeni',
    });
  });

  it('puts a translation beside its original, says what changed there, and marks it as fitting', async () => {
    const server = serverWith().on(`PUT ${URL}/texts/sv`, { body: aDraft({ revision: 5 }) });
    const page = await open(server, { part: 'sv' });
    const side = page.root.querySelector('[aria-label="Alkuperäinen: Nimi"]')!;
    expect(side.textContent).toContain('Alkuperäinen on muuttunut');
    expect(side.querySelector('del')?.textContent?.replace(/\s+/g, ' ')).toContain('Poistettu: työskentely');
    await page.click(page.field('Vastaa alkuperäistä nyt: Nimi'));
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT ${URL}/texts/sv`)[0]?.body).toMatchObject({
      upToDate: ['title'],
      title: 'Med tolk',
    });
  });

  it('begins a new translation empty, with the sources of the original', async () => {
    const page = await open(serverWith(), { part: 'en' });
    expect(page.link('Lisää Englanti').getAttribute('aria-current')).toBe('true');
    expect(page.field('Nimi').value).toBe('');
    expect(page.field('Lähteen nimi').value).toBe('Laki');
  });

  it('inserts a block for a sector at the cursor', async () => {
    const page = await open(serverWith());
    const body = page.field('Teksti') as unknown as HTMLTextAreaElement;
    body.setSelectionRange(body.value.length, body.value.length);
    await page.type('Teksti vain toimialalle', 'health');
    await page.click(page.button('Lisää kohdistimen kohtaan'));
    expect(body.value).toBe('## Varaa ajoissa\n\nHei [@laki].\n\n:::sector{codes="health"}\n\n:::');
  });

  it('saves facts, and errors stay at their fields', async () => {
    const server = serverWith().on(`PUT ${URL}/facts`, { body: aDraft({ revision: 5 }) });
    const page = await open(server, { part: 'facts' });
    await page.type('Vähintään minuuttia', '60');
    await page.click(page.button('Tallenna'));
    expect(page.errorAt('Vähintään minuuttia')).toContain('45');
    expect(server.sent(`PUT ${URL}/facts`)).toEqual([]);
    await page.type('Vähintään minuuttia', '30');
    await page.type('Lisää moduuli', 'alku');
    await page.type(/^Aiheet/, 'tulkkaus, kieli');
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT ${URL}/facts`)[0]?.body).toMatchObject({
      minutes: { min: 30, default: 45, max: 90 },
      prerequisites: ['alku'],
      topics: ['tulkkaus', 'kieli'],
    });
  });

  it('leads from what is missing to its place', async () => {
    const finding = { lang: 'sv', field: null, line: null, mistake: null, detail: null } as const;
    const draft = aDraft({
      blockers: [{ ...finding, code: 'field-empty', field: 'summary' }],
      advice: [{ ...finding, code: 'review-past', lang: null }],
    });
    const page = await open(serverWith(draft));
    expect(page.link('Ruotsi: Lyhyesti puuttuu.').getAttribute('href')).toBe('/?part=sv');
    expect(page.link('Seuraava tarkistuspäivä on jo mennyt.').getAttribute('href')).toBe('/?part=facts');
  });

  it('asks for review, and is published by other eyes', async () => {
    const server = serverWith().on(`POST ${URL}/submit`, {
      body: aDraft({ revision: 5, status: 'in-review', actions: ['return'] }),
    });
    const page = await open(server);
    await page.click(page.button('Pyydä tarkistusta'));
    expect(server.sent(`POST ${URL}/submit`)[0]?.body).toEqual({ revision: 4 });
    expect(page.text()).toContain('Julkaisijan pitää olla joku muu kuin tarkistuksen pyytäjä');
    expect(page.find('button', 'Julkaise')).toBeNull();
    server.on(`POST ${URL}/return`, { body: aDraft({ revision: 6, returnReason: 'Lisää esimerkki.' }) });
    await page.click(page.button('Palauta korjattavaksi'));
    await page.type('Mitä pitää korjata', 'Lisää esimerkki.');
    await page.click(
      page
        .all('button')
        .filter((one) => one.textContent.trim() === 'Palauta korjattavaksi')
        .at(-1)!,
    );
    expect(page.text()).toContain('Palautettiin korjattavaksi: Lisää esimerkki.');
  });
});
