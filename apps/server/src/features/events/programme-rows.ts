import { programmeClock } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import type { Event } from './event.entity.ts';
import { programmeRowsOf } from './events.queries.ts';
import { findPins, pinOf } from './module-pins.ts';
import { ProgrammeItem } from './programme-item.entity.ts';
import { partnerIdsOf } from './programme.queries.ts';
import type { ProgrammeItemDto } from './programme.dto.ts';

/** Puts the rows in place of those there are, in the order given. */
export async function replaceProgramme(
  tx: EntityManager,
  { id: eventId, startTime }: Pick<Event, 'id' | 'startTime'>,
  items: readonly ProgrammeItemDto[],
): Promise<void> {
  refusePastMidnight(items, startTime);
  const before = await programmeRowsOf(tx, eventId);
  const pins = await findPins(
    tx,
    items,
    await partnerIdsOf(tx, eventId),
    before.map(({ moduleVersionId }) => moduleVersionId),
  );
  const known = new Set(before.map(({ id }) => id));
  const rows = items.map((item, index) => {
    // A row keeps its id as long as it stands; each id once.
    const keepsId = item.id !== undefined && known.delete(item.id);
    return {
      ...(keepsId ? { id: item.id } : {}),
      eventId,
      position: index + 1,
      kind: item.kind,
      title: item.title,
      minutes: item.minutes,
      moduleVersionId: pinOf(item, index, pins),
      methods: unique(item.methods),
      sectors: unique(item.sectors),
      fixedStart: item.fixedStart ?? null,
      track: item.track || null,
      speakers: unique(item.speakers),
      language: item.language ?? null,
      interpreting: item.interpreting ?? 'none',
      room: item.room ?? '',
      note: item.note ?? '',
    };
  });
  await tx.delete(ProgrammeItem, { eventId });
  if (rows.length > 0) await tx.insert(ProgrammeItem, rows);
}

type Length = Pick<ProgrammeItemDto, 'kind' | 'minutes' | 'fixedStart' | 'track'>;

/** A programme is of one day. @throws {ProblemError} at the row that would end after midnight */
function refusePastMidnight(items: readonly Length[], startTime: string): void {
  const late = rowPastMidnight(items, startTime);
  if (late !== null) throw fieldProblem(`/items/${late}/minutes`, 'pastMidnight');
}

/** The same where it is the start that moves. */
export function refuseLateStart(items: readonly Length[], startTime: string): void {
  if (rowPastMidnight(items, startTime) !== null) throw fieldProblem('/startTime', 'pastMidnight');
}

function rowPastMidnight(items: readonly Length[], startTime: string): number | null {
  const clock = programmeClock(items, startTime.slice(0, 5));
  return clock.ok ? null : (clock.mistakes[0]?.index ?? null);
}

function unique(values: readonly string[] | undefined): string[] {
  return [...new Set(values ?? [])];
}
