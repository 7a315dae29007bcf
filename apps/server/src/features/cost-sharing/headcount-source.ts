import type { EntityManager } from 'typeorm';

export type HeadcountBasis = 'registered' | 'attended';

/**
 * Who knows how many people each partner sends. Registrations do, but they stand on the same floor, so the
 * application's wiring brings the two together.
 */
export abstract class HeadcountSource {
  /** Organisation id → people; a zero for a partner that sends nobody. */
  abstract countsOf(
    tx: EntityManager,
    eventId: string,
    basis: HeadcountBasis,
  ): Promise<ReadonlyMap<string, number>>;
}
