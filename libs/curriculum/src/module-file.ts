import { bodyMistakes } from './body-mistakes.ts';
import { FieldReader, SLUG, WEB_ADDRESS } from './fields.ts';
import { inFileOrder } from './mistake.ts';
import type { Mistake, MistakeCode, Parsed } from './mistake.ts';
import { CONTENT_LANGS } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';
import { TRANSLATED_FIELDS } from './translation.ts';
import type { FieldHashes } from './translation.ts';
import { METHODS, SECTORS } from './vocabulary.ts';
import type { Audience, Method } from './vocabulary.ts';
import { MAX_TEXT_LENGTH, readYaml } from './yaml-text.ts';

/** `date` is what the source prints (a year, month or day; null: none seen), `viewed` the day it was read. */
export type ModuleSource = {
  id: string;
  title: string;
  url: string | null;
  publisher: string;
  date: string | null;
  viewed: string;
};

/** Minutes, in whole numbers. */
export type Duration = { min: number; default: number; max: number };

/** One module in one language, as its file gives it. Dates are ISO days (`2027-06-30`). */
export type ModuleText = {
  slug: string;
  lang: ContentLang;
  title: string;
  summary: string;
  /** Place in the library's own order. */
  order: number;
  durationMinutes: Duration;
  learningOutcomes: string[];
  /** Slugs of the modules that should come before. */
  prerequisites: string[];
  topics: string[];
  tags: string[];
  audiences: Audience;
  methods: Method[];
  lawAsOf?: string;
  institutionsAsOf?: string;
  statsAsOf?: string;
  /** The last day on which the content counts as fresh. */
  reviewBy: string;
  datasets: string[];
  lawNote?: string;
  status: 'draft' | 'reviewed';
  updated: string;
  /** Of a translation: the hash of each field of the original that it was made from, as far as it is known. */
  madeFrom?: FieldHashes;
  sources: ModuleSource[];
  /** Markdown, without the front matter. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The YAML between the two lines of ---, or undefined where there is none. It begins on line 2. */
export function frontMatterOf(text: string): string | undefined {
  return FRONT_MATTER.exec(text.replace(/^\ufeff/, ''))?.[1];
}

export function readAudience(fields: FieldReader, key: string): Audience {
  if (fields.has(key) && fields.data[key] === 'all') return 'all';
  return fields.codes(key, SECTORS);
}

export function readDuration(fields: FieldReader, key: string): Duration {
  return fields.group(key, (group) => {
    const duration = {
      min: group.integer('min', 5, 720),
      default: group.integer('default', 5, 720),
      max: group.integer('max', 5, 720),
    };
    if (duration.min > duration.default || duration.default > duration.max) {
      group.note([], 'DURATION_ORDER', 'Minutes must rise: min, default, max.');
    }
    return duration;
  });
}

function readSource(row: FieldReader): ModuleSource {
  return {
    id: row.text('id', { max: 60, pattern: SLUG, kind: 'a lower-case name with hyphens' }),
    title: row.text('title', { max: 300 }),
    url: row.nullableText('url', { max: 1000, pattern: WEB_ADDRESS, kind: 'a web address' }),
    publisher: row.text('publisher', { max: 200 }),
    date: row.nullablePartialDate('date'),
    viewed: row.date('viewed'),
  };
}

const HASH = { max: 64, pattern: /^[0-9a-f]{64}$/, kind: 'a SHA-256 of 64 digits' };

function readMadeFrom(group: FieldReader): FieldHashes {
  const known = TRANSLATED_FIELDS.flatMap((field) => {
    const hash = group.optionalText(field, HASH);
    return hash === undefined ? [] : [[field, hash] as const];
  });
  return Object.fromEntries(known);
}

/** A body as files and versions keep it: one kind of line end, no blank lines around it, one line end at its end. */
export function normalBody(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd() + '\n'
  );
}

