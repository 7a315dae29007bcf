import type { Dataset } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { figuresOf, ModuleVersion } from '../../curriculum/index.ts';
import type { EventPartner } from '../event-partner.entity.ts';
import { Event } from '../event.entity.ts';
import { endTimeOf, partnersOf, programmeRowsOf } from '../events.queries.ts';
import type { ProgrammeItem } from '../programme-item.entity.ts';

/** What programme and handout are printed from. */
export interface EventMaterials {
  readonly event: Event;
  readonly partners: readonly EventPartner[];
  readonly rows: readonly ProgrammeItem[];
  readonly endTime: string | null;
  /** With module and texts, by id. */
  readonly versions: ReadonlyMap<string, ModuleVersion>;
  /** The figures that each of them is held to, by its id. */
  readonly figures: ReadonlyMap<string, readonly Dataset[]>;
}

/** @throws {ProblemError} NOT_FOUND */
export async function eventMaterials(manager: EntityManager, eventId: string): Promise<EventMaterials> {
  const event = await manager.findOneBy(Event, { id: eventId });
  if (!event) throw new ProblemError('NOT_FOUND');
  const rows = await programmeRowsOf(manager, eventId);
  const versions = await manager.find(ModuleVersion, {
    where: { id: In(rows.flatMap(({ moduleVersionId }) => moduleVersionId ?? [])) },
    relations: { module: true, texts: true },
  });
  return {
    event,
    partners: await partnersOf(manager, eventId),
    rows,
    endTime: await endTimeOf(manager, event),
    versions: new Map(versions.map((version) => [version.id, version])),
    figures: await figuresOf(manager, versions),
  };
}
