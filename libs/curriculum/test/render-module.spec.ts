import * as fc from 'fast-check';
import { renderModule } from '../src/index.ts';
import type { ModuleSource, RenderOptions, RenderedModule } from '../src/index.ts';

const source = (id: string, more: Partial<ModuleSource> = {}): ModuleSource => ({
  id,
  title: `Otsikko ${id}`,
  url: `https://esimerkki.fi/${id}`,
  publisher: 'Kustantaja',
  date: null,
  viewed: '2026-11-21',
  ...more,
});

const render = (body: string, options: Partial<RenderOptions> = {}): RenderedModule =>
  renderModule(body, { sectors: 'all', mode: 'all-marked', sources: [], lang: 'fi', ...options });

describe('renderModule: text', () => {
  it.each([
    ['HTML', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['an attribute', 'a <b onclick="x">', '<p>a &lt;b onclick=&quot;x&quot;&gt;</p>\n'],
    ['a script link', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>\n'],
    ['an encoded script link', '[x](&#106;avascript:alert(1))', '<p>[x](javascript:alert(1))</p>\n'],
    ['a data link', '[x](data:text/html;base64,AAAA)', '<p>[x](data:text/html;base64,AAAA)</p>\n'],
    ['a link within the site', '[x](/admin)', '<p>[x](/admin)</p>\n'],
    ['a picture', '![x](https://a.fi/b.png)', '<p>!<a href="https://a.fi/b.png">x</a></p>\n'],
    ['a web link', '[x](https://a.fi/?b=1&c="2)', '<p><a href="https://a.fi/?b=1&amp;c=%222">x</a></p>\n'],
    ['a mail link', '<mailto:a@b.fi>', '<p><a href="mailto:a@b.fi">mailto:a@b.fi</a></p>\n'],
  ])('shows %s safely', (_name, body, html) => {
    expect(render(body).html).toBe(html);
  });

  it('never makes an element that the text did not ask for', () => {
    const allowed =
      /^<\/?(h[1-6]|p|a|ul|ol|li|strong|em|s|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td|div|section|span)[ >\n/]/;
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<img src=x onerror=y>',
        '[a](javascript:b)',
        '|a|b|\n|-|-|\n||',
        '## ',
        ':::sector{codes="health"}\n',
        '\n:::\n',
        '`',
        '**',
        '[@a]',
        '&lt;',
        '<!--',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { html } = render(pieces.join(''), { sources: [source('a')] });
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(allowed);
        expect(html).not.toMatch(/ on\w+="|href="(?!https?:|mailto:|#)|style=/);
      }),
    );
  });
});

describe('renderModule: headings', () => {
  it('gives headings ids, also when two are alike, and lists them', () => {
    const { html, headings } = render('## Övning på språk\n\n### A\n\n## A\n');
    expect(headings).toEqual([
      { level: 2, id: 'ovning-pa-sprak', text: 'Övning på språk' },
      { level: 3, id: 'a', text: 'A' },
      { level: 2, id: 'a-2', text: 'A' },
    ]);
    expect(html).toContain('<h2 id="a-2">A</h2>');
  });

  it('shifts the levels to the place on the page', () => {
    const { html } = render('## A\n\n### B\n', { baseHeadingLevel: 4, idPrefix: 'm1-' });
    expect(html).toBe('<h4 id="m1-a">A</h4>\n<h5 id="m1-b">B</h5>\n');
  });

  it.each([0, 6, 2.5])('refuses the base level %d', (baseHeadingLevel) => {
    expect(() => render('', { baseHeadingLevel })).toThrow(RangeError);
  });

  it('refuses a prefix that could leave the attribute', () => {
    expect(() => render('', { idPrefix: '"><b' })).toThrow(RangeError);
  });

  it('names a heading without letters', () => {
    expect(render('## !!!\n').headings[0]?.id).toBe('osa');
  });
});

describe('renderModule: tables', () => {
  it('stand in a frame that scrolls, called by their columns as they are read', () => {
    const text = '| A *b* | "C" |\n|---|---|\n| 1 | 2 |\n\nx\n\n| D |\n|---|\n| 3 |\n';
    const { html } = renderModule(text, { sectors: 'all', mode: 'all-marked', sources: [], lang: 'sv' });
    const names = [
      ...html.matchAll(/<div class="table-frame" role="group" tabindex="0" aria-label="([^"]*)">\n<table>/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(['Tabell: A b, &quot;C&quot;', 'Tabell: D']);
  });

  it('marks column headers, puts a dash in empty cells and has no inline styles', () => {
    expect(render('| A | |\n|---|---:|\n| 1 | |\n| | 2 |\n').html).toBe(
      '<div class="table-frame" role="group" tabindex="0" aria-label="Taulukko: A">\n' +
        '<table>\n<thead>\n<tr>\n<th scope="col">A</th>\n<th scope="col" class="align-right">–</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">–</td>\n</tr>\n<tr>\n<td>–</td>\n' +
        '<td class="align-right">2</td>\n</tr>\n</tbody>\n</table>\n</div>\n',
    );
  });

  it('fills the cells that a short row leaves out', () => {
    expect(render('|a|b|\n|-|-|\n|1|\n').html).toContain('<td>1</td>\n<td>–</td>');
  });
});

describe('renderModule: sources', () => {
  const sources = [
    source('a'),
    source('b', { date: '2024-05', title: 'B & <C>' }),
    source('c', { url: null, date: '2023' }),
  ];
  const body = 'Yksi [@b]. Kaksi [@a], taas [@b]. Outo [@zz].';

  it('numbers citations by first use and lists only what was cited', () => {
    const { html, citedSources } = render(body, { sources });
    expect(citedSources.map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect([...html.matchAll(/class="citation" href="#([^"]+)"/g)].map((m) => m[1])).toEqual([
      'source--1',
      'source--2',
      'source--1',
    ]);
    expect(html).toContain('<section class="sources">\n<h2>Lähteet</h2>\n<p class="source" id="source--1">');
    expect(html).toContain(
      '<a href="https://esimerkki.fi/b">B &amp; &lt;C&gt;</a>. Kustantaja, 5/2024, luettu 21.11.2026.',
    );
    expect(html).not.toContain('Otsikko c');
  });

  it('leaves a citation without source as it was written', () => {
    expect(render(body, { sources }).html).toContain('Outo [@zz].');
  });

  it('goes on numbering from another module, and can leave the list to the caller', () => {
    const { html, citedSources } = render('[@a]', {
      sources,
      firstSourceNumber: 7,
      idPrefix: 'x-',
      withSources: false,
    });
    expect(html).toBe(
      '<p><a class="citation" href="#x-source--7" aria-label="[7] Lähde: Otsikko a">[7]</a></p>\n',
    );
    expect(citedSources).toMatchObject([{ id: 'a', number: 7 }]);
  });

  it.each([
    ['sv', 'Källor', 'läst 21.11.2026'],
    ['en', 'Sources', 'read 21 November 2026'],
    ['fi-simple', 'Lähteet', 'luettu 21.11.2026'],
  ] as const)('speaks %s', (lang, heading, viewed) => {
    const { html } = render('[@c]', { sources, lang });
    expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).toContain(viewed);
    expect(html).not.toContain('href="null"');
  });

  it('shows dates of sources as far as they are known, and odd ones as they are', () => {
    const dated = ['2024', '2024-05', '2024-05-09', '2024-13-99'].map((date) => source(`d${date}`, { date }));
    const { html } = render(dated.map(({ id }) => `[@${id}]`).join(' '), { sources: dated });
    expect([...html.matchAll(/Kustantaja, ([^,]+),/g)].map((found) => found[1])).toEqual([
      '2024',
      '5/2024',
      '9.5.2024',
      '2024-13-99',
    ]);
  });

  it('cites nothing for blocks that are left out', () => {
    const text = 'a\n\n:::sector{codes="health"}\n[@a]\n:::\n\nb [@b]';
    expect(render(text, { sources, sectors: ['youth'], mode: 'only-chosen' }).citedSources).toMatchObject([
      { id: 'b', number: 1 },
    ]);
  });
});

