import { createHash } from 'node:crypto';

/** What the file says about itself. `date` is an ISO 8601 instant or date, for example `2027-02-09`. */
export interface DocumentMeta {
  title: string;
  author: string;
  date: string;
}

/**
 * Writes title, author and dates into a PDF by Chromium, and makes what Chromium numbers by chance count from
 * one, so that the same document gives the same bytes. The information comes as an incremental update at the
 * end of the file; nothing before it moves, since every replacement has the length of what it replaces.
 *
 * @throws Error when the file is not written the way Chromium writes
 */
export function withDocumentInfo(pdf: Uint8Array, meta: DocumentMeta): Uint8Array {
  const date = pdfDate(meta.date);
  const source = stableNodeIds(Buffer.from(pdf).toString('latin1')).replace(
    /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g,
    (_, key: string) => `/${key} (${date})`,
  );
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(source);
  const size = trailer?.[1]?.match(/\/Size (\d+)/)?.[1];
  const root = trailer?.[1]?.match(/\/Root (\d+ 0 R)/)?.[1];
  const info = trailer?.[1]?.match(/\/Info (\d+) 0 R/)?.[1];
  if (!trailer || !size || !root || !info) throw new Error('The PDF does not end the way Chromium ends one.');

  const id = createHash('md5').update(source, 'latin1').update(JSON.stringify(meta)).digest('hex');
  const start = source.endsWith('\n') ? '' : '\n';
  const infoAt = source.length + start.length;
  const object =
    `${info} 0 obj\n<</Title ${pdfText(meta.title)}\n/Author ${pdfText(meta.author)}\n/Creator (Talkoot)\n` +
    `/Producer (Chromium, Skia/PDF)\n/CreationDate (${date})\n/ModDate (${date})>>\nendobj\n`;
  const xref = `xref\n${info} 1\n${String(infoAt).padStart(10, '0')} 00000 n \n`;
  const end =
    `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${trailer[2]}\n/ID [<${id}> <${id}>]>>\n` +
    `startxref\n${infoAt + object.length}\n%%EOF\n`;
  return Buffer.from(source + start + object + xref + end, 'latin1');
}

/** Number of pages, from the root of the page tree. */
export function countPages(pdf: Uint8Array): number {
  const source = Buffer.from(pdf).toString('latin1');
  const object = (number: string): string =>
    new RegExp(`(?:^|\\n)${number} 0 obj\\b([\\s\\S]*?)endobj`).exec(source)?.[1] ?? '';
  const root = /\/Root (\d+) 0 R/.exec(source)?.[1] ?? '';
  const pages = /\/Pages (\d+) 0 R/.exec(object(root))?.[1] ?? '';
  const count = /\/Count (\d+)/.exec(object(pages))?.[1];
  if (count === undefined) throw new Error('The PDF has no page tree.');
  return Number(count);
}

/** Structure elements carry the browser's running node numbers; they are counted anew in order of appearance. */
function stableNodeIds(source: string): string {
  const seen = new Map<string, string>();
  return source.replace(/\(node(\d+)\)/g, (whole, digits: string) => {
    const known = seen.get(digits) ?? String(seen.size + 1).padStart(digits.length, '0');
    seen.set(digits, known);
    return known.length === digits.length ? `(node${known})` : whole;
  });
}

function pdfDate(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`"${iso}" is not a date for a document.`);
  return `D:${instant.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
}

/** A PDF text string in UTF-16 with byte order mark, written in hexadecimal so that nothing needs escaping. */
function pdfText(text: string): string {
  return `<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex')}>`;
}
