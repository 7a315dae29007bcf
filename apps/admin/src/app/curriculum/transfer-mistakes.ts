import type { MessageKey } from '@talkoot/messages';
import type { ImportReport } from './library-views.ts';

type ImportMistake = ImportReport['mistakes'][number];

/** Codes of the server by what a person does about them; words for each would be a book. */
const WORDS: readonly [pattern: RegExp, key: MessageKey][] = [
  [/^ZIP_(TOO|FILE_TOO)|^FILE_TOO_LARGE|^ATTACHMENTS_FULL/, 'transfer.mistake.size'],
  [/^ZIP_/, 'transfer.mistake.zip'],
  [/^NOT_OWNER/, 'transfer.mistake.owner'],
  [/^MODULE_SHOWN_TO_FEWER/, 'transfer.mistake.shown'],
  [/^DRAFT_OPEN/, 'transfer.mistake.draft'],
  [/^FILE_|^ATTACHMENT_REFUSED/, 'transfer.mistake.file'],
  [/^CHART_|^DIMENSION_|^CATEGORY_|^DATASET_NOT/, 'transfer.mistake.chart'],
  [/^REFERENCE_|^PREREQUISITE_|^ORIGINAL_|^SLUG_DUPLICATE|^CITATION_/, 'transfer.mistake.reference'],
  [/^FENCE_|^BLOCK_|^ATTRIBUTE_|^SECTOR_|^HEADING_|^RAW_|^LINK_|^IMAGE_|^NESTING_/, 'transfer.mistake.text'],
  [/^FRONT_|^YAML_|^FIELD_|^CODE_|^DURATION_|^DATE_/, 'transfer.mistake.front'],
];

/** What a mistake in a library's file is about, in the reader's language; the details come from the server. */
export function mistakeKey({ code, file }: Pick<ImportMistake, 'code' | 'file'>): MessageKey {
  const key = WORDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'transfer.mistake.other';
  // A list has no facts at its top.
  return key === 'transfer.mistake.front' && file.endsWith('.yaml') ? 'transfer.mistake.list' : key;
}
