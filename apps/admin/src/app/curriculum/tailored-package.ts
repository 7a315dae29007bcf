import { isForAudience, programmeClock, programmeWarnings, type SectorCode } from '@talkoot/curriculum';
import type { PackageDraft } from '../events/package-draft.ts';
import type { PackageItem, PackageView } from './library-views.ts';

/** What somebody has made of a package so far; it is kept nowhere but in this browser tab. */
export interface Tailoring {
  /** Rows that are left, in their order, with their minutes. */
  readonly rows: readonly { readonly id: string; readonly minutes: number }[];
  /** None chosen: every sector. */
  readonly sectors: readonly SectorCode[];
  /** `HH:MM` */
  readonly startTime: string;
}

export type SectorBlock = PackageItem['sectorBlocks'][number];

/** The package as it is in the library. */
export function untouched({ items, startTime }: PackageView): Tailoring {
  return { rows: items.map(({ id, minutes }) => ({ id, minutes })), sectors: [], startTime };
}

/** The rows of the package in the order and with the minutes of the tailoring. */
export function tailoredItems({ items }: PackageView, { rows }: Tailoring): PackageItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.flatMap(({ id, minutes }) => {
    const item = byId.get(id);
    return item ? [{ ...item, minutes }] : [];
  });
}

/** Clock times, totals and advice for rows that start at `startTime`. */
export function clockOf(items: readonly PackageItem[], startTime: string) {
  const rows = items.map((item) => ({ ...item, durationMinutes: item.moduleMinutes ?? undefined }));
  return { clock: programmeClock(rows, startTime), advice: programmeWarnings(rows) };
}

/** The sector blocks that are shown in a row, and those that are left out. A row's own sectors go first. */
export function blocksOf(
  { sectorBlocks, sectors: own }: Pick<PackageItem, 'sectorBlocks' | 'sectors'>,
  chosen: readonly SectorCode[],
): { readonly included: SectorBlock[]; readonly leftOut: SectorBlock[] } {
  const sectors = own.length > 0 ? own : chosen;
  const audience = sectors.length > 0 ? sectors : 'all';
  const isIn = ({ codes }: SectorBlock): boolean => isForAudience(codes, audience);
  return {
    included: sectorBlocks.filter(isIn),
    leftOut: sectorBlocks.filter((block) => !isIn(block)),
  };
}

/** What the form of a new event takes up. */
export function draftOf(pkg: PackageView, tailoring: Tailoring): PackageDraft {
  return {
    packageSlug: pkg.slug,
    startTime: tailoring.startTime,
    sectors: tailoring.sectors,
    items: tailoredItems(pkg, tailoring).map(
      ({ kind, title, minutes, moduleSlug, methods, sectors, note }) => ({
        kind,
        title,
        minutes,
        ...(moduleSlug ? { moduleSlug } : {}),
        methods,
        sectors,
        note: note ?? '',
      }),
    ),
  };
}
