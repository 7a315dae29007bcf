import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { StarterLoad } from '../platform/database/starter-load.entity.ts';

/** One piece of starter content. Its hash says which text was loaded; a changed text is not loaded over people's own. */
export interface StarterPart {
  readonly name: string;
  /** Everything it is made from. */
  readonly text: string;
  load(tx: EntityManager): Promise<void>;
}

/** Loads each part once, all in one transaction: a start that is cut off leaves nothing half-loaded. */
export async function loadStarterParts(
  dataSource: DataSource,
  parts: readonly StarterPart[],
): Promise<readonly string[]> {
  return dataSource.transaction(async (tx) => {
    const loaded = new Set((await tx.find(StarterLoad)).map(({ name }) => name));
    const missing = parts.filter(({ name }) => !loaded.has(name));
    for (const part of missing) {
      await part.load(tx);
      await tx.insert(StarterLoad, {
        name: part.name,
        hash: createHash('sha256').update(part.text).digest('hex'),
      });
    }
    return missing.map(({ name }) => name);
  });
}
