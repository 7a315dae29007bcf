/** What a question or a choice says, in each language of the pages. */
export interface QuestionText {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const QUESTION_KINDS = [
  'short-text',
  'long-text',
  'one-of',
  'many-of',
  'number',
  'date',
  'yes-no',
  'consent',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Who may see an answer beside whoever gave it: the staff of every organiser, of the lead alone, or of the lead and
 * of the participant's own organisation.
 */
export const SEEN_BY = ['organisers', 'lead', 'own-organisation'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** A question that is asked only from those who chose `value` in an earlier one. */
export interface ShownIf {
  readonly questionId: string;
  /** Id of an option; `yes` or `no`; `given` of a consent. */
  readonly value: string;
}

export interface QuestionOption {
  readonly id: string;
  readonly label: QuestionText;
}

export interface Question {
  /** Never changes and is never used again in the same event: answers are kept under it. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Of a consent: what is consented to, beside the box. */
  readonly label: QuestionText;
  readonly help: QuestionText | null;
  readonly isRequired: boolean;
  readonly shownIf: ShownIf | null;
  readonly seenBy: SeenBy;
  /** How many days after the event the answer is kept. */
  readonly livesDays: number;
  /** Of `one-of` and `many-of`; empty for every other kind. */
  readonly options: readonly QuestionOption[];
  /** Bounds of a `number`; null everywhere else, and where there is none. */
  readonly min: number | null;
  readonly max: number | null;
}

/** A consent keeps the version of the form whose words were read. */
export interface ConsentAnswer {
  given: boolean;
  version: number;
}

export type Answer = string | number | boolean | string[] | ConsentAnswer;
/** By the id of the question; what was not answered is not there. */
export type Answers = Record<string, Answer>;

export const FORM_LIMITS = {
  questions: 40,
  options: 50,
  label: 300,
  help: 1000,
  optionLabel: 200,
  shortText: 500,
  longText: 2000,
  /** Of a number, in either direction. */
  number: 1_000_000_000,
  livesDays: 365,
} as const;

/** Ids of questions and of options. */
export const FORM_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

export const CHOOSING_KINDS: readonly QuestionKind[] = ['one-of', 'many-of', 'yes-no', 'consent'];

/** The values that a `shownIf` may name of a question; none where nothing is chosen from a list. */
export function valuesOf({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly string[] {
  switch (kind) {
    case 'one-of':
    case 'many-of':
      return options.map(({ id }) => id);
    case 'yes-no':
      return ['yes', 'no'];
    case 'consent':
      return ['given'];
    default:
      return [];
  }
}
