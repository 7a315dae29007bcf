import type { SectorCode } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '../../platform/database/columns.ts';
import { PackageItem } from '../curriculum/index.ts';
import type { ProgrammeItemDto } from './programme.dto.ts';

/**
 * The rows of a package as a programme begins with them, pinned to the versions that the package pins. A programme
 * has each title once: in the event's first language, else in Finnish. Headings are not part of a programme.
 */
export async function packageItems(
  tx: EntityManager,
  packageId: string,
  languages: readonly string[],
): Promise<ProgrammeItemDto[]> {
  const items = await tx.find(PackageItem, { where: { packageId }, order: { position: 'ASC' } });
  return items.flatMap(
    ({ kind, title, minutes, fixedStart, track, moduleVersionId, methods, sectors, note }) =>
      kind === 'section'
        ? []
        : [
            {
              kind,
              title: titleIn(title, languages),
              minutes,
              fixedStart: fixedStart?.slice(0, 5) ?? null,
              track,
              moduleVersionId,
              methods,
              sectors: sectors as SectorCode[],
              note: note ?? '',
            },
          ],
  );
}

function titleIn(title: LocalisedText, languages: readonly string[]): string {
  const [first] = languages;
  return title[first as keyof LocalisedText] || title.fi || title.sv || title.en || '–';
}
