// Modules as long and as repetitive as real ones: words fall as often as in the starter library's own texts.
import { readdirSync, readFileSync } from 'node:fs';
import { parseModuleFile } from '@talkoot/curriculum';
import { inProject } from '../project-root.ts';

export const BENCH_LANGS = ['fi', 'sv', 'en'] as const;
export type BenchLang = (typeof BENCH_LANGS)[number];

export interface GeneratedModule {
  readonly slug: string;
  readonly order: number;
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly sectors: readonly string[];
  readonly minutes: number;
  readonly texts: readonly GeneratedText[];
}

export interface GeneratedText {
  readonly lang: BenchLang;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly string[];
  readonly body: string;
}

interface Sample {
  readonly body: readonly string[];
  readonly titles: readonly string[];
  /** How many words the texts have. */
  readonly lengths: readonly number[];
}

const METHODS = ['lecture', 'pair-discussion', 'case', 'group-work', 'quiz'];
const SECTORS = ['employment', 'early-education', 'health', 'youth', 'social-work', 'third-sector'];
const TOPICS = [
  'law',
  'interpreting',
  'statistics',
  'plain-language',
  'good-relations',
  'planning',
  'process',
];
/** Of a hundred words so many are a new one made of two: a library's words grow with its texts. */
const COMPOUNDS_OF_100 = { fi: 8, sv: 6, en: 2 } as const;

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function readSamples(): Readonly<Record<BenchLang, Sample>> {
  const folder = inProject('apps/server/starter/modules');
  const modules = readdirSync(folder).flatMap((name) => {
    const parsed = parseModuleFile(readFileSync(`${folder}/${name}`, 'utf8'), name);
    return parsed.ok ? [parsed.value] : [];
  });
  const sample = (lang: BenchLang): Sample => {
    const own = modules.filter((module) => module.lang === lang);
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return {
      body: own.flatMap(({ body }) => words(body)),
      titles: own.flatMap(({ title, summary }) => words(`${title} ${summary}`)),
      lengths: own.map(({ body }) => words(body).length),
    };
  };
  return { fi: sample('fi'), sv: sample('sv'), en: sample('en') };
}

export function* generateModules(count: number, seed: number): Generator<GeneratedModule> {
  const samples = readSamples();
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = (values: readonly string[], most: number): string[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(values))),
  ];
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

  const word = (lang: BenchLang, from: readonly string[]): string => {
    if (random() * 100 >= COMPOUNDS_OF_100[lang]) return pick(from);
    return pick(from) + pick(samples[lang].body).toLowerCase();
  };
  const sentence = (lang: BenchLang, from: readonly string[], length: number): string => {
    const text = Array.from({ length }, () => word(lang, from)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const text = (lang: BenchLang): GeneratedText => {
    const { body, titles, lengths } = samples[lang];
    const sentences = Math.ceil(pick(lengths) / 12);
    return {
      lang,
      title: sentence(lang, titles, between(2, 6)).slice(0, 200),
      summary: sentence(lang, titles, between(10, 20)).slice(0, 300),
      outcomes: Array.from({ length: between(3, 5) }, () => sentence(lang, body, between(5, 10))),
      body: Array.from({ length: sentences }, (_, at) =>
        at % 12 === 0 ? `\n## ${sentence(lang, titles, 4)}\n` : `${sentence(lang, body, between(6, 18))}.`,
      ).join(' '),
    };
  };
  for (let order = 1; order <= count; order += 1)
    yield {
      slug: `bench-${order}`,
      order,
      topics: some(TOPICS, 3),
      methods: some(METHODS, 3),
      sectors: some(SECTORS, 2),
      minutes: 15 + 5 * between(0, 9),
      texts: BENCH_LANGS.map(text),
    };
}

/** What people type: words of titles and texts, each letter by letter, and two words one after the other. */
export function typedQueries(seed: number, wordsOfEachLang: number): { lang: BenchLang; typed: string }[] {
  const samples = readSamples();
  const random = seeded(seed + 1);
  const letters = (typed: string, from: number): string[] =>
    Array.from({ length: Math.min(typed.length, from + 12) - from }, (_, at) =>
      typed.slice(0, from + at + 1),
    );
  return BENCH_LANGS.flatMap((lang) => {
    const { titles, body } = samples[lang];
    const words = Array.from({ length: wordsOfEachLang }, (_, at) => {
      const from = at % 2 === 0 ? titles : body;
      return from[Math.floor(random() * from.length)] ?? '';
    });
    const pairs = words
      .slice(0, Math.ceil(words.length / 3))
      .map((word, at) => `${word} ${words.at(-1 - at)}`);
    return [
      ...words.flatMap((word) => letters(word, 0)),
      ...pairs.flatMap((pair) => letters(pair, pair.indexOf(' ') + 1)),
    ].map((typed) => ({ lang, typed }));
  });
}
