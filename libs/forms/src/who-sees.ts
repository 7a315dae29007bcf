import type { Answers, Question, SeenBy } from './question.ts';
import { ownAnswer } from './shown.ts';

/** What somebody of the staff is to a registration. */
export interface Viewer {
  readonly isOfLead: boolean;
  /** Of the organisation that the participant comes from. */
  readonly isOfOwnOrganisation: boolean;
}

export function maySee(seenBy: SeenBy, { isOfLead, isOfOwnOrganisation }: Viewer): boolean {
  switch (seenBy) {
    case 'organisers':
      return true;
    case 'lead':
      return isOfLead;
    case 'own-organisation':
      return isOfLead || isOfOwnOrganisation;
  }
}

/** The answers that the viewer may see. What no question stands for is the lead's alone: nobody said otherwise. */
export function answersFor(questions: readonly Question[], answers: Answers, viewer: Viewer): Answers {
  const seenBy = new Map(questions.map((question) => [question.id, question.seenBy]));
  const seen = Object.keys(answers).filter((id) => maySee(seenBy.get(id) ?? 'lead', viewer));
  return Object.fromEntries(
    seen.flatMap((id) => {
      const answer = ownAnswer(answers, id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}
