import { formatInstant, formatList, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { deadlineOf } from '../events/index.ts';
import { inLanguage, organiserNames, whenOf, windowOf, type EventFacts } from '../registrations/index.ts';

export interface Seats {
  readonly seated: number;
  readonly waiting: number;
}

export interface EventWords {
  readonly title: string;
  /** Only where the text is in another language than the page. */
  readonly titleLang: Lang | '';
  readonly kind: string;
  readonly when: string;
  /** For `datetime` attributes. */
  readonly iso: string;
  readonly place: string;
  readonly venue: string;
  readonly address: string;
  readonly organisers: string;
  readonly organiserNames: readonly string[];
  readonly languages: string;
  readonly seats: string;
  readonly isFull: boolean;
  readonly isOpen: boolean;
  readonly isCancelled: boolean;
  readonly deadline: string;
}

/** An event in the words of a page: dates, seats and the deadline as people say them. */
export function eventWords(facts: EventFacts, seats: Seats, now: Temporal.Instant, lang: Lang): EventWords {
  const { event, start } = facts;
  const t = translatorFor(lang);
  const title = inLanguage(event.title, lang);
  const window = windowOf(event, now);
  const free = Math.max(0, event.capacity - seats.seated);
  const isFull = free === 0 || seats.waiting > 0;
  const until = formatInstant(deadlineOf(event), event.timeZone, lang);
  const organisers = organiserNames(facts);
  return {
    title: title.text,
    titleLang: title.lang === lang ? '' : title.lang,
    kind: t(`words.event-kind.${event.kind}`),
    when: whenOf(facts, lang),
    iso: start.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    place: [event.venueName, event.municipality].filter(Boolean).join(', '),
    venue: event.venueName,
    address: [event.venueAddress, event.municipality].filter(Boolean).join(', '),
    organisers: formatList(organisers, lang),
    organiserNames: organisers,
    languages: event.languages.map((code) => languageName(code, lang)).join(', '),
    seats: isFull
      ? t('public-site.seats.full', { waiting: seats.waiting })
      : t('public-site.seats.free', { free, capacity: event.capacity }),
    isFull,
    isOpen: window.ok,
    isCancelled: event.status === 'cancelled',
    deadline: window.ok
      ? t('public-site.deadline.until', { when: until })
      : t(`public-site.deadline.${window.reason}`, { when: until }),
  };
}

function languageName(code: string, lang: Lang): string {
  const known = (['fi', 'sv', 'en', 'fi-simple'] as const).find((one) => one === code);
  return known ? translatorFor(lang)(`words.language.${known}`) : code;
}
