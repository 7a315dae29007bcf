import { isForAudience, type SectorCode } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import type { PackageDraft } from '../events/package-draft.ts';
import { inLanguage } from '../language/localized.ts';
import type { PackageItem, PackageModule, PackageView } from './library-views.ts';
import { timedRows } from './package-clock.ts';

/** What somebody has made of a package so far; it is kept nowhere but in this browser tab. */
export interface Tailoring {
  /** Rows that are left, in their order, with their minutes. */
  readonly rows: readonly { readonly id: string; readonly minutes: number }[];
  /** None chosen: every sector. */
  readonly sectors: readonly SectorCode[];
  /** `HH:MM` */
  readonly startTime: string;
}

export type SectorBlock = PackageModule['sectorBlocks'][number];

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

/** The sector blocks that are shown in a row, and those that are left out. A row's own sectors go first. */
export function blocksOf(
  { module, sectors: own }: Pick<PackageItem, 'module' | 'sectors'>,
  chosen: readonly SectorCode[],
): { readonly included: SectorBlock[]; readonly leftOut: SectorBlock[] } {
  const sectors = own.length > 0 ? own : chosen;
  const audience = sectors.length > 0 ? sectors : 'all';
  const isIn = ({ codes }: SectorBlock): boolean => isForAudience(codes, audience);
  const blocks = module?.sectorBlocks ?? [];
  return { included: blocks.filter(isIn), leftOut: blocks.filter((block) => !isIn(block)) };
}

/** What the form of a new event takes up: a programme has each title once, and no headings. */
export function draftOf(pkg: PackageView, tailoring: Tailoring, lang: Lang): PackageDraft {
  return {
    packageSlug: pkg.slug,
    startTime: tailoring.startTime,
    sectors: tailoring.sectors,
    items: timedRows(tailoredItems(pkg, tailoring)).map(
      ({ kind, title, minutes, fixedStart, track, module, methods, sectors, note }) => ({
        kind,
        title: inLanguage(title, lang),
        minutes,
        ...(fixedStart ? { fixedStart } : {}),
        ...(track ? { track } : {}),
        ...(module ? { moduleVersionId: module.versionId } : {}),
        methods,
        sectors,
        note: note ?? '',
      }),
    ),
  };
}
