import { METHODS, SECTORS, type Method, type SectorCode } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import type { Localized } from '../language/localized.ts';
import type { PackageItem, PackageModule, PackageView } from './library-views.ts';
import type { ClockedRow } from './package-clock.ts';

export type Texts = Readonly<Record<Lang, string>>;
export type EditModule = Pick<
  PackageModule,
  'slug' | 'title' | 'number' | 'minutes' | 'isFresh' | 'reviewBy' | 'newer' | 'isRetired'
>;

/** A row while it is edited. `key` stays the same through order, undo and saving. */
export interface EditRow extends ClockedRow {
  readonly key: string;
  readonly title: Texts;
  readonly module: EditModule | null;
  readonly methods: readonly Method[];
  readonly sectors: readonly SectorCode[];
  readonly owner: string;
  readonly note: string;
}

/** Everything of a package that is not a row. */
export interface PackageFacts {
  readonly kind: PackageView['kind'];
  readonly visibility: PackageView['visibility'];
  readonly title: Texts;
  readonly summary: Texts;
  readonly audiences: readonly SectorCode[];
  readonly startTime: string;
  readonly groupMin: number | null;
  readonly groupMax: number | null;
  readonly materials: readonly string[];
  readonly venueNeeds: readonly string[];
}

/** A package while it is edited: a value, so that every step of it can be taken back. */
export interface PackageEdit {
  readonly facts: PackageFacts;
  readonly rows: readonly EditRow[];
}

const NO_TEXTS: Texts = { fi: '', sv: '', en: '' };

const textsOf = (text: Localized): Texts =>
  Object.fromEntries(LANGS.map((lang) => [lang, text[lang] ?? ''])) as Record<Lang, string>;

export function editOf(pkg: PackageView): PackageEdit {
  const { kind, visibility, title, summary, audiences, startTime, groupMin, groupMax } = pkg;
  return {
    facts: {
      kind,
      visibility,
      title: textsOf(title),
      summary: textsOf(summary),
      audiences,
      startTime,
      groupMin,
      groupMax,
      materials: pkg.materials,
      venueNeeds: pkg.venueNeeds,
    },
    rows: pkg.items.map(rowOf),
  };
}

function rowOf(item: PackageItem): EditRow {
  const { id, kind, title, minutes, fixedStart, track, module, methods, sectors, owner, note } = item;
  return {
    key: id,
    kind,
    title: textsOf(title),
    minutes,
    fixedStart,
    track,
    module,
    methods,
    sectors,
    owner: owner ?? '',
    note: note ?? '',
  };
}

export function newRow(
  key: string,
  given: Pick<EditRow, 'kind' | 'minutes'> & { readonly title: Localized } & Partial<
      Omit<EditRow, 'key' | 'title'>
    >,
): EditRow {
  return {
    fixedStart: null,
    track: null,
    module: null,
    methods: [],
    sectors: [],
    owner: '',
    note: '',
    ...given,
    title: { ...NO_TEXTS, ...textsOf(given.title) },
    key,
  };
}

/** The row with the newest published version of its module. */
export function withNewest(row: EditRow): EditRow {
  const newer = row.module?.newer;
  if (!row.module || !newer) return row;
  return { ...row, module: { ...row.module, number: newer.number, minutes: newer.minutes, newer: null } };
}

/** What cannot be saved as it is, by the key of its row; `null` stands for the facts. */
export function unfitRows({ facts, rows }: PackageEdit): (string | null)[] {
  const wrong = rows.filter(({ title }) => title.fi.trim() === '').map(({ key }) => key);
  return facts.title.fi.trim() === '' ? [null, ...wrong] : wrong;
}

/** As the server takes it. `ids` says which rows it knows already, by their keys. */
export function bodyOf({ facts, rows }: PackageEdit, version: number, ids: ReadonlyMap<string, string>) {
  const { groupMin, groupMax, ...others } = facts;
  return {
    ...others,
    ...(groupMin === null ? {} : { groupMin }),
    ...(groupMax === null ? {} : { groupMax }),
    version,
    audiences: SECTORS.filter((code) => facts.audiences.includes(code)),
    materials: [...facts.materials],
    venueNeeds: [...facts.venueNeeds],
    items: rows.map(({ key, fixedStart, track, module, methods, sectors, ...row }) => {
      const id = ids.get(key);
      return {
        ...row,
        ...(id ? { id } : {}),
        ...(fixedStart ? { fixedStart } : {}),
        ...(track ? { track } : {}),
        ...(module ? { moduleSlug: module.slug, moduleNumber: module.number } : {}),
        methods: METHODS.filter((code) => methods.includes(code)),
        sectors: SECTORS.filter((code) => sectors.includes(code)),
      };
    }),
  };
}

/** Whether both would be saved as the same. */
export function isSameEdit(one: PackageEdit, other: PackageEdit): boolean {
  const textOf = (edit: PackageEdit): string =>
    JSON.stringify([bodyOf(edit, 0, new Map()), edit.rows.map(({ key }) => key)]);
  return textOf(one) === textOf(other);
}
