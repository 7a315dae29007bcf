import { deadlineInstant } from '@talkoot/seating';
import type { FieldProblem } from '../../platform/problem/problem-error.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import type { EventFactsDto } from './event-writes.dto.ts';
import type { Event } from './event.entity.ts';
import { localisedText } from './localised.view.ts';
import { missingTitles } from './publish-blockers.ts';

const HELSINKI = 'Europe/Helsinki';

/**
 * The columns that the facts fill.
 * @param before the event as it was; null for a new one
 * @throws {ProblemError} VALIDATION_FAILED with every rule that no type can hold
 */
export function factColumns(facts: EventFactsDto, today: Temporal.PlainDate, before: Event | null) {
  const problems = factProblems(facts, today, before);
  if (problems.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
  const { kind, date, startTime, venueName, municipality, capacity, deadlineDaysBefore, deadlineTime } =
    facts;
  return {
    kind,
    title: localisedText(facts.title),
    summary: localisedText(facts.summary ?? {}),
    date,
    startTime,
    venueName,
    venueAddress: facts.venueAddress ?? '',
    municipality,
    capacity,
    deadlineDaysBefore,
    deadlineTime,
    languages: [...new Set(facts.languages)],
    sectors: [...new Set(facts.sectors)],
  };
}

function factProblems(facts: EventFactsDto, today: Temporal.PlainDate, before: Event | null): FieldProblem[] {
  const problems: FieldProblem[] = [];
  // What was held may be described better afterwards; only a new date must lie ahead.
  if (facts.date !== before?.date && facts.date < today.toString())
    problems.push({ pointer: '/date', code: 'dateInPast' });
  if (facts.languages.length === 0) problems.push({ pointer: '/languages', code: 'required' });
  if (before?.status === 'published') {
    for (const lang of missingTitles(facts.title))
      problems.push({ pointer: `/title/${lang}`, code: 'required' });
  }
  if (isDeadlineAfterStart(facts, before?.timeZone ?? HELSINKI))
    problems.push({ pointer: '/deadlineTime', code: 'deadlineAfterStart' });
  return problems;
}

function isDeadlineAfterStart(facts: EventFactsDto, zone: string): boolean {
  const date = Temporal.PlainDate.from(facts.date);
  const [daysBefore, time] = [facts.deadlineDaysBefore, Temporal.PlainTime.from(facts.deadlineTime)];
  const start = date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(facts.startTime) });
  return Temporal.Instant.compare(deadlineInstant({ date, daysBefore, time, zone }), start.toInstant()) > 0;
}
