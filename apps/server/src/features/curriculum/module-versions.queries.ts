import { In, type EntityManager } from 'typeorm';
import type { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';

/** The version that is being written or reviewed, with its texts. */
export function openVersion(manager: EntityManager, moduleId: string): Promise<ModuleVersion | null> {
  return manager.findOne(ModuleVersion, {
    where: { moduleId, status: In(['draft', 'in-review']) },
    relations: { texts: true },
  });
}

/** The text that the others are translations of. */
export function originalOf(version: Pick<ModuleVersion, 'texts' | 'id'>): ModuleText {
  const original = version.texts.find(({ sourceLang }) => sourceLang === null);
  if (!original) throw new Error(`module version ${version.id} has no original`);
  return original;
}
