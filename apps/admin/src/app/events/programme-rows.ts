import { isForAudience, programmeClock, programmeWarnings, type SectorCode } from '@talkoot/curriculum';
import type { ProgrammeItem } from './event-types.ts';

/** A row of the programme while it is edited. `key` stays the same through order, undo and saving. */
export interface Row {
  readonly key: string;
  readonly kind: ProgrammeItem['kind'];
  readonly title: string;
  readonly minutes: number;
  readonly module: ProgrammeItem['module'];
  /** A module chosen from the library that the server has not pinned yet. */
  readonly moduleSlug: string | null;
  readonly methods: ProgrammeItem['methods'];
  readonly sectors: readonly SectorCode[];
  readonly speaker: string;
  readonly room: string;
  readonly note: string;
}

export function rowOf(item: ProgrammeItem): Row {
  const { id, kind, title, minutes, module, methods, sectors, speaker, room, note } = item;
  return { key: id, kind, title, minutes, module, moduleSlug: null, methods, sectors, speaker, room, note };
}

export function newRow(key: string, given: Pick<Row, 'kind' | 'title' | 'minutes'> & Partial<Row>): Row {
  return {
    module: null,
    moduleSlug: null,
    methods: [],
    sectors: [],
    speaker: '',
    room: '',
    note: '',
    ...given,
    key,
  };
}

/** A row as the server takes it. `ids` says which rows it knows already, by their keys. */
export function itemOf({ key, module, moduleSlug, ...row }: Row, ids: ReadonlyMap<string, string>) {
  const id = ids.get(key);
  return {
    ...row,
    sectors: [...row.sectors],
    ...(id ? { id } : {}),
    ...(module ? { moduleVersionId: module.versionId } : moduleSlug ? { moduleSlug } : {}),
  };
}

/** The rows on the clock, with what a careful organiser would look at again. */
export function dayOf(rows: readonly Row[], startTime: string) {
  const items = rows.map((row) => ({
    ...row,
    durationMinutes: row.module ? { min: row.module.minutesMin, max: row.module.minutesMax } : undefined,
  }));
  return { clock: programmeClock(items, startTime), advice: programmeWarnings(items) };
}

/** Why a row cannot be saved, if it cannot. */
export function isWhole({ title, minutes }: Row): boolean {
  return title.trim() !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= 720;
}

/** The module's sector blocks: those that the sectors of the row (else of the event) bring in, and the others. */
export function blocksOf({ module, sectors }: Row, ofEvent: readonly SectorCode[]) {
  const chosen = sectors.length > 0 ? sectors : ofEvent;
  const audience = chosen.length > 0 ? chosen : 'all';
  return (module?.sectorBlocks ?? []).map(({ codes }) => ({ codes, isIn: isForAudience(codes, audience) }));
}
