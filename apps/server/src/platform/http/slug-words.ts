const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };
const LONGEST = 80;

/** A title as part of an address: `Tulkin kanssa työskentely` → `tulkin-kanssa-tyoskentely`; '' where nothing is left. */
export function slugWords(title: string): string {
  return title
    .toLowerCase()
    .replace(/[ßæøđðþł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
