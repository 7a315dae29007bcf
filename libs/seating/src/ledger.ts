import { poolId, TOTAL, type Needs, type Pool } from './pools.ts';

/** Pools that somebody earlier in the queue waits for: nobody later takes a seat of them. */
export type Claims = ReadonlySet<string>;
const NO_CLAIMS: Claims = new Set();

interface Count {
  readonly isReserve: boolean;
  readonly isReleased: boolean;
  readonly capacity: number;
  taken: number;
}

/**
 * The seats of one event while it is locked: what is taken of each pool, and whether somebody's needs still fit.
 *
 * A person of a partner with a reserve takes from the reserve first, and from the seats open to all when it is used
 * up. Open to all is what is left of the total when every unreleased reserve is put aside.
 */
export class SeatLedger {
  readonly #counts = new Map<string, Count>();

  /** @throws RangeError without a total, and for a count that is negative or no whole number */
  constructor(pools: readonly Pool[]) {
    for (const pool of pools) {
      for (const value of [pool.capacity, pool.taken]) {
        if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no count of seats: ${value}`);
      }
      this.#counts.set(poolId(pool), {
        isReserve: pool.kind === 'partner',
        isReleased: pool.isReleased ?? false,
        capacity: pool.capacity,
        taken: pool.taken,
      });
    }
    if (!this.#counts.has(TOTAL)) throw new RangeError('an event has a total');
  }

  /** Seats open to all. Negative where the seats taken and put aside are more than there are. */
  get open(): number {
    const total = this.#count(TOTAL);
    let open = total.capacity - total.taken;
    for (const count of this.#counts.values()) open -= left(count);
    return open;
  }

  /** Free seats of a pool: of the total, those open to all; of a reserve, those still put aside. */
  free(id: string): number {
    const count = this.#count(id);
    if (id === TOTAL) return this.open;
    return count.isReserve ? left(count) : count.capacity - count.taken;
  }

  taken(id: string): number {
    return this.#count(id).taken;
  }

  /** The pools that do not have what is needed, or whose seats somebody earlier waits for. Empty: it fits. */
  lacking(needs: Needs, claims: Claims = NO_CLAIMS): string[] {
    const lacking: string[] = [];
    let fromAll = needs.get(TOTAL) ?? 0;
    for (const [id, seats] of needs) {
      const count = this.#count(id);
      if (id === TOTAL) continue;
      if (count.isReserve) {
        const fromReserve = Math.min(seats, left(count));
        fromAll -= fromReserve;
        if (fromReserve > 0 && claims.has(id)) lacking.push(id);
      } else if (count.capacity - count.taken < seats || claims.has(id)) {
        lacking.push(id);
      }
    }
    if (fromAll > 0 && (this.open < fromAll || claims.has(TOTAL))) lacking.push(TOTAL);
    return lacking;
  }

  take(needs: Needs): void {
    for (const [id, seats] of needs) this.#count(id).taken += seats;
  }

  give(needs: Needs): void {
    for (const [id, seats] of needs) this.#count(id).taken -= seats;
  }

  #count(id: string): Count {
    const count = this.#counts.get(id);
    if (!count) throw new RangeError(`no pool ${id}`);
    return count;
  }
}

/** What is left of a reserve. */
function left({ isReserve, isReleased, capacity, taken }: Count): number {
  return isReserve && !isReleased ? Math.max(0, capacity - taken) : 0;
}
