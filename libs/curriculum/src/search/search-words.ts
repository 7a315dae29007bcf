/** A long text pasted into the search field is read this far: more words only find less. */
const MAX_TYPED = 400;
const MAX_WORDS = 8;
const MAX_WORD = 40;

/** Words shorter than this begin too many others to be looked for inside texts. */
export const SHORT_WORD = 3;

/** A word that is looked for. */
export interface SearchWord {
  /** As typed, in small letters: what a stemmer wants. */
  readonly word: string;
  /** Without accents and dots, as the index keeps it: `työ` and `tyo` are one. */
  readonly folded: string;
}

/** Letters as the index compares them. The database's `search_fold` does the same. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/**
 * The words of what somebody typed, whatever it is: letters and digits count, everything else parts words. So
 * operators, quotes, NUL and pictograms are never an error, and nothing of them reaches the database.
 */
export function searchWords(typed: string): SearchWord[] {
  const words = new Map<string, SearchWord>();
  for (const [part] of typed
    .slice(0, MAX_TYPED)
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = part.slice(0, MAX_WORD).toWellFormed();
    const folded = foldLetters(word).replace(/[^\p{L}\p{N}]/gu, '');
    if (folded !== '' && words.size < MAX_WORDS) words.set(folded, { word, folded });
  }
  return [...words.values()];
}

/**
 * The stem that a Finnish word has, and those that the same word has in other cases: Snowball's stemmer leaves
 * `kotoutuminen` and `kotoutumisen`, `koulutus` and `koulutuksen` apart.
 */
export function finnishStems(stem: string): string[] {
  if (stem.length < 4) return [stem];
  if (stem.endsWith('ks')) return [stem, `${stem.slice(0, -2)}s`];
  if (stem.endsWith('is')) return [stem, `${stem.slice(0, -1)}n`];
  if (stem.endsWith('in')) return [stem, `${stem.slice(0, -1)}s`];
  if (stem.endsWith('s')) return [stem, `${stem.slice(0, -1)}ks`];
  return [stem];
}
