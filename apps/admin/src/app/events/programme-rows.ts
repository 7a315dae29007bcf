import {
  isForAudience,
  programmeAdvice,
  programmeClock,
  type PlannedEvent,
  type PlannedRow,
  type SectorCode,
} from '@talkoot/curriculum';
import type { ProgrammeItem } from './event-types.ts';

/** A row of the programme while it is edited. `key` stays the same through order, undo and saving. */
export interface Row {
  readonly key: string;
  readonly kind: ProgrammeItem['kind'];
  readonly title: string;
  readonly minutes: number;
  /** A fixed point, `HH:MM`. */
  readonly fixedStart: string | null;
  readonly track: string | null;
  readonly module: ProgrammeItem['module'];
  /** A module whose newest version is wanted, and which the server has not pinned yet. */
  readonly moduleSlug: string | null;
  readonly methods: ProgrammeItem['methods'];
  readonly sectors: readonly SectorCode[];
  readonly speakers: readonly string[];
  readonly room: string;
  readonly language: ProgrammeItem['language'];
  readonly interpreting: ProgrammeItem['interpreting'];
  readonly note: string;
}

export function rowOf({ id: key, start: _start, end: _end, ...item }: ProgrammeItem): Row {
  return { ...item, key, moduleSlug: null };
}

export function newRow(key: string, given: Pick<Row, 'kind' | 'title' | 'minutes'> & Partial<Row>): Row {
  return {
    fixedStart: null,
    track: null,
    module: null,
    moduleSlug: null,
    methods: [],
    sectors: [],
    speakers: [],
    room: '',
    language: null,
    interpreting: 'none',
    note: '',
    ...given,
    key,
  };
}

/** A row as the server takes it. `ids` says which rows it knows already, by their keys. */
export function itemOf(
  { key, module, moduleSlug, fixedStart, track, language, ...row }: Row,
  ids: ReadonlyMap<string, string>,
) {
  const id = ids.get(key);
  return {
    ...row,
    ...(fixedStart ? { fixedStart } : {}),
    ...(track ? { track } : {}),
    ...(language ? { language } : {}),
    sectors: [...row.sectors],
    speakers: [...row.speakers],
    ...(id ? { id } : {}),
    ...(module ? { moduleVersionId: module.versionId } : moduleSlug ? { moduleSlug } : {}),
  };
}

/** The rows on the clock, with what a careful organiser would look at again. */
export function dayOf(rows: readonly Row[], event: PlannedEvent) {
  return {
    clock: programmeClock(rows, event.startTime),
    advice: programmeAdvice(rows.map(plannedRow), event),
  };
}

function plannedRow(row: Row): PlannedRow {
  const { module } = row;
  if (!module) return { ...row, module: null };
  return {
    ...row,
    durationMinutes: { min: module.minutesMin, max: module.minutesMax },
    module: {
      slug: module.slug,
      prerequisites: module.prerequisites.map(({ slug }) => slug),
      langs: module.langs,
      reviewBy: module.reviewBy,
      newerNumber: module.newer?.number ?? null,
      isRetired: module.isRetired,
    },
  };
}

/** Whether the programme can be saved as it is: every row whole, and the day within its day. */
export function isSavable(rows: readonly Row[], startTime: string): boolean {
  return rows.every(isWhole) && programmeClock(rows, startTime).ok;
}

function isWhole({ title, minutes }: Row): boolean {
  return title.trim() !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= 720;
}

/** The rows with the newest version of their modules wanted: of all that have a newer one, or of one row. */
export function withNewestModules(rows: readonly Row[], key?: string): Row[] {
  return rows.map((row) =>
    row.module?.newer && (key === undefined || row.key === key)
      ? { ...row, module: null, moduleSlug: row.module.slug }
      : row,
  );
}

/** The rows with the modules that they had before the newest versions were taken, as far as they are still there. */
export function withModulesOf(rows: readonly Row[], before: readonly Row[], key?: string): Row[] {
  const old = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const { module = null } = old.get(row.key) ?? {};
    return module?.newer && (key === undefined || row.key === key)
      ? { ...row, module, moduleSlug: null }
      : row;
  });
}

/** The module's sector blocks: those that the sectors of the row (else of the event) bring in, and the others. */
export function blocksOf({ module, sectors }: Row, ofEvent: readonly SectorCode[]) {
  const chosen = sectors.length > 0 ? sectors : ofEvent;
  const audience = chosen.length > 0 ? chosen : 'all';
  return (module?.sectorBlocks ?? []).map(({ codes }) => ({ codes, isIn: isForAudience(codes, audience) }));
}
