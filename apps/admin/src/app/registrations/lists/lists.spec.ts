import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import type { HeadcountSnapshot, ListImportReport } from './list-views.ts';
import { ListsPage } from './lists-page.ts';

const EVENT = '/api/events/e1';
const HEADCOUNTS = `${EVENT}/registrations/headcounts`;
const inputs = { eventId: 'e1' };

const snapshot = (id: string, people: number): HeadcountSnapshot => ({
  id,
  basis: 'registered',
  counts: [
    { organisationName: 'Järvikylä', people },
    { organisationName: null, people: 1 },
  ],
  hash: 'ab12'.repeat(16),
  takenBy: 'Tiina',
  takenAt: '2027-01-04T08:00:00Z',
});

const report = (given: Partial<ListImportReport> = {}): ListImportReport => ({
  fileMistake: null,
  encoding: 'utf-8',
  columns: [
    { header: 'Nimi', field: 'name', samples: ['Aino Aalto', 'Bo Berg'] },
    { header: 'Osoite', field: 'email', samples: ['aino@test.example'] },
    { header: 'Muuta', field: '', samples: [] },
  ],
  fields: [
    { field: 'name', label: null },
    { field: 'email', label: null },
    { field: 'answer:diet', label: { fi: 'Ruokavalio', sv: 'Specialkost', en: 'Diet' } },
  ],
  wrongLines: 0,
  mistakes: [],
  outcomes: [
    { line: 2, name: 'Aino Aalto', email: 'aino@test.example', outcome: 'seated', place: null },
    { line: 3, name: 'Bo Berg', email: 'bo@test.example', outcome: 'waiting', place: 4 },
    { line: 4, name: 'Cia Carl', email: 'cia@test.example', outcome: 'already', place: null },
  ],
  isWritten: false,
  ...given,
});

function aServer(permissions = ['registration.read', 'registration.edit']): FakeServer {
  return new FakeServer()
    .on(`GET ${EVENT}`, { body: { id: 'e1', permissions } })
    .on(`GET ${HEADCOUNTS}`, { body: [snapshot('s1', 3)] });
}

/** Answers every import, whatever its random id is. */
class ImportServer extends FakeServer {
  readonly queries: URLSearchParams[] = [];
  answerOf: (query: URLSearchParams) => ListImportReport = () => report();

  override handle(request: Parameters<FakeServer['handle']>[0]): ReturnType<FakeServer['handle']> {
    if (request.urlWithParams.includes('/registrations/import?')) {
      const query = new URL(request.urlWithParams, 'http://localhost').searchParams;
      this.queries.push(query);
      this.on(`POST ${request.urlWithParams}`, { body: this.answerOf(query) });
    }
    return super.handle(request);
  }
}

function anImportServer(answerOf: ImportServer['answerOf']): ImportServer {
  const server = new ImportServer();
  server
    .on(`GET ${EVENT}`, { body: { id: 'e1', permissions: ['registration.read', 'registration.edit'] } })
    .on(`GET ${HEADCOUNTS}`, { body: [] });
  server.answerOf = answerOf;
  return server;
}

