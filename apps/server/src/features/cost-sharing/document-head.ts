import type { EventView as DocumentHead } from '@talkoot/documents';
import { formatDate, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Event } from '../events/index.ts';
import type { Party } from './parties.queries.ts';

/** The event as the documents about its money and its agreement name it. */
export async function documentHead(
  em: EntityManager,
  eventId: string,
  parties: readonly Pick<Party, 'name' | 'role'>[],
  lang: Lang,
  version: string,
): Promise<DocumentHead> {
  const { title, kind, date, venueName, venueAddress, municipality } = await em.findOneByOrFail(Event, {
    id: eventId,
  });
  const t = translatorFor(lang);
  return {
    title: title[lang] ?? title.fi ?? title.sv ?? title.en ?? '',
    kind: t(`words.event-kind.${kind}`),
    dateText: formatDate(Temporal.PlainDate.from(date), lang),
    timeText: null,
    venue: venueName || null,
    address: [venueAddress, municipality].filter(Boolean).join(', ') || null,
    organisers: parties.map(({ name, role }) => ({ name, role: t(`words.partner-role.${role}`) })),
    version,
  };
}

/** A name that every file system bears: `laskelma-1-2027-02-09`. */
export function fileName(...parts: readonly (string | number)[]): string {
  return parts
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
