import { CLOCK_TIME, SLUG } from './fields.ts';
import { FieldReader, readFields } from './fields.ts';
import type { Parsed } from './mistake.ts';
import { readAudience } from './module-file.ts';
import { clockText, MAX_ITEM_MINUTES, programmeClock } from './programme-clock.ts';
import { METHODS, SECTORS } from './vocabulary.ts';
import type { Audience, Method, SectorCode } from './vocabulary.ts';
import { readYaml } from './yaml-text.ts';

/** A text in the three languages of the interface. */
export type TitleText = { fi: string; sv: string; en: string };

/** A row of a package's timetable; fits `programmeClock` as it is. */
export type TimetableRow = {
  /** `HH:MM`; follows from the package's start and the minutes before. */
  start: string;
  minutes: number;
  kind: 'session' | 'exercise' | 'break';
  title: string;
  /** Slug of the module taught in the row. */
  module?: string;
  methods: Method[];
  /** Sector blocks of the module that are shown; empty: all of them. */
  sectorBlocks: SectorCode[];
  /** Who holds it, in words. */
  owner?: string;
  note?: string;
};

export type CoursePackage = {
  id: string;
  kind: 'course' | 'network-meeting' | 'seminar';
  title: TitleText;
  summary: string;
  audiences: Audience;
  startTime: string;
  endTime: string;
  totalMinutes: number;
  /** Minutes without breaks. */
  contentMinutes: number;
  groupSize: { min: number; recommended: number; max: number };
  modules: string[];
  optionalModules: string[];
  /** Ids of packages that should come before. */
  prerequisites: string[];
  timetable: TimetableRow[];
  level?: string;
  basedOn?: string;
  frequency?: string;
  rotation?: string;
  interpretation?: string;
  note?: string;
  materials: string[];
  venueNeeds: string[];
  roles: string[];
  beforeMeeting: string[];
  afterMeeting: string[];
};

const TIME = { pattern: CLOCK_TIME, kind: 'a time such as 08:45' };
const ID = { max: 80, pattern: SLUG, kind: 'a lower-case name with hyphens' };

export function readTitle(fields: FieldReader, key: string): TitleText {
  return fields.group(key, (group) => ({
    fi: group.text('fi', { max: 200 }),
    sv: group.text('sv', { max: 200 }),
    en: group.text('en', { max: 200 }),
  }));
}

function optionalTexts<K extends string>(fields: FieldReader, ...keys: K[]): { [P in K]?: string } {
  const present = keys.flatMap((key) => {
    const value = fields.optionalText(key, { max: 600 });
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(present) as { [P in K]?: string };
}

function readRow(row: FieldReader): TimetableRow {
  return {
    start: row.text('start', TIME),
    minutes: row.integer('minutes', 1, MAX_ITEM_MINUTES),
    kind: row.oneOf('type', ['session', 'exercise', 'break']),
    title: row.text('title', { max: 200 }),
    methods: row.has('methods') ? row.codes('methods', METHODS) : [],
    sectorBlocks: row.has('sectorBlocks') ? row.codes('sectorBlocks', SECTORS) : [],
    ...optionalTexts(row, 'module', 'owner', 'note'),
  };
}

function checkTimes(fields: FieldReader, pack: CoursePackage): void {
  const clock = programmeClock(pack.timetable, pack.startTime);
  if (!clock.ok) {
    for (const { code, index } of clock.mistakes) {
      if (code === 'PAST_MIDNIGHT')
        fields.note(['timetable', index ?? 0], 'TIMES_DO_NOT_FOLLOW', 'The row ends after midnight.');
    }
    return;
  }
  clock.rows.forEach(({ item, start }, i) => {
    if (item.start === clockText(start)) return;
    fields.note(
      ['timetable', i, 'start'],
      'TIMES_DO_NOT_FOLLOW',
      `By the minutes before it, the row starts at ${clockText(start)}.`,
    );
  });
  if (pack.endTime !== clockText(clock.end)) {
    fields.note(
      ['endTime'],
      'TIMES_DO_NOT_FOLLOW',
      `By its timetable the package ends at ${clockText(clock.end)}.`,
    );
  }
  const { totalMinutes, contentMinutes } = clock.totals;
  if (pack.totalMinutes !== totalMinutes)
    fields.note(['totalMinutes'], 'SUM_WRONG', `The timetable has ${totalMinutes} minutes.`);
  if (pack.contentMinutes !== contentMinutes) {
    fields.note(
      ['contentMinutes'],
      'SUM_WRONG',
      `The timetable has ${contentMinutes} minutes without breaks.`,
    );
  }
}

function readPackage(fields: FieldReader): CoursePackage {
  const listIfAny = (key: string): string[] => (fields.has(key) ? fields.texts(key, { max: 200 }) : []);
  const slugsIfAny = (key: string): string[] => (fields.has(key) ? fields.slugs(key) : []);
  const pack: CoursePackage = {
    id: fields.text('id', ID),
    kind: fields.oneOf('kind', ['course', 'network-meeting', 'seminar']),
    title: readTitle(fields, 'title'),
    summary: fields.text('summary', { max: 600 }),
    audiences: readAudience(fields, 'audiences'),
    startTime: fields.text('startTime', TIME),
    endTime: fields.text('endTime', TIME),
    totalMinutes: fields.integer('totalMinutes', 1, 1439),
    contentMinutes: fields.integer('contentMinutes', 0, 1439),
    groupSize: fields.group('groupSize', (group) => ({
      min: group.integer('min', 1, 10_000),
      recommended: group.integer('recommended', 1, 10_000),
      max: group.integer('max', 1, 10_000),
    })),
    modules: slugsIfAny('modules'),
    optionalModules: slugsIfAny('optionalModules'),
    prerequisites: slugsIfAny('prerequisites'),
    timetable: fields.rows('timetable', readRow, { min: 1, max: 100 }),
    ...optionalTexts(fields, 'level', 'basedOn', 'frequency', 'rotation', 'interpretation', 'note'),
    materials: listIfAny('materials'),
    venueNeeds: listIfAny('venueNeeds'),
    roles: listIfAny('roles'),
    beforeMeeting: listIfAny('beforeMeeting'),
    afterMeeting: listIfAny('afterMeeting'),
  };
  const { min, recommended, max } = pack.groupSize;
  if (min > recommended || recommended > max) {
    fields.note(['groupSize'], 'FIELD_OUT_OF_RANGE', 'Group sizes must rise: min, recommended, max.');
  }
  checkTimes(fields, pack);
  return pack;
}

/** Reads `packages.yaml`: packages with timetables whose times and sums agree, and ids that are unique. */
export function parsePackages(text: string, filename = 'packages.yaml'): Parsed<CoursePackage[]> {
  return readFields(filename, readYaml(text, filename), (root) => {
    root.date('updated');
    const packages = root.rows('packages', readPackage, { max: 200 });
    const ids = root.unique(
      'packages',
      packages.map((pack) => pack.id),
    );
    packages.forEach((pack, i) =>
      pack.prerequisites.forEach((id, j) => {
        if (!ids.includes(id))
          root.note(['packages', i, 'prerequisites', j], 'REFERENCE_UNKNOWN', `There is no package ${id}.`);
      }),
    );
    return packages;
  });
}
