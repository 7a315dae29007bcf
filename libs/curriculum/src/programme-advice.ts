import type { Lang } from '@talkoot/messages';
import { isFreshOn } from './freshness.ts';
import { doubleBookings, type DoubleBooking } from './programme-bookings.ts';
import { longStretches } from './programme-blocks.ts';
import { programmeClock, type ClockRow, type ClockWarning, type ProgrammeItem } from './programme-clock.ts';
import { LONGEST_INTERPRETED, type Interpreting } from './programme-interpreting.ts';
import { programmeWarnings, type ProgrammeWarning } from './programme-warnings.ts';

/** What advice looks at in the module version that a row is pinned to. */
export type PlannedModule = {
  slug: string;
  /** Slugs of modules that come first. */
  prerequisites: readonly string[];
  /** Languages that its text exists in. */
  langs: readonly string[];
  /** ISO day until which its facts count as checked. */
  reviewBy: string;
  /** The newest published version where it is newer than the pinned one and may still be taken; else null. */
  newerNumber: number | null;
  /** None of its versions is for use any more, while the programme may still change. */
  isRetired: boolean;
};

export type PlannedRow = ProgrammeItem & {
  methods: readonly string[];
  speakers: readonly string[];
  room: string;
  /** Null: the languages of the event. */
  language: Lang | null;
  interpreting: Interpreting;
  module: PlannedModule | null;
};

export type PlannedEvent = {
  /** `HH:MM` */
  startTime: string;
  /** ISO day. */
  date: string;
  languages: readonly string[];
  /** Slugs of the modules whose outcomes the event promises: those of the package that it was made from. */
  promised: readonly string[];
};

/** Something to look at again, with its rows. Nothing here forbids publishing. */
export type ProgrammeAdvice =
  | ProgrammeWarning
  | ClockWarning
  | {
      code: 'INTERPRETER_BREAK_MISSING' | 'DISCUSSION_MISSING';
      from: number;
      to: number;
      minutes: number;
      limit: number;
    }
  | DoubleBooking
  | { code: 'PREREQUISITE_LATER'; index: number; other: number; slug: string }
  | { code: 'PREREQUISITE_MISSING'; index: number; slug: string }
  | { code: 'LANGUAGE_MISSING'; index: number; langs: string[] }
  | { code: 'FACTS_OUTDATED'; index: number; reviewBy: string }
  | { code: 'NEWER_VERSION'; index: number; number: number }
  | { code: 'MODULE_RETIRED'; index: number }
  | { code: 'OUTCOMES_NOT_COVERED'; slug: string };

/** Longest listening without a word of one's own, minutes: a rule of the house. */
export const LONGEST_LISTENING = 60;

const OWN_WORK: readonly string[] = ['pair-discussion', 'group-work', 'case', 'quiz'];

function isListening({ kind, methods }: PlannedRow): boolean {
  return kind === 'session' && !methods.some((method) => OWN_WORK.includes(method));
}

function stretchAdvice(rows: readonly PlannedRow[]): ProgrammeAdvice[] {
  const isInterpreted = ({ kind, interpreting }: PlannedRow): boolean =>
    kind !== 'break' && interpreting === 'consecutive';
  return [
    ...longStretches(rows, isInterpreted, LONGEST_INTERPRETED).map((stretch) => ({
      code: 'INTERPRETER_BREAK_MISSING' as const,
      ...stretch,
      limit: LONGEST_INTERPRETED,
    })),
    ...longStretches(rows, isListening, LONGEST_LISTENING).map((stretch) => ({
      code: 'DISCUSSION_MISSING' as const,
      ...stretch,
      limit: LONGEST_LISTENING,
    })),
  ];
}

/** Whether somebody in the row `later` has been in the row `earlier`: it is over by then, and in no other track. */
function comesBefore(earlier: ClockRow<PlannedRow>, later: ClockRow<PlannedRow>): boolean {
  const isOver = Temporal.PlainTime.compare(earlier.end, later.start) <= 0;
  return isOver && (!earlier.item.track || earlier.item.track === later.item.track);
}

function prerequisiteAdvice(clock: readonly ClockRow<PlannedRow>[]): ProgrammeAdvice[] {
  return clock.flatMap((row, index) =>
    (row.item.module?.prerequisites ?? []).flatMap((slug): ProgrammeAdvice[] => {
      if (clock.some((other) => other.item.module?.slug === slug && comesBefore(other, row))) return [];
      const other = clock.findIndex(({ item }, place) => place !== index && item.module?.slug === slug);
      return other < 0
        ? [{ code: 'PREREQUISITE_MISSING', index, slug }]
        : [{ code: 'PREREQUISITE_LATER', index, other, slug }];
    }),
  );
}

/** Languages in which a row will be held or read, and in which its module has no text. */
function missingLanguages(row: PlannedRow, event: PlannedEvent): string[] {
  const has = (lang: string): boolean => row.module?.langs.includes(lang) ?? true;
  if (row.language !== null) return has(row.language) ? [] : [row.language];
  // An interpreter carries it over from one of the languages of the event to the others.
  if (row.interpreting !== 'none' && event.languages.some(has)) return [];
  return event.languages.filter((lang) => !has(lang));
}

function moduleAdvice(rows: readonly PlannedRow[], event: PlannedEvent): ProgrammeAdvice[] {
  const day = Temporal.PlainDate.from(event.date);
  return rows.flatMap((row, index): ProgrammeAdvice[] => {
    const { module } = row;
    if (!module) return [];
    const langs = missingLanguages(row, event);
    return [
      ...(langs.length > 0 ? [{ code: 'LANGUAGE_MISSING' as const, index, langs }] : []),
      ...(isFreshOn(module, day)
        ? []
        : [{ code: 'FACTS_OUTDATED' as const, index, reviewBy: module.reviewBy }]),
      ...(module.newerNumber === null
        ? []
        : [{ code: 'NEWER_VERSION' as const, index, number: module.newerNumber }]),
      ...(module.isRetired ? [{ code: 'MODULE_RETIRED' as const, index }] : []),
    ];
  });
}

/** Modules whose outcomes were promised and that no row teaches, in any version. */
export function uncoveredModules(
  rows: readonly { readonly module: { readonly slug: string } | null }[],
  promised: readonly string[],
): string[] {
  const taught = new Set(rows.map(({ module }) => module?.slug));
  return [...new Set(promised)].filter((slug) => !taught.has(slug));
}

/**
 * What a careful organiser would look at again in the programme of an event: `programmeWarnings`, gaps and overlaps
 * at fixed points, breaks of interpreters, long listening, speakers and rooms needed twice at once, modules out of
 * order, without a language, with old facts, with a newer version or out of use, and outcomes that were promised and are not taught.
 *
 * Of a day that does not fit its clock only what needs no clock is said.
 */
export function programmeAdvice(rows: readonly PlannedRow[], event: PlannedEvent): ProgrammeAdvice[] {
  const clock = programmeClock(rows, event.startTime);
  return [
    ...(clock.ok ? clock.warnings : []),
    ...(clock.ok ? doubleBookings(clock.rows) : []),
    ...programmeWarnings(rows),
    ...stretchAdvice(rows),
    ...(clock.ok ? prerequisiteAdvice(clock.rows) : []),
    ...moduleAdvice(rows, event),
    ...uncoveredModules(rows, event.promised).map((slug) => ({
      code: 'OUTCOMES_NOT_COVERED' as const,
      slug,
    })),
  ];
}
