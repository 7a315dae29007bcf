import { aRegistrant, goesTo, linkHolders } from '../../../../test/link-holders.ts';
import { mailsTo } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Registration } from '../../registrations/index.ts';

const HTML_LIMIT = 40_000;

type Holders = ReturnType<typeof linkHolders>;

describe('pages of a personal link', () => {
  let test: TestApp;
  let get: Holders['get'];
  let post: Holders['post'];
  let register: Holders['register'];
  let anOpenEvent: Holders['anOpenEvent'];
  let rowOf: Holders['rowOf'];
  let kindsTo: Holders['kindsTo'];
  let twoDates: Holders['twoDates'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ get, post, register, anOpenEvent, rowOf, kindsTo, twoDates } = linkHolders(test));
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  it('keeps the reason of a cancellation for staff, refuses a bad one at its field, and shows it to its giver', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [aRegistrant()]);

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

  it('erases every answer with a cancellation, as its page says', async () => {
    const event = await anOpenEvent(1);
    const { url, email } = await register(event, [
      aRegistrant({ answers: { diet: 'vegaani', topics: ['x'] } }),
    ]);
    expect((await get(`${url}/peru`)).text).toContain('muut vastaukset poistetaan samalla');
    expect(Object.keys((await rowOf(email)).answers)).toEqual(['diet', 'topics']);
    await post(`${url}/peru`);
    expect((await rowOf(email)).answers).toEqual({});
  });

  it('offers a seat with its deadline: taken or left, once each, and too late is said', async () => {
    const event = await anOpenEvent(1);
    await test.dataSource.query(
      `INSERT INTO registration_settings (event_id, waiting_mode) VALUES ($1, 'offer')`,
      [event.id],
    );
    const first = await register(event, [aRegistrant()]);
    const second = await register(event, [aRegistrant()]);
    const third = await register(event, [aRegistrant()]);
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

  it('gives everything that is kept, to read and as a file', async () => {
    const event = await anOpenEvent(5);
    const { url, email } = await register(event, [aRegistrant({ name: 'Ville 😀 "V"' })]);
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
    const { url, email } = await register(event, [aRegistrant()]);
    expect((await get(`${url}/certificate.pdf`)).status).toBe(404);
    expect((await get(url)).text).not.toContain('certificate.pdf');
    test.clock.set('2027-02-10T08:00:00Z');
    expect((await get(url)).text).toContain('Todistuksen saavat ne');
    expect((await get(`${url}/certificate.pdf`)).status).toBe(404);
    const checkedInAt = Temporal.Instant.from('2027-02-09T07:00:00Z');
    await test.dataSource.manager.update(Registration, { email }, { checkedInAt });
    expect((await get(url)).text).toContain(`${url}/certificate.pdf`);
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
    const { url } = await register(here, [aRegistrant()]);
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
