import type { Lang } from '@talkoot/messages';
import type { EventFacts } from '../registrations/index.ts';
import type { EventWords } from './event-words.ts';

/** What search engines read: https://schema.org/Event. */
export function eventJsonLd(facts: EventFacts, words: EventWords, url: string, lang: Lang): object {
  const { event, start, end } = facts;
  const instant = (at: Temporal.ZonedDateTime): string => at.toString({ timeZoneName: 'never' });
  return {
    '@context': 'https://schema.org',
    '@type': event.kind === 'training' ? 'EducationEvent' : 'Event',
    name: words.title,
    inLanguage: event.languages.length > 0 ? event.languages : lang,
    startDate: instant(start),
    ...(end ? { endDate: instant(end) } : {}),
    eventStatus: `https://schema.org/${words.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${event.kind === 'webinar' ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: {
      '@type': 'Place',
      name: event.venueName,
      address: {
        '@type': 'PostalAddress',
        streetAddress: event.venueAddress,
        addressLocality: event.municipality,
        addressCountry: 'FI',
      },
    },
    organizer: words.organiserNames.map((name) => ({ '@type': 'Organization', name })),
    offers: {
      '@type': 'Offer',
      url,
      price: 0,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${words.isFull ? 'SoldOut' : 'InStock'}`,
    },
    maximumAttendeeCapacity: event.capacity,
    url,
  };
}
