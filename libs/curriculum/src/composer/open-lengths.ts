/**
 * Beginnings of lengths that still have to be looked at, the one that promises most first, of equals the older one.
 * There can be hundreds of thousands: they are numbers in arrays, which are used again after `clear`.
 */
export class OpenLengths {
  /** What a beginning promises, what it is worth, and that after the prices of the guide. */
  promise = new Float64Array(1024);
  value = new Float64Array(1024);
  priced = new Float64Array(1024);
  /** How many pieces have a length, how much time is left, the last piece's length, and the beginning before it. */
  at = new Uint16Array(1024);
  left = new Uint16Array(1024);
  slots = new Uint16Array(1024);
  before = new Int32Array(1024);
  #heap = new Int32Array(1024);
  #count = 0;
  #open = 0;

  clear(): void {
    this.#count = 0;
    this.#open = 0;
  }

  /** The most that any open one promises. */
  get bound(): number {
    return this.#open === 0 ? -Infinity : this.promise[this.#heap[0]!]!;
  }

  /** A beginning that is not open yet. */
  make(
    promise: number,
    value: number,
    priced: number,
    at: number,
    left: number,
    slots: number,
    before: number,
  ) {
    const one = this.#count;
    if (one === this.promise.length) this.#grow();
    this.promise[one] = promise;
    this.value[one] = value;
    this.priced[one] = priced;
    this.at[one] = at;
    this.left[one] = left;
    this.slots[one] = slots;
    this.before[one] = before;
    this.#count += 1;
    return one;
  }

  open(one: number): void {
    const heap = this.#heap;
    let at = this.#open;
    this.#open += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isFirst(one, heap[up]!)) break;
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = one;
  }

  /** There must be one. */
  take(): number {
    const heap = this.#heap;
    const top = heap[0]!;
    this.#open -= 1;
    const last = heap[this.#open]!;
    let at = 0;
    for (let down = 1; down < this.#open; down = 2 * at + 1) {
      if (down + 1 < this.#open && this.#isFirst(heap[down + 1]!, heap[down]!)) down += 1;
      if (!this.#isFirst(heap[down]!, last)) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = last;
    return top;
  }

  #isFirst(a: number, b: number): boolean {
    const first = this.promise[a]!;
    const second = this.promise[b]!;
    return first > second || (first === second && a < b);
  }

  #grow(): void {
    const larger = <T extends Float64Array | Uint16Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = 2 * this.promise.length;
    this.promise = larger(this.promise, new Float64Array(size));
    this.value = larger(this.value, new Float64Array(size));
    this.priced = larger(this.priced, new Float64Array(size));
    this.at = larger(this.at, new Uint16Array(size));
    this.left = larger(this.left, new Uint16Array(size));
    this.slots = larger(this.slots, new Uint16Array(size));
    this.before = larger(this.before, new Int32Array(size));
    this.#heap = larger(this.#heap, new Int32Array(size));
  }
}
