import type { Answer, Answers, Question } from './question.ts';

/** The values of a choosing question that an answer chooses, in the words of `ShownIf.value`. */
export function chosenValues(kind: Question['kind'], answer: Answer | undefined): readonly string[] {
  switch (kind) {
    case 'one-of':
      return typeof answer === 'string' ? [answer] : [];
    case 'many-of':
      return Array.isArray(answer) ? answer : [];
    case 'yes-no':
      return typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [];
    case 'consent':
      return isGiven(answer) ? ['given'] : [];
    default:
      return [];
  }
}

/** Whether a consent stands: as a browser or a program sends it, or as it is kept. */
export function isGiven(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return answer === true;
  return 'given' in answer && answer.given === true;
}

/**
 * The questions that are asked from somebody who answers so: those without a condition, and those whose earlier
 * question is itself asked and has the choice they wait for.
 */
export function shownQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const shown = new Map<string, Question>();
  for (const question of questions) {
    const { shownIf } = question;
    const asked = shownIf ? shown.get(shownIf.questionId) : undefined;
    const isShown =
      shownIf === null ||
      (asked !== undefined && chosenValues(asked.kind, ownAnswer(answers, asked.id)).includes(shownIf.value));
    if (isShown) shown.set(question.id, question);
  }
  return [...shown.values()];
}

/** An id may be the name of something that every object has. */
export function ownAnswer<Value>(answers: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
