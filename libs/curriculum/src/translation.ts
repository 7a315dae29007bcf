/** The parts of a module's text that are translated, in the order in which they are read. */
export const TRANSLATED_FIELDS = ['title', 'summary', 'learningOutcomes', 'body', 'lawNote'] as const;
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number];

/** Hashes of the original that each field of a translation was made from. */
export type FieldHashes = Partial<Record<TranslatedField, string>>;

/** `unmarked`: the translation does not know what it was made from, so it cannot be called up to date. */
export type TranslationState = 'up-to-date' | 'source-changed' | 'unmarked';

/** `missing`: the original says something here and the translation nothing. */
export type FieldState = TranslationState | 'missing';

type TextFields = {
  readonly title: string;
  readonly summary: string;
  readonly learningOutcomes: readonly string[];
  readonly body: string;
  readonly lawNote: string | null;
};

/** Whether a field says nothing. */
export function isEmptyField(text: TextFields, field: TranslatedField): boolean {
  const value = text[field];
  if (Array.isArray(value)) return value.every((one: string) => one.trim() === '');
  return String(value ?? '').trim() === '';
}

/**
 * How each field of a translation stands to its original.
 *
 * @param madeFrom the hashes of the original's fields that the translation was made from
 * @param original the original as it is now, with the hash of each of its fields
 */
export function fieldStates(
  translation: TextFields,
  madeFrom: FieldHashes,
  original: { readonly text: TextFields; readonly hashes: FieldHashes },
): Record<TranslatedField, FieldState> {
  const stateOf = (field: TranslatedField): FieldState => {
    const isEmpty = isEmptyField(translation, field);
    if (isEmpty && !isEmptyField(original.text, field)) return 'missing';
    if (madeFrom[field] === original.hashes[field]) return 'up-to-date';
    if (madeFrom[field] !== undefined) return 'source-changed';
    return isEmpty ? 'up-to-date' : 'unmarked';
  };
  return Object.fromEntries(TRANSLATED_FIELDS.map((field) => [field, stateOf(field)])) as Record<
    TranslatedField,
    FieldState
  >;
}

/** A translation as a whole: what most needs somebody's eye among its fields. */
export function translationState(states: Readonly<Record<TranslatedField, FieldState>>): TranslationState {
  const all = Object.values(states);
  if (all.includes('source-changed') || all.includes('missing')) return 'source-changed';
  return all.includes('unmarked') ? 'unmarked' : 'up-to-date';
}
