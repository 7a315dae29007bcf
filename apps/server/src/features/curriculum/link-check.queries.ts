import { isCheckable, linksIn } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { newestVersions } from './library.service.ts';
import { ToolkitLink } from './toolkit.entity.ts';

/** Addresses of the library, each with the modules that lead to it; the toolkit's with none. */
export async function linksOfLibrary(manager: EntityManager): Promise<Map<string, Set<string>>> {
  const links = new Map<string, Set<string>>();
  const add = (url: string | null, moduleId?: string): void => {
    if (!isCheckable(url)) return;
    const modules = links.get(url) ?? new Set<string>();
    if (moduleId) modules.add(moduleId);
    links.set(url, modules);
  };
  for (const { url } of await manager.find(ToolkitLink, { select: { id: true, url: true } })) add(url);
  for (const { moduleId, texts } of await newestVersions(manager))
    for (const { sources, body } of texts)
      for (const url of [...sources.map((source) => source.url), ...linksIn(body)]) add(url, moduleId);
  return links;
}

/** Makes the table hold the library's addresses and no others: what nobody leads to is not visited. */
export async function keepLinks(tx: EntityManager, urls: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM link_check WHERE url <> ALL ($1::text[])`, [urls]);
  await tx.query(`INSERT INTO link_check (url) SELECT unnest($1::text[]) ON CONFLICT (url) DO NOTHING`, [
    urls,
  ]);
}
