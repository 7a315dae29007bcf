export type EventStatus = 'draft' | 'published' | 'held' | 'cancelled' | 'closed';

export interface RegistrationWindow {
  readonly now: Temporal.Instant;
  /** Null: open as soon as the event is published. */
  readonly opens: Temporal.Instant | null;
  /** The last moment that still counts. Null: open for as long as the event is published. */
  readonly deadline: Temporal.Instant | null;
  readonly status: EventStatus;
}

export type RegistrationRefusal =
  'not-published' | 'not-open-yet' | 'deadline-passed' | 'event-cancelled' | 'event-over';

export type CanRegister =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** For a page that explains itself. */
      readonly reason: RegistrationRefusal;
      /** For the answer of an API. */
      readonly code: 'EVENT_NOT_OPEN' | 'REGISTRATION_CLOSED';
    };

const CODES = {
  'not-published': 'EVENT_NOT_OPEN',
  'not-open-yet': 'EVENT_NOT_OPEN',
  'deadline-passed': 'REGISTRATION_CLOSED',
  'event-cancelled': 'REGISTRATION_CLOSED',
  'event-over': 'REGISTRATION_CLOSED',
} as const satisfies Record<RegistrationRefusal, string>;

const BY_STATUS: Readonly<Record<EventStatus, RegistrationRefusal | null>> = {
  draft: 'not-published',
  published: null,
  held: 'event-over',
  cancelled: 'event-cancelled',
  closed: 'event-over',
};

/**
 * Whether registrations are taken at this moment, and if not, why. Both ends count as open: at the very
 * instant of opening, and at the very instant of the deadline. Says nothing about seats.
 */
export function canRegister(window: RegistrationWindow): CanRegister {
  const reason = BY_STATUS[window.status] ?? refusedByTime(window);
  return reason === null ? { ok: true } : { ok: false, reason, code: CODES[reason] };
}

function refusedByTime({ now, opens, deadline }: RegistrationWindow): RegistrationRefusal | null {
  // A deadline that has passed is the truer answer where somebody set the opening after it.
  if (deadline && Temporal.Instant.compare(now, deadline) > 0) return 'deadline-passed';
  if (opens && Temporal.Instant.compare(now, opens) < 0) return 'not-open-yet';
  return null;
}
