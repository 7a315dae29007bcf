import { isDeepStrictEqual } from 'node:util';
import { answersOfFields, fieldsOfAnswers, sameQuestions, type Answers, type Question } from '@talkoot/forms';
import type { EventForm } from '../form/event-forms.ts';
import { acceptedAnswers } from '../form/form-answers.ts';

/**
 * Answers that come along to another date: those to questions that are asked there in the very same words. Nobody has
 * read the others, and a consent counts for the words it was given to.
 */
export function carriedAnswers(
  here: readonly Question[],
  answers: Answers,
  there: EventForm,
): { answers: Answers; formVersion: number } {
  const carried: Question[] = [];
  for (const question of there.questions) {
    const isSame = here.some((one) => one.id === question.id && sameQuestions([one], [question]));
    const { shownIf } = question;
    // A question is asked by another one's answer: without that one, nobody asks it.
    const isAsked = shownIf === null || carried.some(({ id }) => id === shownIf.questionId);
    if (isSame && isAsked) carried.push(question);
  }
  const typed = answersOfFields(carried, fieldsOfAnswers(carried, answers));
  return acceptedAnswers({ ...there, questions: carried }, { answers: typed, mayOmit: true });
}

export function sameAnswers(some: Answers, others: Answers): boolean {
  return isDeepStrictEqual({ ...some }, { ...others });
}
