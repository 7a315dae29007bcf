import Handlebars from 'handlebars';
import { renderSVG } from 'uqr';
import { DocumentDataError } from '../document-kinds.ts';
import { isSafeHtml } from '../safe-html.ts';

const { SafeString, escapeExpression } = Handlebars;

/** Puts values into the `{places}` of a label. The result is still escaped by the template. */
function fill(label: string, { hash }: { hash: Record<string, unknown> }): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => (name in hash ? String(hash[name]) : whole));
}

/**
 * The only door for HTML: prints text made by `asSafeHtml`, headings moved down so that they fit under the
 * heading they stand under. Plain text is escaped and becomes a paragraph.
 */
function safeHtml(value: unknown, { hash }: { hash: { under?: number } }): Handlebars.SafeString {
  if (typeof value === 'string') return new SafeString(`<p>${escapeExpression(value)}</p>`);
  if (!isSafeHtml(value))
    throw new DocumentDataError('A text that is to be printed as HTML was not made by asSafeHtml.');
  const shift = (hash.under ?? 1) - 1;
  return new SafeString(
    value.html
      .replace(
        /(<\/?h)([1-6])\b/gi,
        (_, start: string, level: string) => `${start}${Math.min(6, Number(level) + shift)}`,
      )
      // Chromium drops the language of a bare span; with a role it keeps it in the tags of the PDF.
      .replace(/<span(?=[^>]*\slang=)(?![^>]*\srole=)/gi, '<span role="note"')
      .replace(/<(t[dh])([^>]*)>\s*<\/\1>/gi, '<$1$2>–</$1>'),
  );
}

/** A CSS string for `content`, every character outside the plainest written as an escape. */
function cssString(text: string): Handlebars.SafeString {
  const escaped = Array.from(text, (character) =>
    /[\p{L}\p{N} .,:–-]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return new SafeString(`"${escaped.join('')}"`);
}

/** Our own style sheet, as it is. A style element ends at the first "</", so none may be in it. */
function cssText(css: string): Handlebars.SafeString {
  if (css.includes('</')) throw new Error('The style sheet holds "</".');
  return new SafeString(css);
}

/** Shortens what must stay on one line of a margin. */
function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A size class for a name, so that long ones stay on their page. */
function sizeOf(text: string): string {
  const { length } = Array.from(text);
  if (length <= 28) return 'size-large';
  return length <= 60 ? 'size-medium' : 'size-small';
}

/** A size class for the name on a badge: from across the room where it is short, whole where it is long. */
function nameSize(name: string): string {
  const { length } = Array.from(name);
  const longestWord = Math.max(...name.split(/[\s-]+/).map((word) => Array.from(word).length));
  if (length <= 26 && longestWord <= 12) return 'size-1';
  if (length <= 40 && longestWord <= 17) return 'size-2';
  if (length <= 64 && longestWord <= 23) return 'size-3';
  return length <= 110 ? 'size-4' : 'size-5';
}

/** A list in pieces of so many, one for each sheet. */
function inSheets<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

/** A QR code as a picture with a text alternative. Only web addresses are set. */
function qr(url: string, { hash }: { hash: { label: string } }): Handlebars.SafeString {
  if (!/^https?:\/\//.test(url)) throw new DocumentDataError('A QR code can hold only a web address.');
  const picture = renderSVG(url, { ecc: 'M', border: 0, blackColor: '#1E2A2F' });
  const data = Buffer.from(picture).toString('base64');
  return new SafeString(
    `<img class="qr" alt="${escapeExpression(hash.label)}" src="data:image/svg+xml;base64,${data}">`,
  );
}

/** Only http, https and mailto become links; anything else is printed as text. */
function isWebAddress(url: unknown): boolean {
  return typeof url === 'string' && /^(?:https?:\/\/|mailto:)/i.test(url);
}

/** An address without its scheme, and with places where a line may break. */
function shownAddress(url: string): Handlebars.SafeString {
  const shown = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return new SafeString(escapeExpression(shown).replace(/(\/|\.|-|&#x3D;)/g, '$1<wbr>'));
}

/** Everything that templates may call. */
export const TEMPLATE_FUNCTIONS: Readonly<Record<string, Handlebars.HelperDelegate>> = {
  fill,
  safeHtml,
  cssString,
  cssText,
  shorten,
  sizeOf,
  nameSize,
  inSheets,
  qr,
  isWebAddress,
  shownAddress,
  orDash: (text: string | null) => (text === null || text === '' ? '–' : text),
  number: (index: number) => index + 1,
  isNegative: ({ cents }: { cents: number }) => cents < 0,
  repeat: (count: number) => Array.from({ length: count }, (_, index) => index),
  sum: (...terms: unknown[]) =>
    terms.filter((term) => typeof term === 'number').reduce((total, term) => total + term, 0),
  moreThan: (count: number, limit: number) => count > limit,
  either: (a: unknown, b: unknown) => Boolean(a || b),
  both: (a: unknown, b: unknown) => Boolean(a && b),
  kindLine: (eventKind: string | null, documentKind: string) =>
    eventKind ? `${eventKind} · ${documentKind}` : documentKind,
  eq: (a: unknown, b: unknown) => a === b,
};
