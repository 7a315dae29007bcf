import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserProcess, startBrowser } from '../src/renderer/browser-process.ts';
import { loadFonts } from '../src/renderer/font-files.ts';
import { openPage, type RenderPage } from '../src/renderer/render-page.ts';
import { chromiumForTests } from './browser-for-tests.ts';
import { readPdf } from './read-pdf.ts';

const LIMIT_MS = 60_000;
const fonts = loadFonts();
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fi"><head><style>${fonts.css} body { font-family: 'Atkinson Hyperlegible Next' }</style>${head}</head><body><p>alku</p>${body}<p>loppu</p></body></html>`;

const hits: string[] = [];
let server: Server;
let origin: string;
let browser: BrowserProcess;
let opened: RenderPage;

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('canary-content');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser(await chromiumForTests());
  opened = await openPage(browser.connection, fonts);
}, LIMIT_MS);
afterAll(async () => {
  await browser.kill();
  server.close();
});

/** Straight into the page, past templates and sanitiser: the walls of the browser must hold by themselves. */
const VECTORS: readonly [name: string, body: string, head?: string][] = [
  ['image', '<img src="URL/img">'],
  ['picture', '<picture><source srcset="URL/set"><img src="URL/pic"></picture>'],
  ['frame', '<iframe src="URL/frame"></iframe>'],
  ['file in a frame', '<iframe src="file:///etc/passwd"></iframe>'],
  ['object', '<object data="URL/object"></object>'],
  ['embed', '<embed src="URL/embed">'],
  ['script', '<script src="URL/script"></script><script>fetch("URL/fetch")</script>'],
  ['event handler', '<img src=x onerror="new Image().src=\'URL/handler\'">'],
  ['style sheet', '', '<link rel="stylesheet" href="URL/css">'],
  ['import', '<style>@import url("URL/import");</style>'],
  ['background', '<p style="background:url(URL/background)">x</p>'],
  ['font', '<style>@font-face{font-family:x;src:url(URL/font)} i{font-family:x,sans-serif}</style>'],
  ['preload', '', '<link rel="preload" as="image" href="URL/preload">'],
  ['prefetch', '', '<link rel="prefetch" href="URL/prefetch"><link rel="dns-prefetch" href="URL"><link rel="preconnect" href="URL">'],
  ['speculation rules', '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["URL/rules"]}]}</script>'],
  ['video and audio', '<video src="URL/video" poster="URL/poster" autoplay></video><audio src="URL/audio" autoplay></audio>'],
  ['SVG image', '<svg><image href="URL/svg"/><use href="URL/use#x"/></svg>'],
  ['form', '<form action="URL/form"><button autofocus>x</button></form>'],
  ['base', '<img src="relative.png">', '<base href="URL/">'],
  ['icon', '', '<link rel="icon" href="URL/icon">'],
]; // prettier-ignore

it('the canary sings when it is reached', async () => {
  await fetch(`${origin}/control`);
  expect(hits.splice(0)).toEqual(['/control']);
});

it.each(VECTORS)(
  '%s reaches nothing, and the page prints on',
  async (_, body, head = '') => {
    const before = opened.renders;
    const pdf = await opened
      .print(page(body.replaceAll('URL', origin), head.replaceAll('URL', origin)))
      .catch((error: Error) => error);
    if (pdf instanceof Error) expect(pdf).toMatchObject({ code: 'RENDER_FONT_FAILED' });
    else expect((await readPdf(pdf)).text).not.toMatch(/canary|root:/);
    expect(hits).toEqual([]);
    const { text } = await readPdf(await opened.print(page('<p>seuraava</p>')));
    expect(text).toContain('alku seuraava loppu');
    expect(opened.renders).toBe(before + 2);
  },
  LIMIT_MS,
);

it(
  'a document that leads the page elsewhere fails, and the page is not used again',
  async () => {
    const other = await openPage(browser.connection, fonts);
    const head = `<meta http-equiv="refresh" content="0;url=${origin}/refresh">`;
    await expect(other.print(page('', head))).rejects.toMatchObject({
      code: expect.stringMatching(/RENDER_(NAVIGATED|FAILED|FONT_FAILED)/),
    });
    expect(other.isSound).toBe(false);
    expect(hits).toEqual([]);
    await other.close();
  },
  LIMIT_MS,
);

it(
  'a font that fails is not printed over in silence',
  async () => {
    const broken = `<style>@font-face { font-family: broken; src: url(https://documents.invalid/fonts/none.woff2) } em { font-family: broken }</style>`;
    await expect(opened.print(page(`${broken}<em>x</em>`))).rejects.toMatchObject({
      code: 'RENDER_FONT_FAILED',
    });
  },
  LIMIT_MS,
);
