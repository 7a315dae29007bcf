import type { EntityManager } from 'typeorm';
import { freeSlug } from '../../platform/database/free-slug.ts';
import { slugWords } from '../../platform/http/slug-words.ts';
import { Event } from './event.entity.ts';

/** The last part of the public address: `peruspaketti-saarijarvella-2027-02-09`. */
export function slugOf(title: string, date: string): string {
  return `${slugWords(title) || 'tapahtuma'}-${date}`;
}

/** The slug, with a number behind it where another event has it. */
export function freeEventSlug(
  tx: EntityManager,
  title: string,
  date: string,
  ownId: string | null = null,
): Promise<string> {
  return freeSlug(tx, 'event', slugOf(title, date), async (slug) => {
    const holder = await tx.findOneBy(Event, { slug });
    return holder !== null && holder.id !== ownId;
  });
}
