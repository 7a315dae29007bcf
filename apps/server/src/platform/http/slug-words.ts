const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };

/** A name as a part of an address: `Työ & tauko` → `tyo-tauko`; `''` where nothing of it can stand there. */
export function slugWords(name: string, longest: number): string {
  return name
    .toLowerCase()
    .replace(/[ßæøđðþł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
