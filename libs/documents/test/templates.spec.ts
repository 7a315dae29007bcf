import {
  asSafeHtml,
  composeHtml,
  DOCUMENT_KINDS,
  DocumentDataError,
  type DocumentKind,
  type DocumentLang,
  type DocumentViews,
  lintHtml,
  sample,
  sampleMeta,
} from '../src/index.ts';
import { refuseRawOutput } from '../src/compose/load-templates.ts';
import { en } from '../src/labels/en.ts';
import { fi } from '../src/labels/fi.ts';
import { sv } from '../src/labels/sv.ts';

const LANGS: readonly DocumentLang[] = ['fi', 'sv', 'en', 'fi-simple'];
const CASES = DOCUMENT_KINDS.flatMap((kind) => LANGS.map((lang) => ({ kind, lang })));

const compose = <Kind extends DocumentKind>(
  template: Kind,
  data: DocumentViews[Kind],
  lang: DocumentLang = 'fi',
) => composeHtml({ template, data, lang, meta: sampleMeta(template, lang), fontCss: '' });

const bodyOf = (html: string): string => html.slice(html.indexOf('<body'));

describe('every kind in every language', () => {
  it.each(CASES)('$kind in $lang has nothing that Chromium cannot tag', ({ kind, lang }) => {
    expect(lintHtml(compose(kind, sample(kind, lang), lang))).toEqual([]);
  });

  it.each(CASES)('$kind in $lang leaves no place unfilled', ({ kind, lang }) => {
    const body = bodyOf(compose(kind, sample(kind, lang), lang));
    expect(body).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
  });

  it.each(CASES)('$kind in $lang says its language and title', ({ kind, lang }) => {
    const html = compose(kind, sample(kind, lang), lang);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html.match(/<title>([^<]+)<\/title>/)?.[1]?.replace('&#x27;', "'")).toBe(
      sampleMeta(kind, lang).title,
    );
  });

  it('gives the same text for the same input', () => {
    expect(compose('handout', sample('handout', 'sv'), 'sv')).toBe(
      compose('handout', sample('handout', 'sv'), 'sv'),
    );
  });
});

describe('labels', () => {
  const leaves = (labels: object, path = ''): [string, string][] =>
    Object.entries(labels).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as [string, string]]
        : leaves(value as object, `${path}${key}.`),
    );

  it.each([
    ['sv', sv],
    ['en', en],
  ])('%s has every word, with the places of the Finnish one', (_, labels) => {
    const theirs = new Map(leaves(labels));
    for (const [key, finnish] of leaves(fi)) {
      const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      expect([key, theirs.get(key)?.trim()]).not.toEqual([key, '']);
      expect([key, places(theirs.get(key) ?? '')]).toEqual([key, places(finnish)]);
    }
    expect(theirs.size).toBe(leaves(fi).length);
  });
});

