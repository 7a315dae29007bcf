import type { EventView as DocumentHead, DocumentLang } from '@talkoot/documents';
import { formatDate, formatTime, formatTimeRange, interfaceLang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EventPartner } from '../event-partner.entity.ts';
import { publicTitle } from '../event-views.ts';
import type { Event } from '../event.entity.ts';

/** The event as its papers name it. `endTime` null: the programme is empty. */
export function eventHead(
  event: Event,
  partners: readonly EventPartner[],
  endTime: string | null,
  documentLang: DocumentLang,
): DocumentHead {
  const lang = interfaceLang(documentLang);
  const t = translatorFor(lang);
  const start = Temporal.PlainTime.from(event.startTime);
  return {
    title: publicTitle(event, lang),
    kind: t(`words.event-kind.${event.kind}`),
    dateText: formatDate(Temporal.PlainDate.from(event.date), lang),
    timeText: endTime
      ? formatTimeRange(start, Temporal.PlainTime.from(endTime), lang)
      : formatTime(start, lang),
    venue: event.venueName || null,
    address: [event.venueAddress, event.municipality].filter(Boolean).join(', ') || null,
    organisers: partners
      .filter(({ role }) => role !== 'payer-only')
      .map(({ organisation, role }) => ({ name: organisation.name, role: t(`words.partner-role.${role}`) })),
    version: t('events.print.version', { version: event.version }),
  };
}
