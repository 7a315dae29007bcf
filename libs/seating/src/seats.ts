/** Seats of one event. `capacity` null means that there is no limit (a webinar, say). */
export interface SeatCount {
  readonly capacity: number | null;
  /** How many registrations hold a seat now. */
  readonly seated: number;
}

/** The same with the waiting list itself, longest wait first. */
export interface SeatsAndQueue<Id> extends SeatCount {
  readonly waiting: readonly Id[];
}

export type CapacityChange<Id> =
  | { readonly ok: true; readonly promoted: Id[] }
  | { readonly ok: false; readonly code: 'CAPACITY_BELOW_SEATED'; readonly seated: number };

/**
 * Whether a new registration gets a seat or waits.
 *
 * Nobody overtakes the waiting list: while anybody waits, a newcomer waits too, even where a seat is free,
 * for that seat belongs to the first in the queue (`decidePromotions` gives it).
 *
 * The answer holds only while the caller keeps others from changing the same event: decide and write under
 * one lock.
 *
 * @throws RangeError for a count that is negative or no whole number.
 */
export function decideSeat(state: SeatCount & { readonly waiting: number }): 'seated' | 'waiting' {
  requireCount('waiting', state.waiting);
  return state.waiting === 0 && freeSeats(state) > 0 ? 'seated' : 'waiting';
}

/**
 * Who of the waiting list gets a seat now, in the order of the list: as many of the first as there are free
 * seats. Ask after every cancellation and every change of capacity.
 *
 * @throws RangeError for a count that is negative or no whole number.
 */
export function decidePromotions<Id>(state: SeatsAndQueue<Id>): Id[] {
  return state.waiting.slice(0, freeSeats(state));
}

/**
 * What happens when the capacity becomes `state.capacity`: the first of the waiting list are seated, or the
 * change is refused because it would take a seat from somebody who has one.
 *
 * @throws RangeError for a count that is negative or no whole number.
 */
export function decideCapacityChange<Id>(state: SeatsAndQueue<Id>): CapacityChange<Id> {
  requireCounts(state);
  if (state.capacity !== null && state.capacity < state.seated) {
    return { ok: false, code: 'CAPACITY_BELOW_SEATED', seated: state.seated };
  }
  return { ok: true, promoted: decidePromotions(state) };
}

/** How many seats nobody holds: never negative, and Infinity where there is no limit. */
export function freeSeats(state: SeatCount): number {
  requireCounts(state);
  return state.capacity === null ? Infinity : Math.max(0, state.capacity - state.seated);
}

/** The place of somebody in the waiting list, from 1; null for one who does not wait. */
export function placeInQueue<Id>(waiting: readonly Id[], id: Id): number | null {
  const index = waiting.indexOf(id);
  return index < 0 ? null : index + 1;
}

function requireCounts(state: SeatCount): void {
  if (state.capacity !== null) requireCount('capacity', state.capacity);
  requireCount('seated', state.seated);
}

function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} is no count: ${value}`);
}
