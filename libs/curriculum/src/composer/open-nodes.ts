/** A beginning of a choice: pieces up to `at` are decided, `taken` (the latest first) are in. */
export type Node = { at: number; taken: Taken | null; bound: number };
export type Taken = { piece: number; before: Taken | null };

/** Beginnings that still have to be looked at; the one that promises most comes first, of equals the older one. */
export class OpenNodes {
  readonly #heap: { node: Node; age: number }[] = [];
  #age = 0;

  /** The most that any of them promises. */
  get bound(): number {
    return this.#heap[0]?.node.bound ?? -Infinity;
  }

  get size(): number {
    return this.#heap.length;
  }

  add(node: Node): void {
    const heap = this.#heap;
    const entry = { node, age: (this.#age += 1) };
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(entry, heap[up]!)) break;
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = entry;
  }

  take(): Node | undefined {
    const heap = this.#heap;
    const top = heap[0]?.node;
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    let at = 0;
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && isBefore(heap[down + 1]!, heap[down]!)) down += 1;
      if (!isBefore(heap[down]!, last)) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = last;
    return top;
  }
}

type Entry = { node: Node; age: number };
const isBefore = (a: Entry, b: Entry) =>
  a.node.bound > b.node.bound || (a.node.bound === b.node.bound && a.age < b.age);