describe('renderModule: sectors', () => {
  const body =
    'Alku\n\n:::sector{codes="health,youth"}\nYksi\n:::\n\n:::sector{codes="employment"}\nKaksi\n:::\n';

  it('shows all blocks with their names, and which are chosen', () => {
    expect(render(body, { sectors: ['youth'] }).html).toBe(
      '<p>Alku</p>\n' +
        '<div class="sector-block" data-sector="health youth" data-chosen="true">\n' +
        '<p class="sector-label">Toimialalle: Terveydenhuolto, Nuorisotyö</p>\n<p>Yksi</p>\n</div>\n' +
        '<div class="sector-block" data-sector="employment" data-chosen="false">\n' +
        '<p class="sector-label">Toimialalle: Työllisyyspalvelut</p>\n<p>Kaksi</p>\n</div>\n',
    );
  });

  it('shows only what the audience chose, without labels', () => {
    const { html, leftOut } = render(body, { sectors: ['employment'], mode: 'only-chosen' });
    expect(html).toBe(
      '<p>Alku</p>\n<div class="sector-block" data-sector="employment">\n<p>Kaksi</p>\n</div>\n',
    );
    expect(leftOut).toEqual([['health', 'youth']]);
  });

  it('shows everything to everybody', () => {
    expect(render(body, { mode: 'only-chosen' }).leftOut).toEqual([]);
  });
});

