import { randomUUID } from 'node:crypto';
import { aRegistrant, goesTo, linkHolders } from '../../../../test/link-holders.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { MailKinds } from '../../../platform/mail/mail-kinds.ts';
import { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import type { Event } from '../../events/index.ts';
import { Registering, Registration } from '../../registrations/index.ts';

type Holders = ReturnType<typeof linkHolders>;

describe('who comes, and what they answer', () => {
  let test: TestApp;
  let get: Holders['get'];
  let post: Holders['post'];
  let register: Holders['register'];
  let anOpenEvent: Holders['anOpenEvent'];
  let rowOf: Holders['rowOf'];
  let kindsTo: Holders['kindsTo'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ get, post, register, anOpenEvent, rowOf, kindsTo } = linkHolders(test));
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  it('passes a seat on to somebody else: answers and links of the earlier person end', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [aRegistrant()]);
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

  it('gives no link to a seat that was passed on, to who sends the form of then once more', async () => {
    const event = await anOpenEvent(1);
    const submission = { submissionId: randomUUID(), contact: null, wish: 'each' as const };
    const sent = { ...submission, people: [aRegistrant()] };
    const registering = test.app.get(Registering);
    const first = await registering.registerInPublic(event.id, sent, 'fi');
    const url = `/fi/r/${first.kind === 'registered' ? first.token : ''}`;
    const next = `${randomUUID()}@test.example`;
    await post(`${url}/osallistuja`, { name: 'Aino Aalto', email: next });

    const again = await registering.registerInPublic(event.id, sent, 'fi');
    const page = await get(`/fi/r/${again.kind === 'registered' ? again.token : ''}`);
    expect(page.text).not.toContain('Aino Aalto');
    expect(await rowOf(sent.people[0]?.email ?? '')).toMatchObject({ status: 'waiting' });
    expect(await rowOf(next)).toMatchObject({ status: 'seated' });
  });

  it('sends the earlier person nothing that was still to leave when the seat was passed on', async () => {
    const event = await anOpenEvent(1);
    const { email } = await register(event, [aRegistrant()]);
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
    const { url, email } = await register(event, [aRegistrant()]);
    const other = await register(event, [aRegistrant()]);

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
    const { url, email } = await register(event, [aRegistrant()]);
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
      aRegistrant({ answers: { lift: 'kyllä', gone: 'x' }, formVersion: 2 }),
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
});
