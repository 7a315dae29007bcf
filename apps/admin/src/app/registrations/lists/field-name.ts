import type { MessageKey } from '@talkoot/messages';
import type { Language } from '../../language/language.ts';
import type { ListImportReport } from './list-views.ts';

/** What a column of a list can be taken for, in words: a question as it is asked, else one of our own words. */
export function fieldName({ field, label }: ListImportReport['fields'][number], language: Language): string {
  return label?.[language.current()] ?? language.text(`lists.column.${field}` as MessageKey);
}
