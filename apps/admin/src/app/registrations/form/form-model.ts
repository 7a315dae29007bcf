import {
  checkForm,
  freeId,
  valuesOf,
  type FormMistake,
  type Question,
  type QuestionKind,
  type QuestionText,
} from '@talkoot/forms';
import type { components } from '@talkoot/api-client';
import type { FieldProblem } from '../../api/problem.ts';

export type FormView = components['schemas']['FormView'];
export type ReadyQuestions = components['schemas']['ReadyQuestionsView'];

export const LANGS = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The question with one text changed; a help that is empty everywhere is none. */
export function withText(text: QuestionText | null, lang: Lang, typed: string): QuestionText {
  return { ...(text ?? { fi: '', sv: '', en: '' }), [lang]: typed };
}

export function isBlank(text: QuestionText): boolean {
  return LANGS.every((lang) => text[lang].trim() === '');
}

/** Earlier questions in which something is chosen: those that a condition may look at. */
export function askedBefore(questions: readonly Question[], id: string): readonly Question[] {
  const place = questions.findIndex((question) => question.id === id);
  return questions.slice(0, Math.max(0, place)).filter((question) => valuesOf(question).length > 0);
}

/** An id for a new question that no version of the form has used. */
export function newId(form: FormView, questions: readonly Question[]): string {
  const taken = [...form.questions, ...form.removed, ...questions].map(({ id }) => id);
  return freeId('question', new Set(taken));
}

export type Mistakes = ReadonlyMap<string, FormMistake | FieldProblem>;

/** What is wrong, by pointers from the list of questions: as the screen sees it, and what else the server said. */
export function mistakesIn(questions: readonly Question[], refused: readonly FieldProblem[]): Mistakes {
  const server = refused.map((problem) => ({
    ...problem,
    pointer: problem.pointer.replace(/^\/questions/, ''),
  }));
  return new Map([...server, ...checkForm(questions)].map((mistake) => [mistake.pointer, mistake]));
}

/** Those of one question, by pointers from it. */
export function mistakesAt(mistakes: Mistakes, index: number): Mistakes {
  const start = `/${index}/`;
  return new Map(
    [...mistakes]
      .filter(([pointer]) => pointer.startsWith(start))
      .map(([pointer, one]) => [pointer.slice(start.length - 1), one]),
  );
}

export const KINDS_WITH_OPTIONS: readonly QuestionKind[] = ['one-of', 'many-of'];
