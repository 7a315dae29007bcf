import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the later or only in the earlier one. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string };

/** More differing words than this, and lines are compared instead: the time grows with their square. */
const MOST_WORDS = 2000;
/** More differing lines than this, and the texts count as different from end to end. */
const MOST_LINES = 1000;

// White space goes with the word after it: with the word before, that word would change wherever something follows.
const WORDS = /\s*(?:[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s])|\s+$/gu;
const LINES = /[^\n]*\n|[^\n]+$/gu;

/**
 * What changed from one text to another, by words. White space counts: `same` and `removed` together are exactly the
 * earlier text, `same` and `added` the later one. Texts with very many changes are compared by lines, those without
 * anything in common are given as wholes, so that the work stays bounded.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  return (
    compare(before, after, WORDS, MOST_WORDS) ??
    compare(before, after, LINES, MOST_LINES) ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  );
}

/** Whether a comparison found anything different. */
export function isChanged(pieces: readonly DiffPiece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

function compare(before: string, after: string, unit: RegExp, most: number): DiffPiece[] | undefined {
  const changes = diffArrays(before.match(unit) ?? [], after.match(unit) ?? [], { maxEditLength: most });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
