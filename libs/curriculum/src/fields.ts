import { isPartialDay, readDay } from './day-text.ts';
import type { Mistake, MistakeCode, Parsed } from './mistake.ts';
import { inFileOrder } from './mistake.ts';
import type { PathKey, PlacedData } from './yaml-text.ts';

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;

type TextLimits = { max?: number; pattern?: RegExp; kind?: string };
type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Letters that cannot be seen or that turn the direction of a text hide what a reader would have noticed.
// eslint-disable-next-line no-control-regex
const UNCLEAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]|\p{Cs}/u;

export function isCleanText(text: string): boolean {
  return !UNCLEAN.test(text);
}

/**
 * Reads the fields of one mapping, noting a mistake with its line wherever the data does not fit.
 * Every method returns a value of the promised type, so that reading goes on and all mistakes are found;
 * what was read counts only if no mistake was noted.
 */
export class FieldReader {
  readonly data: Data;
  readonly path: readonly PathKey[];
  readonly #lineOf: PlacedData['lineOf'];
  readonly #mistakes: Mistake[];
  readonly #file: string;
  readonly #seen = new Set<string>();

  constructor(
    file: string,
    placed: PlacedData,
    mistakes: Mistake[],
    path: readonly PathKey[] = [],
    data = placed.data,
  ) {
    this.#file = file;
    this.#lineOf = placed.lineOf;
    this.#mistakes = mistakes;
    this.path = path;
    this.data = isData(data) ? data : {};
    if (!isData(data)) this.note([], 'FIELD_TYPE', `${this.#name()} must be a mapping of fields.`);
  }

  /** Notes a mistake at a place below this mapping. */
  note(at: readonly PathKey[], code: MistakeCode, message: string): void {
    this.#mistakes.push({ file: this.#file, line: this.#lineOf([...this.path, ...at]), code, message });
  }

  has(key: string): boolean {
    this.#seen.add(key);
    return this.data[key] !== undefined;
  }

  text(key: string, limits: TextLimits = {}): string {
    return this.#required(key) ? this.#checkText([key], this.data[key], limits) : '';
  }

  optionalText(key: string, limits: TextLimits = {}): string | undefined {
    return this.has(key) ? this.#checkText([key], this.data[key], limits) : undefined;
  }

