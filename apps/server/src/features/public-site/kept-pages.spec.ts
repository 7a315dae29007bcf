import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { PublicEvents, type PublicEvent } from './public-events.service.ts';

describe('pages that are kept', () => {
  let test: TestApp;
  let bySlug: PublicEvents['bySlug'];
  let readings: number;

  beforeAll(async () => {
    test = await startTestApp();
    const events = test.app.get(PublicEvents);
    bySlug = events.bySlug.bind(events);
  });

  beforeEach(() => {
    readings = 0;
    test.app.get(PublicEvents).bySlug = (slug) => {
      readings += 1;
      return bySlug(slug);
    };
  });

  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));
  afterAll(() => test.close());

  const aPage = async (seats: number) => {
    const { event } = await anEvent(test).withSeats(seats).published().make();
    const url = `/fi/tapahtumat/${event.slug}`;
    return { event, url, read: async () => (await test.client().get(url)).text };
  };
  const register = (url: string) =>
    test.client().form(`${url}/ilmoittaudu`, {
      submissionId: randomUUID(),
      name: 'Ville Virtanen',
      email: `${randomUUID()}@test.example`,
      organisation: 'other',
      sector: 'health',
    });

  it('are made once for a crowd, and again only when they are a second old', async () => {
    const { url } = await aPage(5);
    const answers = await Promise.all(Array.from({ length: 50 }, () => test.client().get(url)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    await test.client().get(`${url}?utm_source=kirje`);
    expect(readings).toBe(1);
    test.clock.set('2027-01-04T08:00:00.999Z');
    await test.client().get(url);
    expect(readings).toBe(1);
    test.clock.set('2027-01-04T08:00:01Z');
    await test.client().get(url);
    expect(readings).toBe(2);
  });

  it('tell of the last seat as soon as it is taken here', async () => {
    const { url, read } = await aPage(1);
    expect(await read()).toContain('1 paikka vapaana');
    expect((await register(url)).status).toBe(303);
    expect(await read()).toContain('Täynnä');
  });

  it('are not kept when somebody wrote while they were made, and whoever comes after the write waits for a new one', async () => {
    const { url, read } = await aPage(1);
    const [hasRead, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const events = test.app.get(PublicEvents);
    events.bySlug = async (slug): Promise<PublicEvent> => {
      const found = await bySlug(slug);
      hasRead.resolve();
      await mayGoOn.promise;
      return found;
    };
    const early = read();
    await hasRead.promise;
    events.bySlug = bySlug;
    await register(url);
    expect(await read()).toContain('Täynnä');
    mayGoOn.resolve();
    expect(await early).toContain('1 paikka vapaana');
    expect(await read()).toContain('Täynnä');
  });

  it('are a second old at most when another process has written', async () => {
    const { event, read } = await aPage(5);
    await read();
    const other = new pg.Client({ connectionString: test.databaseUrl });
    await other.connect();
    await other.query(`UPDATE event SET venue_name = 'Toinen talo' WHERE id = $1`, [event.id]);
    await other.end();
    test.clock.set('2027-01-04T08:00:01Z');
    expect(await read()).toContain('Toinen talo');
  });

  it('are not sent again to who has them', async () => {
    const { url } = await aPage(1);
    const first = await test.client().get(url);
    const etag = String(first.headers['etag']);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'fi',
    });
    const again = await test.client().get(url, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
    await register(url);
    const changed = await test.client().get(url, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('Täynnä');
  });

  it('are not made of an error', async () => {
    const url = `/fi/tapahtumat/${randomUUID()}`;
    expect((await test.client().get(url)).status).toBe(404);
    expect((await test.client().get(url)).status).toBe(404);
    expect(readings).toBe(2);
  });
});
