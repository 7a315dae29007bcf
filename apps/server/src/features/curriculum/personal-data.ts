import type { PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

/** The library is about things, not people: names in cases are invented. */
export const curriculumPersonalData: PersonalDataRegister = {
  personal: [],
  impersonal: [
    { table: 'module', columns: ['slug', 'visibility'] },
    {
      table: 'module_version',
      columns: [
        'status',
        'topics',
        'tags',
        'methods',
        'audiences',
        'prerequisites',
        'datasets',
        'hash',
        'change_note',
        'return_reason',
      ],
    },
    {
      table: 'module_text',
      columns: [
        'lang',
        'title',
        'summary',
        'learning_outcomes',
        'body',
        'law_note',
        'sources',
        'hash',
        'source_lang',
        'source_hashes',
      ],
    },
    { table: 'module_task', columns: ['kind', 'detail'] },
    {
      table: 'package',
      columns: ['slug', 'kind', 'title', 'summary', 'audiences', 'materials', 'venue_needs'],
    },
    { table: 'package_item', columns: ['kind', 'title', 'methods', 'sectors', 'note'] },
    {
      table: 'toolkit_link',
      columns: ['id', 'title', 'url', 'publisher', 'languages', 'sectors', 'topics', 'description'],
    },
    { table: 'glossary_term', columns: ['id', 'fi', 'sv', 'en', 'definition', 'source'] },
    {
      table: 'search_entry',
      columns: [
        'kind',
        'key',
        'lang',
        'title',
        'folded_title',
        'lead',
        'body',
        'url',
        'sectors',
        'topics',
        'methods',
        'visibility',
      ],
    },
    { table: 'link_check', columns: ['url', 'status', 'reason', 'final_url'] },
    { table: 'dataset', columns: ['slug'] },
    { table: 'dataset_version', columns: ['slug', 'label', 'data', 'hash'] },
    { table: 'module_version_dataset', columns: ['slug'] },
    { table: 'attachment_content', columns: ['sha256', 'bytes'] },
    { table: 'module_attachment', columns: ['filename', 'media_type', 'sha256'] },
  ],
};
