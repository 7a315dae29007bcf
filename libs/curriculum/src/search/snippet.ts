import { foldLetters } from './search-words.ts';

/** A piece of a text; `isMatch` where it is what somebody looked for. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ELLIPSIS = '…';

/**
 * A text cut into what was looked for and what was not. The pieces joined are the text: marks are data, and
 * whoever shows them decides how.
 *
 * @param beginnings folded beginnings of words (words as typed, and their stems)
 */
export function markMatches(text: string, beginnings: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  const add = (end: number, isMatch: boolean): void => {
    if (end > done) pieces.push({ text: text.slice(done, end), isMatch });
    done = end;
  };
  for (const match of text.matchAll(WORD)) {
    if (!begins(match[0], beginnings)) continue;
    add(match.index, false);
    add(match.index + match[0].length, true);
  }
  add(text.length, false);
  return pieces;
}

/**
 * The part of a text, about `length` characters at whole words, where most of what was looked for stands near the
 * beginning of it; the text's own beginning where nothing does.
 */
export function snippetOf(text: string, beginnings: readonly string[], length: number): TextPiece[] {
  if (text.length <= length) return markMatches(text, beginnings);
  const at = bestPlace(text, beginnings, length);
  const start = at === 0 ? 0 : wordStart(text, Math.max(0, at - Math.floor(length / 4)));
  const end = start + length >= text.length ? text.length : wordEnd(text, start, start + length);
  const part = text.slice(start, end).trim();
  return markMatches(`${start > 0 ? ELLIPSIS : ''}${part}${end < text.length ? ELLIPSIS : ''}`, beginnings);
}

/** Where the window of `length` begins that holds the most different beginnings; the first of equals. */
function bestPlace(text: string, beginnings: readonly string[], length: number): number {
  const hits: { at: number; which: string }[] = [];
  for (const match of text.matchAll(WORD)) {
    const which = begins(match[0], beginnings);
    if (which) hits.push({ at: match.index, which });
    // A word that is everywhere: its first places tell enough.
    if (hits.length === 200) break;
  }
  let best = { at: hits[0]?.at ?? 0, count: 0 };
  for (const [index, { at }] of hits.entries()) {
    const near = hits.slice(index, index + 30).filter((hit) => hit.at < at + (length * 3) / 4);
    const count = new Set(near.map(({ which }) => which)).size;
    if (count > best.count) best = { at, count };
  }
  return best.at;
}

function begins(word: string, beginnings: readonly string[]): string | undefined {
  const folded = foldLetters(word);
  return beginnings.find((beginning) => folded.startsWith(beginning));
}

/** Back to the beginning of the word that `at` stands in; a text without blanks is cut between whole characters. */
function wordStart(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  if (blank >= 0 && at - blank <= 40) return blank + 1;
  return isInsidePair(text, at) ? at + 1 : at;
}

function wordEnd(text: string, start: number, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  if (blank > start && at - blank <= 40) return blank;
  return isInsidePair(text, at) ? at - 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}
