import { contentMinutes, interpretedMinutes, programmeAdvice, sameNames } from '../src/index.ts';
import type { PlannedEvent, PlannedModule, PlannedRow } from '../src/index.ts';

const row = (more: Partial<PlannedRow> = {}): PlannedRow => ({
  kind: 'session',
  minutes: 30,
  methods: ['group-work'],
  speakers: [],
  room: '',
  language: null,
  interpreting: 'none',
  module: null,
  ...more,
});
const module = (slug: string, more: Partial<PlannedModule> = {}): PlannedModule => ({
  slug,
  prerequisites: [],
  langs: ['fi', 'sv'],
  reviewBy: '2028-01-01',
  newerNumber: null,
  isRetired: false,
  ...more,
});
const EVENT: PlannedEvent = { startTime: '09:00', date: '2027-02-09', languages: ['fi'], promised: [] };
const advice = (rows: PlannedRow[], event: Partial<PlannedEvent> = {}) =>
  programmeAdvice(rows, { ...EVENT, ...event });

describe('interpreting', () => {
  it('says everything twice when it is consecutive', () => {
    expect(interpretedMinutes(45, 'consecutive')).toBe(90);
    expect(interpretedMinutes(45, 'simultaneous')).toBe(45);
    expect(contentMinutes(95, 'consecutive')).toBe(47);
    expect(contentMinutes(95, 'none')).toBe(95);
  });

  it.each([5, 30, 45, 721])('leaves room for the %i minutes it was made for', (minutes) => {
    expect(contentMinutes(interpretedMinutes(minutes, 'consecutive'), 'consecutive')).toBe(minutes);
  });

  it('asks for a break of the interpreter after an hour; an uninterpreted row is one', () => {
    const talk = (minutes: number) => row({ minutes, interpreting: 'consecutive' });
    expect(advice([talk(30), talk(30)])).toEqual([]);
    expect(advice([talk(30), talk(31)])).toEqual([
      { code: 'INTERPRETER_BREAK_MISSING', from: 0, to: 1, minutes: 61, limit: 60 },
    ]);
    expect(advice([talk(40), row({ minutes: 10 }), talk(40)])).toEqual([]);
  });
});

describe('advice on a programme', () => {
  it('asks for a word of the participants’ own after an hour of listening', () => {
    const talk = row({ methods: ['lecture'], minutes: 40 });
    expect(advice([talk, talk])).toEqual([
      { code: 'DISCUSSION_MISSING', from: 0, to: 1, minutes: 80, limit: 60 },
    ]);
    expect(advice([talk, row({ kind: 'exercise', minutes: 10 }), talk])).toEqual([]);
    expect(advice([talk, row({ methods: ['lecture', 'quiz'] })])).toEqual([]);
  });

  it('finds a speaker and a room in two tracks at once, however they are written', () => {
    const one = row({ track: 'A', speakers: ['Anna Esimerkki', 'Veli'], room: 'Sali 2' });
    const two = row({ track: 'B', speakers: [' anna  ESIMERKKI'], room: 'sali 2 ' });
    expect(advice([one, two])).toEqual([
      { code: 'SPEAKER_TWICE', index: 1, other: 0, name: ' anna  ESIMERKKI' },
      { code: 'ROOM_TWICE', index: 1, other: 0, name: 'sali 2 ' },
    ]);
    expect(advice([{ ...one, track: null }, two])).toEqual([]);
    expect(sameNames(['', ' '], [''])).toEqual([]);
  });

  it('finds a speaker twice where a fixed point overlaps', () => {
    const rows = [row({ speakers: ['Anna'] }), row({ speakers: ['Anna'], fixedStart: '09:20' })];
    expect(advice(rows)).toEqual([
      { code: 'OVERLAP_WITH_FIXED_START', index: 1, minutes: 10 },
      { code: 'SPEAKER_TWICE', index: 1, other: 0, name: 'Anna' },
    ]);
  });

  it('knows what has to come first, also in another track', () => {
    const basics = row({ module: module('basics') });
    const more = row({ module: module('more', { prerequisites: ['basics'] }) });
    expect(advice([basics, more])).toEqual([]);
    expect(advice([more, basics])).toEqual([
      { code: 'PREREQUISITE_LATER', index: 0, other: 1, slug: 'basics' },
    ]);
    expect(advice([more])).toEqual([{ code: 'PREREQUISITE_MISSING', index: 0, slug: 'basics' }]);
    const apart = [{ ...basics, track: 'A' }, row(), { ...more, track: 'B' }];
    expect(advice(apart)).toMatchObject([{ code: 'PREREQUISITE_LATER', index: 2 }]);
    expect(advice([apart[0]!, apart[1]!, { ...more, track: 'A' }])).toEqual([]);
  });

  it('misses languages: of the row, else of the event; an interpreter needs one of them', () => {
    const rows = [row({ module: module('a') })];
    const languages = ['fi', 'en'];
    expect(advice(rows, { languages })).toEqual([{ code: 'LANGUAGE_MISSING', index: 0, langs: ['en'] }]);
    expect(advice([{ ...rows[0]!, language: 'sv' }], { languages })).toEqual([]);
    expect(advice([{ ...rows[0]!, language: 'en' }])).toMatchObject([{ langs: ['en'] }]);
    expect(advice([{ ...rows[0]!, interpreting: 'simultaneous' }], { languages })).toEqual([]);
  });

  it('says facts that are old on the day of the event, newer versions, and outcomes not taught', () => {
    const rows = [row({ module: module('a', { reviewBy: '2027-02-08', newerNumber: 3 }) })];
    expect(advice(rows, { promised: ['a', 'b', 'b'] })).toEqual([
      { code: 'FACTS_OUTDATED', index: 0, reviewBy: '2027-02-08' },
      { code: 'NEWER_VERSION', index: 0, number: 3 },
      { code: 'OUTCOMES_NOT_COVERED', slug: 'b' },
    ]);
    expect(advice([row({ module: module('a', { reviewBy: '2027-02-09' }) })])).toEqual([]);
  });

  it('says which modules are out of use', () => {
    const rows = [row({ module: module('a') }), row({ module: module('b', { isRetired: true }) })];
    expect(advice(rows)).toEqual([{ code: 'MODULE_RETIRED', index: 1 }]);
  });

  it('says of a day past midnight what needs no clock', () => {
    const rows = [row({ minutes: 720 }), row({ minutes: 720 })];
    expect(advice(rows).map(({ code }) => code)).toEqual(['BREAK_MISSING', 'DAY_TOO_LONG']);
  });
});
