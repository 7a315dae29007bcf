import type { LocalisedText } from '../../../platform/database/columns.ts';
import { answerDays, lastDay, type DatedEvent, type LivingQuestion, type Retention } from './retention.ts';

export interface NamedQuestion extends LivingQuestion {
  readonly label: LocalisedText;
}

/** One line of what is kept until when. */
export type Lifetime =
  | {
      readonly what: 'answers';
      readonly until: Temporal.PlainDate;
      readonly questions: readonly NamedQuestion[];
    }
  | { readonly what: 'people' | 'never-seated'; readonly until: Temporal.PlainDate }
  | { readonly what: 'attendance'; readonly until: Temporal.PlainDate; readonly ground: string };

/**
 * What an event keeps until when, in the order in which it goes. Answers that live as long as the person are not told
 * apart from it.
 */
export function lifetimesOf(
  questions: readonly NamedQuestion[],
  event: Pick<DatedEvent, 'date'>,
  retention: Retention,
): readonly Lifetime[] {
  const ownDays = questions.map((question) => ({
    question,
    days: answerDays(question.id, [question], [], retention),
  }));
  const answers = [...Map.groupBy(ownDays, ({ days }) => days)]
    .filter(([days]) => days < retention.peopleDays)
    .map(([days, same]): Lifetime => ({
      what: 'answers',
      until: lastDay(event, days),
      questions: same.map(({ question }) => question),
    }));
  const { keepsAttendanceUntil, keepGround: ground } = retention;
  const all: Lifetime[] = [
    ...answers,
    { what: 'never-seated', until: lastDay(event, retention.neverSeatedDays) },
    { what: 'people', until: lastDay(event, retention.peopleDays) },
  ];
  const people = lastDay(event, retention.peopleDays);
  const kept = keepsAttendanceUntil === null ? null : Temporal.PlainDate.from(keepsAttendanceUntil);
  if (kept && Temporal.PlainDate.compare(kept, people) > 0) {
    all.push({ what: 'attendance', until: kept, ground });
  }
  return all.sort((a, b) => Temporal.PlainDate.compare(a.until, b.until));
}
