import type { RegistrationStatus } from '../registration.entity.ts';

/** In days after the event: what the house does, and between what an event may choose. See ADR 35. */
export const RETENTION = {
  peopleDays: { usual: 365, min: 30, max: 730 },
  neverSeatedDays: { usual: 30, min: 7, max: 90 },
  /** For records of attendance that a funder or a law wants. */
  attendanceYears: 15,
} as const;

/** For an answer that no form tells about: as the needs of the day. */
export const UNKNOWN_ANSWER_DAYS = 14;

export interface Retention {
  readonly peopleDays: number;
  readonly neverSeatedDays: number;
  readonly keepsAttendanceUntil: string | null;
  readonly keepGround: string;
}

export const USUAL_RETENTION: Retention = {
  peopleDays: RETENTION.peopleDays.usual,
  neverSeatedDays: RETENTION.neverSeatedDays.usual,
  keepsAttendanceUntil: null,
  keepGround: '',
};

export interface DatedEvent {
  readonly date: string;
  readonly status: string;
}

interface KeptPerson {
  readonly status: RegistrationStatus;
  readonly checkedInAt: Temporal.Instant | null;
}

/** The last day something is kept; the night after it is erased. */
export function lastDay(event: Pick<DatedEvent, 'date'>, days: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(event.date).add({ days });
}

/** Until when a person is kept: an event that was called off has no attendees. */
export function keptUntil(
  event: DatedEvent,
  retention: Retention,
  { status }: Pick<KeptPerson, 'status'>,
): Temporal.PlainDate {
  const hadSeat = status === 'seated' && event.status !== 'cancelled';
  return lastDay(event, hadSeat ? retention.peopleDays : retention.neverSeatedDays);
}

/** Until when the record of attendance must be kept, whatever the person wishes; null where nothing wants it. */
export function attendanceKeptUntil(
  { keepsAttendanceUntil }: Retention,
  { status, checkedInAt }: KeptPerson,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (keepsAttendanceUntil === null || status !== 'seated' || checkedInAt === null) return null;
  const until = Temporal.PlainDate.from(keepsAttendanceUntil);
  return Temporal.PlainDate.compare(today, until) <= 0 ? until : null;
}

/** How many days after the event a list of who attended may still be there: printed on the list itself. */
export function attendanceDays(event: Pick<DatedEvent, 'date'>, retention: Retention): number {
  const { peopleDays, keepsAttendanceUntil } = retention;
  if (keepsAttendanceUntil === null) return peopleDays;
  return Math.max(peopleDays, Temporal.PlainDate.from(event.date).until(keepsAttendanceUntil).days);
}

export interface LivingQuestion {
  readonly id: string;
  readonly livesDays: number;
}

/**
 * How long an answer lives: as long as was promised where it was given, or shorter where the event promises less now;
 * never longer than the person.
 */
export function answerDays(
  questionId: string,
  answered: readonly LivingQuestion[],
  newest: readonly LivingQuestion[],
  { peopleDays }: Pick<Retention, 'peopleDays'>,
): number {
  const promises = [answered, newest].flatMap((questions) =>
    questions.filter(({ id }) => id === questionId).map(({ livesDays }) => livesDays),
  );
  return Math.min(peopleDays, ...(promises.length > 0 ? promises : [UNKNOWN_ANSWER_DAYS]));
}
