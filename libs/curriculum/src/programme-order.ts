/**
 * The list with the row at `from` standing at `to`. The rows between move by one; nothing else changes.
 *
 * @throws RangeError when either place is outside the list
 */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  for (const place of [from, to]) {
    if (!Number.isInteger(place) || place < 0 || place >= items.length) {
      throw new RangeError(`There is no row ${place} in a list of ${items.length}.`);
    }
  }
  const moved = [...items];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
