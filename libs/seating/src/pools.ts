/**
 * What seats are counted in. `total` is the whole event; `sector`, `attendance` (on site or online) and `session` are
 * limits within it; `partner` is a reserve within it, kept for the people of one organisation until it is released.
 */
export type PoolKind = 'total' | 'partner' | 'sector' | 'attendance' | 'session';

export interface Pool {
  readonly kind: PoolKind;
  /** Organisation, sector, way of taking part or session; empty for the total. */
  readonly key: string;
  /** Seats there are; of a reserve: seats that are kept. */
  readonly capacity: number;
  /** Seats that somebody holds, offered ones too. May exceed the capacity of a reserve: the rest came from all seats. */
  readonly taken: number;
  /** Of a reserve: its date has come, and what nobody took is open to all. */
  readonly isReleased?: boolean;
}

/** What decides which pools a person needs a seat of. */
export interface Wish {
  readonly organisationId: string | null;
  readonly sector: string;
  readonly attendance: string;
  readonly sessionIds: readonly string[];
}

/** Pool id → seats needed there. */
export type Needs = ReadonlyMap<string, number>;

export const TOTAL = 'total';

export function poolId({ kind, key }: Pick<Pool, 'kind' | 'key'>): string {
  return kind === 'total' ? TOTAL : `${kind}:${key}`;
}

/** The seats that these people need together, in the pools that there are. */
export function needsOf(pools: readonly Pool[], people: readonly Wish[]): Needs {
  const known = new Set(pools.map(poolId));
  const needs = new Map<string, number>();
  for (const { organisationId, sector, attendance, sessionIds } of people) {
    const wanted = [
      TOTAL,
      ...(organisationId === null ? [] : [`partner:${organisationId}`]),
      `sector:${sector}`,
      `attendance:${attendance}`,
      ...new Set(sessionIds.map((id) => `session:${id}`)),
    ];
    for (const id of wanted) if (known.has(id)) needs.set(id, (needs.get(id) ?? 0) + 1);
  }
  return needs;
}

/** The same text for the same needs: parties with equal keys stand in one line, and the first answers for all. */
export function needsKey(needs: Needs): string {
  return [...needs]
    .map(([id, seats]) => `${id}=${seats}`)
    .sort()
    .join(' ');
}

/** Back from `needsKey`. @throws RangeError for a text that `needsKey` does not write */
export function parseNeeds(key: string): Needs {
  if (key === '') return new Map();
  return new Map(
    key.split(' ').map((part) => {
      const [, id, seats] = /^(.+)=([1-9]\d*)$/.exec(part) ?? [];
      if (id === undefined) throw new RangeError(`no needs: ${key}`);
      return [id, Number(seats)];
    }),
  );
}
