import { textMistake, tidyText, type TextMistake } from './plain-text.ts';
import { FORM_LIMITS, valuesOf, type Answer, type Answers, type Question } from './question.ts';
import { isGiven, ownAnswer, shownQuestions } from './shown.ts';

export type AnswerMistakeCode =
  | TextMistake
  | 'required'
  | 'wrongType'
  | 'notInteger'
  | 'tooSmall'
  | 'tooLarge'
  | 'notDate'
  | 'notOneOf'
  | 'notUnique'
  | 'unknownField'
  | 'notAsked';

export interface AnswerMistake {
  /** Of the question, or of what was sent in the name of one. */
  readonly questionId: string;
  readonly code: AnswerMistakeCode;
  readonly params?: Readonly<Record<string, number>>;
}

export type CheckedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly mistakes: readonly AnswerMistake[] };

export interface AnswerRules {
  /** Of the form: a consent keeps it. */
  readonly version: number;
  /** Whether what is required may be left open. */
  readonly mayOmit?: boolean;
}

type Read = { readonly answer: Answer | null } | Omit<AnswerMistake, 'questionId'>;

/**
 * What was typed, as it is kept: tidy, without what is empty, a consent with the version of the form it was read in.
 * Mistakes come in the order of the form. An answer to a question that is not asked from who chooses so is a mistake
 * (nothing is kept that its giver cannot see), and so is an answer to no question of this form.
 *
 * @param typed by the ids of questions: texts, whole numbers, `YYYY-MM-DD`, true and false, lists of option ids
 */
export function checkAnswers(
  questions: readonly Question[],
  typed: Readonly<Record<string, unknown>>,
  { version, mayOmit = false }: AnswerRules,
): CheckedAnswers {
  const mistakes: AnswerMistake[] = [];
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const { id: questionId } = question;
    const read = readAnswer(question, ownAnswer(typed, questionId), version);
    if ('code' in read) mistakes.push({ questionId, ...read });
    else if (read.answer !== null) answers[questionId] = read.answer;
  }
  const shown = new Set(shownQuestions(questions, answers).map(({ id }) => id));
  const found = questions.flatMap(({ id, isRequired, kind }): AnswerMistake[] => {
    const own = mistakes.filter(({ questionId }) => questionId === id);
    const answer = ownAnswer(answers, id);
    const isNothing = answer === undefined || (kind === 'consent' && !isGiven(answer));
    if (!shown.has(id)) {
      const isEmpty = isNothing && own.length === 0;
      if (isEmpty) delete answers[id];
      return isEmpty ? [] : [{ questionId: id, code: 'notAsked' }];
    }
    if (own.length > 0) return own;
    return isRequired && isNothing && !mayOmit ? [{ questionId: id, code: 'required' }] : [];
  });
  const known = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(typed)
    .filter((id) => !known.has(id))
    .map((questionId): AnswerMistake => ({ questionId, code: 'unknownField' }));
  const all = [...found, ...unknown];
  return all.length > 0 ? { ok: false, mistakes: all } : { ok: true, answers };
}

function readAnswer(question: Question, value: unknown, version: number): Read {
  if (value === undefined || value === null) return { answer: null };
  switch (question.kind) {
    case 'short-text':
      return readText(value, { isMultiline: false, max: FORM_LIMITS.shortText });
    case 'long-text':
      return readText(value, { isMultiline: true, max: FORM_LIMITS.longText });
    case 'one-of':
      return readChoice(question, value);
    case 'many-of':
      return readChoices(question, value);
    case 'number':
      return readNumber(question, value);
    case 'date':
      return readDate(value);
    case 'yes-no':
      if (value === '') return { answer: null };
      return typeof value === 'boolean' ? { answer: value } : { code: 'wrongType' };
    case 'consent':
      return readConsent(value, version);
  }
}

function readText(value: unknown, rules: { isMultiline: boolean; max: number }): Read {
  if (typeof value !== 'string') return { code: 'wrongType' };
  const answer = tidyText(value);
  if (answer === '') return { answer: null };
  const code = textMistake(answer, rules);
  if (code === null) return { answer };
  return code === 'tooLong' ? { code, params: { max: rules.max } } : { code };
}

function readChoice(question: Question, value: unknown): Read {
  if (value === '') return { answer: null };
  if (typeof value !== 'string') return { code: 'wrongType' };
  return valuesOf(question).includes(value) ? { answer: value } : { code: 'notOneOf' };
}

/** Kept in the order of the form, whatever order they were chosen in. */
function readChoices(question: Question, value: unknown): Read {
  if (value === '') return { answer: null };
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return { code: 'wrongType' };
  const chosen = new Set(value as string[]);
  if (chosen.size !== value.length) return { code: 'notUnique' };
  const answer = valuesOf(question).filter((one) => chosen.has(one));
  if (answer.length !== chosen.size) return { code: 'notOneOf' };
  return { answer: answer.length > 0 ? answer : null };
}

function readNumber({ min, max }: Question, value: unknown): Read {
  if (value === '') return { answer: null };
  if (!Number.isSafeInteger(value)) return { code: 'notInteger' };
  const number = value as number;
  const least = min ?? -FORM_LIMITS.number;
  const most = max ?? FORM_LIMITS.number;
  if (number < least) return { code: 'tooSmall', params: { min: least } };
  if (number > most) return { code: 'tooLarge', params: { max: most } };
  return { answer: number };
}

function readDate(value: unknown): Read {
  if (value === '') return { answer: null };
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return { code: 'notDate' };
  try {
    return { answer: Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() };
  } catch {
    return { code: 'notDate' };
  }
}

/** The version is never taken from what was typed: it says whose words stood beside the box. */
function readConsent(value: unknown, version: number): Read {
  if (value === '') return { answer: null };
  if (typeof value === 'boolean') return { answer: { given: value, version } };
  return { code: 'wrongType' };
}
