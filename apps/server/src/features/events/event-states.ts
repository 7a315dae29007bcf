import { ProblemError } from '../../platform/problem/problem-error.ts';
import type { EventStatus } from './event.entity.ts';

export const EVENT_ACTIONS = ['publish', 'cancel', 'hold'] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

/**
 * What can happen to an event in each state, and which state it leads to. Nothing else changes a status.
 * No arrow leads to `closed` yet; the seats' rules already refuse whatever would come after it.
 */
export const EVENT_TRANSITIONS: Readonly<
  Record<EventStatus, Readonly<Partial<Record<EventAction, EventStatus>>>>
> = {
  draft: { publish: 'published', cancel: 'cancelled' },
  published: { hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
  closed: {},
};

/** States in which facts, partners and tasks may still change. */
export const EDITABLE_STATUSES: readonly EventStatus[] = ['draft', 'published', 'held'];

/** States in which the programme may still change. What was held stays what was held: papers are printed from it. */
export const PROGRAMME_STATUSES: readonly EventStatus[] = ['draft', 'published'];

/** @throws {ProblemError} TRANSITION_REFUSED where the table has no such arrow */
export function statusAfter(status: EventStatus, action: EventAction): EventStatus {
  const next = EVENT_TRANSITIONS[status][action];
  if (!next) throw new ProblemError('TRANSITION_REFUSED');
  return next;
}
