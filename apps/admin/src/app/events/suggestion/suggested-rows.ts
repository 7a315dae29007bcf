import type { Language } from '../../language/language.ts';
import type { Row } from '../programme-rows.ts';
import { type SuggestedRow, moduleOf } from './suggested-changes.ts';
import { USUAL_ROWS, type SuggestionView } from './suggestion-model.ts';

/**
 * The rows of an answer, tied to the rows on the screen, whatever became of them since they were sent.
 *
 * @param keyOf the key on the screen of a row that the server knows by its id
 */
export function suggestedRows(
  view: SuggestionView | null,
  today: readonly Row[],
  keyOf: (id: string) => string,
  language: Pick<Language, 'text'>,
): readonly SuggestedRow[] {
  const free = new Set(today.map(({ key }) => key));
  const keyFor = (fits: (row: Row) => boolean): string | null => {
    const key = today.find((row) => free.has(row.key) && fits(row))?.key ?? null;
    if (key !== null) free.delete(key);
    return key;
  };
  return (view?.rows ?? []).map(({ kind, part, title, rowId, usual, ...row }) => {
    const { minutes, moduleSlug, fixedStart, methods } = row;
    const given = { minutes, moduleSlug, fixedStart, methods, key: null };
    const usualPart = usual === null ? undefined : USUAL_ROWS[usual];
    if (usualPart)
      return {
        ...given,
        kind: usualPart.kind,
        methods: [...usualPart.methods],
        title: language.text(usualPart.key),
      };
    if (part === 'break' || part === 'lunch') {
      return { ...given, kind, title: language.text(`suggestion.row.${part}`) };
    }
    const known = rowId === null ? null : keyOf(rowId);
    const key = keyFor((row) => (moduleSlug === null ? row.key === known : moduleOf(row) === moduleSlug));
    const name = today.find((row) => row.key === key)?.title ?? title ?? '';
    return { ...given, kind, title: name, key };
  });
}