  /** A text, or null where the file says `null`: known to be unknown. */
  nullableText(key: string, limits: TextLimits = {}): string | null {
    if (!this.#required(key)) return null;
    return this.data[key] === null ? null : this.#checkText([key], this.data[key], limits);
  }

  date(key: string): string {
    return this.#required(key) ? this.#checkDate(key) : '';
  }

  optionalDate(key: string): string | undefined {
    return this.has(key) ? this.#checkDate(key) : undefined;
  }

  /** A year, a month or a day as text, or null where none is known. */
  nullablePartialDate(key: string): string | null {
    const value = this.nullableText(key, { max: 40 });
    if (value === null || value === '' || isPartialDay(value)) return value;
    this.note([key], 'FIELD_FORMAT', `${this.#name(key)} must be a year, a month or a day, not ${value}.`);
    return null;
  }

  integer(key: string, min: number, max: number): number {
    if (!this.#required(key)) return min;
    const value = this.data[key];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.note([key], 'FIELD_TYPE', `${this.#name(key)} must be a whole number.`);
      return min;
    }
    if (value >= min && value <= max) return value;
    this.note([key], 'FIELD_OUT_OF_RANGE', `${this.#name(key)} is ${value}; it must be ${min}–${max}.`);
    return min;
  }

  flag(key: string): boolean {
    if (!this.#required(key)) return false;
    if (typeof this.data[key] !== 'boolean')
      this.note([key], 'FIELD_TYPE', `${this.#name(key)} must be true or false.`);
    return this.data[key] === true;
  }

  oneOf<const T extends string>(key: string, allowed: readonly T[]): T {
    return this.#required(key) ? this.#checkCode([key], this.data[key], allowed) : (allowed[0] as T);
  }

  codes<const T extends string>(key: string, allowed: readonly T[]): T[] {
    return this.unique(
      key,
      this.list(key, (value, at) => this.#checkCode(at, value, allowed)),
    );
  }

  texts(key: string, limits: TextLimits = {}, count: { min?: number; max?: number } = {}): string[] {
    return this.list(key, (value, at) => this.#checkText(at, value, limits), count);
  }

  slugs(key: string): string[] {
    return this.unique(
      key,
      this.texts(key, { max: 80, pattern: SLUG, kind: 'a lower-case name with hyphens' }),
    );
  }

  unique<T>(key: string, values: T[]): T[] {
    values.forEach((value, i) => {
      if (values.indexOf(value) < i)
        this.note([key, i], 'FIELD_DUPLICATE', `${String(value)} is listed twice.`);
    });
    return values;
  }

  list<T>(
    key: string,
    read: (value: unknown, at: PathKey[]) => T,
    count: { min?: number; max?: number } = {},
  ): T[] {
    if (!this.#required(key)) return [];
    const values = this.data[key];
    if (!Array.isArray(values)) {
      this.note([key], 'FIELD_TYPE', `${this.#name(key)} must be a list.`);
      return [];
    }
    const { min = 0, max = 2000 } = count;
    if (values.length < min) this.note([key], 'FIELD_TOO_SHORT', `${this.#name(key)} needs at least ${min}.`);
    if (values.length > max) {
      this.note([key], 'FIELD_TOO_LONG', `${this.#name(key)} may have at most ${max}.`);
      return [];
    }
    return values.map((value, i) => read(value, [key, i]));
  }

  /** Reads a list of mappings; unknown fields in them are mistakes. */
  rows<T>(key: string, read: (row: FieldReader) => T, count: { min?: number; max?: number } = {}): T[] {
    return this.list(key, (value, at) => this.#inside(at, value, read), count);
  }

  /** Reads one mapping inside this one. */
  group<T>(key: string, read: (group: FieldReader) => T): T {
    this.#required(key);
    return this.#inside([key], this.data[key] ?? {}, read);
  }

  optionalGroup<T>(key: string, read: (group: FieldReader) => T): T | undefined {
    return this.has(key) ? this.group(key, read) : undefined;
  }

  /** Names of the fields present, where the names are themselves data (ids). */
  keys(): string[] {
    return Object.keys(this.data);
  }

  /** Every field nobody asked for is a mistake: most often a name spelt wrong. */
  refuseUnknown(): void {
    for (const key of Object.keys(this.data)) {
      if (!this.#seen.has(key))
        this.note([key], 'FIELD_UNKNOWN', `${this.#name(key)} is not a field known here.`);
    }
  }

  #inside<T>(at: PathKey[], value: unknown, read: (row: FieldReader) => T): T {
    const placed = { data: value, lineOf: this.#lineOf };
    const inner = new FieldReader(this.#file, placed, this.#mistakes, [...this.path, ...at], value);
    const result = read(inner);
    inner.refuseUnknown();
    return result;
  }

  #required(key: string): boolean {
    if (this.has(key)) return true;
    this.note([key], 'FIELD_MISSING', `${this.#name(key)} is missing.`);
    return false;
  }

  #checkText(at: readonly PathKey[], value: unknown, { max = 500, pattern, kind }: TextLimits): string {
    const name = this.#name(...at);
    if (typeof value !== 'string')
      this.note(at, 'FIELD_TYPE', `${name} must be text; put numbers and dates in quotes.`);
    else if (value.trim() === '') this.note(at, 'FIELD_TOO_SHORT', `${name} is empty.`);
    else if (value.length > max)
      this.note(at, 'FIELD_TOO_LONG', `${name} has ${value.length} characters; at most ${max} fit.`);
    else if (!isCleanText(value))
      this.note(at, 'TEXT_NOT_CLEAN', `${name} has control or direction characters.`);
    else if (pattern && !pattern.test(value))
      this.note(at, 'FIELD_FORMAT', `${name} must be ${kind ?? String(pattern)}.`);
    else return value;
    return '';
  }

  #checkCode<T extends string>(at: readonly PathKey[], value: unknown, allowed: readonly T[]): T {
    if ((allowed as readonly unknown[]).includes(value)) return value as T;
    this.note(at, 'CODE_UNKNOWN', `${this.#name(...at)} must be one of ${allowed.join(', ')}.`);
    return allowed[0] as T;
  }

  #checkDate(key: string): string {
    const value = this.#checkText([key], this.data[key], {});
    if (value === '' || readDay(value)) return value;
    this.note([key], 'FIELD_FORMAT', `${this.#name(key)} must be a day such as 2027-03-12, not ${value}.`);
    return '';
  }

  #name(...at: PathKey[]): string {
    return [...this.path, ...at].join('.') || 'The file';
  }
}

/** Reads one whole file: the value if nothing was wrong, otherwise every mistake in the order of the lines. */
export function readFields<T>(
  file: string,
  placed: Parsed<PlacedData>,
  read: (root: FieldReader) => T,
): Parsed<T> {
  if (!placed.ok) return placed;
  const mistakes: Mistake[] = [];
  const root = new FieldReader(file, placed.value, mistakes);
  const value = read(root);
  root.refuseUnknown();
  return mistakes.length === 0 ? { ok: true, value } : { ok: false, mistakes: inFileOrder(mistakes) };
}
