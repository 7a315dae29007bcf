/**
 * JSON in one canonical form (RFC 8785, JCS): keys sorted by UTF-16 code units, no white space, numbers and texts
 * as ECMAScript writes them. Equal data gives equal text, so its SHA-256 is a hash of the content.
 *
 * As in `JSON.stringify`, a property whose value is `undefined` is left out.
 *
 * @throws TypeError for what JSON cannot hold exactly: NaN, infinities, bigint, functions, symbols, `undefined` in
 *   a list, broken UTF-16, objects that are not plain (dates, maps), cycles
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (typeof value !== 'object') throw new TypeError(`Canonical JSON cannot hold ${describe(value)}.`);
  if (above.includes(value)) throw new TypeError('Canonical JSON cannot hold a cycle.');
  const path = [...above, value];
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, path)).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`Canonical JSON cannot hold ${describe(value)}.`);
  }
  const data = value as Record<string, unknown>;
  // The default sort compares UTF-16 code units, which is the order that RFC 8785 §3.2.3 asks for.
  const keys = Object.keys(data)
    .filter((key) => data[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${write(key, path)}:${write(data[key], path)}`).join(',')}}`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return 'broken UTF-16';
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return typeof value === 'number' ? String(value) : `a value of type ${typeof value}`;
}
