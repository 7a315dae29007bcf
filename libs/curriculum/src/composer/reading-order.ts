/**
 * The order in which the search reads the candidates, and the tree it sees them in.
 *
 * Each module hangs from one of its prerequisites, the one that is read last, and is read after everything that hangs
 * from that one already. Read from the root, all prerequisites come before what needs them, and what hangs from a
 * module follows it in one run: leaving it out leaves out the run. Otherwise the order is the library's.
 */
export type ReadingOrder = {
  /** Indexes of the given modules as they are read. */
  order: number[];
  /** For each place in `order`: the first place after the run that hangs from it. */
  next: number[];
};

/** `needs` must have no circle; needs that are not among `given` do not count. */
export function readingOrder(given: readonly number[], needs: readonly (readonly number[])[]): ReadingOrder {
  const isGiven = new Set(given);
  const children = new Map<number, number[]>(given.map((index) => [index, []]));
  const roots: number[] = [];
  const seen = new Set<number>();
  const insert = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const mine = needs[index]!.filter((need) => isGiven.has(need));
    mine.forEach(insert);
    const last = mine.length < 2 ? mine[0] : lastRead(mine, walk(roots, children));
    (last === undefined ? roots : children.get(last)!).push(index);
  };
  given.forEach(insert);
  const order = walk(roots, children);
  const size = new Map<number, number>();
  for (const index of order.toReversed())
    size.set(
      index,
      children.get(index)!.reduce((sum, child) => sum + size.get(child)!, 1),
    );
  return { order, next: order.map((index, at) => at + size.get(index)!) };
}

function walk(roots: readonly number[], children: ReadonlyMap<number, readonly number[]>): number[] {
  const order: number[] = [];
  const open = roots.toReversed();
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    order.push(index);
    open.push(...children.get(index)!.toReversed());
  }
  return order;
}

function lastRead(among: readonly number[], order: readonly number[]): number {
  return order.findLast((index) => among.includes(index))!;
}
