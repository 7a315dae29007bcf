import { stringify } from 'yaml';
import { normalBody } from './module-file.ts';
import type { ModuleText } from './module-file.ts';
import { TRANSLATED_FIELDS } from './translation.ts';

/** Every text on one line: a line of --- inside a value would end the front matter. */
const ON_ONE_LINE = { blockQuote: false, lineWidth: 0, doubleQuotedMinMultiLineLength: 2 ** 30 } as const;

/** The fields in the order in which files have them; those without a value are left out. */
function frontMatter(text: ModuleText): Record<string, unknown> {
  const { slug, lang, title, summary, order, durationMinutes, learningOutcomes, prerequisites } = text;
  const { topics, tags, audiences, methods, lawAsOf, institutionsAsOf, statsAsOf, reviewBy } = text;
  const { datasets, lawNote, status, updated, madeFrom, sources } = text;
  const { min, default: usual, max } = durationMinutes;
  return {
    ...{ slug, lang, title, summary, order, durationMinutes: { min, default: usual, max } },
    ...{ learningOutcomes, prerequisites, topics, tags, audiences, methods },
    ...{ lawAsOf, institutionsAsOf, statsAsOf, reviewBy },
    ...(datasets.length > 0 ? { datasets } : {}),
    ...{ lawNote, status, updated },
    ...(madeFrom ? { madeFrom: inOrder(madeFrom) } : {}),
    sources: sources.map(({ id, title: name, url, publisher, date, viewed }) => ({
      ...{ id, title: name, url, publisher, date, viewed },
    })),
  };
}

const inOrder = (hashes: NonNullable<ModuleText['madeFrom']>): Record<string, string> =>
  Object.fromEntries(TRANSLATED_FIELDS.flatMap((field) => (hashes[field] ? [[field, hashes[field]]] : [])));

/**
 * A module in one language as a file: YAML front matter and Markdown, the format that `parseModuleFile` reads. The
 * same module is the same bytes every time, and reading them gives the same module.
 */
export function writeModuleFile(text: ModuleText): string {
  const yaml = stringify(frontMatter(text), { ...ON_ONE_LINE, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${normalBody(text.body)}`;
}

/** `<slug>.<lang>.md` in the folder of modules. */
export function moduleFileName({ slug, lang }: Pick<ModuleText, 'slug' | 'lang'>): string {
  return `modules/${slug}.${lang}.md`;
}
