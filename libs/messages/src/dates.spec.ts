import {
  formatDate,
  formatDateOnly,
  formatDateTimeRange,
  formatInstant,
  formatMinutes,
  formatTime,
} from './dates.ts';
import { LANGS, LOCALES } from './lang.ts';

const date = Temporal.PlainDate.from('2027-03-12');
const nine = Temporal.PlainTime.from('09:00');
const halfPastThree = Temporal.PlainTime.from('15:30');

describe('dates', () => {
  it('are written as each language writes them', () => {
    expect(LANGS.map((lang) => formatDate(date, lang))).toEqual([
      'pe 12.3.2027',
      'fre 12.3.2027',
      'Fri 12 March 2027',
    ]);
    expect(formatDateOnly(date, 'fi')).toBe('12.3.2027');
    expect(formatDateOnly(date, 'en')).toBe('12 March 2027');
  });

  it.each(LANGS)('name the weekdays as the locale data does (%s)', (lang) => {
    const intl = new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'short', timeZone: 'UTC' });
    for (let day = 0; day < 7; day += 1) {
      const ours = formatDate(date.add({ days: day }), lang).split(' ')[0];
      const theirs = intl.format(Date.UTC(2027, 2, 12 + day)).replace('.', '');
      expect(ours).toBe(theirs);
    }
  });

  it('name every English month', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDateOnly(Temporal.PlainDate.from({ year: 2027, month: index + 1, day: 1 }), 'en'),
    );
    expect(new Set(months).size).toBe(12);
    expect(months[0]).toBe('1 January 2027');
    expect(months[11]).toBe('1 December 2027');
  });
});

describe('times', () => {
  it.each([
    ['00:00', '0.00', '00:00'],
    ['09:05', '9.05', '09:05'],
    ['23:59:59', '23.59', '23:59'],
  ])('%s', (iso, finnish, english) => {
    const time = Temporal.PlainTime.from(iso);
    expect(formatTime(time, 'fi')).toBe(finnish);
    expect(formatTime(time, 'sv')).toBe(finnish);
    expect(formatTime(time, 'en')).toBe(english);
  });

  it('of a day stand with the date', () => {
    expect(LANGS.map((lang) => formatDateTimeRange(date, nine, halfPastThree, lang))).toEqual([
      'pe 12.3.2027 klo 9.00–15.30',
      'fre 12.3.2027 kl. 9.00–15.30',
      'Fri 12 March 2027, 09:00–15:30',
    ]);
  });

  it('of an instant are those on the wall of its zone, in summer and winter', () => {
    const winter = Temporal.Instant.from('2027-03-12T22:30:00Z');
    const summer = Temporal.Instant.from('2027-07-01T06:00:00Z');
    expect(formatInstant(winter, 'Europe/Helsinki', 'fi')).toBe('la 13.3.2027 klo 0.30');
    expect(formatInstant(summer, 'Europe/Helsinki', 'sv')).toBe('tors 1.7.2027 kl. 9.00');
    expect(formatInstant(summer, 'Europe/Stockholm', 'en')).toBe('Thu 1 July 2027, 08:00');
  });
});

describe('formatMinutes', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [105, '1 h 45 min'],
    [1500, '25 h'],
  ])('%s', (minutes, text) => expect(formatMinutes(minutes)).toBe(text));

  it.each([-1, 1.5, Number.NaN])('refuses %s', (minutes) => {
    expect(() => formatMinutes(minutes)).toThrow(RangeError);
  });
});
