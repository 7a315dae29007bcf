import { isCheckable, linksIn } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';

/** Texts of the newest published version of each module. */
const PUBLISHED_TEXTS = `
  (SELECT v.module_id, t.sources, t.body
     FROM (SELECT DISTINCT ON (module_id) id, module_id FROM module_version
            WHERE status = 'published' ORDER BY module_id, number DESC) v
     JOIN module_text t ON t.module_version_id = v.id) AS published`;

/** The addresses that the toolkit and the published modules lead to. */
export async function linksOfLibrary(manager: EntityManager): Promise<string[]> {
  const listed = await manager.query<{ url: string | null }[]>(
    `SELECT url FROM toolkit_link
     UNION SELECT source ->> 'url' FROM ${PUBLISHED_TEXTS}, jsonb_array_elements(sources) AS source`,
  );
  const bodies = await manager.query<{ body: string }[]>(
    `SELECT body FROM ${PUBLISHED_TEXTS} WHERE body ~* '[(<]\\s*<?https?://'`,
  );
  const urls = [...listed.map(({ url }) => url), ...bodies.flatMap(({ body }) => linksIn(body))];
  return [...new Set(urls.filter(isCheckable))];
}

/** The published modules that lead to each of some addresses. */
export async function modulesLeadingTo(
  manager: EntityManager,
  urls: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await manager.query<{ url: string; moduleId: string; isSource: boolean; body: string }[]>(
    `SELECT url, module_id AS "moduleId", sources @> jsonb_build_array(jsonb_build_object('url', url)) AS "isSource", body
       FROM unnest($1::text[]) AS url, ${PUBLISHED_TEXTS}
      WHERE sources @> jsonb_build_array(jsonb_build_object('url', url)) OR position(url IN body) > 0`,
    [urls],
  );
  // One address may begin another: what the text really leads to decides.
  const leading = rows.filter(({ url, isSource, body }) => isSource || linksIn(body).includes(url));
  const byUrl = Map.groupBy(leading, ({ url }) => url);
  return new Map([...byUrl].map(([url, found]) => [url, new Set(found.map(({ moduleId }) => moduleId))]));
}

/** Makes the table hold the library's addresses and no others: what nobody leads to is not visited. */
export async function keepLinks(tx: EntityManager, urls: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM link_check WHERE url <> ALL ($1::text[])`, [urls]);
  await tx.query(`INSERT INTO link_check (url) SELECT unnest($1::text[]) ON CONFLICT (url) DO NOTHING`, [
    urls,
  ]);
}