describe('renderModule: exercises and cases', () => {
  it.each([
    ['Harjoitus: palvelukartta (20 min)', 'exercise'],
    ['Keskustelu parin kanssa', 'exercise'],
    ['Övning: bakom dörren', 'exercise'],
    ['Exercise: my place', 'exercise'],
    ['Tapausesimerkki: jonotusnumero', 'case'],
    ['Esimerkki', 'case'],
    ['Fall: könumret', 'case'],
    ['Case: the queue', 'case'],
  ])('wraps "%s"', (title, kind) => {
    expect(render(`## ${title}\n\nTeksti\n\n## Muu\n`).html).toMatch(
      new RegExp(
        `^<section class="${kind}">\\n<h2 id="[a-z0-9-]+">[^<]+</h2>\\n<p>Teksti</p>\\n</section>\\n<h2 id="muu">`,
      ),
    );
  });

  it.each(['Harjoituksia kotiin', 'Fallet', 'Casework', 'Toimintatapa'])('does not wrap "%s"', (title) => {
    expect(render(`## ${title}\n`).html).not.toContain('<section');
  });

  it('ends the section before the sector blocks that end the module', () => {
    const { html } = render('## Case: A\n\nx\n\n:::sector{codes="health"}\ny\n:::\n', { lang: 'en' });
    expect(html).toMatch(/<p>x<\/p>\n<\/section>\n<div class="sector-block"/);
  });

  it('keeps a sector block inside when the section goes on after it', () => {
    const { html } = render('## Case: A\n\nx\n\n:::sector{codes="health"}\ny\n:::\n\nz\n\n## B\n', {
      lang: 'en',
    });
    expect(html).toMatch(/<\/div>\n<p>z<\/p>\n<\/section>\n<h2/);
  });

  it('opens and closes every element in any order of parts', () => {
    const part = fc.constantFrom(
      '## Harjoitus: a\n\n',
      '## Case: b\n\n',
      '## C\n\n',
      '### D\n\n',
      'teksti\n\n',
      ':::sector{codes="health"}\nx\n:::\n\n',
      ':::sector{codes="youth"}\n## Harjoitus\n\ny\n:::\n\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const open: string[] = [];
        for (const [, slash, tag] of render(parts.join('')).html.matchAll(/<(\/?)(section|div|h2|h3|p)\b/g)) {
          if (slash) expect(open.pop()).toBe(tag);
          else open.push(tag!);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
