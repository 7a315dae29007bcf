import { attendedMinutes } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { ProgrammeItem } from '../../events/index.ts';
import { presencesOf } from './check-in.queries.ts';

/**
 * Minutes of content that a person took part in, by the id of the registration, for certificates: where nobody kept
 * lists of sessions, who came was there the whole day. For people who came; who did not is not asked about.
 */
export async function attendedTimeOf(
  tx: EntityManager,
  eventId: string,
  items: readonly ProgrammeItem[],
): Promise<(registrationId: string) => number> {
  const presences = await presencesOf(tx, eventId);
  const sessionsOf = (id: string): Set<string> =>
    new Set([...(presences.get(id)?.keys() ?? [])].filter((key) => key !== null));
  const recorded = new Set([...presences.keys()].flatMap((id) => [...sessionsOf(id)]));
  return (id) => attendedMinutes(items, { recorded, attended: sessionsOf(id) });
}
