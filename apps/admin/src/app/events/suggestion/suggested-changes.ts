import { type Row, newRow } from '../programme-rows.ts';

/** A row as the composer proposes it. */
export interface SuggestedRow {
  readonly kind: Row['kind'];
  readonly title: string;
  readonly minutes: number;
  readonly moduleSlug: string | null;
  /** `HH:MM` of a row that is to start then, whatever comes before it: lunch. */
  readonly fixedStart: string | null;
  readonly methods: Row['methods'];
  /** The row of today's programme that this one is; null for a row that comes new. */
  readonly key: string | null;
}

/** One thing that differs between today's programme and the suggestion, to be taken or left. */
export type SuggestedChange =
  | { readonly kind: 'add'; readonly id: string; readonly title: string; readonly minutes: number }
  | { readonly kind: 'remove'; readonly id: string; readonly title: string; readonly minutes: number }
  | {
      readonly kind: 'resize';
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
      readonly before: number;
    }
  /** The order of the rows and the breaks between them; one change, since each break follows from the others. */
  | { readonly kind: 'order'; readonly id: 'order' };

/** The module of a row, whether the server has pinned it yet or not. */
export function moduleOf({ module, moduleSlug }: Pick<Row, 'module' | 'moduleSlug'>): string | null {
  return module?.slug ?? moduleSlug;
}

/** Rows that the composer sets by itself: breaks that nobody has fixed to the clock. */
function isLoose({ kind, fixedStart }: Pick<Row, 'kind' | 'fixedStart'>): boolean {
  return kind === 'break' && fixedStart === null;
}

/** What would change: modules and their minutes first, in the order of the suggestion; then what goes; then the order. */
export function changesBetween(
  today: readonly Row[],
  suggested: readonly SuggestedRow[],
): readonly SuggestedChange[] {
  const byKey = new Map(today.map((row) => [row.key, row]));
  const stays = new Set(suggested.flatMap(({ key }) => key ?? []));
  const changes = suggested.flatMap((row, index): SuggestedChange[] => {
    const { key, title, minutes, kind } = row;
    const before = key === null ? undefined : byKey.get(key);
    if (!before) return kind === 'break' ? [] : [{ kind: 'add', id: `add-${index}`, title, minutes }];
    if (kind === 'break' || before.minutes === minutes) return [];
    return [{ kind: 'resize', id: `resize-${before.key}`, title, minutes, before: before.minutes }];
  });
  const gone = today
    .filter((row) => !stays.has(row.key) && !isLoose(row))
    .map(({ key, title, minutes }): SuggestedChange => ({
      kind: 'remove',
      id: `remove-${key}`,
      title,
      minutes,
    }));
  const isReordered = outline(today, stays) !== suggestedOutline(suggested, byKey);
  return [...changes, ...gone, ...(isReordered ? [{ kind: 'order', id: 'order' } as const] : [])];
}

/** The order of what stays, with the breaks: equal texts mean that nothing but modules and minutes would change. */
function outline(today: readonly Row[], stays: ReadonlySet<string>): string {
  return today
    .flatMap((row) => (isLoose(row) ? [`break ${row.minutes}`] : stays.has(row.key) ? [row.key] : []))
    .join('\n');
}

function suggestedOutline(suggested: readonly SuggestedRow[], byKey: ReadonlyMap<string, Row>): string {
  return suggested
    .flatMap(({ key, kind, minutes }) => {
      const row = key === null ? undefined : byKey.get(key);
      if (row && !isLoose(row)) return [row.key];
      return kind === 'break' ? [`break ${minutes}`] : [];
    })
    .join('\n');
}

/**
 * Today's programme with the changes whose ids are `taken`. All of them give the suggestion as it is, none give
 * today's programme; rows that stay keep everything people have written on them.
 *
 * @param keyOf the key of a row that comes new, by its place in the suggestion
 */
export function withChanges(
  today: readonly Row[],
  suggested: readonly SuggestedRow[],
  taken: ReadonlySet<string>,
  keyOf: (index: number) => string,
): readonly Row[] {
  const byKey = new Map(today.map((row) => [row.key, row]));
  const proposed = suggested.map((row, index): Row => {
    const before = row.key === null ? undefined : byKey.get(row.key);
    if (!before) {
      const { key: _, ...given } = row;
      return newRow(keyOf(index), given);
    }
    return taken.has(`resize-${before.key}`) ? { ...before, minutes: row.minutes } : before;
  });
  const isIn = (row: Row, index: number): boolean => byKey.has(row.key) || taken.has(`add-${index}`);
  const isGone = ({ key }: Row): boolean => taken.has(`remove-${key}`);
  if (taken.has('order')) {
    const rows = proposed.filter((row, index) => row.kind === 'break' || isIn(row, index));
    const left = today.filter(
      (row) => !rows.some(({ key }) => key === row.key) && !isLoose(row) && !isGone(row),
    );
    return left.reduce<readonly Row[]>((list, row) => inserted(list, row, today), rows);
  }
  const now = new Map(proposed.map((row) => [row.key, row]));
  const rows = today.filter((row) => !isGone(row)).map((row) => now.get(row.key) ?? row);
  const added = proposed.filter((row, index) => taken.has(`add-${index}`));
  const order = withBreaksOf(today, proposed);
  return added.reduce<readonly Row[]>((list, row) => inserted(list, row, order), rows);
}

/** The proposed order with today's breaks in the places of the new ones: the first for the first, and so on. */
function withBreaksOf(today: readonly Row[], proposed: readonly Row[]): readonly Row[] {
  const breaks = today.filter(isLoose).values();
  return proposed.map((row) => (isLoose(row) ? (breaks.next().value ?? row) : row));
}

/** The row put behind the nearest of those that stand before it in `order`; first where none of them is there. */
function inserted(rows: readonly Row[], row: Row, order: readonly Row[]): readonly Row[] {
  const before = order.slice(
    0,
    order.findIndex(({ key }) => key === row.key),
  );
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  const nearest = before.findLast(({ key }) => places.has(key));
  return rows.toSpliced(nearest ? (places.get(nearest.key) as number) + 1 : 0, 0, row);
}
