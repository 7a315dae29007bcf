import type { ContentLang } from '@talkoot/messages';
import { bodyMistakes } from './body-mistakes.ts';
import { chartMistakes } from './chart-mistakes.ts';
import type { Dataset } from './dataset-file.ts';
import { prerequisiteCycle } from './library-check.ts';
import { inFileOrder } from './mistake.ts';
import type { MistakeCode } from './mistake.ts';
import type { Duration, ModuleSource } from './module-file.ts';
import { seemsWithoutVerb } from './outcome-verb.ts';
import { fieldStates, isEmptyField } from './translation.ts';
import type { FieldHashes, TranslatedField } from './translation.ts';

/** A draft as it would be published. */
export type DraftToJudge = {
  slug: string;
  minutes: Duration;
  methods: readonly string[];
  prerequisites: readonly string[];
  datasets: readonly string[];
  reviewBy: string;
  texts: readonly DraftText[];
};

export type DraftText = {
  lang: ContentLang;
  /** Null: the original. */
  sourceLang: string | null;
  sourceHashes: FieldHashes;
  title: string;
  summary: string;
  learningOutcomes: readonly string[];
  body: string;
  lawNote: string | null;
  sources: readonly Pick<ModuleSource, 'id'>[];
};

/** What a draft is judged against. */
export type DraftSurroundings = {
  today: Temporal.PlainDate;
  /** Of every module that may be named as one to take first: what it needs itself. */
  prerequisitesOf: ReadonlyMap<string, readonly string[]>;
  /** Those of the draft's that the library has, as they are now. */
  datasets: readonly Dataset[];
  /** Hashes of the fields of the original as it is in the draft. */
  originalHashes: FieldHashes;
};

export type FindingCode =
  | 'field-empty'
  | 'outcomes-count'
  | 'body-mistake'
  | 'minutes-step'
  | 'methods-empty'
  | 'prerequisite-unknown'
  | 'prerequisite-cycle'
  | 'dataset-unknown'
  | 'outcome-without-verb'
  | 'review-past'
  | 'translation-behind';

/** Something about a draft, with its place. */
export type Finding = {
  code: FindingCode;
  lang?: ContentLang;
  field?: TranslatedField;
  /** Of the text of the body, from 1. */
  line?: number;
  mistake?: MistakeCode;
  /** What it is about: a slug, a cycle, an outcome; of a mistake its words in English. */
  detail?: string;
};

/** As many as a module file has. */
const OUTCOMES = { min: 3, max: 5 };
const NEEDED = ['title', 'summary', 'learningOutcomes', 'body'] as const;

/** What must be mended before the draft can be published: the rules of a module file, and of the library around it. */
export function draftBlockers(draft: DraftToJudge, around: DraftSurroundings): Finding[] {
  return [
    ...draft.texts.flatMap((text) => textBlockers(text, draft.datasets, around.datasets)),
    ...(Object.values(draft.minutes).some((minutes) => minutes % 5 !== 0)
      ? [{ code: 'minutes-step' } as const]
      : []),
    ...(draft.methods.length === 0 ? [{ code: 'methods-empty' } as const] : []),
    ...prerequisiteBlockers(draft, around.prerequisitesOf),
    ...draft.datasets
      .filter((wanted) => !around.datasets.some(({ slug }) => slug === wanted))
      .map((detail) => ({ code: 'dataset-unknown', detail }) as const),
  ];
}

/** What deserves another look, with which it can be published all the same. */
export function draftAdvice(draft: DraftToJudge, around: DraftSurroundings): Finding[] {
  const original = draft.texts.find(({ sourceLang }) => sourceLang === null);
  return [
    ...(draft.reviewBy <= around.today.toString() ? [{ code: 'review-past' } as const] : []),
    ...draft.texts.flatMap(({ lang, learningOutcomes }) =>
      learningOutcomes
        .filter((outcome) => seemsWithoutVerb(outcome, lang))
        .map((detail) => ({ code: 'outcome-without-verb', lang, detail }) as const),
    ),
    ...draft.texts
      .filter((text) => original && text !== original)
      .filter((text) => {
        const now = { text: original as DraftText, hashes: around.originalHashes };
        return Object.values(fieldStates(text, text.sourceHashes, now)).some(
          (state) => state !== 'up-to-date',
        );
      })
      .map(({ lang }) => ({ code: 'translation-behind', lang }) as const),
  ];
}

function textBlockers(text: DraftText, listed: readonly string[], datasets: readonly Dataset[]): Finding[] {
  const { lang, learningOutcomes, body } = text;
  const count = learningOutcomes.length;
  const sourceIds = new Set(text.sources.map(({ id }) => id));
  return [
    ...NEEDED.filter((field) => isEmptyField(text, field)).map(
      (field) => ({ code: 'field-empty', lang, field }) as const,
    ),
    ...(count > 0 && (count < OUTCOMES.min || count > OUTCOMES.max)
      ? [{ code: 'outcomes-count', lang, field: 'learningOutcomes' } as const]
      : []),
    ...bodyFindings(body, lang, { sourceIds, datasets, listed }),
  ];
}

/** What the text of a module may name: its sources, and the datasets its charts can show. */
export type BodyReferences = {
  sourceIds: ReadonlySet<string>;
  datasets: readonly Dataset[];
  /** Slugs that the module lists; left out while they are not known, as in a preview. */
  listed?: readonly string[];
};

/** The mistakes in a text by its lines, each kind once a line: `<b>` and `</b>` are mended together. */
export function bodyFindings(
  body: string,
  lang: ContentLang,
  { sourceIds, datasets, listed }: BodyReferences,
): Finding[] {
  const seen = new Set<string>();
  const mistakes = [
    ...bodyMistakes(body, lang, 1, sourceIds, listed),
    ...chartMistakes(body, datasets, lang, 1),
  ];
  return inFileOrder(mistakes)
    .filter(({ line, code }) => !seen.has(`${line} ${code}`) && seen.add(`${line} ${code}`))
    .map(({ line, code, message }) => ({
      code: 'body-mistake',
      lang,
      field: 'body',
      line,
      mistake: code,
      detail: message,
    }));
}

function prerequisiteBlockers(
  { slug, prerequisites }: DraftToJudge,
  prerequisitesOf: DraftSurroundings['prerequisitesOf'],
): Finding[] {
  const unknown = prerequisites.filter((other) => other !== slug && !prerequisitesOf.has(other));
  const needs = new Map(prerequisitesOf).set(slug, prerequisites);
  const cycle = prerequisiteCycle(new Map([[slug, prerequisites] as const, ...needs]));
  return [
    ...unknown.map((detail) => ({ code: 'prerequisite-unknown', detail }) as const),
    ...(cycle ? [{ code: 'prerequisite-cycle', detail: cycle.join(' → ') } as const] : []),
  ];
}
