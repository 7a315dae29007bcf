import { randomUUID } from 'node:crypto';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { doors, minute, MORNING } from '../../../../test/doors.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.ts';
import { DocumentKinds } from '../../../platform/documents/document-kinds.ts';
import { Event } from '../../events/index.ts';
import { Registration } from '../registration.entity.ts';
import { CheckInPress } from './check-in-press.entity.ts';
import { checkInCodeOf, checkInQrText } from './check-in-code.ts';

describe('check-in', () => {
  let test: TestApp;
  const { aDoor, register, press, send, leap, presentAt, aRow } = doors(() => test);

  beforeAll(async () => {
    test = await startTestApp();
  });

  beforeEach(() => test.clock.set(MORNING));

  afterAll(() => test.close());

  it('takes what a phone kept, once, however often it is sent', async () => {
    const { client, url, ids } = await aDoor(2);
    const kept = [press(ids[0]!, 1), press(ids[1]!, 2)];
    const first = await send(client, url, 10, ...kept);
    expect(first.map(({ refusal, row }) => [refusal, row.checkedInAt])).toEqual([
      [null, '2027-02-09T06:01:00.000Z'],
      [null, '2027-02-09T06:02:00.000Z'],
    ]);
    // The answer was lost: the phone sends again, later, together with something new.
    await send(client, url, 15, ...kept, press(ids[0]!, 14, { isIn: false }));
    await Promise.all([1, 2, 3].map(() => send(client, url, 16, ...kept)));
    expect(await presentAt(ids[0]!)).toBeUndefined();
    expect(await presentAt(ids[1]!)).toBe('2027-02-09T06:02:00Z');
    const presses = await test.dataSource.manager.countBy(CheckInPress, { registrationId: ids[0]! });
    expect(presses).toBe(2);
    const audits = await test.dataSource.manager.findBy(AuditEntry, { subjectId: ids[0]! });
    expect(audits.map(({ action }) => action).filter((action) => action.includes('check'))).toEqual([
      'registration.checked-in',
      'registration.check-in-undone',
    ]);
  });

  it('merges two phones by time: the first time stays, the last press decides', async () => {
    const { client, url, lead, ids } = await aDoor(2);
    const { client: other } = await aPerson(test, lead, 'trainer');
    const [a, b] = ids as [string, string];
    await send(client, url, 9, press(a, 8), press(b, 8), press(b, 9, { isIn: false }));
    await send(other, url, 30, press(a, 3), press(b, 5));
    expect(await presentAt(a)).toBe('2027-02-09T06:03:00Z');
    expect(await presentAt(b)).toBeUndefined();
  });

  it('trusts how long ago a press was, not what the phone takes for the time', async () => {
    const { client, url, ids } = await aDoor(2);
    const twoDaysAhead = (at: number): string =>
      Temporal.Instant.from(minute(at)).add({ hours: 48 }).toString();
    test.clock.set(minute(40));
    const { status } = await client.post(`${url}/check-in/presses`, {
      sentAt: twoDaysAhead(25),
      presses: [
        press(ids[0]!, 0, { pressedAt: twoDaysAhead(5) }),
        press(ids[1]!, 0, { pressedAt: twoDaysAhead(900) }),
      ],
    });
    expect(status).toBe(200);
    expect(await presentAt(ids[0]!)).toBe('2027-02-09T06:20:00Z');
    expect(await presentAt(ids[1]!)).toBe('2027-02-09T06:40:00Z');
  });

  it('tells the door who cancelled or waits, and takes the others of the same sending', async () => {
    const { client, url, ids } = await aDoor(1, { date: '2027-02-10' });
    const waits = (await register(client, url, { name: 'Jono Jokinen' })).id;
    await client.post(`${url}/${ids[0]!}/cancel`);
    const late = (await register(client, url)).id;
    await leap('2027-02-10T06:00:00Z');
    const answer = await client.post(`${url}/check-in/presses`, {
      sentAt: '2027-02-10T06:00:00Z',
      presses: [ids[0]!, late, randomUUID(), waits].map((id) =>
        press(id, 0, { pressedAt: '2027-02-10T05:59:00Z' }),
      ),
    });
    expect(answer.body.results.map((result: any) => [result.refusal, result.row?.status ?? null])).toEqual([
      ['REGISTRATION_CANCELLED', null],
      ['CHECK_IN_WITHOUT_SEAT', 'waiting'],
      ['NOT_FOUND', null],
      [null, 'seated'],
    ]);
  });

  it('forgets who was here when the registration is cancelled after all', async () => {
    const { client, url, ids } = await aDoor(1);
    await send(client, url, 1, press(ids[0]!, 1));
    await client.post(`${url}/${ids[0]!}/cancel`);
    expect((await client.get(`${url}/check-in`)).body).toMatchObject({ seated: 0, checkedIn: 0, people: [] });
    expect((await send(client, url, 2, press(ids[0]!, 2)))[0]?.refusal).toBe('REGISTRATION_CANCELLED');
  });

  it.each([
    ['2027-03-28', '2027-03-27T21:59:00Z', '2027-03-27T22:00:00Z'], // summer time begins at night
    ['2027-03-29', '2027-03-28T20:59:00Z', '2027-03-28T21:00:00Z'],
    ['2027-10-31', '2027-10-30T20:59:00Z', '2027-10-30T21:00:00Z'], // and ends: this day has 25 hours
    ['2027-11-01', '2027-10-31T21:59:00Z', '2027-10-31T22:00:00Z'],
  ])('opens at midnight of the day where it is held: %s', async (date, before, from) => {
    const { client, url, ids } = await aDoor(1, { date });
    const sendAt = async (instant: string): Promise<unknown> => {
      await leap(instant);
      const pressed = press(ids[0]!, 0, { pressedAt: instant });
      const fresh = await client.post(`${url}/check-in/presses`, { sentAt: instant, presses: [pressed] });
      return fresh.body.results?.[0].refusal ?? fresh.body.code ?? null;
    };
    expect(await sendAt(before)).toBe('CHECK_IN_TOO_EARLY');
    expect(await sendAt(from)).toBeNull();
  });

  it('lets marks be put right while the event is held, and no more when it is closed', async () => {
    const { event, client, url, ids } = await aDoor(2);
    const turn = (status: Event['status']) => test.dataSource.manager.update(Event, event.id, { status });
    await turn('held');
    expect((await send(client, url, 600, press(ids[0]!, 600)))[0]?.refusal).toBeNull();
    await turn('closed');
    expect((await send(client, url, 601, press(ids[1]!, 601)))[0]?.refusal).toBe('TRANSITION_REFUSED');
    expect((await client.delete(`${url}/${ids[0]!}/check-in`)).body.code).toBe('TRANSITION_REFUSED');
    expect(await presentAt(ids[0]!)).toBeDefined();
  });

  it('keeps attendance for each session beside the day', async () => {
    const { event, client, url, ids } = await aDoor(2);
    const opening = await aRow(event, 0);
    await aRow(event, 1, { kind: 'break', minutes: 15 });
    const afternoon = await aRow(event, 2);
    const [a, b] = ids as [string, string];
    const into = (sessionId: string, given: object = {}) => ({ sessionId, ...given });
    const results = await send(
      client,
      url,
      30,
      press(a, 1),
      press(a, 5, into(opening)),
      press(a, 20, into(afternoon)),
      press(a, 21, into(afternoon, { isIn: false })),
      press(b, 7, into(afternoon)),
      press(b, 8, into(randomUUID())),
    );
    expect(results.at(-1)?.refusal).toBe('CHECK_IN_SESSION_GONE');
    const { body } = await client.get(`${url}/check-in`);
    expect(body.sessions.map(({ id, start, end }: any) => [id, start, end])).toEqual([
      [opening, '08:45', '09:30'],
      [afternoon, '09:45', '10:30'],
    ]);
    const row = (id: string) => body.people.find((one: any) => one.id === id);
    expect(row(a)).toMatchObject({
      wholeDayAt: '2027-02-09T06:01:00.000Z',
      sessions: [{ sessionId: opening, at: '2027-02-09T06:05:00.000Z' }],
    });
    // Who was only in a session was there that day.
    expect(row(b)).toMatchObject({ wholeDayAt: null, checkedInAt: '2027-02-09T06:07:00.000Z' });
    await send(client, url, 31, press(b, 31, into(afternoon, { isIn: false })));
    expect(await presentAt(b)).toBeUndefined();
  });

  it('prints on certificates the minutes of the parts somebody was in', async () => {
    const { event, client, url, ids } = await aDoor(2);
    await aRow(event, 0, { minutes: 30 });
    const first = await aRow(event, 1, { minutes: 60, track: 'A' });
    const second = await aRow(event, 2, { minutes: 45, track: 'B' });
    const minutesPrinted = async (): Promise<string[]> => {
      const kind = test.app.get(DocumentKinds).find('certificate');
      const actor = { personId: randomUUID(), name: 'Tiina', locale: 'fi' as const, isAdministrator: false };
      const request = { actor: { ...actor, memberships: [], requestId: 'test' }, sectors: [] };
      const content = await kind?.load({ eventId: event.id, lang: 'fi', ...request });
      return (content?.data as any).holders.map(({ durationText }: any) => durationText);
    };
    await send(client, url, 1, press(ids[0]!, 1), press(ids[1]!, 1));
    expect(await minutesPrinted()).toEqual(['1 h 30 min', '1 h 30 min']);
    await send(client, url, 2, press(ids[0]!, 2, { sessionId: second }));
    await send(client, url, 3, press(ids[1]!, 3, { sessionId: first }));
    expect((await minutesPrinted()).toSorted()).toEqual(['1 h 15 min', '1 h 30 min']);
  });

  it('answers only news to a phone that has the list', async () => {
    const { event, client, url, ids } = await aDoor(3);
    const { body: all } = await client.get(`${url}/check-in`);
    expect(all).toMatchObject({ isWhole: true, seated: 3, checkedIn: 0 });
    await send(client, url, 5, press(ids[1]!, 5));
    const news = (tag: string, since: string) =>
      client.get(`${url}/check-in?tag=${tag}&since=${encodeURIComponent(since)}`);
    const { body: some } = await news(all.tag, all.readAt);
    expect([some.isWhole, some.people.map(({ id }: any) => id), some.checkedIn]).toEqual([
      false,
      [ids[1]],
      1,
    ]);
    test.clock.set(minute(7));
    const { body: none } = await news(some.tag, (await news(some.tag, some.readAt)).body.readAt);
    expect([none.isWhole, none.people]).toEqual([false, []]);
    await test.dataSource.manager.update(Event, event.id, { capacity: 4 });
    await register(client, url, { name: 'Uusi Tulija' });
    const { body: anew } = await news(none.tag, none.readAt);
    expect([anew.isWhole, anew.people.length]).toEqual([true, 4]);
  });

  it('gives everybody a short code that opens nothing', async () => {
    const { event, client, url, ids } = await aDoor(2);
    const { body } = await client.get(`${url}/check-in`);
    const codes = body.people.map(({ code }: any) => code);
    expect(codes.toSorted()).toEqual(ids.map((id) => checkInCodeOf({ id })).toSorted());
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(checkInCodeOf({ id: '01990000-0000-7000-8000-000000000001' })).toBe('0FCZVQR6');
    const address = checkInQrText('https://talkoot.example', { id: ids[0]!, eventId: event.id });
    expect(address).toBe(
      `https://talkoot.example/desk/events/${event.id}/registrations/check-in?code=${checkInCodeOf({ id: ids[0]! })}`,
    );
  });

  it('lets somebody in who waits at the door, into a seat that is free and no other', async () => {
    const { event, lead, client, url, ids } = await aDoor(1);
    const late = await client.post(`${url}/walk-ins`, {
      name: 'Ovelta Tullut',
      email: `${randomUUID()}@test.example`,
      sector: 'health',
      locale: 'fi',
      submissionId: randomUUID(),
    });
    expect(late.body).toMatchObject({ status: 'waiting', place: 1, checkedInAt: null });
    const letIn = `${url}/${late.body.id}/let-in`;
    expect((await client.post(letIn)).body.code).toBe('NO_SEAT_THERE');
    expect((await client.get(`${url}/check-in`)).body).toMatchObject({ seated: 1, checkedIn: 0 });

    test.clock.set(minute(120)); // after the beginning, when the queue is not called any more
    await client.post(`${url}/${ids[0]!}/cancel`);
    const { client: trainer } = await aPerson(test, lead, 'trainer');
    expect((await trainer.post(letIn)).status).toBe(403);
    const inside = await client.post(letIn);
    expect([inside.status, inside.body.status, inside.body.checkedInAt]).toEqual([
      200,
      'seated',
      '2027-02-09T08:00:00.000Z',
    ]);
    expect((await client.post(letIn)).body.checkedInAt).toBe(inside.body.checkedInAt);
    expect((await client.get(`${url}/check-in`)).body).toMatchObject({ seated: 1, checkedIn: 1 });
    expect(await test.dataSource.manager.countBy(Registration, { eventId: event.id, status: 'seated' })).toBe(
      1,
    );
  });

  it('says afterwards who did not come, by partner', async () => {
    const { lead, client, url, ids } = await aDoor(2, { capacity: 3 });
    await test.dataSource.manager.update(Registration, ids[0]!, { organisationId: lead.id });
    await send(client, url, 1, press(ids[0]!, 1));
    expect((await client.get(`${url}/no-shows`)).body.isOver).toBe(false);
    await leap('2027-02-09T22:00:00Z');
    const { body } = await client.get(`${url}/no-shows`);
    expect(body).toMatchObject({ isOver: true, seated: 2, people: [{ id: ids[1] }] });
    expect(body.partners).toEqual([
      { organisationName: lead.name, seated: 1, absent: 0 },
      { organisationName: null, seated: 1, absent: 1 },
    ]);
  });

  it('refuses what is no press, and writes nothing', async () => {
    const { event, client, url, ids } = await aDoor(1);
    const bad: [object, string][] = [
      [{ id: 'x' }, '/presses/0/id'],
      [{ pressedAt: 'now' }, '/presses/0/pressedAt'],
      [{ pressedAt: '9999-01-01T00:00:00Z' }, '/presses/0/pressedAt'],
      [{ isIn: 'yes' }, '/presses/0/isIn'],
      [{ sessionId: 7 }, '/presses/0/sessionId'],
      [{ status: 'seated' }, '/presses/0/status'],
    ];
    for (const [given, pointer] of bad) {
      const body = { sentAt: minute(0), presses: [press(ids[0]!, 0, given)] };
      const answer = await client.post(`${url}/check-in/presses`, body);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
    const many = Array.from({ length: 51 }, () => press(ids[0]!, 0));
    expect((await client.post(`${url}/check-in/presses`, { sentAt: minute(0), presses: many })).status).toBe(
      400,
    );
    expect(await test.dataSource.manager.countBy(CheckInPress, { eventId: event.id })).toBe(0);
    const { client: stranger } = await aPerson(test, await anOrganisation(test), 'manager');
    const body = { sentAt: minute(0), presses: [press(ids[0]!, 0)] };
    expect((await stranger.post(`${url}/check-in/presses`, body)).status).toBe(404);
    const another = await aDoor(1);
    const [elsewhere] = await send(another.client, another.url, 1, press(ids[0]!, 1));
    expect(elsewhere).toMatchObject({ refusal: 'NOT_FOUND', row: null });
  });

  it('keeps presses as they were', async () => {
    const { client, url, ids } = await aDoor(1);
    await send(client, url, 1, press(ids[0]!, 1));
    await expect(
      test.dataSource.query(`UPDATE check_in_press SET is_in = false WHERE registration_id = $1`, [ids[0]]),
    ).rejects.toThrow(/append-only/);
  });
});
