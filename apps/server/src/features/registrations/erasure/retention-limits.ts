import { fieldProblem } from '../../../platform/problem/problem-error.ts';
import { RETENTION, type Retention } from './retention.ts';

export interface RetentionLimits {
  readonly peopleDays: { readonly min: number; readonly max: number };
  readonly neverSeatedDays: { readonly min: number; readonly max: number };
  /** Attendance may be kept from the day after the event to this one. */
  readonly eventDate: Temporal.PlainDate;
  readonly attendance: Temporal.PlainDate;
}

/**
 * What an event may choose. Once somebody has registered, what they were promised stands: times may only become
 * shorter. A record that a funder or a law wants can still be named, since nobody may promise it away.
 */
export function limitsOf(event: { date: string }, now: Retention, isPromised: boolean): RetentionLimits {
  const { peopleDays, neverSeatedDays, attendanceYears } = RETENTION;
  const eventDate = Temporal.PlainDate.from(event.date);
  return {
    peopleDays: { min: peopleDays.min, max: isPromised ? now.peopleDays : peopleDays.max },
    neverSeatedDays: {
      min: neverSeatedDays.min,
      max: isPromised ? now.neverSeatedDays : neverSeatedDays.max,
    },
    eventDate,
    attendance: eventDate.add({ years: attendanceYears }),
  };
}

interface Wished {
  readonly peopleDays: number;
  readonly neverSeatedDays: number;
  readonly keepsAttendanceUntil?: string | null;
  readonly keepGround?: string;
}

/** @throws {ProblemError} VALIDATION_FAILED at the field that breaks a limit */
export function checkRetention(wished: Wished, limits: RetentionLimits): Retention {
  const { peopleDays, neverSeatedDays, keepsAttendanceUntil = null, keepGround = '' } = wished;
  if (peopleDays > limits.peopleDays.max)
    throw fieldProblem('/peopleDays', 'tooLarge', { max: limits.peopleDays.max });
  const most = Math.min(limits.neverSeatedDays.max, peopleDays);
  if (neverSeatedDays > most) throw fieldProblem('/neverSeatedDays', 'tooLarge', { max: most });
  if (keepsAttendanceUntil === null)
    return { peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround: '' };
  const until = Temporal.PlainDate.from(keepsAttendanceUntil);
  if (Temporal.PlainDate.compare(until, limits.eventDate) <= 0)
    throw fieldProblem('/keepsAttendanceUntil', 'dateBeforeEvent');
  if (Temporal.PlainDate.compare(until, limits.attendance) > 0)
    throw fieldProblem('/keepsAttendanceUntil', 'dateTooFar');
  if (keepGround === '') throw fieldProblem('/keepGround', 'required');
  return { peopleDays, neverSeatedDays, keepsAttendanceUntil, keepGround };
}
