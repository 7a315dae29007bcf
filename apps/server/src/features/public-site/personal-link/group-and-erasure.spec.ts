import { randomUUID } from 'node:crypto';
import { aRegistrant, goesTo, linkHolders } from '../../../../test/link-holders.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Registration } from '../../registrations/index.ts';

type Holders = ReturnType<typeof linkHolders>;

describe('the link of a group, and being forgotten', () => {
  let test: TestApp;
  let get: Holders['get'];
  let post: Holders['post'];
  let register: Holders['register'];
  let anOpenEvent: Holders['anOpenEvent'];
  let rowOf: Holders['rowOf'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ get, post, register, anOpenEvent, rowOf } = linkHolders(test));
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  it('shows the contact of a group everybody, changes one, cancels one and then all', async () => {
    const event = await anOpenEvent(2);
    const contact = `${randomUUID()}@test.example`;
    const people = ['Aino', 'Eino', 'Onni'].map((name) => aRegistrant({ name: `${name} Ryhmä` }));
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

    const stranger = await register(event, [aRegistrant()]);
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

  it('forgets who asks for it: before the day the seat goes on, a contact leaves the group its people', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [aRegistrant()]);
    const queuing = await register(event, [aRegistrant()]);
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

    const group = await register(
      await anOpenEvent(5),
      [aRegistrant(), aRegistrant()],
      `${randomUUID()}@test.example`,
    );
    expect((await get(`${group.url}/poista`)).text).toContain('ryhmän ilmoittajana');
    expect((await post(`${group.url}/poista`)).status).toBe(303);
    expect((await get(group.url)).status).toBe(404);
    expect((await rowOf(group.email)).status).toBe('seated');
  });

  it('keeps the record of attendance where it must be kept, and says why beforehand', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [aRegistrant()]);
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
});
