export const REGISTRATION_STATES = ['seated', 'waiting', 'cancelled'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export const REGISTRATION_ACTIONS = ['promote', 'cancel'] as const;
export type RegistrationAction = (typeof REGISTRATION_ACTIONS)[number];

/**
 * Every way a registration changes its state; what is not written here does not happen.
 *
 * A registration is born seated or waiting, as `decideSeat` says. Cancelled is the end: who changes their
 * mind registers anew, at the end of the queue. Nobody who has a seat is sent back to wait.
 */
export const REGISTRATION_TRANSITIONS = {
  seated: { cancel: 'cancelled' },
  waiting: { promote: 'seated', cancel: 'cancelled' },
  cancelled: {},
} as const satisfies Record<RegistrationState, Partial<Record<RegistrationAction, RegistrationState>>>;

export type Transition =
  | { readonly ok: true; readonly to: RegistrationState; readonly freesSeat: boolean }
  | { readonly ok: false; readonly code: 'REGISTRATION_CANCELLED' | 'TRANSITION_REFUSED' };

/**
 * Where an action takes a registration, and whether it leaves a free seat behind (then ask
 * `decidePromotions`). Anything done to a cancelled one is refused as `REGISTRATION_CANCELLED`.
 */
export function transition(from: RegistrationState, action: RegistrationAction): Transition {
  const row: Partial<Record<RegistrationAction, RegistrationState>> = REGISTRATION_TRANSITIONS[from];
  const to = row[action];
  if (to) return { ok: true, to, freesSeat: from === 'seated' && to !== 'seated' };
  return { ok: false, code: from === 'cancelled' ? 'REGISTRATION_CANCELLED' : 'TRANSITION_REFUSED' };
}
