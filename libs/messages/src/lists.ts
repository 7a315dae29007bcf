import type { Lang } from './lang.ts';

const AND: Readonly<Record<Lang, string>> = { fi: 'ja', sv: 'och', en: 'and' };
const OR: Readonly<Record<Lang, string>> = { fi: 'tai', sv: 'eller', en: 'or' };

/** `a, b ja c`. An empty list is an empty text; no comma before the last word in any of the languages. */
export function formatList(items: readonly string[], lang: Lang, joinedBy: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const word = (joinedBy === 'and' ? AND : OR)[lang];
  return `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
