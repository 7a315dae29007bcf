import type { SectorCode } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { PackageItem } from '../curriculum/index.ts';
import type { ProgrammeItemDto } from './programme.dto.ts';

/** The rows of a package as a programme begins with them. */
export async function packageItems(tx: EntityManager, packageId: string): Promise<ProgrammeItemDto[]> {
  const items = await tx.find(PackageItem, {
    where: { packageId },
    relations: { module: true },
    order: { position: 'ASC' },
  });
  return items.map(({ kind, title, minutes, module, methods, sectors, note }) => ({
    kind,
    title,
    minutes,
    moduleSlug: module?.slug ?? null,
    methods,
    sectors: sectors as SectorCode[],
    note: note ?? '',
  }));
}