function readFrontMatter(fields: FieldReader): Omit<ModuleText, 'body' | 'bodyLine'> {
  const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
  const text = {
    slug: fields.text('slug', { max: 80, pattern: SLUG, kind: 'a lower-case name with hyphens' }),
    lang: fields.oneOf('lang', CONTENT_LANGS),
    title: fields.text('title', { max: 160 }),
    summary: fields.text('summary', { max: 300 }),
    order: fields.integer('order', 0, 9999),
    durationMinutes: readDuration(fields, 'durationMinutes'),
    learningOutcomes: fields.texts('learningOutcomes', { max: 300 }, { min: 3, max: 5 }),
    prerequisites: fields.slugs('prerequisites'),
    topics: fields.slugs('topics'),
    tags: fields.texts('tags', { max: 60 }, { max: 30 }),
    audiences: readAudience(fields, 'audiences'),
    methods: fields.codes('methods', METHODS),
    ...optional('lawAsOf', fields.optionalDate('lawAsOf')),
    ...optional('institutionsAsOf', fields.optionalDate('institutionsAsOf')),
    ...optional('statsAsOf', fields.optionalDate('statsAsOf')),
    reviewBy: fields.date('reviewBy'),
    datasets: fields.has('datasets') ? fields.slugs('datasets') : [],
    ...optional('lawNote', fields.optionalText('lawNote', { max: 600 })),
    status: fields.oneOf('status', ['draft', 'reviewed']),
    updated: fields.date('updated'),
    ...optional('madeFrom', fields.optionalGroup('madeFrom', readMadeFrom)),
    sources: fields.rows('sources', readSource, { max: 100 }),
  };
  if (text.prerequisites.includes(text.slug)) {
    fields.note(['prerequisites'], 'PREREQUISITE_CYCLE', `${text.slug} cannot require itself.`);
  }
  fields.unique(
    'sources',
    text.sources.map((source) => source.id),
  );
  return text;
}

/**
 * Reads one module file: YAML front matter and Markdown.
 *
 * Refuses the file with every mistake found (file, line, code): a field missing, unknown or out of bounds, sector
 * fences that nest or do not close, headings other than ## and ###, citations without a source, raw HTML, links
 * other than http, https and mailto, YAML anchors, a text over 256 Ki characters.
 *
 * @param filename `<slug>.<lang>.md`, with or without folders; slug and language must agree with the front matter
 */
export function parseModuleFile(text: string, filename: string): Parsed<ModuleText> {
  const refuse = (code: MistakeCode, message: string): Parsed<ModuleText> => ({
    ok: false,
    mistakes: [{ file: filename, line: 1, code, message }],
  });
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse('FILE_TOO_LARGE', `The file is longer than ${MAX_TEXT_LENGTH} characters.`);
  }
  const content = text.replace(/^\ufeff/, '');
  const found = FRONT_MATTER.exec(content);
  if (!found)
    return refuse('FRONT_MATTER_MISSING', 'The file must begin with front matter between two lines of ---.');
  const placed = readYaml(found[1] ?? '', filename, 2);
  const afterFront = content.slice(found[0].length);
  const body = normalBody(afterFront);
  const skipped = content.length - afterFront.replace(/^(?:[ \t]*\r?\n)+/, '').length;
  const bodyLine = content.slice(0, skipped).split(/\r\n|\n|\r/).length;
  const mistakes: Mistake[] = placed.ok ? [] : [...placed.mistakes];
  let front: ReturnType<typeof readFrontMatter> | undefined;
  if (placed.ok) {
    const fields = new FieldReader(filename, placed.value, mistakes);
    front = readFrontMatter(fields);
    fields.refuseUnknown();
    const name = filename.replace(/^.*[\\/]/, '');
    if (name !== `${front.slug}.${front.lang}.md` && mistakes.length === 0) {
      fields.note(
        ['slug'],
        'FILE_NAME_MISMATCH',
        `The file is named ${name}, but says ${front.slug}.${front.lang}.md.`,
      );
    }
  }
  if (body.trim() === '') fieldlessBody(filename, bodyLine, mistakes);
  const sourceIds = new Set(front?.sources.map((source) => source.id));
  mistakes.push(
    // Without readable front matter sources and datasets are unknown, and every reference would look wrong.
    ...bodyMistakes(body, filename, bodyLine, sourceIds, front?.datasets).filter(
      (m) => front || m.code !== 'CITATION_UNKNOWN',
    ),
  );
  if (mistakes.length > 0 || !front) return { ok: false, mistakes: inFileOrder(mistakes) };
  return { ok: true, value: { ...front, body, bodyLine } };
}

function fieldlessBody(file: string, line: number, mistakes: Mistake[]): void {
  mistakes.push({
    file,
    line,
    code: 'FIELD_MISSING',
    message: 'The module has no text after its front matter.',
  });
}
