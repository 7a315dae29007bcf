import type { Piece } from './piece.ts';

/**
 * The musts, then again and again the piece with the most value for its shortest time, with what it needs, as long as
 * the set still fits. Null when not even the musts fit.
 */
export function greedySet(
  pieces: readonly Piece[],
  fits: (chosen: readonly number[]) => boolean,
): number[] | null {
  let chosen = pieces.flatMap(({ isMust }, at) => (isMust ? [at] : []));
  if (!fits(chosen)) return null;
  const rate = ({ gains, min }: Piece) => gains[0]! / min;
  const order = pieces.map((_, at) => at).sort((a, b) => rate(pieces[b]!) - rate(pieces[a]!) || a - b);
  for (const at of order) {
    if (pieces[at]!.gains[0]! <= 0) break;
    const wanted = new Set([...chosen, at]);
    for (const one of wanted) for (const need of pieces[one]!.needs) wanted.add(need);
    const larger = [...wanted].sort((a, b) => a - b);
    if (larger.length > chosen.length && fits(larger)) chosen = larger;
  }
  return chosen;
}
