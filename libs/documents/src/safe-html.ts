declare const brand: unique symbol;

/** HTML that its maker vouches for: it came out of a sanitiser. Only `asSafeHtml` makes one. */
export interface SafeHtml {
  readonly html: string;
  readonly [brand]: true;
}

const made = new WeakSet<object>();

/**
 * What no sanitiser lets through; finding it means that somebody vouched for raw input by mistake. Charts are SVG, of
 * which only shapes and text are let in: nothing that loads, moves or holds other markup.
 */
const FORBIDDEN =
  /<\/?(?:script|style|iframe|frame|object|embed|form|input|button|textarea|select|link|meta|base|template|math|html|head|body|foreignobject|image|use|animate|animatemotion|animatetransform|set)\b|<[^>]*\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript|file|data):/i;

/**
 * Marks HTML as safe to print as it is. Call it only on the output of a Markdown renderer with raw HTML off,
 * or of a sanitiser. Headings inside start at h2, as in module texts; templates shift them where they stand.
 *
 * @throws TypeError when the text holds elements or attributes that no sanitiser lets through
 */
export function asSafeHtml(html: string): SafeHtml {
  const found = FORBIDDEN.exec(html);
  if (found) throw new TypeError(`This HTML has not been sanitised: it holds "${found[0]}".`);
  const safe = Object.freeze({ html }) as SafeHtml;
  made.add(safe);
  return safe;
}

/** True only for objects made by `asSafeHtml` in this process; a look-alike from JSON is not one. */
export function isSafeHtml(value: unknown): value is SafeHtml {
  return typeof value === 'object' && value !== null && made.has(value);
}
