import { canonicalJson } from './canonical-json.ts';

type Keyed = { readonly key: string };
type FieldOf<R extends Keyed> = Exclude<keyof R, 'key'>;

/**
 * What two people changed differently. In the merged rows mine stands until somebody chooses: a field as I wrote it,
 * a row that one removed and the other changed as the one who kept it has it.
 */
export type MergeConflict<R extends Keyed> =
  | { kind: 'field'; key: string; field: FieldOf<R>; mine: R; theirs: R }
  | { kind: 'i-removed'; key: string; row: R }
  | { kind: 'they-removed'; key: string; row: R };

export type MergedProgramme<R extends Keyed> = { rows: R[]; conflicts: MergeConflict<R>[] };

/** Whether two values of a field mean the same; by default, that they are written the same. */
export type SameValue<R extends Keyed> = <F extends FieldOf<R>>(field: F, one: R[F], other: R[F]) => boolean;

const sameText = (_field: unknown, one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

const byKey = <R extends Keyed>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.key, row]));

const fieldsOf = <R extends Keyed>(row: R): FieldOf<R>[] =>
  (Object.keys(row) as (keyof R)[]).filter((field): field is FieldOf<R> => field !== 'key');

/**
 * Two changed programmes on top of the one that both began with.
 *
 * By row: what one side changed is taken; what both changed alike is one change; what both changed differently is a
 * conflict, field by field. New rows of both sides are kept; two that are the same in every field and stand behind
 * the same row are one (a change that was saved, though its answer was lost). Order: mine where I moved rows that
 * both know, else theirs; a row that only one side has stands behind the row it stood behind there.
 */
export function mergeProgrammes<R extends Keyed>(
  base: readonly R[],
  mine: readonly R[],
  theirs: readonly R[],
  same: SameValue<R> = sameText,
): MergedProgramme<R> {
  const theirRows = underMyKeys(base, mine, theirs, same);
  const [inBase, inMine, inTheirs] = [byKey(base), byKey(mine), byKey(theirRows)];
  const conflicts: MergeConflict<R>[] = [];
  const merged = new Map<string, R>();
  const isChanged = (before: R, after: R): boolean =>
    fieldsOf(before).some((field) => !same(field, before[field], after[field]));
  for (const key of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const [before, my, their] = [inBase.get(key), inMine.get(key), inTheirs.get(key)];
    if (my && their) {
      const [row, found] = mergeRow(before, my, their, same);
      merged.set(key, row);
      conflicts.push(...found);
    } else if (my && (!before || isChanged(before, my))) {
      merged.set(key, my);
      if (before) conflicts.push({ kind: 'they-removed', key, row: my });
    } else if (their && (!before || isChanged(before, their))) {
      merged.set(key, their);
      if (before) conflicts.push({ kind: 'i-removed', key, row: their });
    }
  }
  const order = mergeOrder([...inBase.keys()], [...inMine.keys()], [...inTheirs.keys()]);
  return { rows: order.flatMap((key) => merged.get(key) ?? []), conflicts };
}

function mergeRow<R extends Keyed>(
  before: R | undefined,
  mine: R,
  theirs: R,
  same: SameValue<R>,
): [R, MergeConflict<R>[]] {
  const row = { ...mine };
  const conflicts: MergeConflict<R>[] = [];
  for (const field of fieldsOf(mine)) {
    // A row that both have and the beginning had not (it came back by undo) was written by both.
    const isAsBefore = (value: R): boolean =>
      before !== undefined && same(field, before[field], value[field]);
    if (isAsBefore(mine)) row[field] = theirs[field];
    else if (!isAsBefore(theirs) && !same(field, mine[field], theirs[field]))
      conflicts.push({ kind: 'field', key: mine.key, field, mine, theirs });
  }
  return [row, conflicts];
}

/** Their rows, with my key for each new row of theirs that is one of mine. */
function underMyKeys<R extends Keyed>(
  base: readonly R[],
  mine: readonly R[],
  theirs: readonly R[],
  same: SameValue<R>,
): R[] {
  const known = new Set(base.map(({ key }) => key));
  const myKeys = new Set(mine.map(({ key }) => key));
  const theirKeys = new Set(theirs.map(({ key }) => key));
  const result: R[] = [];
  theirs.forEach((row, index) => {
    const before = result[index - 1]?.key;
    const twin = mine.find(
      (my, place) =>
        !known.has(my.key) &&
        !theirKeys.has(my.key) &&
        mine[place - 1]?.key === before &&
        fieldsOf(my).every((field) => same(field, my[field], row[field])),
    );
    const isNew = !known.has(row.key) && !myKeys.has(row.key);
    result.push(!isNew || !twin ? row : { ...row, key: twin.key });
  });
  return result;
}

/** Every key of both lists once. */
function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const common = new Set(mine.filter((key) => theirs.includes(key) && base.includes(key)));
  const shared = (keys: readonly string[]): string => keys.filter((key) => common.has(key)).join('\n');
  const iMoved = shared(base) !== shared(mine);
  const [spine, other] = iMoved ? [mine, theirs] : [theirs, mine];
  const order = [...spine];
  other.forEach((key, index) => {
    if (order.includes(key)) return;
    const behind = other.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, key);
  });
  return order;
}
