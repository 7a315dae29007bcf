import fc from 'fast-check';
import { readZip } from '../zip/read-zip.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import type { Cell, TableColumn } from './table.ts';
import { csvLine, withoutGuard, writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

async function* rowsOf(...rows: Cell[][]): AsyncGenerator<Cell[]> {
  yield* rows;
}
const column = (header: string, kind: TableColumn['kind'] = 'text'): TableColumn => ({
  header,
  kind,
  width: 20,
});
const cellsOf = (text: string): readonly (readonly string[])[] => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(`${read.code} on line ${read.line}`);
  return read.rows.map(({ cells }) => cells);
};

describe('CSV going out', () => {
  it('has the mark that Excel needs, semicolons, ISO dates and decimal commas', async () => {
    const rows = rowsOf(
      [
        'Åsa; "Ö"',
        Temporal.PlainDate.from('2027-02-09'),
        Temporal.PlainDateTime.from('2027-02-09T08:45:12'),
        3.5,
      ],
      ['rivi\nvaihtuu', null, null, -2],
    );
    const columns = [
      column('Nimi'),
      column('Päivä', 'date'),
      column('Hetki', 'moment'),
      column('Luku', 'number'),
    ];
    const lines: string[] = [];
    for await (const line of writeCsv({ columns, rows })) lines.push(line);
    expect(lines).toEqual([
      '\uFEFFNimi;Päivä;Hetki;Luku\r\n',
      '"Åsa; ""Ö""";2027-02-09;2027-02-09 08:45;3,5\r\n',
      '"rivi\nvaihtuu";;;-2\r\n',
    ]);
  });

  it.each(['=1+1', '+358', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])(
    'makes %j harmless',
    (typed) => {
      expect(csvLine([typed]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 })),
        (rows) => {
          const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
          const text = `sep=;\r\n${rows.map(csvLine).join('')}`;
          expect(cellsOf(text).map((cells) => cells.map(withoutGuard))).toEqual(
            filled.map((cells) => cells.map((cell) => withoutGuard(cell))),
          );
        },
      ),
    );
  });
});

describe('CSV coming in', () => {
  it.each([
    ['semicolons', 'a;b\n1,5;2'],
    ['tabs', 'a\tb\n1,5\t2'],
    ['commas', 'a,b\n"1,5",2'],
    ['what Excel wrote above', 'sep=;\r\na;b\r\n1,5;2\r\n'],
    ['old line ends', 'a;b\r1,5;2\r'],
  ])('is taken apart at %s', (_, text) => {
    expect(cellsOf(text)).toEqual([['a', 'b'], ['1,5', '2']]); // prettier-ignore
  });

  it('knows on which line a row begins, over quotes and empty lines', () => {
    const read = readCsv('nimi;osa\n\n"kaksi\r\nriviä ""näin""";1\n;\nviimeinen;2');
    expect(read).toMatchObject({
      rows: [
        { line: 1, cells: ['nimi', 'osa'] },
        { line: 3, cells: ['kaksi\r\nriviä "näin"', '1'] },
        { line: 6, cells: ['viimeinen', '2'] },
      ],
    });
  });

  it.each([
    ['a;b\n"auki;1\n2', { ok: false, line: 2, code: 'unclosedQuote' }],
    ['a;"auki', { ok: false, line: 1, code: 'unclosedQuote' }],
    ['a;b\n"kiinni"x;1', { ok: false, line: 2, code: 'textAfterQuote' }],
  ])('says where %j breaks', (text, mistake) => {
    expect(readCsv(text)).toEqual(mistake);
  });
});

describe('files as they are saved', () => {
  const name = 'Åsa Sjöström – 5 €';

  it.each([
    ['utf-8', Buffer.from(name)],
    ['utf-8', Buffer.from(`\uFEFF${name}`)],
    ['utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(name, 'utf16le')])],
    [
      'windows-1252',
      Buffer.concat([Buffer.from('Åsa Sjöström ', 'latin1'), Buffer.from([0x96, 0x20, 0x35, 0x20, 0x80])]),
    ],
  ])('are read as %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: name, encoding });
  });

  it.each([
    ['workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])],
    ['binary', Buffer.from([0x61, 0xe4, 0x81])],
  ])('are refused as %s where they are no text', (code, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, code });
  });
});

describe('workbooks', () => {
  it('hold typed cells, no formulas, and a first row that stays', async () => {
    const columns = [
      column('Nimi'),
      column('Päivä', 'date'),
      column('Hetki', 'moment'),
      column('Luku', 'number'),
    ];
    const moment = Temporal.PlainDateTime.from('2027-02-09T12:00');
    const rows = rowsOf(
      ['=1+1', moment.toPlainDate(), moment, 3.5],
      ['Öö <b> & "😀" _x0041_', null, null, null],
    );
    const bytes = Buffer.from(await new Response(writeXlsx({ name: 'Lista', columns, rows })).arrayBuffer());
    // Read by the reader of our own ZIP files, not by the library that wrote it.
    const zip = await readZip(bytes, { files: 20, fileBytes: 1e6, totalBytes: 1e6 });
    if (!zip.ok) throw new Error(JSON.stringify(zip.mistakes));
    const part = (path: string): string => Buffer.from(zip.files.get(path) ?? []).toString();
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(part('xl/workbook.xml')).toContain('name="Lista"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2" t="inlineStr"[^>]*><is><t>=1\+1<\/t>/);
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46427<\/v>/);
    expect(sheet).toMatch(/<c r="C2" s="\d+"><v>46427.5<\/v>/);
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>3.5<\/v>/);
    expect(sheet).toContain('Öö &lt;b&gt; &amp; "😀" _x005F_x0041_');
    expect(part('xl/styles.xml')).toContain('formatCode="d.m.yyyy h:mm"');
  });
});
