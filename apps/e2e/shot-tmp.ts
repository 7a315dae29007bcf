import { mkdirSync } from 'node:fs';
import { openBrowser } from './src/browser.ts';
const base = 'http://localhost:3911';
mkdirSync('/tmp/shots', { recursive: true });
const browser = await openBrowser(base);
const v = await browser.visitor({ name: 'lead', lang: 'fi' });
const { page } = v;
await page.goto(base + '/desk/');
await page.waitForNetworkIdle();
const choice = await page.evaluateHandle(() => [...document.querySelectorAll('button')].find((b) => /ärjestäjä/.test(b.textContent ?? '')));
await (choice as any).click();
await page.waitForNetworkIdle();
const events = await page.evaluate(async () => (await (await fetch('/api/events')).json()));
const list = events.events ?? events;
const event = list.find((e: any) => e.status === 'published') ?? list[0];
console.log(event.id, event.status);
for (const part of ['', '/seats', '/queue', '/form', '/invitations', '/messages', '/check-in', '/lists', '/erasure', '/reminders']) {
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${base}/desk/events/${event.id}/registrations${part}`);
    await page.waitForNetworkIdle().catch(() => undefined);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.screenshot({ path: `/tmp/shots/r${part.replace('/', '-')}-${width}.png`, fullPage: true });
    console.log(part, width, overflow ? 'OVERFLOW' : '');
  }
}
const path = event.publicPath?.fi ?? `/fi/tapahtumat/${event.slug}`;
for (const width of [1280, 390]) {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${base}${path}/ilmoittaudu`);
  await page.screenshot({ path: `/tmp/shots/public-${width}.png`, fullPage: true });
}
console.log(v.faults);
await browser.close();
