import { listYaml } from './list-yaml.ts';
import type { GlossaryTerm, ToolkitLink } from './reference-files.ts';

/**
 * `links.yaml` with these links: what `parseLinks` reads back is the same.
 *
 * @param updated the day of the file, `YYYY-MM-DD`
 */
export function writeLinksFile(links: readonly ToolkitLink[], updated: string): string {
  const rows = links.map(({ id, title, url, publisher, languages, sectors, topics, seen, description }) => ({
    ...{ id, title, url, publisher, languages, sectors, topics },
    ...(seen ? { seen } : {}),
    description,
  }));
  return listYaml({ updated, links: rows });
}

/**
 * `glossary.yaml` with these terms: what `parseGlossary` reads back is the same.
 *
 * @param updated the day of the file, `YYYY-MM-DD`
 */
export function writeGlossaryFile(terms: readonly GlossaryTerm[], updated: string): string {
  const rows = terms.map(({ id, fi, sv, en, definition, legal, source }) => ({
    ...{ id, fi, sv, en, definition, legal, source },
  }));
  return listYaml({ updated, terms: rows });
}