describe('data', () => {
  it('is escaped wherever it stands', () => {
    const view = sample('programme', 'fi');
    const attack = '<img src=x onerror=alert(1)>"\'{{secret}}</style></title>';
    view.event.title = attack;
    view.introduction = attack;
    view.outcomes = [attack];
    const html = compose('programme', view);
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(bodyOf(html)).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    expect(bodyOf(html)).toContain('{{secret}}');
  });

  it('that lacks a name the template shows is refused', () => {
    const { audience: _, ...incomplete } = sample('programme', 'fi');
    expect(() => compose('programme', incomplete as never)).toThrow(/view\.audience/);
  });

  it('does not turn a script address into a link', () => {
    const view = sample('handout', 'en');
    view.links = [{ title: 'Bad', url: 'javascript:alert(1)', description: null, organisation: null }];
    const html = bodyOf(compose('handout', view, 'en'));
    expect(html).not.toMatch(/href="javascript/);
    expect(html).toContain('javascript:alert(1)');
  });
});

describe('safe HTML', () => {
  it('must have been made by asSafeHtml', () => {
    const view = sample('handout', 'fi');
    const [first] = view.modules;
    if (first) first.body = { html: '<p>look-alike</p>' } as never;
    expect(() => compose('handout', view)).toThrow(/asSafeHtml/);
  });

  it.each([
    '<script>1</script>',
    '<p onclick="x()">a</p>',
    '<a href="javascript:x()">a</a>',
    '<iframe src="https://example.org"></iframe>',
    '<img src=data:image/svg+xml,x>',
    '<meta http-equiv=refresh content=0>',
    '<style>p{}</style>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><use href="#a"/></svg>',
    '<svg><image href="https://example.org/a"/></svg>',
    '<svg><animate attributeName="x"/></svg>',
    '<svg onload="x()"></svg>',
  ])('is not made from %s', (html) => {
    expect(() => asSafeHtml(html)).toThrow(TypeError);
  });

  it('moves headings under the heading they stand under, keeps languages and empty cells', () => {
    const view = sample('handout', 'fi');
    const [first] = view.modules;
    if (first)
      first.body = asSafeHtml(
        '<h2>A</h2><h3>B</h3><p><span lang="sv">hej</span></p><table><tr><td></td></tr></table>',
      );
    const html = compose('handout', view);
    expect(html).toContain('<h3>A</h3><h4>B</h4><p><span role="note" lang="sv">hej</span></p>');
    expect(html).toContain('<td>–</td>');
    expect(lintHtml(html)).toEqual([]);
  });
});

describe('sums', () => {
  const broken: [string, () => string][] = [
    ['a row', () => { const v = sample('statement', 'fi'); v.items[0]!.total.cents += 1; return compose('statement', v); }],
    ['a column', () => { const v = sample('statement', 'fi'); v.totals.shares[1]!.cents -= 1; return compose('statement', v); }],
    ['the total', () => { const v = sample('statement', 'fi'); v.totals.total.cents += 100; return compose('statement', v); }],
    ['a fraction of a cent', () => { const v = sample('statement', 'fi'); v.items[0]!.shares[0]!.cents += 0.5; return compose('statement', v); }],
    ['a difference', () => { const v = sample('settlement', 'fi'); v.balances[0]!.paid.cents += 1; return compose('settlement', v); }],
    ['a transfer', () => { const v = sample('settlement', 'fi'); v.transfers[0]!.amount.cents -= 1; return compose('settlement', v); }],
    ['agreed shares', () => { const v = sample('agreement', 'fi'); v.shares!.rows[0]!.amount.cents += 1; return compose('agreement', v); }],
  ]; // prettier-ignore

  it.each(broken)('%s that does not add up is not printed', (_, print) => {
    expect(print).toThrow(DocumentDataError);
  });
});

describe('linter', () => {
  const page = (body: string): string => `<html lang="fi"><body><h1>x</h1>${body}</body></html>`;

  it.each([
    ['empty-cell', '<table><tr><td> </td><td>a</td></tr></table>'],
    ['empty-cell', '<table><tr><th></th></tr></table>'],
    ['inline-language', '<p><span lang="sv">hej</span></p>'],
    ['bare-svg', '<svg viewBox="0 0 1 1"><title>a</title></svg>'],
    ['skipped-heading', '<h3>three</h3>'],
    ['image-without-alt', '<img src="data:image/png;base64,AA">'],
    ['transparent-text', '<p style="opacity:.5">a</p>'],
    ['transparent-text', '<style>p { opacity: .5 }</style>'],
  ])('finds %s in %s', (rule, html) => {
    expect(lintHtml(page(html)).map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each([
    '<table><tr><td>&nbsp;</td></tr></table>',
    '<p><span role="note" lang="sv">hej</span> <em lang="sv">hej</em></p>',
    '<svg role="img" aria-label="x"></svg><svg role="img" aria-labelledby="x"></svg><svg aria-hidden="true"></svg><img alt="" src="x">',
    '<h2>a</h2><h3>b</h3><h2>c</h2>',
  ])('has nothing against %s', (html) => {
    expect(lintHtml(page(html))).toEqual([]);
  });

  it('finds a document without a language', () => {
    expect(lintHtml('<html><body></body></html>')).toMatchObject([{ rule: 'missing-language' }]);
  });

  it.each(['{{{raw}}}', '{{& raw}}', '{{~& raw}}'])('refuses a template with %s', (source) => {
    expect(() => refuseRawOutput('t', source)).toThrow(/without escaping/);
  });
});
