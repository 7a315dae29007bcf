type Entry<T> = { item: T; bound: number; age: number };

const isBefore = <T>(a: Entry<T>, b: Entry<T>) => a.bound > b.bound || (a.bound === b.bound && a.age < b.age);

/** Beginnings that still have to be looked at; the one that promises most comes first, of equals the older one. */
export class BestFirst<T> {
  readonly #heap: Entry<T>[] = [];
  #age = 0;

  /** The most that any of them promises. */
  get bound(): number {
    return this.#heap[0]?.bound ?? -Infinity;
  }

  add(item: T, bound: number): void {
    const heap = this.#heap;
    const entry = { item, bound, age: (this.#age += 1) };
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

  take(): T | undefined {
    const heap = this.#heap;
    const top = heap[0]?.item;
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
