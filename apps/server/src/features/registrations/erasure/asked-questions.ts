import type { EntityManager } from 'typeorm';
import type { NamedQuestion } from './lifetimes.ts';

/** What every event asks. */
const USUAL_QUESTIONS: readonly NamedQuestion[] = [
  {
    id: 'diet',
    livesDays: 14,
    label: { fi: 'Ruokavalio ja allergiat', sv: 'Diet och allergier', en: 'Diet and allergies' },
  },
  {
    id: 'access',
    livesDays: 14,
    label: { fi: 'Esteettömyys', sv: 'Tillgänglighet', en: 'Access' },
  },
];

/** The questions of each version of the event's form: how long an answer lives was said there. */
export async function askedQuestions(
  _tx: EntityManager,
  _eventId: string,
): Promise<ReadonlyMap<number, readonly NamedQuestion[]>> {
  return new Map([[1, USUAL_QUESTIONS]]);
}
