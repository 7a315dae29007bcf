export const REGISTRATION_STATES = [
  'pending',
  'waiting',
  'offered',
  'seated',
  'cancelled',
  'declined',
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export const REGISTRATION_ACTIONS = [
  'approve',
  'decline',
  'promote',
  'offer',
  'accept',
  'expire',
  'unseat',
  'cancel',
] as const;
export type RegistrationAction = (typeof REGISTRATION_ACTIONS)[number];

/**
 * Every way a registration changes its state; what is not written here does not happen.
 *
 * A registration is born seated or waiting, as `admit` says, or pending where somebody must approve it. An approved
 * one stands in the queue at its old place, from where it may be promoted at once. An offer that runs out ends the
 * registration: kept in the queue, it would be offered the same seat again. Cancelled and declined are the ends:
 * who changes their mind registers anew, at the end of the queue. Only `unseat` takes a seat from somebody, where the
 * organiser lowers the seats and has been told whom it hits; they wait at their old place, before all who came later.
 */
export const REGISTRATION_TRANSITIONS = {
  pending: { approve: 'waiting', decline: 'declined', cancel: 'cancelled' },
  waiting: { promote: 'seated', offer: 'offered', cancel: 'cancelled' },
  offered: { accept: 'seated', expire: 'cancelled', unseat: 'waiting', cancel: 'cancelled' },
  seated: { unseat: 'waiting', cancel: 'cancelled' },
  cancelled: {},
  declined: {},
} as const satisfies Record<RegistrationState, Partial<Record<RegistrationAction, RegistrationState>>>;

export type Transition =
  | { readonly ok: true; readonly to: RegistrationState; readonly freesSeat: boolean }
  | { readonly ok: false; readonly code: 'REGISTRATION_CANCELLED' | 'TRANSITION_REFUSED' };

/** Whether a registration in this state holds a seat that nobody else can have. */
export function holdsSeat(state: RegistrationState): boolean {
  return state === 'seated' || state === 'offered';
}

/**
 * Where an action takes a registration, and whether it leaves a free seat behind (then ask `nextForSeat`).
 * Anything done to a cancelled one is refused as `REGISTRATION_CANCELLED`.
 */
export function transition(from: RegistrationState, action: RegistrationAction): Transition {
  const row: Partial<Record<RegistrationAction, RegistrationState>> = REGISTRATION_TRANSITIONS[from];
  const to = row[action];
  if (to) return { ok: true, to, freesSeat: holdsSeat(from) && !holdsSeat(to) };
  return { ok: false, code: from === 'cancelled' ? 'REGISTRATION_CANCELLED' : 'TRANSITION_REFUSED' };
}
