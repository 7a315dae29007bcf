import { afterPress, presentSince, type Presence } from '@talkoot/seating';
import type { CheckInRowView, KeptPress } from './check-in-views.ts';

/** Somebody on the list as the door sees them now, with what this phone has not been able to send yet. */
export interface DoorPerson extends CheckInRowView {
  readonly isUnsent: boolean;
}

/** The list with the presses that wait here: the same rule as on the server, so nothing jumps when they arrive. */
export function withPresses(
  people: readonly CheckInRowView[],
  pressesById: ReadonlyMap<string, readonly KeptPress[]>,
): DoorPerson[] {
  return people.map((row) => {
    const presses = pressesById.get(row.id) ?? [];
    if (presses.length === 0 || row.status !== 'seated') return { ...row, isUnsent: false };
    const presence = presses.reduce(
      (sum, press) => afterPress(sum, { ...press, at: Temporal.Instant.from(press.pressedAt) }),
      presenceIn(row),
    );
    return {
      ...row,
      isUnsent: true,
      checkedInAt: presentSince(presence)?.toString() ?? null,
      wholeDayAt: presence.get(null)?.toString() ?? null,
      sessions: [...presence].flatMap(([sessionId, at]) =>
        sessionId === null ? [] : [{ sessionId, at: at.toString() }],
      ),
    };
  });
}

/** Since when somebody is marked for what the door looks at: a session, or for `null` that day at all. */
export function hereSince(person: CheckInRowView, sessionId: string | null): string | null {
  if (sessionId === null) return person.checkedInAt;
  return person.sessions.find((mark) => mark.sessionId === sessionId)?.at ?? null;
}

/** Whether the next touch marks somebody; for the day their own mark counts, not that of a session. */
export function isNextIn(person: CheckInRowView, sessionId: string | null): boolean {
  return sessionId === null ? person.wholeDayAt === null : hereSince(person, sessionId) === null;
}

/** Who is expected: in a session those who chose it, or everybody where nobody had to choose. */
export function isExpected(
  person: CheckInRowView,
  sessionId: string | null,
  chosen: ReadonlySet<string>,
): boolean {
  if (person.status !== 'seated') return false;
  return sessionId === null || !chosen.has(sessionId) || person.sessionIds.includes(sessionId);
}

/** The code in what was typed or read: alone, spaced, or at the end of the address in a QR code. */
export function codeIn(text: string): string | null {
  const last = /[?&]code=([^&#]+)/.exec(text)?.[1] ?? text;
  const code = last.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : null;
}

/** By name, organisation or code; letter by letter, here, so that it also works while the network does not. */
export function found(people: readonly DoorPerson[], text: string): DoorPerson[] {
  const code = codeIn(text);
  const byCode = code === null ? [] : people.filter((person) => person.code === code);
  if (byCode.length > 0) return byCode;
  const wanted = plain(text.trim());
  return people.filter(({ name, organisationName }) => plain(`${name} ${organisationName}`).includes(wanted));
}

/** For finding: without case and accents, so that "oh" finds Öhman on a foreign keyboard. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function presenceIn({ wholeDayAt, sessions }: CheckInRowView): Presence {
  const presence = new Map<string | null, Temporal.Instant>();
  if (wholeDayAt !== null) presence.set(null, Temporal.Instant.from(wholeDayAt));
  for (const { sessionId, at } of sessions) presence.set(sessionId, Temporal.Instant.from(at));
  return presence;
}
