import { compareClaims } from './row-draft.ts';
import type { RowDraft } from './row-draft.ts';
import type { PartyId } from './rule.ts';
import { shareAt } from './share-vector.ts';
import type { CellReason, CellWhy } from './statement-types.ts';

/** The record behind the "why this cent" button: how the cell came from its exact share. */
export function explainCell(row: RowDraft, parties: readonly PartyId[], rank: number): CellWhy {
  return {
    itemId: row.item.id,
    party: parties[rank]!,
    itemCents: row.item.cents,
    applied: row.applied,
    exact: shareAt(row.exact, rank),
    floor: row.floors[rank]!,
    got: row.cents[rank]!,
    reason: reasonOf(row, parties, rank),
  };
}

function reasonOf(row: RowDraft, parties: readonly PartyId[], rank: number): CellReason {
  if (row.origin === 'locked') return { kind: 'locked' };
  if (row.origin === 'mirror') return { kind: 'mirror', of: row.item.reversalOf! };
  if (row.isFraction[rank] === 0) return { kind: 'exact' };
  const gotCent = row.isUp[rank] === 1;
  const counterpart = row.swappedWith.get(rank);
  if (counterpart !== undefined) return { kind: 'repair', gotCent, counterpart: parties[counterpart]! };
  return rankedReason(row, parties, rank, gotCent);
}

/**
 * Names what decided between this party and the nearest one that was treated otherwise: the larger
 * fraction if that alone says so, else the carry, else – with both equal – the rank.
 */
function rankedReason(
  row: RowDraft,
  parties: readonly PartyId[],
  rank: number,
  gotCent: boolean,
): CellReason {
  const carry = row.carryBefore!;
  const scale = carry.denominator / row.exact.denominator;
  const fractions = row.exact.numerators.map(
    (value, p) => (value - row.floors[p]! * row.exact.denominator) * scale,
  );
  const claims = fractions.map((fraction, p) => fraction + carry.numerators[p]!);
  const order = parties
    .map((_, p) => p)
    .filter((p) => row.isFraction[p] === 1)
    .sort((a, b) => compareClaims(a, b, claims, fractions, row.item.cents < 0n));
  const { centsLeft } = row;
  const other = gotCent ? order[centsLeft]! : order[centsLeft - 1]!;
  const against = parties[other]!;
  const isLarger = gotCent ? fractions[rank]! > fractions[other]! : fractions[rank]! < fractions[other]!;
  if (isLarger) return { kind: 'largestRemainder', gotCent, centsLeft, against };
  if (claims[rank] === claims[other] && fractions[rank] === fractions[other]) {
    return { kind: 'rank', gotCent, centsLeft, rank: rank + 1, against };
  }
  return { kind: 'carry', gotCent, centsLeft, carry: shareAt(carry, rank), against };
}
