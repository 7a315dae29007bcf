import type { Question, QuestionText } from './question.ts';

/** Whether two forms ask the same, in the same order, of the same people; how their keys are ordered is no matter. */
export function sameQuestions(some: readonly Question[], others: readonly Question[]): boolean {
  return written(some) === written(others);
}

function written(questions: readonly Question[]): string {
  return JSON.stringify(
    questions.map(({ id, kind, label, help, isRequired, shownIf, seenBy, livesDays, options, min, max }) => [
      [id, kind, isRequired, seenBy, livesDays, min, max],
      [texts(label), help && texts(help)],
      [shownIf?.questionId, shownIf?.value],
      options.map((option) => [option.id, texts(option.label)]),
    ]),
  );
}

const texts = ({ fi, sv, en }: QuestionText): string[] => [fi, sv, en];
