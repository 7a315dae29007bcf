import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { StarterLoad } from '../platform/database/starter-load.entity.ts';

/** One piece of starter content, loaded once: what people changed since then is theirs. */
export interface StarterPart {
  readonly name: string;
  /** Writes it and returns the text it was made from, whose hash says later which one was loaded. */
  load(tx: EntityManager): Promise<string>;
}

/** Loads each part once, all in one transaction: a start that is cut off leaves nothing half-loaded. */
export async function loadStarterParts(
  dataSource: DataSource,
  parts: readonly StarterPart[],
): Promise<readonly string[]> {
  return dataSource.transaction(async (tx) => {
    // Several servers may start on an empty database: one loads, the others then find it loaded.
    await tx.query('SELECT pg_advisory_xact_lock(20261125)');
    const loaded = new Set((await tx.find(StarterLoad)).map(({ name }) => name));
    const missing = parts.filter(({ name }) => !loaded.has(name));
    for (const part of missing) {
      const text = await part.load(tx);
      await tx.insert(StarterLoad, {
        name: part.name,
        hash: createHash('sha256').update(text).digest('hex'),
      });
    }
    return missing.map(({ name }) => name);
  });
}
