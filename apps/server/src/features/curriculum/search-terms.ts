import { finnishStems, foldLetters, SHORT_WORD, type SearchWord } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';

/** What somebody typed, as PostgreSQL looks for it. */
export interface SearchTerms {
  /** For titles: every word, and words that begin with it, however short. */
  readonly inTitles: string;
  /** For everything else: a short word stands there as it is, or is left out while it is being typed. */
  readonly inTexts: string;
  /** For the order: any of the words. */
  readonly any: string;
  /** Everything as the beginning of a title has it. */
  readonly beginning: string;
  /** Words long enough to be looked for inside others; null when one of them is not. */
  readonly inside: readonly string[] | null;
  /** Folded beginnings of what is marked. */
  readonly beginnings: readonly string[];
}

type Stems = { fi: string[] | null; sv: string[] | null; en: string[] | null };

/** Asks PostgreSQL for the stems of the words in the three languages, since nobody says which one they type. */
export async function searchTerms(
  manager: EntityManager,
  words: readonly SearchWord[],
): Promise<SearchTerms> {
  const rows = await manager.query<Stems[]>(
    `SELECT ts_lexize('finnish_stem', w) AS fi, ts_lexize('swedish_stem', w) AS sv, ts_lexize('english_stem', w) AS en
       FROM unnest($1::text[]) WITH ORDINALITY AS given(w, at) ORDER BY at`,
    [words.map(({ word }) => word)],
  );
  const terms = words.map(({ folded }, at) => ({ folded, stems: stemsOf(rows[at]) }));
  const last = terms.length - 1;
  const inTexts = terms.filter(({ folded }, at) => folded.length >= SHORT_WORD || at < last || last === 0);
  const group = (term: (typeof terms)[number], begins: boolean): string =>
    `(${[`${lexeme(term.folded)}${begins ? ':*' : ''}`, ...term.stems.map(lexeme)].join(' | ')})`;
  const isLong = (term: (typeof terms)[number]): boolean => term.folded.length >= SHORT_WORD;
  return {
    inTitles: terms.map((term, at) => group(term, isLong(term) || at === last)).join(' & '),
    inTexts: inTexts.map((term) => group(term, isLong(term))).join(' & '),
    any: terms.map((term) => group(term, isLong(term))).join(' | '),
    beginning: terms.map(({ folded }) => folded).join(' '),
    inside: terms.every(({ folded }) => folded.length > SHORT_WORD)
      ? terms.map(({ folded }) => folded)
      : null,
    beginnings: terms.flatMap(({ folded, stems }, at) => [
      ...(isLong(terms[at]!) || at === last ? [folded] : []),
      ...stems.map(foldLetters).filter((stem) => stem.length > SHORT_WORD),
    ]),
  };
}

function stemsOf(row: Stems | undefined): string[] {
  const finnish = (row?.fi ?? []).flatMap(finnishStems);
  return [...new Set([...finnish, ...(row?.sv ?? []), ...(row?.en ?? [])])].filter(Boolean);
}

/** Words are letters and digits, but the stemmers' answers are not ours to vouch for. */
function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
