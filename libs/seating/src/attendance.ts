/** One touch at the door: somebody is here, or that was a mistake. Presses are kept; what is true follows from them. */
export interface Press {
  /** Made by the phone, once for each touch. */
  readonly id: string;
  readonly at: Temporal.Instant;
  /** False takes the mark away. */
  readonly isIn: boolean;
  /** The row of the programme; null: the whole day. */
  readonly sessionId: string | null;
}

/** Since when somebody is marked present, for the whole day (`null`) and for each session. Who is not here is absent. */
export type Presence = ReadonlyMap<string | null, Temporal.Instant>;

/**
 * What a set of presses of one person says, in whatever order they reached us: for the day and for each session the
 * last press by time decides, and the first mark that was not taken away gives the time. Of two presses at the same
 * instant the one with the greater id is the later, so that every phone and the server come to the same.
 */
export function presenceOf(presses: readonly Press[]): Presence {
  return presses.toSorted(byTime).reduce<Presence>(afterPress, new Map());
}

/** One press later. A second mark changes nothing: the first time stays. */
export function afterPress(presence: Presence, { at, isIn, sessionId }: Omit<Press, 'id'>): Presence {
  const next = new Map(presence);
  if (!isIn) next.delete(sessionId);
  else if (!next.has(sessionId)) next.set(sessionId, at);
  return next;
}

/** When the person was first seen, at the door or in a session; null for who is not here. */
export function presentSince(presence: Presence): Temporal.Instant | null {
  const [first] = [...presence.values()].sort((a, b) => Temporal.Instant.compare(a, b));
  return first ?? null;
}

/**
 * The time of a press by our clock. Phones keep their own time, and send late; but a phone knows how long ago by its
 * own clock the press was. No press is later than now.
 *
 * @param pressedAt by the phone's clock
 * @param sentAt by the phone's clock, when it sent the press
 * @param receivedAt by our clock
 */
export function timeOfPress(
  pressedAt: Temporal.Instant,
  sentAt: Temporal.Instant,
  receivedAt: Temporal.Instant,
): Temporal.Instant {
  const ago = sentAt.since(pressedAt);
  return ago.sign < 0 ? receivedAt : receivedAt.subtract(ago);
}

function byTime(a: Press, b: Press): number {
  return Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : 1);
}
