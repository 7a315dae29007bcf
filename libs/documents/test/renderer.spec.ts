import { readdirSync, readFileSync } from 'node:fs';
import {
  type Chromium,
  createRenderer,
  type Renderer,
  type RendererOptions,
  RenderError,
  sample,
} from '../src/index.ts';
import { chromiumForTests } from './browser-for-tests.ts';
import { readPdf } from './read-pdf.ts';

const LIMIT_MS = 60_000;
const meta = { title: 'Title', author: 'Author', date: '2027-02-09' };
const open: Renderer[] = [];
let chromium: Chromium;
let renderer: Renderer;

const start = (options: Partial<RendererOptions> = {}): Renderer => {
  const started = createRenderer({ chromium, ...options });
  open.push(started);
  return started;
};
/** Processes of the browser whose leader has this id, by their process group. */
const groupOf = (leader: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
        return Number(group) === leader && state !== 'Z';
      } catch {
        return false;
      }
    });

const pidOf = (used: Renderer): number => {
  const { pid } = used.health();
  if (pid === null) throw new Error('No browser is running.');
  return pid;
};

beforeAll(async () => {
  chromium = await chromiumForTests();
  renderer = start();
}, LIMIT_MS);
afterAll(() => Promise.all(open.map((used) => used.close())), LIMIT_MS);

describe('batches', () => {
  it(
    'print one file for each item, in order',
    async () => {
      const names = Array.from({ length: 12 }, (_, at) => `Osallistuja ${at}`);
      const items = names.map((name) => ({
        data: {
          ...sample('certificate', 'fi'),
          holders: [{ name, organisation: null, durationText: null, verification: null }],
        },
        meta: { title: name },
      }));
      const printed: string[] = [];
      for await (const { pdf, pages } of renderer.renderBatch({
        template: 'certificate',
        lang: 'fi',
        items,
        meta,
      })) {
        expect(pages).toBe(1);
        printed.push(String((await readPdf(pdf)).info['Title']));
      }
      expect(printed).toEqual(names);
    },
    LIMIT_MS,
  );
});

describe('when something goes wrong', () => {
  const request = { template: 'certificate', data: sample('certificate', 'fi'), lang: 'fi', meta } as const;

  it(
    'a browser that is killed in the middle of the work loses no document',
    async () => {
      const used = start();
      await used.render(request);
      const killed = pidOf(used);
      const jobs = Array.from({ length: 20 }, () => used.render(request));
      await Promise.race(jobs);
      process.kill(killed, 'SIGKILL');
      const results = await Promise.all(jobs);
      expect(new Set(results.map(({ hash }) => hash)).size).toBe(1);
      expect(used.health()).toMatchObject({ launches: 2, running: 0, waiting: 0 });
      expect(pidOf(used)).not.toBe(killed);
      await used.close();
    },
    LIMIT_MS,
  );

  it(
    'a document that takes too long fails, its browser is gone, and the next one is printed',
    async () => {
      const used = start({ timeoutMs: 3000, poolSize: 1 });
      await used.render(request);
      const slow = sample('programme', 'fi');
      slow.outcomes = Array.from({ length: 18_000 }, (_, at) => `${at} sana `.repeat(13));
      const leader = pidOf(used);
      await expect(used.render({ ...request, template: 'programme', data: slow })).rejects.toMatchObject({
        code: 'RENDER_TIMEOUT',
      });
      expect((await used.render(request)).pages).toBe(2);
      expect(pidOf(used)).not.toBe(leader);
      expect(groupOf(leader)).toEqual([]);
      await used.close();
    },
    LIMIT_MS,
  );

  it.each([
    ['elements', 20_001, 'x'],
    ['pages', 6000, 'pitkä '.repeat(60)],
  ])(
    'a document with too many %s fails without harm to the next',
    async (_, count, text) => {
      const data = sample('programme', 'fi');
      data.outcomes = Array.from({ length: count }, () => text);
      await expect(renderer.render({ ...request, template: 'programme', data })).rejects.toMatchObject({
        code: 'RENDER_TOO_LARGE',
      });
      expect((await renderer.render(request)).pages).toBe(2);
    },
    LIMIT_MS,
  );

  it('a document over four megabytes is refused before it reaches the browser', async () => {
    const data = sample('programme', 'fi');
    data.outcomes = ['x'.repeat(4 * 1024 * 1024)];
    await expect(renderer.render({ ...request, template: 'programme', data })).rejects.toMatchObject({
      code: 'RENDER_TOO_LARGE',
    });
  });

  it(
    'too many waiting documents are refused',
    async () => {
      const used = start({ poolSize: 1, maxWaiting: 1 });
      const results = await Promise.allSettled(Array.from({ length: 4 }, () => used.render(request)));
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
      expect(results[3]).toMatchObject({ reason: { code: 'RENDER_BUSY' } });
      await used.close();
    },
    LIMIT_MS,
  );

  it(
    'close leaves no process and refuses more work',
    async () => {
      const used = start();
      await Promise.all([used.render(request), used.render(request)]);
      const leader = pidOf(used);
      expect(groupOf(leader).length).toBeGreaterThan(1);
      await used.close();
      expect(groupOf(leader)).toEqual([]);
      expect(used.health()).toMatchObject({ state: 'closed', pid: null });
      await expect(used.render(request)).rejects.toThrow(RenderError);
    },
    LIMIT_MS,
  );

  it(
    'a browser without work is stopped, and started again when needed',
    async () => {
      const used = start({ idleStopMs: 50 });
      await used.render(request);
      const leader = pidOf(used);
      for (let tries = 0; used.health().state === 'running' && tries < 100; tries++)
        await new Promise((done) => setTimeout(done, 20));
      expect(used.health().state).toBe('idle');
      for (let tries = 0; groupOf(leader).length > 0 && tries < 100; tries++)
        await new Promise((done) => setTimeout(done, 20));
      expect(groupOf(leader)).toEqual([]);
      expect((await used.render(request)).pages).toBe(2);
      expect(used.health().launches).toBe(2);
      await used.close();
    },
    LIMIT_MS,
  );

  it('health says whether the sandbox is on', () => {
    const isRoot = process.getuid?.() === 0;
    expect(renderer.health().sandbox).toMatch(isRoot ? /^off-root$/ : /^(on|off-unavailable)$/);
  });
});
