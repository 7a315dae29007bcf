import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  METHODS,
  SECTORS,
  clockText,
  packageClock,
  parsePackages,
  writePackagesFile,
  type CoursePackage,
  type TimetableRow,
} from '../src/index.ts';
import { cleanWords } from './clean-words.ts';

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const optional = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [key]: one }) as { [P in K]: V }),
  );

const title = fc
  .tuple(cleanWords(40), optional('sv', cleanWords(40)), optional('en', cleanWords(40)))
  .map(([fi, sv, en]) => ({ fi, ...sv, ...en }));
const section = title.map((given): TimetableRow => ({
  kind: 'section',
  title: given,
  start: null,
  minutes: 0,
  isFixed: false,
  methods: [],
  sectorBlocks: [],
}));
const timed = fc
  .tuple(
    fc.constantFrom('session' as const, 'exercise' as const, 'break' as const),
    title,
    fc.integer({ min: 1, max: 40 }),
    someOf(METHODS),
    someOf(SECTORS),
    optional('track', cleanWords(10)),
    optional('module', fc.constant('tervehdys')),
    optional('owner', cleanWords(20)),
    optional('note', cleanWords(60)),
  )
  .map(
    ([kind, given, minutes, methods, sectorBlocks, ...others]): TimetableRow =>
      Object.assign(
        { kind, title: given, start: '', minutes, isFixed: false, methods, sectorBlocks },
        ...others,
      ) as TimetableRow,
  );

const NOTHING = {
  modules: [],
  optionalModules: [],
  prerequisites: [],
  materials: [],
  venueNeeds: [],
  roles: [],
  beforeMeeting: [],
  afterMeeting: [],
};

/** Packages whose times and sums agree, as the clock gives them; some rows stand fixed where they are anyway. */
const coursePackage = fc
  .tuple(
    title,
    title,
    timed,
    fc.array(fc.oneof(timed, section), { maxLength: 8 }),
    fc.infiniteStream(fc.boolean()),
    optional('groupSize', fc.constant({ min: 2, recommended: 3, max: 4 })),
    optional('note', cleanWords(100)),
    fc.array(cleanWords(30), { maxLength: 3 }),
  )
  .map(([name, summary, first, rest, fixed, groupSize, note, materials]): CoursePackage => {
    const rows = [first, ...rest];
    const clock = packageClock({
      timetable: rows.map((row) => ({ ...row, start: row.start })),
      startTime: '08:00',
    });
    if (!clock.ok) throw new Error('a day of at most nine rows of forty minutes is within a day');
    const starts = new Map(clock.rows.map(({ item, start }) => [item.at, clockText(start)]));
    return {
      ...NOTHING,
      id: 'paketti',
      kind: 'course',
      title: name,
      summary,
      audiences: 'all',
      startTime: '08:00',
      endTime: clockText(clock.end),
      totalMinutes: clock.totals.totalMinutes,
      contentMinutes: clock.totals.contentMinutes,
      ...groupSize,
      ...note,
      materials,
      timetable: rows.map((row, at) =>
        row.kind === 'section'
          ? row
          : { ...row, start: starts.get(at) ?? '', isFixed: fixed.next().value as boolean },
      ),
    };
  });

describe('writePackagesFile', () => {
  it('writes what is read back as the same', () => {
    fc.assert(
      fc.property(coursePackage, (pack) => {
        const read = parsePackages(writePackagesFile([pack], '2027-01-04'));
        expect(read).toEqual({ ok: true, value: [pack] });
      }),
    );
  });

  it('gives the shipped packages back, and the same file twice', () => {
    const starter = join(import.meta.dirname, '../../../apps/server/starter/packages.yaml');
    const read = parsePackages(readFileSync(starter, 'utf8'));
    if (!read.ok) throw new Error('the shipped packages have mistakes');
    const written = writePackagesFile(read.value, '2026-11-21');
    expect(parsePackages(written)).toEqual(read);
    expect(writePackagesFile(read.value, '2026-11-21')).toBe(written);
  });
});
