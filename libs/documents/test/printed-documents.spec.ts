import {
  type Chromium,
  createRenderer,
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLang,
  type Renderer,
  type RendererOptions,
  sample,
  sampleMeta,
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
const renderSample = (kind: DocumentKind, lang: DocumentLang) =>
  renderer.render({ template: kind, data: sample(kind, lang), lang, meta: sampleMeta(kind, lang) });

beforeAll(async () => {
  chromium = await chromiumForTests();
  renderer = start();
}, LIMIT_MS);
afterAll(() => Promise.all(open.map((used) => used.close())), LIMIT_MS);

describe('documents read back', () => {
  const PAGES: Record<DocumentKind, number> = {
    programme: 2,
    handout: 4,
    'attendance-list': 1,
    'session-lists': 2,
    badges: 2,
    needs: 2,
    certificate: 2,
    statement: 2,
    settlement: 2,
    agreement: 2,
  };
  const CASES = DOCUMENT_KINDS.flatMap((kind) =>
    (['fi', 'sv', 'en'] as const).map((lang) => ({ kind, lang })),
  );

  it.each(CASES)(
    '$kind in $lang has its pages, words, title, language and tags',
    async ({ kind, lang }) => {
      const result = await renderSample(kind, lang);
      const read = await readPdf(result.pdf);
      expect(result.pages).toBe(PAGES[kind]);
      expect(read.pages).toHaveLength(PAGES[kind]);
      const { event } = sample(kind, lang);
      expect(read.dense).toContain(event.title.replace(/\s/g, '').slice(0, 40));
      expect(read.info).toMatchObject({
        Title: sampleMeta(kind, lang).title,
        Author: event.organisers[0]?.name,
      });
      expect(read.lang).toBe(lang);
      expect(read.roles).toContain('H1');
      expect(read.outline.length).toBeGreaterThan(0);
      // What is cut apart or framed has no footer.
      if (kind !== 'certificate' && kind !== 'badges') {
        const footers = read.pages.map((text, at) => text.includes(`${at + 1} / ${PAGES[kind]}`));
        expect(footers).not.toContain(false);
        expect(read.text).toContain(event.version);
      }
    },
    LIMIT_MS,
  );

  it(
    'prints every session of the programme, and the address to register at',
    async () => {
      const view = sample('programme', 'sv');
      const { dense, roles } = await readPdf((await renderSample('programme', 'sv')).pdf);
      for (const { title, startText, endText } of view.days.flatMap(({ sessions }) => sessions)) {
        expect(dense).toContain(title.replace(/\s/g, ''));
        expect(dense).toContain(`${startText}–${endText}`);
      }
      expect(dense).toContain('talkoot.example.org/sv/tapahtumat');
      expect([...roles]).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'Figure', 'Link']));
    },
    LIMIT_MS,
  );

  it(
    'prints all sums of a statement as they were given',
    async () => {
      const view = sample('statement', 'fi');
      const { dense } = await readPdf((await renderSample('statement', 'fi')).pdf);
      const amounts = [
        ...view.items.flatMap(({ shares, total }) => [...shares, total]),
        ...view.totals.shares,
        view.totals.total,
      ];
      for (const { text } of amounts) expect(dense).toContain(text.replace(/\s/g, ''));
      expect(dense).toContain('1466,74€');
    },
    LIMIT_MS,
  );

  it(
    'has bookmarks for the chapters of the handout',
    async () => {
      const { outline } = await readPdf((await renderSample('handout', 'en')).pdf);
      expect(outline).toEqual(
        expect.arrayContaining(['Working with an interpreter', 'Exercises', 'Glossary', 'Sources']),
      );
    },
    LIMIT_MS,
  );

  it(
    'gives the same bytes again, from another browser too',
    async () => {
      const [first, again] = [await renderSample('handout', 'fi'), await renderSample('handout', 'fi')];
      const other = await start({ poolSize: 1 }).render({
        template: 'handout',
        data: sample('handout', 'fi'),
        lang: 'fi',
        meta: sampleMeta('handout', 'fi'),
      });
      expect([again.hash, other.hash]).toEqual([first.hash, first.hash]);
    },
    LIMIT_MS,
  );
});

describe('names as people write them', () => {
  const NAMES = [
    'Handle {{bars}} {{{raw}}}',
    '<b>Bold</b> & "Co" </style><script>1</script>',
    "O'Brien \u200Fx\u200E",
    'Łukasz Đorđević Ñandú Şahin',
    'Ж. Иванова',
    'x'.repeat(200),
  ];

  it.each(NAMES)(
    '%s survives on a list and a certificate',
    async (name) => {
      const list = sample('attendance-list', 'fi');
      list.people = [{ name, organisation: name, marks: ['open'] }];
      const certificate = sample('certificate', 'fi');
      certificate.holders = [{ name, organisation: null, durationText: null, verification: null }];
      const printed = [
        await renderer.render({ template: 'attendance-list', data: list, lang: 'fi', meta }),
        await renderer.render({
          template: 'certificate',
          data: certificate,
          lang: 'fi',
          meta: { ...meta, title: name },
        }),
      ];
      const plain = (text: string): string => text.replace(/[\s\u200E\u200F]/g, '');
      for (const { pdf, pages } of printed) {
        expect(pages).toBe(1);
        expect(plain((await readPdf(pdf)).dense)).toContain(plain(name));
      }
    },
    LIMIT_MS,
  );

  it(
    'a long event title neither breaks the page nor the footer',
    async () => {
      const data = sample('certificate', 'fi');
      data.event.title = 'Yhteisöllisyyttävahvistava '.repeat(7).trim();
      expect((await renderer.render({ template: 'certificate', data, lang: 'fi', meta })).pages).toBe(2);
      const list = sample('attendance-list', 'fi');
      list.event.title = `"; } </style> ${'pitkä '.repeat(40)}`;
      const { text } = await readPdf(
        (await renderer.render({ template: 'attendance-list', data: list, lang: 'fi', meta })).pdf,
      );
      expect(text).toMatch(/"; } <\/style> pitkä pitkä .*…/);
      expect(text).toContain('1 / ');
    },
    LIMIT_MS,
  );
});
