/** Sectors a text can be tailored to. The order is the order in which they are shown. */
export const SECTORS = [
  'employment',
  'early-education',
  'health',
  'youth',
  'social-work',
  'third-sector',
] as const;
export type SectorCode = (typeof SECTORS)[number];

/** Teaching methods a module may use. */
export const METHODS = ['lecture', 'pair-discussion', 'case', 'group-work', 'quiz'] as const;
export type Method = (typeof METHODS)[number];

/** `all`, or the sectors somebody has chosen (a set: order and repetition do not matter). */
export type Audience = 'all' | readonly SectorCode[];

export function isSectorCode(value: unknown): value is SectorCode {
  return (SECTORS as readonly unknown[]).includes(value);
}
