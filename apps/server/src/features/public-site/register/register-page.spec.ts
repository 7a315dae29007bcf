import { randomUUID } from 'node:crypto';
import { blankQuestion, DEFAULT_FORM, type Question } from '@talkoot/forms';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { ProgrammeItem } from '../../events/index.ts';
import { Registration, SeatPool } from '../../registrations/index.ts';

const text = (words: string) => ({ fi: words, sv: `${words} sv`, en: `${words} en` });
const WAY: Question = {
  ...blankQuestion('way', 'one-of'),
  label: text('Miten tulet?'),
  isRequired: true,
  options: [
    { id: 'bus', label: text('Bussilla') },
    { id: 'car', label: text('Autolla') },
  ],
};
const STOP: Question = {
  ...blankQuestion('stop', 'short-text'),
  label: text('Miltä pysäkiltä?'),
  isRequired: true,
  seenBy: 'lead',
  livesDays: 3,
  shownIf: { questionId: 'way', value: 'bus' },
};

describe('the page on which people register', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function aPage(questions?: readonly Question[], seats = 9) {
    const { event, lead } = await anEvent(test).withSeats(seats).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    const form = `/api/events/${event.id}/registration-form`;
    const change = async (next: readonly Question[], expectedVersion: number) =>
      expect((await client.put(form, { expectedVersion, questions: next })).status).toBe(200);
    if (questions) await change(questions, 1);
    return { event, lead, change, url: `/fi/tapahtumat/${event.slug}/ilmoittaudu` };
  }

  const person = (given: Record<string, string> = {}): Record<string, string> => ({
    submissionId: randomUUID(),
    name: 'Ville Virtanen',
    email: `${randomUUID()}@test.example`,
    organisation: 'other',
    sector: 'health',
    ...given,
  });
  const another = (number: number, given: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries({
        name: `Henkilö ${number}`,
        email: `${randomUUID()}@test.example`,
        organisation: 'same',
        sector: 'same',
        ...given,
      }).map(([name, value]) => [`p${number}.${name}`, value]),
    );

  const rowsOf = (eventId: string): Promise<Registration[]> =>
    test.dataSource.manager.find(Registration, { where: { eventId }, order: { seq: 'ASC' } });
  const send = (url: string, fields: Record<string, string>) => test.client().form(url, fields);

  it('asks by the form, each question after the choice it hangs on, and says who sees what and how long', async () => {
    const { event, url } = await aPage([WAY, STOP, ...DEFAULT_FORM]);
    const page = await test.client().get(url);
    expect(page.text).toMatch(
      /value="bus" required>Bussilla<\/label>\s*<div class="then"><p class="help">Jos valitsit ”Bussilla”:/,
    );
    expect(page.text).toContain('”Miltä pysäkiltä?”: näkee vain vastuujärjestäjä, poistetaan 3 päivän');
    expect(page.text).toContain('”Ruokavalio ja allergiat”, ”Esteettömyys ja tulkkaus”: näkevät järjestäjät');
    expect(page.text).toContain('Kukaan ei ohita toista');
    expect((await test.client().get(`/sv/evenemang/${event.slug}/anmalan`)).text).toContain('Om du valde');

    const fields = { 'answers.way': 'bus', 'answers.stop': 'Kirkko 🦊 "; DROP TABLE x' };
    expect((await send(url, person(fields))).status).toBe(303);
    expect((await send(url, person({ 'answers.way': 'car', 'answers.stop': ' ' }))).status).toBe(303);
    const rows = await rowsOf(event.id);
    expect(rows.map(({ answers, formVersion }) => [answers['way'], answers['stop'], formVersion])).toEqual([
      ['bus', 'Kirkko 🦊 "; DROP TABLE x', 2],
      ['car', undefined, 2],
    ]);
    expect(rows[0]?.answers['list-consent']).toEqual({ given: false, version: 2 });
  });

  it('refuses what is hostile at its place, keeps it on the page and writes nothing', async () => {
    const { event, url } = await aPage([WAY, STOP]);
    const ok = { 'answers.way': 'car' };
    const bad: [Record<string, string>, string][] = [
      [{ ...ok, name: 'a'.repeat(300) }, 'Nimi: Teksti on liian pitkä'],
      [{ ...ok, name: '<script>alert(1)</script>' }, 'Nimi: HTML-merkintöjä ei oteta vastaan'],
      [{ ...ok, name: 'Ville\u202eneppih' }, 'Nimi: Tekstissä on näkymättömiä ohjausmerkkejä'],
      [{ ...ok, email: 'a@b.fi\nBcc: c@d.fi' }, 'Sähköposti: Tekstissä on näkymättömiä'],
      [{ ...ok, 'answers.stop': 'Kirkko' }, 'Miltä pysäkiltä?: Tätä kysytään vain niiltä'],
      [{ 'answers.way': 'bus' }, 'Miltä pysäkiltä?: Täytä tämä kenttä'],
      [{ 'answers.way': 'bus', 'answers.stop': '<b>' }, 'Miltä pysäkiltä?: HTML-merkintöjä'],
      [{ 'answers.way': 'plane' }, 'Miten tulet?: Tätä vaihtoehtoa ei ole'],
      [{ ...ok, 'answers.diet': 'vegaani' }, 'Kenttää ei tunneta'],
      [{ ...ok, 'answers.__proto__': 'x' }, 'Kenttää ei tunneta'],
      [{ ...ok, ...another(2) }, 'Kenttää ei tunneta'],
      [{ ...ok, attendance: 'online' }, 'Tätä vaihtoehtoa ei ole'],
      [{ ...ok, formVersion: '1' }, 'Järjestäjä on muuttanut lomaketta'],
    ];
    for (const [given, says] of bad) {
      const answer = await send(url, person(given));
      expect([says, answer.status >= 400]).toEqual([says, true]);
      expect(answer.text.replaceAll('&#x27;', "'")).toContain(says);
      expect(answer.text).not.toContain('<script>alert');
    }
    // A hidden answer is seen where it must be taken away.
    const hidden = await send(url, person({ ...ok, 'answers.stop': 'Kirkko' }));
    expect(hidden.text).toContain('<div class="then open">');
    expect(hidden.text).toContain('value="Kirkko"');
    expect(await rowsOf(event.id)).toEqual([]);
    expect((await send(url, person({ ...ok, name: `=cmd|' /C calc'!A0 🦊` }))).status).toBe(303);
  });

  it('lets nobody consent to words they did not read', async () => {
    const { event, change, url } = await aPage();
    const fields = person({ formVersion: '1', 'answers.list-consent': 'yes', 'answers.diet': 'vegaani' });
    await change([WAY, ...DEFAULT_FORM], 1);
    const answer = await send(url, fields);
    expect([answer.status, answer.text.includes('value="vegaani"')]).toEqual([409, true]);
    expect(answer.text).toContain('name="formVersion" value="2"');
    const { event: other } = await aPage();
    expect(await rowsOf(event.id)).toEqual([]);
    expect(await rowsOf(other.id)).toEqual([]);
    expect((await send(url, { ...fields, formVersion: '2', 'answers.way': 'car' })).status).toBe(303);
  });

  it('adds and removes people without losing a word, up to what the event takes', async () => {
    const { url, event } = await aPage();
    const first = person({ do: 'add', name: 'Åsa "Ö" <Öhman' });
    const two = await send(url, first);
    expect([two.status, two.text.includes('value="Åsa &quot;Ö&quot; &lt;Öhman"')]).toEqual([200, true]);
    expect(two.text).toContain('<legend>2. henkilö</legend>');
    expect(two.text).toContain('name="people" value="2"');
    const three = await send(url, { ...first, people: '2', ...another(2), do: 'add' });
    expect(three.text).toContain('value="Henkilö 2"');
    const gone = { ...first, people: '3', ...another(2), ...another(3), do: 'remove-2' };
    const left = await send(url, gone);
    expect(left.text).toContain('name="people" value="2"');
    expect(left.text).toContain('value="Henkilö 3"');
    expect(left.text).not.toContain('value="Henkilö 2"');
    const full = await send(url, { ...first, people: '10', do: 'add' });
    expect(full.text).toContain('name="people" value="10"');
    expect(full.text).not.toContain('value="add"');
    expect(await rowsOf(event.id)).toEqual([]);
  });

  it('registers a group as one, by the wish of its contact', async () => {
    const { url, event } = await aPage(undefined, 3);
    const fields = {
      ...person({ people: '2', wish: 'together', organisationName: 'Kylä' }),
      ...another(2, { 'answers.diet': 'pähkinätön' }),
      contactName: 'Kaija Kontakti',
      contactEmail: 'kaija@test.example',
    };
    expect((await send(url, fields)).status).toBe(303);
    expect((await send(url, fields)).status).toBe(303);
    const rows = await rowsOf(event.id);
    expect(rows.map((row) => [row.status, row.organisationName, row.sector, row.answers['diet']])).toEqual([
      ['seated', 'Kylä', 'health', undefined],
      ['seated', 'Kylä', 'health', 'pähkinätön'],
    ]);
    const groups = await test.dataSource.query<object[]>(
      'SELECT wish, contact_email FROM registration_group WHERE event_id = $1',
      [event.id],
    );
    expect(groups).toEqual([{ wish: 'together', contact_email: 'kaija@test.example' }]);
    // One seat is left: who come only together wait for two.
    const wait = { ...person({ people: '2', wish: 'together' }), ...another(2) };
    expect((await send(url, wait)).status).toBe(303);
    expect((await rowsOf(event.id)).slice(2).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  });

  it('tells of each mistake of a group by whose it is', async () => {
    const { url, event } = await aPage();
    const first = person({ people: '3', wish: 'maybe' });
    const twice = await send(url, {
      ...first,
      ...another(2, { email: 'ei' }),
      ...another(3, { email: '', name: '' }),
    });
    expect(twice.text).toContain('<a href="#p2.email">2. henkilö, Sähköposti: Tämä ei ole sähköpostiosoite');
    expect(twice.text).toContain('<a href="#p3.name">3. henkilö, Nimi: Täytä tämä kenttä');
    expect(twice.text).toContain('<a href="#wish">Jos kaikille ei ole paikkaa: ');
    const same = await send(url, {
      ...first,
      wish: 'each',
      ...another(2, { email: first['email'] ?? '' }),
      ...another(3),
    });
    expect([same.status, /href="#p2\.email"/.test(same.text)]).toEqual([400, true]);
    expect(await rowsOf(event.id)).toEqual([]);
  });

  it('stays under 40 kB with ten people', async () => {
    const partners = await Promise.all([1, 2, 3].map(() => anOrganisation(test)));
    const builder = anEvent(test).withSeats(9).published();
    for (const partner of partners) builder.withPartner(partner);
    const { event } = await builder.make();
    const url = `/fi/tapahtumat/${event.slug}/ilmoittaudu`;
    const sheet = (await test.client().get('/assets/site.css')).bytes.length;
    const ten = await send(url, { ...person({ people: '9', do: 'add' }) });
    expect(ten.text).toContain('name="p10.name"');
    expect(ten.bytes.length + sheet).toBeLessThan(40_000);
  });

  it('offers ways of taking part and parallel sessions, and says what is full', async () => {
    const { event, url } = await aPage();
    const { manager } = test.dataSource;
    await manager.query(
      `INSERT INTO registration_settings (event_id, has_online, approval) VALUES ($1, true, 'organiser')`,
      [event.id],
    );
    const item = (position: number, track: string | null, title: string) =>
      manager.save(ProgrammeItem, {
        eventId: event.id,
        position,
        track,
        title,
        kind: 'session',
        minutes: 60,
      });
    await item(1, null, 'Avaus');
    const a = await item(2, 'A', 'Kielitietoinen ohjaus');
    const b = await item(3, 'B', 'Verkostot');
    const pool = { eventId: event.id, taken: 0, waiting: 0 };
    await manager.insert(SeatPool, { ...pool, kind: 'session', key: a.id, capacity: 0 });
    await manager.insert(SeatPool, { ...pool, kind: 'attendance', key: 'online', capacity: 5 });
    const page = await test.client().get(url);
    expect(page.text).toContain('Etänä</label>');
    expect(page.text).toContain('Kielitietoinen ohjaus (täynnä, pääset jonoon)');
    expect(page.text).toContain('Järjestäjä hyväksyy ilmoittautumiset.');
    const none = await send(url, person({ attendance: 'online' }));
    expect(none.text).toContain('Rinnakkaiset ohjelmat 9.45–10.45: Täytä tämä kenttä');
    const track = `track.${a.id}`;
    expect((await send(url, person({ [track]: randomUUID() }))).status).toBe(400);
    expect((await send(url, person({ attendance: 'online', [track]: b.id }))).status).toBe(303);
    expect(await rowsOf(event.id)).toMatchObject([{ attendance: 'online', sessionIds: [b.id] }]);
    await manager.query('UPDATE registration_settings SET is_closed = true WHERE event_id = $1', [event.id]);
    const closed = await test.client().get(url);
    expect(closed.text).toContain('Järjestäjä on sulkenut ilmoittautumisen.');
    expect(closed.text).not.toContain('<form');
  });
});
