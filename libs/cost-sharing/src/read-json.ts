import { RuleError } from './errors.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One more step of a JSON pointer (RFC 6901 escapes). */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A plain object with no other fields than these; the required ones present. */
export function readObject(
  json: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): JsonObject {
  const object = readRecord(json, path);
  for (const key of Object.keys(object)) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw new RuleError('UNKNOWN_FIELD', pointer(path, key), { field: key });
    }
  }
  for (const key of required) {
    if (!Object.hasOwn(object, key) || object[key] === undefined) {
      throw new RuleError('MISSING_FIELD', pointer(path, key), { field: key });
    }
  }
  return object;
}

export function readRecord(json: unknown, path: string): JsonObject {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new RuleError('NOT_AN_OBJECT', path);
  }
  return json as JsonObject;
}

export function readChoice<T extends string>(json: unknown, path: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === json);
  if (found === undefined) {
    throw new RuleError('UNKNOWN_VALUE', path, { got: String(json), allowed: choices.join(', ') });
  }
  return found;
}

/** A safe integer from 0 up. NaN, fractions and anything past 2^53 − 1 are refused, each by its own code. */
export function readCount(json: unknown, path: string): number {
  if (typeof json !== 'number' || (!Number.isInteger(json) && Math.abs(json) !== Infinity)) {
    throw new RuleError('NOT_AN_INTEGER', path, { got: String(json) });
  }
  if (json < 0) throw new RuleError('NEGATIVE', path, { got: json });
  if (!Number.isSafeInteger(json)) throw new RuleError('UNSAFE_INTEGER', path, { got: json });
  return json === 0 ? 0 : json;
}

/** A decimal from 0 up as text, with a point: `"12.5"`. A number is refused, since it may already be rounded. */
export function readDecimal(json: unknown, path: string): string {
  if (typeof json === 'string' && /^-\d+(\.\d+)?$/.test(json))
    throw new RuleError('NEGATIVE', path, { got: json });
  if (typeof json !== 'string' || !/^\d{1,15}(\.\d{1,12})?$/.test(json)) {
    throw new RuleError('NOT_A_DECIMAL', path, { got: String(json) });
  }
  return json;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, `2026-02-28`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !isLeap ? 28 : MONTH_DAYS[month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

/** A calendar date, or an instant that starts with one (a snapshot may say its minute). */
export function readDate(json: unknown, path: string): string {
  const isInstant =
    typeof json === 'string' && /^.{10}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(json);
  if (!isInstant || !isCalendarDate(json.slice(0, 10)))
    throw new RuleError('NOT_A_DATE', path, { got: String(json) });
  return json;
}
