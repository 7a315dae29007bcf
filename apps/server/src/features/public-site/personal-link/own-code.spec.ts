import { aRegistrant, linkHolders } from '../../../../test/link-holders.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { checkInQrText, spacedCheckInCode } from '../../registrations/index.ts';
import { qrPicture } from './qr-picture.ts';

const HTML_LIMIT = 40_000;

describe('the code for the door, by the personal link', () => {
  let test: TestApp;
  let holders: ReturnType<typeof linkHolders>;

  beforeAll(async () => {
    test = await startTestApp();
    holders = linkHolders(test);
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  it('is shown to who has a seat, as a picture with a text alternative and as text, until the end', async () => {
    const event = await holders.anOpenEvent(1);
    const { url, email } = await holders.register(event, [aRegistrant()]);
    const waiting = await holders.register(event, [aRegistrant()]);
    const row = await holders.rowOf(email);
    const code = spacedCheckInCode(row);

    const page = await holders.get(url);
    expect(page.text).toContain(`<strong class="code">${code}</strong>`);
    const address = checkInQrText('http://localhost:3000', row);
    expect(page.text).toContain(
      qrPicture(address, `QR-koodi, jonka ovella luetaan. Siinä on koodi ${code}.`),
    );
    expect(Buffer.byteLength(page.text)).toBeLessThan(HTML_LIMIT);
    expect((await holders.get(url.replace('/fi/', '/sv/'))).text).toContain('Visa den här vid dörren');
    expect((await holders.get(url.replace('/fi/', '/en/'))).text).toContain('Show this at the door');

    expect((await holders.get(waiting.url)).text).not.toContain('class="code"');
    await test.dataSource.query(`UPDATE registration SET attendance = 'online' WHERE id = $1`, [row.id]);
    expect((await holders.get(url)).text).not.toContain('class="code"');
    await test.dataSource.query(`UPDATE registration SET attendance = 'on-site' WHERE id = $1`, [row.id]);
    test.clock.set('2027-02-09T08:00:00Z');
    expect((await holders.get(url)).text).toContain(code);
    test.clock.set('2027-02-10T22:00:00Z');
    expect((await holders.get(url)).text).not.toContain(code);
  });

  it('is not shown for an event that was called off', async () => {
    const event = await holders.anOpenEvent(1);
    const { url } = await holders.register(event, [aRegistrant()]);
    await test.dataSource.query(`UPDATE event SET status = 'cancelled' WHERE id = $1`, [event.id]);
    expect((await holders.get(url)).text).not.toContain('class="code"');
  });
});
