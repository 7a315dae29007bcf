import { randomUUID } from 'node:crypto';
import { anOrganisation } from '../../../../test/builders.ts';
import { aModule, aPackage } from '../../../../test/curriculum-builder.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import type { Answer } from '../../../../test/test-client.ts';
import { MailKinds } from '../../../platform/mail/mail-kinds.ts';
import { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import type { Event } from '../../events/index.ts';
import { Registering, Registration, type PersonForm } from '../../registrations/index.ts';

const HTML_LIMIT = 40_000;

describe('pages of a personal link', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  const person = (given: Partial<PersonForm> = {}): PersonForm => ({
    name: 'Ville Virtanen',
    email: `${randomUUID()}@test.example`,
    organisationId: null,
    organisationName: 'Kylätoimikunta',
    sector: 'health',
    attendance: 'on-site',
    sessionIds: [],
    answers: { diet: 'vegaani' },
    formVersion: 1,
    ...given,
  });

  async function register(event: Event, people: readonly PersonForm[], contact: string | null = null) {
    const submission = {
      submissionId: randomUUID(),
      contact: contact ? { name: 'Kaisa Kutsuja', email: contact } : null,
      wish: 'each' as const,
      people,
    };
    const answer = await test.app.get(Registering).registerInPublic(event.id, submission, 'fi');
    if (answer.kind !== 'registered') throw new Error('not registered');
    return { url: `/fi/r/${answer.token}`, email: people[0]?.email ?? '' };
  }

  const anOpenEvent = async (seats: number, columns: Partial<Event> = {}) =>
    (await anEvent(test).withSeats(seats).with(columns).published().make()).event;

  const rowOf = (email: string): Promise<Registration> =>
    test.dataSource.manager.findOneOrFail(Registration, { where: { email }, order: { seq: 'DESC' } });

  const get = (url: string): Promise<Answer> => test.client().get(url);
  const post = (url: string, fields: Record<string, string> = {}): Promise<Answer> =>
    test.client().form(url, fields);
  const goesTo = (answer: Answer): string => String(answer.headers['location']);
  const kindsTo = async (email: string): Promise<string[]> =>
    (await mailsTo(test, email)).map(({ kind }) => kind.replace('registration-', ''));

  it('keeps the reason of a cancellation for staff, refuses a bad one at its field, and shows it to its giver', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [person()]);

    const refused = await post(`${url}/peru`, { reason: '<script>x</script>' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Mitään ei peruttu');
    expect(refused.text).toContain('&lt;script&gt;x&lt;/script&gt;</textarea>');
    expect(refused.text).toContain('aria-invalid="true"');
    expect((await rowOf(email)).status).toBe('seated');

    const done = await post(`${url}/peru`, { reason: 'Sairastuin' });
    expect([done.status, goesTo(done)]).toEqual([303, `${url}?news=cancelled`]);
    expect(await rowOf(email)).toMatchObject({ status: 'cancelled', cancelReason: 'Sairastuin' });
    expect((await get(goesTo(done))).text).toContain('Ilmoittautumisesi on peruttu.');
    expect((await get(`${url}/tiedot`)).text).toContain('Sairastuin');
    expect((await post(`${url}/peru`, { reason: 'Toinen' })).status).toBe(303);
    expect((await rowOf(email)).cancelReason).toBe('Sairastuin');
    expect(goesTo(await get(`${url}/peru`))).toBe(url);
    expect(await kindsTo(email)).toEqual(['seated', 'cancelled']);
  });

  it('passes a seat on to somebody else: answers and links of the earlier person end', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [person()]);
    const next = `${randomUUID()}@test.example`;
    expect(await kindsTo(email)).toEqual(['seated']);

    const wrong = await post(`${url}/osallistuja`, { name: '', email: 'ei osoite' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('2 kohtaa on korjattava');
    expect(wrong.text).toContain('value="ei osoite"');

    const done = await post(`${url}/osallistuja`, { name: 'Aino Aalto', email: next });
    expect([done.status, goesTo(done)]).toEqual([303, '/fi/r/vaihdettu']);
    expect((await get(goesTo(done))).text).toContain('Osallistuja on vaihdettu');
    expect(await rowOf(next)).toMatchObject({ status: 'seated', name: 'Aino Aalto', answers: {} });
    expect(await kindsTo(email)).toEqual(['seated', 'handed-over']);
    expect(await kindsTo(next)).toEqual(['person-changed']);
    const [, goodbye] = await mailsTo(test, email);
    expect(goodbye?.text).not.toMatch(/\/fi\/r\/|Aino/);
    expect(goodbye?.ics).toContain('METHOD:CANCEL');
    expect(goodbye?.ics).not.toContain(next);

    const ended = await get(url);
    expect([ended.status, ended.text.includes('tämä linkki on lakannut toimimasta')]).toEqual([410, true]);
    expect((await post(`${url}/peru`)).status).toBe(410);
    expect(goesTo(await post(`${url}/osallistuja`, { name: 'Aino Aalto', email: next }))).toBe(
      '/fi/r/vaihdettu',
    );
    const [welcome] = await mailsTo(test, next);
    const own = /\/fi\/r\/[\w-]{43}/.exec(welcome?.text ?? '')?.[0] ?? '';
    expect(welcome?.ics).toContain('METHOD:REQUEST');
    expect((await get(own)).text).toContain('Aino Aalto');
    // The earlier person's mails are not the newcomer's to read.
    expect((await get(`${own}/tiedot`)).text).not.toContain(email);
  });

  it('sends the earlier person nothing that was still to leave when the seat was passed on', async () => {
    const event = await anOpenEvent(1);
    const { email } = await register(event, [person()]);
    const [mail] = await mailsTo(test, email);
    const { id } = await rowOf(email);
    const next = `${randomUUID()}@test.example`;
    await test.dataSource.manager.update(Registration, id, { email: next, emailNormalised: next });
    const queued = Object.assign(new OutgoingMail(), mail, { data: { token: 'x'.repeat(43) } });
    const write = test.app.get(MailKinds).writerOf(queued.kind);
    expect(await write(test.dataSource.manager, queued)).toBeNull();
    expect(await write(test.dataSource.manager, Object.assign(queued, { recipient: next }))).not.toBeNull();
  });

  it('corrects a name without ending anything, and takes no address that is registered already', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [person()]);
    const other = await register(event, [person()]);

    expect(goesTo(await post(`${url}/osallistuja`, { name: 'Ville Virtanen', email }))).toBe(url);
    const corrected = await post(`${url}/osallistuja`, { name: 'Vilho Virtanen', email });
    expect(goesTo(corrected)).toBe(`${url}?news=person`);
    expect((await get(goesTo(corrected))).text).toContain('Vilho Virtanen');
    expect((await rowOf(email)).answers).toEqual({ diet: 'vegaani' });
    expect(await kindsTo(email)).toEqual(['seated', 'answers-changed']);

    const taken = await post(`${url}/osallistuja`, { name: 'Toinen', email: other.email.toUpperCase() });
    expect(taken.status).toBe(400);
    expect(taken.text).toContain('Tällä osoitteella on jo ilmoittauduttu');
    expect((await rowOf(email)).name).toBe('Vilho Virtanen');

    test.clock.set('2027-02-09T06:45:00Z');
    expect((await post(`${url}/osallistuja`, { name: 'Myöhäinen', email })).status).toBe(409);
    expect(goesTo(await get(`${url}/osallistuja`))).toBe(url);
  });

  async function twoDates(seatsThere: number) {
    const { module } = await aModule(test);
    const { id: packageId } = await aPackage(test, module);
    const lead = await anOrganisation(test);
    const make = async (seats: number, date: string, organisation = lead) =>
      (await anEvent(test).ledBy(organisation).withSeats(seats).with({ packageId, date }).published().make())
        .event;
    return {
      here: await make(1, '2027-02-09'),
      there: await make(seatsThere, '2027-03-09'),
      foreign: await make(5, '2027-03-16', await anOrganisation(test)),
    };
  }

  it('moves to another date of the same training, and gives the seat here to the next', async () => {
    const { here, there, foreign } = await twoDates(1);
    const { url, email } = await register(here, [person()]);
    const queuing = await register(here, [person()]);

    const dates = await get(`${url}/paivat`);
    expect(dates.text).toContain(`${url}/paivat/${there.slug}`);
    expect(dates.text).not.toContain(foreign.slug);
    expect((await get(`${url}/paivat/${there.slug}`)).text).toContain('Uudessa päivässä on tilaa.');
    expect(goesTo(await get(`${url}/paivat/${foreign.slug}`))).toBe(`${url}/paivat`);
    expect((await post(`${url}/paivat/${foreign.slug}`)).status).toBe(404);

    const moved = await post(`${url}/paivat/${there.slug}`);
    expect(moved.status).toBe(303);
    expect(goesTo(moved)).toMatch(/^\/fi\/r\/[\w-]{43}\?news=moved$/);
    expect((await get(goesTo(moved))).text).toContain('Sinulla on paikka.');
    expect(await rowOf(email)).toMatchObject({
      eventId: there.id,
      status: 'seated',
      answers: { diet: 'vegaani' },
    });
    expect((await rowOf(queuing.email)).status).toBe('seated');
    expect((await get(url)).text).toContain('saman koulutuksen toiseen päivään: ti 9.3.2027');
    expect(goesTo(await post(`${url}/paivat/${there.slug}`))).toBe(url);
    expect((await kindsTo(email)).sort()).toEqual(['moved', 'seated', 'seated']);
  });

  it('keeps the seat where the other date is full, unless one chooses to wait there', async () => {
    const { here, there } = await twoDates(1);
    await register(there, [person()]);
    const { url, email } = await register(here, [person()]);

    expect((await get(`${url}/paivat/${there.slug}`)).text).toContain('Uusi päivä on täynnä');
    const refused = await post(`${url}/paivat/${there.slug}`);
    expect([refused.status, refused.text.includes('joten mitään ei siirretty')]).toEqual([409, true]);
    expect(await rowOf(email)).toMatchObject({ eventId: here.id, status: 'seated' });

    const waits = await post(`${url}/paivat/${there.slug}`, { mayWait: 'yes' });
    expect((await get(goesTo(waits))).text).toContain('Olet jonossa sijalla 1.');
    expect(await rowOf(email)).toMatchObject({ eventId: there.id, status: 'waiting' });
  });

  it('offers a seat with its deadline: taken or left, once each, and too late is said', async () => {
    const event = await anOpenEvent(1);
    await test.dataSource.query(
      `INSERT INTO registration_settings (event_id, waiting_mode) VALUES ($1, 'offer')`,
      [event.id],
    );
    const first = await register(event, [person()]);
    const second = await register(event, [person()]);
    const third = await register(event, [person()]);
    expect((await get(second.url)).text).toContain('Vastausaikaa on 48 tuntia');
    await post(`${first.url}/peru`);

    const offered = await get(second.url);
    expect(offered.text).toContain('Sinulle on tarjolla paikka.');
    expect(offered.text).toContain('Vastaa viimeistään ke 6.1.2027 klo 10.00');
    expect((await get(`${second.url}/luovu`)).text).toContain('Luovutko tarjotusta paikasta?');
    expect(goesTo(await post(`${second.url}/luovu`))).toBe(`${second.url}?news=declined`);
    expect((await post(`${second.url}/luovu`)).status).toBe(303);
    expect((await post(`${second.url}/ota-paikka`)).status).toBe(409);

    expect(goesTo(await post(`${third.url}/ota-paikka`))).toBe(`${third.url}?news=accepted`);
    expect((await post(`${third.url}/ota-paikka`)).status).toBe(303);
    expect((await get(`${third.url}?news=accepted`)).text).toContain('Paikka on sinun.');
    expect((await post(`${third.url}/luovu`)).status).toBe(409);
    expect((await rowOf(third.email)).status).toBe('seated');
  });

  it('shows the contact of a group everybody, changes one, cancels one and then all', async () => {
    const event = await anOpenEvent(2);
    const contact = `${randomUUID()}@test.example`;
    const people = ['Aino', 'Eino', 'Onni'].map((name) => person({ name: `${name} Ryhmä` }));
    const { url } = await register(event, people, contact);
    const group = await get(url);
    expect(group.text).toContain('Ryhmän ilmoittautuminen');
    expect(group.text.match(/Paikka varattu/g)).toHaveLength(2);
    expect(group.text).toContain('Jonossa sijalla 1');
    expect(group.text).not.toContain('vegaani');

    const aino = await rowOf(people[0]?.email ?? '');
    const next = `${randomUUID()}@test.example`;
    const changed = await post(`${url}/${aino.id}/osallistuja`, { name: 'Uuno Uusi', email: next });
    expect(goesTo(changed)).toBe(`${url}?news=handed-over`);
    expect((await get(goesTo(changed))).text).toContain('Uuno Uusi');
    expect(goesTo(await post(`${url}/${aino.id}/peru`, { reason: '' }))).toBe(`${url}?news=cancelled`);
    expect((await rowOf(people[2]?.email ?? '')).status).toBe('seated');

    const stranger = await register(event, [person()]);
    const { id } = await rowOf(stranger.email);
    expect((await post(`${url}/${id}/peru`)).status).toBe(404);
    expect((await post(`${stranger.url}/${id}/peru`)).status).toBe(404);
    expect((await get(`${stranger.url}/peru-kaikki`)).status).toBe(404);

    expect((await get(`${url}/peru-kaikki`)).text).toContain('2 ilmoittautumista perutaan');
    expect((await post(`${url}/peru-kaikki`)).status).toBe(303);
    expect((await post(`${url}/peru-kaikki`)).status).toBe(303);
    expect((await rowOf(stranger.email)).status).toBe('seated');
    expect((await get(url)).text).not.toContain('Peru kaikkien');
  });

  async function ask(event: Event, questions: readonly object[]): Promise<void> {
    await test.dataSource.query(
      `INSERT INTO registration_form (event_id, version, questions)
       SELECT $1, 1 + coalesce(max(version), 1), $2::jsonb FROM registration_form WHERE event_id = $1`,
      [event.id, JSON.stringify(questions)],
    );
  }

  const text = (fi: string) => ({ fi, sv: fi, en: fi });
  const question = (id: string, given: object = {}) => ({
    id,
    kind: 'short-text',
    label: text(`Kysymys ${id}`),
    help: null,
    isRequired: false,
    shownIf: null,
    seenBy: 'organisers',
    livesDays: 14,
    options: [],
    min: null,
    max: null,
    ...given,
  });

  it('changes answers, says what is wrong with them at its place, and mails once', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [person()]);
    const page = await get(`${url}/vastaukset`);
    expect(page.text).toContain('value="vegaani"');
    const [, formVersion = ''] = /name="formVersion" value="(\d+)"/.exec(page.text) ?? [];

    const saved = await post(`${url}/vastaukset`, { formVersion, 'answers.diet': 'gluteeniton' });
    expect(goesTo(saved)).toBe(`${url}?news=answers`);
    expect((await get(goesTo(saved))).text).toContain('Vastauksesi on tallennettu.');
    expect((await rowOf(email)).answers).toMatchObject({ diet: 'gluteeniton' });
    const again = await post(`${url}/vastaukset`, { formVersion, 'answers.diet': 'gluteeniton' });
    expect(goesTo(again)).toBe(url);
    expect(await kindsTo(email)).toEqual(['seated', 'answers-changed']);
    expect((await mailsTo(test, email))[1]?.text).not.toContain('gluteeniton');

    const bad: Record<string, string>[] = [
      { 'answers.diet': 'x'.repeat(501) },
      { 'answers.diet': '<script>' },
      { 'answers.of-another-event': 'x' },
    ];
    for (const fields of bad) {
      const refused = await post(`${url}/vastaukset`, { formVersion, ...fields });
      expect([fields, refused.status]).toEqual([fields, 400]);
      expect(refused.text).toContain('Vastauksia ei tallennettu');
    }
    expect((await rowOf(email)).answers).toMatchObject({ diet: 'gluteeniton' });
    test.clock.set('2027-02-09T06:45:00Z');
    expect((await post(`${url}/vastaukset`, { formVersion, 'answers.diet': '' })).status).toBe(409);
  });

  it('shows a form that changed meanwhile with what was typed, and asks who came in another’s place', async () => {
    const event = await anOpenEvent(5);
    await ask(event, [question('lift'), question('gone')]);
    const { url } = await register(event, [
      person({ answers: { lift: 'kyllä', gone: 'x' }, formVersion: 2 }),
    ]);
    await ask(event, [question('lift', { isRequired: true })]);

    const old = await post(`${url}/vastaukset`, { formVersion: '2', 'answers.lift': 'ehkä' });
    expect([old.status, old.text.includes('value="ehkä"')]).toEqual([409, true]);
    expect(old.text).toContain('name="formVersion" value="3"');
    expect((await get(`${url}/tiedot`)).text).toContain('Kysymys gone');

    const next = `${randomUUID()}@test.example`;
    await post(`${url}/osallistuja`, { name: 'Uusi Tulija', email: next });
    const [mail] = await mailsTo(test, next);
    const own = /\/fi\/r\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await get(own)).text).toContain('Järjestäjän kysymyksiin ei ole vastattu.');
    expect((await post(`${own}/vastaukset`, { formVersion: '3' })).status).toBe(400);
    expect((await post(`${own}/vastaukset`, { formVersion: '3', 'answers.lift': 'joo' })).status).toBe(303);
    expect((await get(own)).text).not.toContain('Järjestäjän kysymyksiin ei ole vastattu.');
  });

  it('gives everything that is kept, to read and as a file', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [person({ name: 'Ville 😀 "V"' })]);
    await mailsTo(test, email);
    const page = await get(`${url}/tiedot`);
    for (const text of [
      'Ville 😀 &quot;V&quot;',
      email,
      'Kylätoimikunta',
      'vegaani',
      'Paikkasi on varattu',
    ]) {
      expect(page.text).toContain(text);
    }
    const file = await get(`${url}/talkoot.json`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="talkoot.json"');
    expect(JSON.parse(file.text)).toMatchObject({
      event: { slug: event.slug },
      registration: {
        name: 'Ville 😀 "V"',
        email,
        answers: [{ id: 'diet', answer: 'vegaani' }],
        status: 'seated',
      },
      mails: [{ kind: 'registration-seated', recipient: email }],
    });
  });

  it('gives papers after the day only: the certificate to who was there', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [person()]);
    expect((await get(`${url}/certificate.pdf`)).status).toBe(404);
    expect((await get(url)).text).not.toContain('certificate.pdf');
    test.clock.set('2027-02-10T08:00:00Z');
    expect((await get(url)).text).toContain('Todistuksen saavat ne');
    expect((await get(`${url}/certificate.pdf`)).status).toBe(404);
    const checkedInAt = Temporal.Instant.from('2027-02-09T07:00:00Z');
    await test.dataSource.manager.update(Registration, { email }, { checkedInAt });
    expect((await get(url)).text).toContain(`${url}/certificate.pdf`);
  });

  it('forgets who asks for it: before the day the seat goes on, a contact leaves the group its people', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [person()]);
    const queuing = await register(event, [person()]);
    const { id } = await rowOf(email);
    expect((await get(`${url}/poista`)).text).toContain('Ilmoittautumisesi perutaan');

    const erased = await post(`${url}/poista`);
    expect([erased.status, goesTo(erased)]).toEqual([303, '/fi/r/poistettu']);
    expect((await get(goesTo(erased))).text).toContain('Tietosi on poistettu');
    expect(await test.dataSource.manager.findOneBy(Registration, { id })).toMatchObject({
      status: 'cancelled',
      name: '–',
      answers: {},
    });
    expect((await rowOf(queuing.email)).status).toBe('seated');
    for (const again of [await get(url), await post(`${url}/poista`)]) {
      expect([again.status, again.text.includes('sen tiedot on poistettu')]).toEqual([404, true]);
    }

    const group = await register(await anOpenEvent(5), [person(), person()], `${randomUUID()}@test.example`);
    expect((await get(`${group.url}/poista`)).text).toContain('ryhmän ilmoittajana');
    expect((await post(`${group.url}/poista`)).status).toBe(303);
    expect((await get(group.url)).status).toBe(404);
    expect((await rowOf(group.email)).status).toBe('seated');
  });

  it('keeps the record of attendance where it must be kept, and says why beforehand', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [person()]);
    const { id } = await rowOf(email);
    await test.dataSource.query(
      `INSERT INTO registration_retention (event_id, keeps_attendance_until, keep_ground)
       VALUES ($1, '2029-12-31', 'Rahoittaja vaatii osallistujaluettelon.')`,
      [event.id],
    );
    test.clock.set('2027-02-10T08:00:00Z');
    const checkedInAt = Temporal.Instant.from('2027-02-09T07:00:00Z');
    await test.dataSource.manager.update(Registration, id, { checkedInAt });
    expect((await get(`${url}/poista`)).text).toContain('Rahoittaja vaatii osallistujaluettelon.');
    const part = await post(`${url}/poista`);
    expect(goesTo(part)).toBe('/fi/r/poistettu-osin');
    expect((await get(goesTo(part))).text).toContain('läsnäolo säilyy');
    const kept = await test.dataSource.manager.findOneBy(Registration, { id });
    expect(kept).toMatchObject({ name: 'Ville Virtanen', answers: {} });
    expect(kept?.email).not.toBe(email);
  });

  it('opens nothing for a forged link, in the language of the address', async () => {
    const forged = 'a'.repeat(43);
    const swedish = await get(`/sv/r/${forged}`);
    expect([swedish.status, swedish.text.includes('Länken öppnar ingenting.')]).toEqual([404, true]);
    for (const path of ['/peru', '/osallistuja', '/paivat', '/tiedot', '/talkoot.json', '/certificate.pdf']) {
      expect((await get(`/fi/r/${forged}${path}`)).status).toBe(404);
    }
    expect((await get(`/fi/r/%00/peru`)).status).toBe(404);
  });

  it('stays small and speaks three languages', async () => {
    const { here, there } = await twoDates(5);
    const { url } = await register(here, [person()]);
    const css = /href="(\/assets\/site\.css\?[\da-f]{12})"/.exec((await get(url)).text)?.[1] ?? '';
    const styles = (await get(css)).bytes.length;
    const pages = {
      fi: [
        '',
        '/vastaukset',
        '/peru',
        '/osallistuja',
        '/paivat',
        `/paivat/${there.slug}`,
        '/tiedot',
        '/poista',
      ],
      sv: ['', '/svar', '/avboka', '/deltagare', '/datum', `/datum/${there.slug}`, '/uppgifter', '/radera'],
      en: ['', '/answers', '/cancel', '/participant', '/dates', `/dates/${there.slug}`, '/data', '/erase'],
    };
    for (const [lang, paths] of Object.entries(pages)) {
      for (const path of paths) {
        const page = await get(url.replace('/fi/', `/${lang}/`) + path);
        expect([lang, path, page.status]).toEqual([lang, path, 200]);
        expect(page.text).toContain(`<html lang="${lang}">`);
        expect(page.headers['cache-control']).toBe('no-store');
        expect(page.text).toContain('noindex');
        expect(page.bytes.length + styles).toBeLessThan(HTML_LIMIT);
      }
    }
  });
});
