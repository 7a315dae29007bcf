import type { EntityManager } from 'typeorm';
import { slugWords } from '../../platform/http/slug-words.ts';
import { Event } from './event.entity.ts';

/** The last part of the public address: `peruspaketti-saarijarvella-2027-02-09`. */
export function slugOf(title: string, date: string): string {
  return `${slugWords(title) || 'tapahtuma'}-${date}`;
}

/**
 * The slug, with a number behind it where another event has it. Two at the same moment are told apart by
 * the unique index.
 */
export async function freeSlug(
  tx: EntityManager,
  title: string,
  date: string,
  ownId: string | null = null,
): Promise<string> {
  const slug = slugOf(title, date);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const holder = await tx.findOneBy(Event, { slug: candidate });
    if (!holder || holder.id === ownId) return candidate;
  }
}
