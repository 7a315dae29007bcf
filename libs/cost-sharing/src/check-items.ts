import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import type { PartyId } from './rule.ts';
import type { Item, LockedRow } from './statement-types.ts';

/** The items in `seq` order (R2), after the checks that do not need a rule. Throws `StatementError`. */
export function orderItems(items: readonly Item[], locked: ReadonlyMap<string, LockedRow>): Item[] {
  const byId = new Map<string, Item>();
  const ids = new Map<number, string>();
  items.forEach((item, i) => {
    const path = `/items/${i}`;
    checkCents(item.cents, `${path}/cents`);
    if (byId.has(item.id)) throw new StatementError('DUPLICATE_ITEM', `${path}/id`, { item: item.id });
    if (!Number.isSafeInteger(item.seq)) {
      throw new StatementError('NOT_A_SEQUENCE_NUMBER', `${path}/seq`, {
        item: item.id,
        got: String(item.seq),
      });
    }
    const other = ids.get(item.seq);
    if (other !== undefined) {
      throw new StatementError('DUPLICATE_SEQUENCE_NUMBER', `${path}/seq`, {
        item: item.id,
        other,
        seq: item.seq,
      });
    }
    byId.set(item.id, item);
    ids.set(item.seq, item.id);
  });
  checkReversals(items, byId, locked);
  return [...items].sort((a, b) => a.seq - b.seq);
}

function checkReversals(
  items: readonly Item[],
  byId: ReadonlyMap<string, Item>,
  locked: ReadonlyMap<string, LockedRow>,
): void {
  const reversed = new Set<string>();
  for (const row of locked.values()) {
    if (row.reversalOf != null && !byId.has(row.itemId)) reversed.add(row.reversalOf);
  }
  items.forEach((item, i) => {
    const of = item.reversalOf;
    if (of === undefined) return;
    const path = `/items/${i}/reversalOf`;
    const original = byId.get(of);
    const earlier = locked.get(of);
    if (!original && !earlier) throw new StatementError('REVERSAL_OF_UNKNOWN', path, { item: item.id, of });
    if (original?.reversalOf !== undefined || earlier?.reversalOf != null) {
      throw new StatementError('REVERSAL_OF_REVERSAL', path, { item: item.id, of });
    }
    if (original && original.seq >= item.seq)
      throw new StatementError('REVERSAL_OF_LATER', path, { item: item.id, of });
    if (reversed.has(of)) throw new StatementError('REVERSED_TWICE', path, { item: item.id, of });
    reversed.add(of);
    const offCents = item.cents + (original ? original.cents : lockedCents(earlier!));
    if (offCents !== 0n) {
      throw new StatementError('REVERSAL_AMOUNT', path, { item: item.id, of, offCents: String(offCents) });
    }
  });
}

/** Locked rows by item id; each cell's party must be known, and a row among the items must add up to it. */
export function readLocked(
  locked: readonly LockedRow[],
  items: readonly Item[],
  parties: readonly PartyId[],
): Map<string, LockedRow> {
  const rows = new Map<string, LockedRow>();
  locked.forEach((row, i) => {
    const path = `/locked/${i}`;
    if (rows.has(row.itemId)) throw new StatementError('DUPLICATE_ITEM', path, { item: row.itemId });
    for (const party of row.cells.keys()) {
      if (!parties.includes(party))
        throw new StatementError('UNKNOWN_PARTY', path, { item: row.itemId, party });
    }
    rows.set(row.itemId, row);
  });
  items.forEach((item, i) => {
    const row = rows.get(item.id);
    const offCents = row ? lockedCents(row) - item.cents : 0n;
    if (offCents === 0n) return;
    throw new StatementError('LOCKED_ROW_SUM', `/items/${i}`, { item: item.id, offCents: String(offCents) });
  });
  return rows;
}

export function lockedCents(row: LockedRow): bigint {
  let sum = 0n;
  for (const { cents } of row.cells.values()) sum += cents;
  return sum;
}
