import type { SectorCode } from './vocabulary.ts';

/** How useful a module is taken to be to somebody of a sector, of 100. A rule of the house, not of any study. */
export const UTILITY = {
  /** Its text has a block written for the sector. */
  withBlock: 100,
  /** It is meant for the sector, or for everybody. */
  meantFor: 70,
  /** It is meant for others, who may well sit at the same table. */
  meantForOthers: 20,
} as const;

/**
 * @param audiences the sectors that the module is meant for; none: everybody
 * @param blocks the sectors that its text has a block for
 */
export function sectorUtility(
  audiences: readonly string[],
  blocks: ReadonlySet<string>,
  sector: SectorCode,
): number {
  if (blocks.has(sector)) return UTILITY.withBlock;
  return audiences.length === 0 || audiences.includes(sector) ? UTILITY.meantFor : UTILITY.meantForOthers;
}
