import { CLOCK_TIME, SLUG } from './fields.ts';
import { FieldReader, readFields } from './fields.ts';
import { type LocalisedTitle, readLocalised } from './localised-title.ts';
import type { Parsed } from './mistake.ts';
import { readAudience } from './module-file.ts';
import { checkTimes } from './packages-file-times.ts';
import { MAX_ITEM_MINUTES } from './programme-clock.ts';
import { METHODS, SECTORS } from './vocabulary.ts';
import type { Audience, Method, SectorCode } from './vocabulary.ts';
import { readYaml } from './yaml-text.ts';

/** A row of a package's timetable. A `section` is a heading over the rows that follow: it takes no time. */
export type TimetableRow = {
  /** `HH:MM`; follows from the package's start and the rows before, or stands fixed. Null for a section. */
  start: string | null;
  /** 0 for a section. */
  minutes: number;
  kind: 'session' | 'exercise' | 'break' | 'section';
  title: LocalisedTitle;
  /** "Lunch at 11.30": the start stays, whatever comes before it. */
  isFixed: boolean;
  /** Rows that follow each other and have tracks run side by side, each track in its own order. */
  track?: string;
  /** Slug of the module taught in the row. */
  module?: string;
  methods: Method[];
  /** Sector blocks of the module that are shown; empty: all of them. In a track: the sectors it is meant for. */
  sectorBlocks: SectorCode[];
  /** Who holds it, in words. */
  owner?: string;
  note?: string;
};

export type GroupSize = { min: number; recommended: number; max: number };

export type CoursePackage = {
  id: string;
  kind: 'course' | 'network-meeting' | 'seminar';
  title: LocalisedTitle;
  summary: LocalisedTitle;
  audiences: Audience;
  startTime: string;
  endTime: string;
  totalMinutes: number;
  /** Minutes without breaks; of parallel tracks the fullest counts. */
  contentMinutes: number;
  /** Left out where nobody has said it. */
  groupSize?: GroupSize;
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
const KINDS = ['session', 'exercise', 'break', 'section'] as const;
export const MAX_TRACK_LENGTH = 30;

function optionalTexts<K extends string>(
  fields: FieldReader,
  max: number,
  ...keys: K[]
): { [P in K]?: string } {
  const present = keys.flatMap((key) => {
    const value = fields.optionalText(key, { max });
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(present) as { [P in K]?: string };
}

function readRow(row: FieldReader): TimetableRow {
  const kind = row.oneOf('type', KINDS);
  const common = { kind, title: readLocalised(row, 'title', 200) };
  // Anything else in a section is a field not known there.
  if (kind === 'section') {
    return { ...common, start: null, minutes: 0, isFixed: false, methods: [], sectorBlocks: [] };
  }
  return {
    ...common,
    start: row.text('start', TIME),
    minutes: row.integer('minutes', 1, MAX_ITEM_MINUTES),
    isFixed: row.has('fixed') && row.flag('fixed'),
    methods: row.has('methods') ? row.codes('methods', METHODS) : [],
    sectorBlocks: row.has('sectorBlocks') ? row.codes('sectorBlocks', SECTORS) : [],
    ...optionalTexts(row, MAX_TRACK_LENGTH, 'track'),
    ...optionalTexts(row, 200, 'module', 'owner'),
    ...optionalTexts(row, 2000, 'note'),
  };
}

function readGroupSize(fields: FieldReader): GroupSize | undefined {
  const size = fields.optionalGroup('groupSize', (group) => ({
    min: group.integer('min', 1, 10_000),
    recommended: group.integer('recommended', 1, 10_000),
    max: group.integer('max', 1, 10_000),
  }));
  if (size && (size.min > size.recommended || size.recommended > size.max)) {
    fields.note(['groupSize'], 'FIELD_OUT_OF_RANGE', 'Group sizes must rise: min, recommended, max.');
  }
  return size;
}

function readPackage(fields: FieldReader): CoursePackage {
  const listIfAny = (key: string): string[] => (fields.has(key) ? fields.texts(key, { max: 200 }) : []);
  const slugsIfAny = (key: string): string[] => (fields.has(key) ? fields.slugs(key) : []);
  const groupSize = readGroupSize(fields);
  const pack: CoursePackage = {
    id: fields.text('id', ID),
    kind: fields.oneOf('kind', ['course', 'network-meeting', 'seminar']),
    title: readLocalised(fields, 'title', 200),
    summary: readLocalised(fields, 'summary', 2000),
    audiences: readAudience(fields, 'audiences'),
    startTime: fields.text('startTime', TIME),
    endTime: fields.text('endTime', TIME),
    totalMinutes: fields.integer('totalMinutes', 1, 1439),
    contentMinutes: fields.integer('contentMinutes', 0, 1439),
    ...(groupSize ? { groupSize } : {}),
    modules: slugsIfAny('modules'),
    optionalModules: slugsIfAny('optionalModules'),
    prerequisites: slugsIfAny('prerequisites'),
    timetable: fields.rows('timetable', readRow, { min: 1, max: 100 }),
    ...optionalTexts(fields, 600, 'level', 'basedOn', 'frequency', 'rotation', 'interpretation', 'note'),
    materials: listIfAny('materials'),
    venueNeeds: listIfAny('venueNeeds'),
    roles: listIfAny('roles'),
    beforeMeeting: listIfAny('beforeMeeting'),
    afterMeeting: listIfAny('afterMeeting'),
  };
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