describe('lists', () => {
  it('go out for those who are chosen, in the language of the desk', async () => {
    const page = await render(ListsPage, { inputs, server: aServer() });
    await page.type('Ketkä', 'waiting');
    expect(page.link('Lataa Excel-tiedosto').getAttribute('href')).toBe(
      `${EVENT}/registrations/export?format=xlsx&lang=fi&status=waiting`,
    );
    expect(page.link('Lataa CSV-tiedosto').getAttribute('href')).toContain('format=csv');
  });

  it('say why a paper was not made', async () => {
    const server = aServer().on(`GET ${EVENT}/documents/badges?lang=fi`, {
      status: 409,
      body: new Blob([JSON.stringify({ status: 409, code: 'LIST_EMPTY', errors: [], requestId: 'r' })]),
    });
    const page = await render(ListsPage, { inputs, server });
    await page.click(page.button('Nimilaput'));
    await page.settle();
    expect(page.text()).toContain('Tälle listalle ei ole vielä ketään');
  });

  it('come in after a check that says what happens to whom, and are pressed with the same id', async () => {
    const server = anImportServer((query) => report({ isWritten: query.get('mode') === 'write' }));
    const page = await render(ListsPage, { inputs, server });
    await page.click(page.button('Tarkista lista'));
    expect(page.text()).toContain('Valitse tiedosto tai liitä rivit.');
    await page.type('Tai liitä rivit tähän', 'Nimi;Osoite;Muuta\nAino Aalto;aino@test.example;');
    await page.click(page.button('Tarkista lista'));
    expect(page.text()).toContain('Saa paikan: 1 · Menee jonoon: 1 · On jo ilmoittautunut: 1');
    expect(page.text()).toMatch(/Bo Berg.*Menee jonoon, sija 4/);
    await page.click(page.button('Ilmoita 2 henkilöä'));
    const [check, write] = server.queries;
    expect(write?.get('mode')).toBe('write');
    expect(write?.get('importId')).toBe(check?.get('importId'));
    expect(write?.get('columns')).toBe('name,email,');
    expect(page.text()).toContain('Mitä tapahtui');
    expect(page.find('button', /Ilmoita/)).toBeNull();
  });

  it('are checked again when a column is taken for something else', async () => {
    const server = anImportServer((query) =>
      report({
        columns: report().columns.map((column, at) => ({
          ...column,
          field: query.get('columns')?.split(',')[at] ?? column.field,
        })),
      }),
    );
    const page = await render(ListsPage, { inputs, server });
    await page.choose('CSV-tiedosto', new File(['x'], 'lista.csv'));
    await page.click(page.button('Tarkista lista'));
    const shown = ['Nimi', 'Osoite', 'Muuta'].map((header) => page.field(`Sisältö: ${header}`).value);
    expect(shown).toEqual(['name', 'email', '']);
    await page.type('Sisältö: Muuta', 'answer:diet');
    expect(page.find('button', /Ilmoita/)).toBeNull();
    await page.click(page.button('Tarkista uudelleen'));
    expect(server.queries[1]?.get('columns')).toBe('name,email,answer:diet');
    expect(page.button('Ilmoita 2 henkilöä')).toBeTruthy();
  });

  it('show every mistake at its line, and leave those lines out only when somebody says so', async () => {
    const server = anImportServer((query) =>
      report({
        wrongLines: 2,
        mistakes: [
          { line: 5, field: 'email', code: 'notEmail', params: {} },
          { line: 6, field: 'answer:diet', code: 'tooLong', params: { max: 500 } },
          { line: 6, field: null, code: 'cells', params: {} },
        ],
        isWritten: query.get('leaveOut') === '2',
      }),
    );
    const page = await render(ListsPage, { inputs, server });
    await page.type('Tai liitä rivit tähän', 'jotain');
    await page.click(page.button('Tarkista lista'));
    expect(page.text()).toContain('2 rivillä on korjattavaa');
    expect(page.text()).toMatch(/5\s*Osoite\s*Tämä ei ole sähköpostiosoite/);
    expect(page.text()).toMatch(/6\s*Ruokavalio\s*.*6\s*Koko rivi\s*Rivillä on enemmän sarakkeita/);
    await page.click(page.button('Ilmoita 2 henkilöä ja jätä virheelliset rivit pois'));
    expect(server.queries.at(-1)?.get('leaveOut')).toBe('2');
    expect(page.text()).toContain('Mitä tapahtui');
  });

  it('keep what was typed when something changed after the check', async () => {
    const page = await render(ListsPage, { inputs, server: anImportServer(() => report()) });
    await page.type('Tai liitä rivit tähän', 'jotain');
    await page.click(page.button('Tarkista lista'));
    await page.click(page.button('Ilmoita 2 henkilöä'));
    expect(page.text()).toContain('Listaa ei kirjattu, koska tilanne muuttui');
    expect(page.field('Tai liitä rivit tähän').value).toBe('jotain');
  });

  it('say why a file is no list', async () => {
    const fileMistake = { code: 'unclosedQuote', line: 7 } as const;
    const server = anImportServer(() => report({ fileMistake, columns: [], outcomes: [] }));
    const page = await render(ListsPage, { inputs, server });
    await page.type('Tai liitä rivit tähän', 'jotain');
    await page.click(page.button('Tarkista lista'));
    expect(page.text()).toContain('Rivillä 7 alkaa lainausmerkki');
  });

  it('are only for reading where nothing may be changed', async () => {
    const page = await render(ListsPage, { inputs, server: aServer(['registration.read']) });
    expect(page.text()).not.toContain('Tuo osallistujia listasta');
    expect(page.find('button', /Lukitse/)).toBeNull();
    expect(page.text()).toMatch(/Ilmoittautuneet\s*Tiina, .*Järvikylä: 3\s*Muut organisaatiot: 1/);
  });
});

describe('headcounts', () => {
  it('are frozen with a press, and shown at once', async () => {
    const server = aServer().on(`POST ${HEADCOUNTS}`, { body: [snapshot('s2', 4), snapshot('s1', 3)] });
    const page = await render(ListsPage, { inputs, server });
    await page.click(page.button('Lukitse ilmoittautuneet'));
    expect(server.sent(`POST ${HEADCOUNTS}`)[0]?.body).toEqual({ basis: 'registered' });
    expect(page.text()).toMatch(/Järvikylä: 4.*Järvikylä: 3/);
  });
});
