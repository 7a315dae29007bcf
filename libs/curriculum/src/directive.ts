/** The opening line of a block: `:::name` or `:::name{key="value" other="value"}`. */
export type Directive = { name: string; attributes: ReadonlyMap<string, string> };

const OPENING = /^:::([a-z]+)(?:\{(.*)\})?[ \t]*$/;
const ATTRIBUTES = /^\s*(?:[a-z]+="[^"]*"(?:\s+(?=[a-z])|\s*$))*$/;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;
/** More is no line that a person wrote; it also bounds the work of the expressions above. */
const MAX_LENGTH = 1000;

/** Reads an opening line, or null when it is not one: a key twice, no quotes, anything before or after. */
export function readDirective(line: string): Directive | null {
  const found = line.length <= MAX_LENGTH ? OPENING.exec(line) : null;
  const list = found?.[2] ?? '';
  if (!found || !ATTRIBUTES.test(list)) return null;
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of list.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) return null;
    attributes.set(key, value);
  }
  return { name: found[1] ?? '', attributes };
}
