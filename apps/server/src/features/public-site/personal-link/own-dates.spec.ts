import { aRegistrant, goesTo, linkHolders } from '../../../../test/link-holders.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';

type Holders = ReturnType<typeof linkHolders>;

describe('another date, by the personal link', () => {
  let test: TestApp;
  let get: Holders['get'];
  let post: Holders['post'];
  let register: Holders['register'];
  let rowOf: Holders['rowOf'];
  let kindsTo: Holders['kindsTo'];
  let twoDates: Holders['twoDates'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ get, post, register, rowOf, kindsTo, twoDates } = linkHolders(test));
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  it('moves to another date of the same training, and gives the seat here to the next', async () => {
    const { here, there, foreign } = await twoDates(1);
    const { url, email } = await register(here, [aRegistrant()]);
    const queuing = await register(here, [aRegistrant()]);

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
    await register(there, [aRegistrant()]);
    const { url, email } = await register(here, [aRegistrant()]);

    expect((await get(`${url}/paivat/${there.slug}`)).text).toContain('Uusi päivä on täynnä');
    const refused = await post(`${url}/paivat/${there.slug}`);
    expect([refused.status, refused.text.includes('joten mitään ei siirretty')]).toEqual([409, true]);
    expect(await rowOf(email)).toMatchObject({ eventId: here.id, status: 'seated' });

    const waits = await post(`${url}/paivat/${there.slug}`, { mayWait: 'yes' });
    expect((await get(goesTo(waits))).text).toContain('Olet jonossa sijalla 1.');
    expect(await rowOf(email)).toMatchObject({ eventId: there.id, status: 'waiting' });
  });
});
