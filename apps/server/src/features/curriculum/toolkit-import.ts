import { canonicalJson, type FileLines } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { ImportItemView, ImportMistakeView } from './library-import.dto.ts';
import type { SentLibrary } from './library-files-sent.ts';
import { linkRow } from './toolkit-files.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

interface Planned<T> {
  readonly item: ImportItemView;
  readonly row: T;
}

/** What of the house's own lists an import would write. What the files do not name stays as it is. */
export interface ToolkitPlan {
  readonly links: readonly Planned<ToolkitLink>[];
  readonly terms: readonly Planned<GlossaryTerm>[];
  readonly mistakes: readonly ImportMistakeView[];
}

export const NO_TOOLKIT: ToolkitPlan = { links: [], terms: [], mistakes: [] };

export async function planToolkit(
  tx: EntityManager,
  { library }: SentLibrary,
  lineOf: FileLines,
): Promise<ToolkitPlan> {
  const links = new Map((await tx.find(ToolkitLink)).map((link) => [link.id, link]));
  const terms = new Map((await tx.find(GlossaryTerm)).map((term) => [term.id, term]));
  const sent = new Set(library.links.map(({ id }) => id));
  const staying = new Map([...links.values()].flatMap(({ id, url }) => (sent.has(id) ? [] : [[url, id]])));
  return {
    links: library.links.map(linkRow).map((row) => ({ item: itemOf('link', row, row.title, links), row })),
    terms: library.glossary.map((row) => ({ item: itemOf('term', row, row.fi, terms), row })),
    mistakes: library.links.flatMap(({ url }, at) => {
      if (!staying.has(url)) return [];
      const message = `The address is in the list already, as ${staying.get(url)}.`;
      const line = lineOf('links.yaml', ['links', at, 'url']);
      return [{ file: 'links.yaml', line, code: 'FIELD_DUPLICATE', message }];
    }),
  };
}

export async function writeToolkit(
  tx: EntityManager,
  actor: Actor,
  { links, terms }: ToolkitPlan,
): Promise<void> {
  const changed = <T>(rows: readonly Planned<T>[]) => rows.filter(({ item }) => item.change !== 'unchanged');
  const written = [...changed(links), ...changed(terms)];
  if (written.length === 0) return;
  await tx.save(
    ToolkitLink,
    changed(links).map(({ row }) => row),
  );
  await tx.save(
    GlossaryTerm,
    changed(terms).map(({ row }) => row),
  );
  await audit(tx, actor, {
    action: 'toolkit.imported',
    subjectType: 'toolkit',
    subjectId: null,
    details: { ids: written.map(({ item }) => item.slug) },
  });
}

function itemOf<T extends { id: string }>(
  kind: 'link' | 'term',
  row: T,
  title: string,
  there: ReadonlyMap<string, T>,
): ImportItemView {
  const found = there.get(row.id);
  const isSame = found && canonicalJson({ ...found }) === canonicalJson({ ...row });
  return {
    kind,
    slug: row.id,
    title,
    change: isSame ? 'unchanged' : found ? 'new-version' : 'new',
    version: null,
  };
}
