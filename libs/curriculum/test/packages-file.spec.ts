import { parsePackages } from '../src/index.ts';
import { PACKAGES, changed, mistakesOf } from './file-examples.ts';

describe('parsePackages', () => {
  it('reads a package', () => {
    expect(parsePackages(PACKAGES)).toMatchObject({
      ok: true,
      value: [
        {
          id: 'aamu',
          prerequisites: [],
          timetable: [
            {
              start: '09:00',
              minutes: 15,
              kind: 'break',
              title: { fi: 'Kahvi' },
              methods: [],
              sectorBlocks: [],
            },
            { kind: 'session', module: 'tervehdys', sectorBlocks: ['health'] },
          ],
        },
      ],
    });
  });

  it.each([
    ['start: "09:15"', 'start: "09:20"', 'TIMES_DO_NOT_FOLLOW 16'],
    ['endTime: "10:15"', 'endTime: "10:30"', 'TIMES_DO_NOT_FOLLOW 9'],
    ['totalMinutes: 75', 'totalMinutes: 70', 'SUM_WRONG 10'],
    ['contentMinutes: 60', 'contentMinutes: 75', 'SUM_WRONG 11'],
    ['startTime: "09:00"', 'startTime: "24:00"', 'FIELD_FORMAT 8'],
    ['minutes: 60', 'minutes: 0', 'FIELD_OUT_OF_RANGE 17'],
    ['groupSize: {min: 5', 'groupSize: {min: 15', 'FIELD_OUT_OF_RANGE 12'],
    ['sectorBlocks: [health]', 'sectorBlocks: [police]', 'CODE_UNKNOWN 21'],
    ['type: session', 'type: party', 'CODE_UNKNOWN 18'],
    ['modules: [tervehdys]', 'prerequisites: [ilta]', 'REFERENCE_UNKNOWN 13'],
    ['title: {fi: Aamu, sv: Morgon, en: Morning}', 'title: {sv: Morgon, en: Morning}', 'FIELD_MISSING 5'],
    ['summary: Lyhyt aamu.', 'sumary: Lyhyt aamu.', 'FIELD_UNKNOWN 6'],
  ])('refuses %s changed to %s', (from, to, expected) => {
    expect(mistakesOf(parsePackages(changed(PACKAGES, from, to)))).toContain(expected);
  });

  it('reads headings, fixed starts, tracks and titles in several languages', () => {
    const whole = changed(
      changed(PACKAGES, 'title: Tervehdys', 'title: {fi: Tervehdys, sv: Hälsning}\n    track: A'),
      '{start: "09:00"',
      '{type: section, title: Alku}\n  - {start: "09:00", fixed: true',
    );
    const read = parsePackages(whole);
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          timetable: [
            { kind: 'section', title: { fi: 'Alku' }, start: null, minutes: 0 },
            { kind: 'break', isFixed: true, start: '09:00' },
            { title: { fi: 'Tervehdys', sv: 'Hälsning' }, track: 'A', isFixed: false },
          ],
        },
      ],
    });
  });

  it('lets a fixed row leave a gap before it, and refuses a heading that takes time', () => {
    const late = changed(PACKAGES, 'start: "09:15"', 'start: "10:00"\n    fixed: true');
    expect(mistakesOf(parsePackages(late))).toEqual(['TIMES_DO_NOT_FOLLOW 9', 'SUM_WRONG 10']);
    const timed = changed(
      PACKAGES,
      '{start: "09:00"',
      '{type: section, title: Alku, minutes: 5}\n  - {start: "09:00"',
    );
    expect(mistakesOf(parsePackages(timed))).toEqual(['FIELD_UNKNOWN 15']);
  });

  it('refuses the same id twice', () => {
    const twice = PACKAGES + PACKAGES.slice(PACKAGES.indexOf('- id'));
    expect(mistakesOf(parsePackages(twice))).toEqual(['FIELD_DUPLICATE 22']);
  });

  it('refuses a timetable over midnight', () => {
    const late = changed(
      changed(PACKAGES, 'startTime: "09:00"', 'startTime: "23:30"'),
      'start: "09:15"',
      'start: "23:45"',
    );
    expect(mistakesOf(parsePackages(late))).toContain('TIMES_DO_NOT_FOLLOW 16');
  });
});
