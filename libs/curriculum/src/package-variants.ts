import { isForAudience } from './body-blocks.ts';
import { type ProgrammeBlock, programmeBlocks } from './programme-blocks.ts';
import type { ProgrammeItem } from './programme-clock.ts';
import type { SectorCode } from './vocabulary.ts';

/** A row that takes time, as far as it matters to who sees it. */
export type VariantRow = Pick<ProgrammeItem, 'kind' | 'minutes'> & {
  /** In a track: whom it is meant for. Elsewhere: which sector blocks are shown; empty: those of the audience. */
  sectors: readonly SectorCode[];
  track?: string | null | undefined;
  /** Sector blocks in the text of the row's module. */
  sectorBlocks: readonly { codes: readonly SectorCode[] }[];
};

/** What the participants of one sector meet in a row. */
export type VariantCell = {
  attends: boolean;
  /** How many sector blocks of the module are shown to them. */
  blocks: number;
};

/** The day of one sector. */
export type Variant = {
  sector: SectorCode;
  /** One for each row, in the order of the rows. */
  cells: VariantCell[];
  /** Where a parallel part has several tracks for them, the longest counts. */
  contentMinutes: number;
  breakMinutes: number;
  /** First row of each parallel part that has no track for them. */
  withoutTrack: number[];
};

/** The tracks of a parallel part that are meant for a sector: those that name it, else those that name nobody. */
function tracksFor(
  { tracks: all }: ProgrammeBlock,
  rows: readonly VariantRow[],
  sector: SectorCode,
): number[][] {
  const tracks = all.map((indexes) => ({
    indexes,
    sectors: new Set(indexes.flatMap((index) => rows[index]?.sectors ?? [])),
  }));
  const named = tracks.filter(({ sectors }) => sectors.has(sector));
  const chosen = named.length > 0 ? named : tracks.filter(({ sectors }) => sectors.size === 0);
  return chosen.map(({ indexes }) => indexes);
}

/**
 * What the participants of each sector see of one package: which rows are theirs where tracks part, how many sector
 * blocks they are shown, how long their content and breaks are. Computed from the one package, never stored: a
 * change to the package is a change to every variant.
 *
 * A track is meant for the sectors that its rows name; a track whose rows name none is for everybody who has no track
 * of their own. Within a track a row that names sectors is for those alone.
 */
export function packageVariants(rows: readonly VariantRow[], sectors: readonly SectorCode[]): Variant[] {
  const parts = programmeBlocks(rows);
  return sectors.map((sector) => {
    const variant: Variant = {
      sector,
      cells: rows.map(() => ({ attends: false, blocks: 0 })),
      contentMinutes: 0,
      breakMinutes: 0,
      withoutTrack: [],
    };
    for (const part of parts) {
      const { isParallel } = part;
      const theirs = isParallel ? tracksFor(part, rows, sector) : part.tracks;
      if (theirs.length === 0) variant.withoutTrack.push(part.tracks[0]?.[0] as number);
      const attended = theirs.map((indexes) =>
        indexes.filter((index) => !isParallel || isMeantFor(rows[index] as VariantRow, sector)),
      );
      for (const index of attended.flat()) {
        variant.cells[index] = { attends: true, blocks: blocksFor(rows[index] as VariantRow, sector) };
      }
      const longest = attended
        .map((indexes) => minutesOf(indexes, rows))
        .toSorted((a, b) => b.all - a.all)[0];
      variant.contentMinutes += longest?.content ?? 0;
      variant.breakMinutes += (longest?.all ?? 0) - (longest?.content ?? 0);
    }
    return variant;
  });
}

/** Rows in which the variants are not alike: somebody is elsewhere, or sees other blocks. */
export function differingRows(rows: readonly VariantRow[], variants: readonly Variant[]): number[] {
  return rows.flatMap((row, index) => {
    const seen = variants.map(({ sector, cells }) => {
      const shown = row.sectorBlocks.map(({ codes }) => isShown(row, codes, sector)).join();
      return cells[index]?.attends ? shown : null;
    });
    return new Set(seen).size > 1 ? [index] : [];
  });
}

function isMeantFor({ sectors }: Pick<VariantRow, 'sectors'>, sector: SectorCode): boolean {
  return sectors.length === 0 || sectors.includes(sector);
}

function isShown(row: VariantRow, codes: readonly SectorCode[], sector: SectorCode): boolean {
  return isMeantFor(row, sector) && isForAudience(codes, [sector]);
}

function blocksFor(row: VariantRow, sector: SectorCode): number {
  return row.sectorBlocks.filter(({ codes }) => isShown(row, codes, sector)).length;
}

function minutesOf(indexes: readonly number[], rows: readonly VariantRow[]) {
  const sum = { content: 0, all: 0 };
  for (const index of indexes) {
    const row = rows[index] as VariantRow;
    sum.all += row.minutes;
    if (row.kind !== 'break') sum.content += row.minutes;
  }
  return sum;
}
