/** What can be wrong in a file of content. Stable: the interface translates by this code. */
export type MistakeCode =
  | 'FILE_TOO_LARGE'
  | 'FILE_NAME_MISMATCH'
  | 'FILE_UNKNOWN'
  | 'ORIGINAL_MISSING'
  | 'TEXT_NOT_CLEAN'
  | 'FRONT_MATTER_MISSING'
  | 'YAML_INVALID'
  | 'YAML_ALIAS_NOT_ALLOWED'
  | 'YAML_TOO_DEEP'
  | 'JSON_INVALID'
  | 'FIELD_MISSING'
  | 'FIELD_UNKNOWN'
  | 'FIELD_TYPE'
  | 'FIELD_TOO_LONG'
  | 'FIELD_TOO_SHORT'
  | 'FIELD_OUT_OF_RANGE'
  | 'FIELD_FORMAT'
  | 'FIELD_DUPLICATE'
  | 'CODE_UNKNOWN'
  | 'REFERENCE_UNKNOWN'
  | 'FENCE_NESTED'
  | 'FENCE_UNCLOSED'
  | 'FENCE_STRAY_CLOSE'
  | 'FENCE_MALFORMED'
  | 'FENCE_EMPTY'
  | 'BLOCK_UNKNOWN'
  | 'ATTRIBUTE_UNKNOWN'
  | 'ATTRIBUTE_MISSING'
  | 'ATTRIBUTE_INVALID'
  | 'DATASET_NOT_LISTED'
  | 'DIMENSION_UNKNOWN'
  | 'CATEGORY_UNKNOWN'
  | 'CHART_NOT_CLEAR'
  | 'CHART_UNITS_MIXED'
  | 'CHART_TOO_LARGE'
  | 'CHART_EMPTY'
  | 'SECTOR_UNKNOWN'
  | 'HEADING_LEVEL'
  | 'HEADING_ORDER'
  | 'CITATION_UNKNOWN'
  | 'CITATION_MALFORMED'
  | 'RAW_HTML'
  | 'LINK_NOT_ALLOWED'
  | 'IMAGE_NOT_ALLOWED'
  | 'NESTING_TOO_DEEP'
  | 'DURATION_ORDER'
  | 'DATE_ORDER'
  | 'TIMES_DO_NOT_FOLLOW'
  | 'SUM_WRONG'
  | 'RULE_INVALID'
  | 'PREREQUISITE_CYCLE'
  | 'SLUG_DUPLICATE';

/** One mistake with its place. `line` counts from 1 in the file as given. `message` is plain English. */
export type Mistake = { file: string; line: number; code: MistakeCode; message: string };

/** A file read whole: either its value, or every mistake found in it and no value. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; mistakes: Mistake[] };

/** Nobody mends more at a time, and an answer must not grow with the mistakes in a hostile file. */
export const MAX_MISTAKES = 200;

/** The first {@link MAX_MISTAKES} mistakes in the order of the file: a person mends them from top to bottom. */
export function inFileOrder(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .slice(0, MAX_MISTAKES);
}
