import { In, type EntityManager } from 'typeorm';
import { ProblemError, type FieldProblem } from '../../../platform/problem/problem-error.ts';
import { EventPartner, ProgrammeItem } from '../../events/index.ts';
import { windowOf } from '../event-facts.ts';
import type { Arrival } from '../submission.ts';
import type { Newcomer } from './earlier-registrations.ts';
import type { Settings } from './registration-settings.ts';
import type { SeatBook, SeatWish } from './seat-book.ts';

/** What a choice in a form may name: partners of the event and sessions that run side by side. */
export interface Choices {
  readonly partners: ReadonlySet<string>;
  readonly sessions: ReadonlySet<string>;
}

/** Reads only what the arrivals name. */
export async function choicesOf(
  tx: EntityManager,
  eventId: string,
  newcomers: readonly { readonly person: SeatWish }[],
): Promise<Choices> {
  const organisationIds = newcomers.flatMap(({ person }) => person.organisationId ?? []);
  const sessionIds = newcomers.flatMap(({ person }) => person.sessionIds);
  const partners =
    organisationIds.length > 0
      ? await tx.findBy(EventPartner, { eventId, organisationId: In(organisationIds) })
      : [];
  const sessions =
    sessionIds.length > 0 ? await tx.findBy(ProgrammeItem, { eventId, id: In(sessionIds) }) : [];
  return {
    partners: new Set(partners.map(({ organisationId }) => organisationId)),
    sessions: new Set(sessions.filter(({ track }) => track !== null).map(({ id }) => id)),
  };
}

/** The reason why these people cannot be registered, as an error for who sent the form; null where they can. */
export function refusalOf(
  book: SeatBook,
  arrival: Arrival,
  newcomers: readonly Newcomer[],
  choices: Choices,
): ProblemError | null {
  const closed = outsideWindow(book, arrival);
  if (closed) return closed;
  const fields = newcomers.flatMap((newcomer, index) => wrongFields(book, newcomers, index, choices));
  const { groupLimit } = book.settings;
  if (!arrival.actor && newcomers.length > groupLimit) {
    fields.push({ pointer: '/people', code: 'tooManyPeople', params: { max: groupLimit } });
  }
  return fields.length > 0 ? new ProblemError('VALIDATION_FAILED', { fields }) : null;
}

/** Staff may add also after the deadline: people come late, at the door, and are written down after the day. */
function outsideWindow({ event, settings }: SeatBook, { actor, at }: Arrival): ProblemError | null {
  if (actor && (event.status === 'published' || event.status === 'held')) return null;
  const window = windowOf(event, at);
  if (!window.ok) return new ProblemError(window.code);
  return settings.isClosed ? new ProblemError('REGISTRATION_CLOSED') : null;
}

function wrongFields(
  { settings }: SeatBook,
  newcomers: readonly Newcomer[],
  index: number,
  choices: Choices,
): FieldProblem[] {
  const { person, emailNormalised } = newcomers[index] as Newcomer;
  const at = (field: string): string => (newcomers.length === 1 ? `/${field}` : `/people/${index}/${field}`);
  const fields = wrongChoices(settings, person, choices, at);
  const isTwice = newcomers.findIndex((other) => other.emailNormalised === emailNormalised) < index;
  if (isTwice) fields.push({ pointer: at('email'), code: 'emailTwice' });
  return fields;
}

/** What one person chose that the event does not have. */
export function wrongChoices(
  settings: Settings,
  person: SeatWish,
  { partners, sessions }: Choices,
  at: (field: string) => string,
): FieldProblem[] {
  const fields: FieldProblem[] = [];
  if (person.organisationId !== null && !partners.has(person.organisationId)) {
    fields.push({ pointer: at('organisationId'), code: 'notOneOf' });
  }
  if (person.attendance === 'online' && !settings.hasOnline) {
    fields.push({ pointer: at('attendance'), code: 'notOneOf' });
  }
  if (person.sessionIds.some((id) => !sessions.has(id))) {
    fields.push({ pointer: at('sessionIds'), code: 'notOneOf' });
  }
  return fields;
}

/** Whether somebody must say yes before these people are considered for a seat. */
export function needsApproval({ settings }: SeatBook, { actor }: Arrival): boolean {
  return actor === null && settings.approval !== 'none';
}
