import type { Lang } from './lang.ts';

// Written out rather than asked from Intl: the same text on every machine, in the browser and on paper.
const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** With the weekday: `pe 12.3.2027`, `fre 12.3.2027`, `Fri 12 March 2027`. */
export function formatDate(date: Temporal.PlainDate, lang: Lang): string {
  return `${WEEKDAYS[lang][date.dayOfWeek - 1]} ${formatDateOnly(date, lang)}`;
}

/** Without the weekday, as invoices and tables want it: `12.3.2027`, `12.3.2027`, `12 March 2027`. */
export function formatDateOnly(date: Temporal.PlainDate, lang: Lang): string {
  if (lang === 'en') return `${date.day} ${ENGLISH_MONTHS[date.month - 1]} ${date.year}`;
  return `${date.day}.${date.month}.${date.year}`;
}

/** Wall-clock time to the minute: `9.00` in Finnish and Swedish, `09:00` in English. */
export function formatTime(time: Temporal.PlainTime, lang: Lang): string {
  const minute = String(time.minute).padStart(2, '0');
  if (lang === 'en') return `${String(time.hour).padStart(2, '0')}:${minute}`;
  return `${time.hour}.${minute}`;
}

/** `9.00–15.30`, with an en dash and no spaces. */
export function formatTimeRange(start: Temporal.PlainTime, end: Temporal.PlainTime, lang: Lang): string {
  return `${formatTime(start, lang)}–${formatTime(end, lang)}`;
}

/** `pe 12.3.2027 klo 9.00–15.30`, `fre 12.3.2027 kl. 9.00–15.30`, `Fri 12 March 2027, 09:00–15:30`. */
export function formatDateTimeRange(
  date: Temporal.PlainDate,
  start: Temporal.PlainTime,
  end: Temporal.PlainTime,
  lang: Lang,
): string {
  return `${formatDate(date, lang)}${CLOCK[lang]}${formatTimeRange(start, end, lang)}`;
}

/** `pe 12.3.2027 klo 9.00`: the wall clock of a zone (`Europe/Helsinki`) at an instant. */
export function formatInstant(instant: Temporal.Instant, zone: string, lang: Lang): string {
  const there = instant.toZonedDateTimeISO(zone);
  return `${formatDate(there.toPlainDate(), lang)}${CLOCK[lang]}${formatTime(there.toPlainTime(), lang)}`;
}

/**
 * A length of time: `45 min`, `2 h`, `1 h 45 min`. The symbols are the same in all three languages.
 *
 * @param minutes whole minutes, not negative; anything else throws a RangeError.
 */
export function formatMinutes(minutes: number): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`Not whole minutes: ${minutes}`);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const CLOCK: Readonly<Record<Lang, string>> = { fi: ' klo ', sv: ' kl. ', en: ', ' };
