import { spend } from './piece.ts';
import type { Effort } from './piece.ts';

/** The smallest set that shares an element with each of the sets; null when the effort ends. */
export function smallestHittingSet(sets: readonly (readonly number[])[], effort: Effort): number[] | null {
  for (let size = atLeast(sets); ; size += 1) {
    const found = hit(sets, size, [], effort);
    if (found) return found;
    if (effort.isOver) return null;
  }
}

function hit(
  sets: readonly (readonly number[])[],
  size: number,
  chosen: readonly number[],
  effort: Effort,
): number[] | null {
  const open = sets.filter((set) => !set.some((element) => chosen.includes(element)));
  if (open.length === 0) return [...chosen];
  if (atLeast(open) > size || !spend(effort, 1 + open.length)) return null;
  const smallest = open.reduce((least, set) => (set.length < least.length ? set : least));
  for (const element of smallest) {
    const found = hit(open, size - 1, [...chosen, element], effort);
    if (found) return found;
  }
  return null;
}

/** Sets that have nothing in common need an element each. */
function atLeast(sets: readonly (readonly number[])[]): number {
  const met = new Set<number>();
  let count = 0;
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (set.some((element) => met.has(element))) continue;
    for (const element of set) met.add(element);
    count += 1;
  }
  return count;
}
