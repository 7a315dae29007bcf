import fc from 'fast-check';
import { lifetimesOf } from './lifetimes.ts';
import { checkRetention, limitsOf } from './retention-limits.ts';
import {
  answerDays,
  attendanceKeptUntil,
  keptUntil,
  lastDay,
  RETENTION,
  UNKNOWN_ANSWER_DAYS,
  USUAL_RETENTION,
  type Retention,
} from './retention.ts';

const EVENT = { date: '2027-02-09', status: 'held' };
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const instant = Temporal.Instant.from('2027-02-09T07:00:00Z');

describe('how long people are kept', () => {
  it('counts days of the calendar, also over the nights when clocks change', () => {
    expect(lastDay({ date: '2027-03-27' }, 1).toString()).toBe('2027-03-28');
    expect(lastDay({ date: '2027-10-30' }, 2).toString()).toBe('2027-11-01');
    expect(lastDay({ date: '2028-02-28' }, 365).toString()).toBe('2029-02-27');
  });

  it('keeps who had a seat longer than everybody else, and nobody long whose event was called off', () => {
    const until = (status: 'seated' | 'cancelled' | 'waiting', event = EVENT): string =>
      keptUntil(event, USUAL_RETENTION, { status }).toString();
    expect(until('seated')).toBe('2028-02-09');
    expect(until('cancelled')).toBe('2027-03-11');
    expect(until('waiting')).toBe('2027-03-11');
    expect(until('seated', { ...EVENT, status: 'cancelled' })).toBe('2027-03-11');
  });

  it('keeps the record of attendance only of who attended, and only until its day', () => {
    const retention = { ...USUAL_RETENTION, keepsAttendanceUntil: '2034-12-31', keepGround: 'EU' };
    const attended = { status: 'seated', checkedInAt: instant } as const;
    expect(attendanceKeptUntil(retention, attended, day('2034-12-31'))?.toString()).toBe('2034-12-31');
    expect(attendanceKeptUntil(retention, attended, day('2035-01-01'))).toBeNull();
    expect(attendanceKeptUntil(retention, { ...attended, checkedInAt: null }, day('2028-01-01'))).toBeNull();
    expect(attendanceKeptUntil(USUAL_RETENTION, attended, day('2027-02-10'))).toBeNull();
  });

  it('lets an answer live as long as was promised, or shorter where less is promised now', () => {
    const asked = [{ id: 'diet', livesDays: 14 }];
    const retention = { peopleDays: 365 };
    expect(answerDays('diet', asked, [], retention)).toBe(14);
    expect(answerDays('diet', asked, [{ id: 'diet', livesDays: 60 }], retention)).toBe(14);
    expect(answerDays('diet', asked, [{ id: 'diet', livesDays: 3 }], retention)).toBe(3);
    expect(answerDays('gone', asked, asked, retention)).toBe(UNKNOWN_ANSWER_DAYS);
  });

  it('keeps no answer longer than the person', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 30, max: 730 }), (a, b, peopleDays) => {
        const days = answerDays('q', [{ id: 'q', livesDays: a }], [{ id: 'q', livesDays: b }], {
          peopleDays,
        });
        expect(days).toBe(Math.min(a, b, peopleDays));
      }),
    );
  });
});

describe('what people are told', () => {
  it('names what goes in the order in which it goes', () => {
    const questions = [
      { id: 'diet', livesDays: 14, label: { fi: 'Ruokavalio' } },
      { id: 'topics', livesDays: 400, label: { fi: 'Aiheet' } },
      { id: 'access', livesDays: 14, label: { fi: 'Esteettömyys' } },
    ];
    const told = lifetimesOf(questions, EVENT, {
      ...USUAL_RETENTION,
      keepsAttendanceUntil: '2034-12-31',
      keepGround: 'EU',
    });
    expect(told.map(({ what, until }) => `${what} ${until.toString()}`)).toEqual([
      'answers 2027-02-23',
      'never-seated 2027-03-11',
      'people 2028-02-09',
      'attendance 2034-12-31',
    ]);
    expect(told[0]).toMatchObject({ questions: [{ id: 'diet' }, { id: 'access' }] });
  });
});

describe('what an event may choose', () => {
  const wish = (given: Partial<Retention>): Retention => ({ ...USUAL_RETENTION, ...given });
  const pointerOf = (wished: Retention, isPromised = false): string | undefined => {
    try {
      checkRetention(wished, limitsOf(EVENT, USUAL_RETENTION, isPromised));
      return undefined;
    } catch (error) {
      return (error as { fields: { pointer: string }[] }).fields[0]?.pointer;
    }
  };

  it('lets times grow until somebody was promised them, and shrink always', () => {
    expect(pointerOf(wish({ peopleDays: 700 }))).toBeUndefined();
    expect(pointerOf(wish({ peopleDays: 366 }), true)).toBe('/peopleDays');
    expect(pointerOf(wish({ neverSeatedDays: 31 }), true)).toBe('/neverSeatedDays');
    expect(pointerOf(wish({ peopleDays: 30, neverSeatedDays: 7 }), true)).toBeUndefined();
  });

  it('keeps nobody without a seat longer than who had one', () => {
    expect(pointerOf(wish({ peopleDays: 30, neverSeatedDays: 31 }))).toBe('/neverSeatedDays');
  });

  it('wants a ground and a possible day for keeping attendance, and drops a ground without a day', () => {
    expect(pointerOf(wish({ keepsAttendanceUntil: '2030-01-01' }))).toBe('/keepGround');
    const because = { keepGround: 'EU' };
    expect(pointerOf(wish({ ...because, keepsAttendanceUntil: EVENT.date }))).toBe('/keepsAttendanceUntil');
    const tooFar = day(EVENT.date).add({ years: RETENTION.attendanceYears, days: 1 }).toString();
    expect(pointerOf(wish({ ...because, keepsAttendanceUntil: tooFar }))).toBe('/keepsAttendanceUntil');
    expect(checkRetention(wish(because), limitsOf(EVENT, USUAL_RETENTION, true)).keepGround).toBe('');
  });
});
