import type { Question, QuestionKind } from './question.ts';

/** A question that asks nothing yet: its words are still to be written. */
export function blankQuestion(id: string, kind: QuestionKind): Question {
  const label = { fi: '', sv: '', en: '' };
  const options = ['option-1', 'option-2'].map((option) => ({ id: option, label }));
  return {
    id,
    kind,
    label,
    help: null,
    isRequired: false,
    shownIf: null,
    seenBy: 'organisers',
    livesDays: 30,
    options: kind === 'one-of' || kind === 'many-of' ? options : [],
    min: null,
    max: null,
  };
}

/** The first id of the kind `question-3` that is not taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
