import type { EntityManager } from 'typeorm';
import { Event } from './event.entity.ts';

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };
const LONGEST = 80;

/** The last part of the public address: `peruspaketti-saarijarvella-2027-02-09`. */
export function slugOf(title: string, date: string): string {
  const words = title
    .toLowerCase()
    .replace(/[ßæøđðþł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${words || 'tapahtuma'}-${date}`;
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
