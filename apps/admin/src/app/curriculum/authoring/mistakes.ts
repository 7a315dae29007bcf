/** Mistakes in a text that have words in three languages. */
export const FINDABLE_MISTAKES = [
  'TEXT_NOT_CLEAN',
  'FENCE_NESTED',
  'FENCE_UNCLOSED',
  'FENCE_STRAY_CLOSE',
  'FENCE_MALFORMED',
  'FENCE_EMPTY',
  'SECTOR_UNKNOWN',
  'HEADING_LEVEL',
  'HEADING_ORDER',
  'CITATION_UNKNOWN',
  'CITATION_MALFORMED',
  'RAW_HTML',
  'LINK_NOT_ALLOWED',
  'IMAGE_NOT_ALLOWED',
  'NESTING_TOO_DEEP',
] as const;
export type FindableMistake = (typeof FINDABLE_MISTAKES)[number];
