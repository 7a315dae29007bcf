import { mergeProgrammes, type MergeConflict, type SameValue } from '@talkoot/curriculum';
import type { Row } from './programme-rows.ts';

export type Conflict = MergeConflict<Row>;
export type Side = 'mine' | 'theirs';

/** A module is the same when the same version is pinned; what else is told of it changes by itself. */
const sameValue: SameValue<Row> = (field, one, other) =>
  field === 'module'
    ? (one as Row['module'])?.versionId === (other as Row['module'])?.versionId
    : JSON.stringify(one) === JSON.stringify(other);

export function mergeRows(base: readonly Row[], mine: readonly Row[], theirs: readonly Row[]) {
  return mergeProgrammes(base, mine, theirs, sameValue);
}

/** Whether two programmes are the same, row by row and in the same order. */
export function isSameProgramme(one: readonly Row[], other: readonly Row[]): boolean {
  const isSameRow = (row: Row, at: number): boolean => {
    const twin = other[at];
    const fields = Object.keys(row).filter((field) => field !== 'key') as Exclude<keyof Row, 'key'>[];
    return twin?.key === row.key && fields.every((field) => sameValue(field, row[field], twin[field]));
  };
  return one.length === other.length && one.every(isSameRow);
}

/** The merged rows after somebody has said for each conflict whose it shall be. */
export function applyChoices(
  rows: readonly Row[],
  conflicts: readonly Conflict[],
  sides: readonly Side[],
): Row[] {
  return conflicts.reduce<Row[]>(
    (result, conflict, at) => {
      const side = sides[at] ?? 'mine';
      if (conflict.kind !== 'field') {
        const isRemoved = (conflict.kind === 'i-removed') === (side === 'mine');
        return isRemoved ? result.filter(({ key }) => key !== conflict.key) : result;
      }
      const { key, field } = conflict;
      return side === 'mine'
        ? result
        : result.map((row) => (row.key === key ? { ...row, [field]: conflict.theirs[field] } : row));
    },
    [...rows],
  );
}
