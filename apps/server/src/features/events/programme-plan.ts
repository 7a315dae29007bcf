import {
  programmeAdvice,
  programmeClock,
  type PlannedRow,
  type ProgrammeAdvice,
  type ProgrammeClock,
} from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { ModuleVersion } from '../curriculum/index.ts';
import { hourAndMinute } from './event-views.ts';
import type { Event } from './event.entity.ts';
import { programmeRowsOf } from './events.queries.ts';
import type { ProgrammeItem } from './programme-item.entity.ts';
import {
  knownModules,
  newestNumbers,
  partnerIdsOf,
  pinnedVersions,
  promisedSlugs,
  retiredIds,
  type KnownModule,
} from './programme.queries.ts';

export type NewerVersion = { readonly versionId: string; readonly number: number };

/** A programme with all that it is judged and shown by. */
export interface ProgrammePlan {
  readonly event: Event;
  readonly rows: readonly ProgrammeItem[];
  readonly clock: Extract<ProgrammeClock<ProgrammeItem>, { ok: true }>;
  readonly versions: ReadonlyMap<string, ModuleVersion>;
  /** Slugs of the modules whose outcomes are promised. */
  readonly promised: readonly string[];
  readonly known: ReadonlyMap<string, KnownModule>;
  newerThan(version: ModuleVersion): NewerVersion | null;
  isRetired(version: ModuleVersion): boolean;
}

export async function programmePlan(manager: EntityManager, event: Event): Promise<ProgrammePlan> {
  const rows = await programmeRowsOf(manager, event.id);
  const clock = programmeClock(rows, hourAndMinute(event.startTime));
  // Every write has been checked for it.
  if (!clock.ok) throw new Error(`the programme of ${event.id} does not fit its day`);
  const [versions, promised, partners] = await Promise.all([
    pinnedVersions(manager, rows),
    promisedSlugs(manager, event),
    partnerIdsOf(manager, event.id),
  ]);
  const pinned = [...versions.values()];
  const slugs = [...promised, ...pinned.flatMap(({ prerequisites }) => prerequisites)];
  const moduleIds = pinned.map(({ moduleId }) => moduleId);
  const [known, newest, retired] = await Promise.all([
    knownModules(manager, slugs, partners),
    newestNumbers(manager, moduleIds, partners),
    retiredIds(manager, moduleIds),
  ]);
  // What was taught stays what was taught.
  const mayChange = event.status === 'draft' || event.status === 'published';
  return {
    event,
    rows,
    clock,
    versions,
    promised,
    known,
    newerThan({ moduleId, number }) {
      const found = newest.get(moduleId);
      return mayChange && found && found.number > number ? found : null;
    },
    isRetired: ({ moduleId }) => mayChange && retired.has(moduleId),
  };
}

/** What a careful organiser would look at again in the programme as it is stored. */
export function adviceOn(plan: ProgrammePlan): ProgrammeAdvice[] {
  const { date, languages, startTime } = plan.event;
  return programmeAdvice(
    plan.rows.map((row) => plannedRow(plan, row)),
    { date, languages, startTime: hourAndMinute(startTime), promised: plan.promised },
  );
}

function plannedRow(plan: ProgrammePlan, row: ProgrammeItem): PlannedRow {
  const { kind, minutes, fixedStart, track, methods, speakers, room, language, interpreting } = row;
  const version = plan.versions.get(row.moduleVersionId ?? '');
  return {
    kind,
    minutes,
    fixedStart,
    track,
    methods,
    speakers,
    room,
    language,
    interpreting,
    durationMinutes: version && { min: version.minutesMin, max: version.minutesMax },
    module: version
      ? {
          slug: version.module.slug,
          prerequisites: version.prerequisites,
          langs: version.texts.map(({ lang }) => lang),
          reviewBy: version.reviewBy,
          newerNumber: plan.newerThan(version)?.number ?? null,
          isRetired: plan.isRetired(version),
        }
      : null,
  };
}
