import { randomUUID } from 'node:crypto';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { deskEvents, registrationBody } from '../../../test/desk-events.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Registration } from './registration.entity.ts';

/** The clock of tests stands on this day. */
const TODAY = { date: '2027-01-04' };

describe('registrations at the desk', () => {
  let test: TestApp;
  const { anEventOfMine, register, mailsTo, change } = deskEvents(() => test);

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('seats in order, then queues, and gives a freed seat to the first in the queue', async () => {
    const { client, url } = await anEventOfMine(1);
    const first = await register(client, url);
    const second = await register(client, url, { email: 'toinen@test.example', locale: 'sv' });
    const third = await register(client, url);
    expect([first, second, third].map(({ status, body: view }) => [status, view.status, view.place])).toEqual(
      [
        [201, 'seated', null],
        [201, 'waiting', 1],
        [201, 'waiting', 2],
      ],
    );

    await mailsTo('toinen@test.example');
    const cancelled = await client.post(`${url}/${first.body.id}/cancel`);

    expect(cancelled.body.status).toBe('cancelled');
    const list = await client.get(url);
    expect(list.body).toMatchObject({ capacity: 1, seated: 1, waiting: 1, cancelled: 1, found: 3 });
    expect(list.body.registrations.map((row: any) => [row.id, row.status, row.place])).toEqual([
      [first.body.id, 'cancelled', null],
      [second.body.id, 'seated', null],
      [third.body.id, 'waiting', 1],
    ]);
    const mails = await mailsTo('toinen@test.example');
    expect(mails.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['registration-waiting', 'Du står i kö: Grundpaket'],
      ['registration-promoted', 'Du fick en plats: Grundpaket'],
    ]);
    expect(mails[0]?.text).toContain('Din plats i kön är 1.');
    expect(mails[0]?.ics).toBeNull();
    expect(mails[1]?.ics).toContain('METHOD:REQUEST');
    expect((await client.post(`${url}/${first.body.id}/cancel`)).body.code).toBe('REGISTRATION_CANCELLED');
  });

  it('registers once for one form, once for one address, and twice for two people from one form', async () => {
    const { client, url } = await anEventOfMine(5);
    const form = registrationBody({ email: 'Sama@Test.Example' });
    const [one, two] = await Promise.all([client.post(url, form), client.post(url, form)]);
    expect(one.body.id).toBe(two.body.id);
    expect(await mailsTo('Sama@Test.Example')).toHaveLength(1);

    const again = await register(client, url, { email: 'sama@test.example' });
    expect([again.status, again.body.code]).toEqual([409, 'REGISTRATION_DUPLICATE']);
    const colleague = await client.post(url, { ...form, email: 'kollega@test.example' });
    expect(colleague.status).toBe(201);
    expect(colleague.body.id).not.toBe(one.body.id);
  });

  it('lets a cancelled person register anew, at the end of the queue', async () => {
    const { client, url } = await anEventOfMine(1);
    const { body: mine } = await register(client, url, { email: 'palaaja@test.example' });
    await register(client, url);
    await client.post(`${url}/${mine.id}/cancel`);
    const back = await register(client, url, { email: 'palaaja@test.example' });
    expect(back.body).toMatchObject({ status: 'waiting', place: 1 });
  });

  it('forgets needs with the seat', async () => {
    const { client, url } = await anEventOfMine(1);
    const { body: mine } = await register(client, url, {
      answers: { diet: 'gluteeniton', access: 'tulkki' },
    });
    await client.post(`${url}/${mine.id}/cancel`);
    const row = await test.dataSource.manager.findOneByOrFail(Registration, { id: mine.id });
    expect(row.answers).toEqual({});
  });

  it('seats the queue when seats are added, and takes no seat away', async () => {
    const { event, client, url } = await anEventOfMine(1);
    for (let person = 0; person < 4; person += 1) await register(client, url);

    await change(event, { capacity: 3 });
    expect((await client.get(url)).body).toMatchObject({ seated: 3, waiting: 1 });

    await expect(change(event, { capacity: 2 })).rejects.toMatchObject({
      code: 'CAPACITY_BELOW_SEATED',
      fields: [{ pointer: '/capacity', code: 'tooSmall', params: { min: 3 } }],
    });
    expect((await client.get(url)).body).toMatchObject({ capacity: 3, seated: 3 });
  });

  it('tells everybody when the event moves or is cancelled, and takes it out of their calendars', async () => {
    const { event, client, url } = await anEventOfMine(1);
    await register(client, url, { email: 'kalenteri@test.example' });
    await register(client, url, { email: 'jonossa@test.example' });

    await mailsTo('kalenteri@test.example');
    await change(event, { date: '2027-02-16' });
    await mailsTo('kalenteri@test.example');
    await change(event, { status: 'cancelled' });

    const mails = await mailsTo('kalenteri@test.example');
    expect(mails.map(({ kind }) => kind)).toEqual([
      'registration-seated',
      'registration-event-moved',
      'registration-event-cancelled',
    ]);
    const sequences = mails.map(({ ics }) => Number(/SEQUENCE:(\d+)/.exec(ics ?? '')?.[1]));
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(new Set(sequences).size).toBe(3);
    expect(new Set(mails.map(({ ics }) => /UID:(.+)/.exec(ics ?? '')?.[1])).size).toBe(1);
    expect(mails[2]?.ics).toContain('METHOD:CANCEL');
    const waiting = await mailsTo('jonossa@test.example');
    expect(waiting.map(({ ics }) => ics)).toEqual([null, null, null]);
    expect((await register(client, url)).body.code).toBe('REGISTRATION_CLOSED');
  });

  it('sends a calendar entry that other programs read', async () => {
    const { client, url } = await anEventOfMine(1);
    await register(client, url, { email: 'ics@test.example' });
    const [mail] = await mailsTo('ics@test.example');
    const ics = mail?.ics ?? '';
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(ics).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki');
    expect(ics).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(ics).toContain('DTSTART;TZID=Europe/Helsinki:20270209T084500');
    expect(ics).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/fi\/r\/[\w-]{43}\n/);
    expect(mail?.html).toContain('<h1');
  });

  it('checks in once, undoes, and refuses those who only wait', async () => {
    const { client, url } = await anEventOfMine(1, TODAY);
    const { body: mine } = await register(client, url);
    const { body: waits } = await register(client, url);

    const once = await client.put(`${url}/${mine.id}/check-in`);
    test.clock.set('2027-01-04T09:00:00Z');
    const twice = await client.put(`${url}/${mine.id}/check-in`);
    expect(once.body.checkedInAt).toBe('2027-01-04T08:00:00.000Z');
    expect(twice.body.checkedInAt).toBe(once.body.checkedInAt);
    expect((await client.put(`${url}/${waits.id}/check-in`)).body.code).toBe('CHECK_IN_WITHOUT_SEAT');
    expect((await client.get(`${url}/check-in`)).body).toMatchObject({ seated: 1, checkedIn: 1 });
    expect((await client.delete(`${url}/${mine.id}/check-in`)).body.checkedInAt).toBeNull();
    expect((await client.get(`${url}/check-in`)).body).toMatchObject({ seated: 1, checkedIn: 0 });
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('checks nobody in before the day, as the day is where the event is held', async () => {
    const { client, url, lead } = await anEventOfMine(1, { date: '2027-01-05' });
    const { body: mine } = await register(client, url);
    expect((await client.put(`${url}/${mine.id}/check-in`)).body.code).toBe('CHECK_IN_TOO_EARLY');
    // A quarter past midnight in Helsinki, still the day before in UTC.
    test.clock.set('2027-01-04T22:15:00Z');
    const { client: later } = await aPerson(test, lead, 'organiser');
    expect((await later.put(`${url}/${mine.id}/check-in`)).status).toBe(200);
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('lets a walk-in in while there is a seat, also after the deadline', async () => {
    test.clock.set('2027-02-09T07:00:00Z');
    const { client, url } = await anEventOfMine(1);
    const inside = await client.post(`${url}/walk-ins`, registrationBody());
    const outside = await client.post(`${url}/walk-ins`, registrationBody());
    expect([inside.body.status, inside.body.checkedInAt !== null]).toEqual(['seated', true]);
    expect([outside.body.status, outside.body.checkedInAt]).toEqual(['waiting', null]);
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('lets nobody half in: a walk-in is registered and there, or neither', async () => {
    const { event, client, url } = await anEventOfMine(1, TODAY);
    const refusal = `CHECK (action <> 'registration.checked-in') NOT VALID`;
    await test.dataSource.query(`ALTER TABLE audit_entry ADD CONSTRAINT full_disk ${refusal}`);
    try {
      expect((await client.post(`${url}/walk-ins`, registrationBody())).status).toBe(500);
      expect(await test.dataSource.manager.countBy(Registration, { eventId: event.id })).toBe(0);
      expect(await test.dataSource.manager.countBy(OutgoingMail, { eventId: event.id })).toBe(0);
    } finally {
      await test.dataSource.query('ALTER TABLE audit_entry DROP CONSTRAINT full_disk');
    }
  });

  it('sums up by sector and partner, and diets without names', async () => {
    const { lead, client, url } = await anEventOfMine(3, TODAY);
    const { body: mine } = await register(client, url, {
      organisationId: lead.id,
      answers: { diet: 'Vegaani' },
    });
    await register(client, url, {
      sector: 'youth',
      organisationName: 'Muu oy',
      answers: { diet: 'vegaani' },
    });
    await client.put(`${url}/${mine.id}/check-in`);
    const { body: sum } = await client.get(`${url}/summary`);
    expect(sum).toMatchObject({ capacity: 3, seated: 2, checkedIn: 1 });
    expect(sum.partners).toEqual([
      { organisationId: lead.id, organisationName: lead.name, registered: 1, attended: 1 },
      { organisationId: null, organisationName: null, registered: 1, attended: 0 },
    ]);
    expect(sum.diets).toEqual([{ text: expect.stringMatching(/vegaani/i), people: 2 }]);
    expect(JSON.stringify(sum)).not.toContain('Virtanen');
  });

  it('finds by name, address and organisation, with wildcards as plain characters', async () => {
    const { client, url } = await anEventOfMine(9);
    await register(client, url, { name: 'Äijä Öhman', organisationName: '100 % Kunta' });
    await register(client, url, { name: 'Muu' });
    const found = async (search: string): Promise<number> =>
      (await client.get(`${url}?search=${encodeURIComponent(search)}`)).body.found;
    expect(await found('öhm')).toBe(1);
    expect(await found('100 %')).toBe(1);
    expect(await found('%')).toBe(1);
    expect(await found('_')).toBe(0);
  });

  it('answers bad input with the field and writes nothing', async () => {
    const { client, url } = await anEventOfMine(9);
    const stranger = await anOrganisation(test);
    const bad: [Record<string, unknown>, string, string][] = [
      [{ name: '' }, '/name', 'required'],
      [{ name: '   ' }, '/name', 'required'],
      [{ name: 7 }, '/name', 'wrongType'],
      [{ name: 'a'.repeat(300) }, '/name', 'tooLong'],
      [{ name: '<script>alert(1)</script>' }, '/name', 'htmlNotAllowed'],
      [{ name: 'Ville\u202eneppih' }, '/name', 'controlCharacters'],
      [{ name: '\ud800' }, '/name', 'badUnicode'],
      [{ email: `${'a'.repeat(390)}@test.fi` }, '/email', 'tooLong'],
      [{ email: 'a@b.fi\nBcc: kaikki@test.fi' }, '/email', 'controlCharacters'],
      [{ email: 'ei osoite' }, '/email', 'notEmail'],
      [{ sector: 'piracy' }, '/sector', 'notOneOf'],
      [{ sector: undefined }, '/sector', 'required'],
      [{ organisationId: stranger.id }, '/organisationId', 'notOneOf'],
      [{ organisationId: 'x' }, '/organisationId', 'notUuid'],
      [{ submissionId: 'x' }, '/submissionId', 'notUuid'],
      [{ answers: { diet: 'x'.repeat(501) } }, '/answers/diet', 'tooLong'],
      [{ answers: { shoes: '42' } }, '/answers/shoes', 'unknownField'],
      [{ answers: ['x'] }, '/answers', 'wrongType'],
      [{ attendance: 'online' }, '/attendance', 'notOneOf'],
      [{ sessionIds: [randomUUID()] }, '/sessionIds', 'notOneOf'],
      [{ status: 'seated' }, '/status', 'unknownField'],
    ];
    for (const [given, pointer, code] of bad) {
      const answer = await client.post(url, registrationBody(given));
      expect([given, answer.status]).toEqual([given, 400]);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
    expect((await client.get(url)).body).toMatchObject({ seated: 0, waiting: 0, found: 0 });
    const kept = await client.post(
      url,
      registrationBody({ name: `=cmd|' /C calc'!A0 "; DROP TABLE registration; 🦊` }),
    );
    expect(kept.status).toBe(201);
  });

  it('tells nobody else that the event exists, and lets a trainer check in but not read', async () => {
    const { lead, url } = await anEventOfMine(2);
    const { client: stranger } = await aPerson(test, await anOrganisation(test), 'manager');
    const { client: trainer } = await aPerson(test, lead, 'trainer');
    expect((await stranger.get(url)).status).toBe(404);
    expect((await test.client().get(url)).status).toBe(401);
    expect((await trainer.get(url)).status).toBe(403);
    expect((await trainer.get(`${url}/check-in`)).status).toBe(200);
  });
});
