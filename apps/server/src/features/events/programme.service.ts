import { Injectable } from '@nestjs/common';
import { clockText, programmeClock, sectorBlocksOf, type SectorCode } from '@talkoot/curriculum';
import { DataSource, In } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { may } from '../../platform/access/permissions.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { ModuleVersion } from '../curriculum/index.ts';
import { EDITABLE_STATUSES } from './event-states.ts';
import { hourAndMinute } from './event-views.ts';
import { EventWrites } from './event-writes.ts';
import { Event } from './event.entity.ts';
import { programmeRowsOf } from './events.queries.ts';
import { ProgrammeItem } from './programme-item.entity.ts';
import { replaceProgramme } from './programme-rows.ts';
import type { PinnedModuleView, ProgrammeDto, ProgrammeView } from './programme.dto.ts';

@Injectable()
export class Programme {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: EventWrites,
  ) {}

  async get(actor: Actor, roles: readonly EventRole[], eventId: string): Promise<ProgrammeView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const rows = await programmeRowsOf(manager, eventId);
    const ids = rows.flatMap(({ moduleVersionId }) => moduleVersionId ?? []);
    const versions = await manager.find(ModuleVersion, {
      where: { id: In(ids) },
      relations: { module: true, texts: true },
    });
    const byId = new Map(versions.map((version) => [version.id, version]));
    const startTime = hourAndMinute(event.startTime);
    const clock = programmeClock(rows, startTime);
    if (!clock.ok) throw new Error(`the programme of ${eventId} does not fit its day`);
    return {
      eventId,
      version: event.version,
      status: event.status,
      date: event.date,
      startTime,
      endTime: clockText(clock.end),
      sectors: event.sectors,
      canEdit: may('programme.edit', actor, roles) && EDITABLE_STATUSES.includes(event.status),
      items: clock.rows.map(({ item, start, end }) => {
        const { id, kind, title, minutes, methods, sectors, speaker, room, note } = item;
        const version = item.moduleVersionId ? byId.get(item.moduleVersionId) : undefined;
        return {
          id,
          kind,
          title,
          minutes,
          start: clockText(start),
          end: clockText(end),
          module: version ? pinnedModule(version, audienceOf(item, event)) : null,
          methods,
          sectors,
          speaker,
          room,
          note,
        };
      }),
    };
  }

  async change(actor: Actor, eventId: string, { version, items }: ProgrammeDto): Promise<void> {
    await this.writes.change(actor, eventId, version, 'programme.changed', async (tx, event) => {
      // A public page without a programme would promise nothing.
      if (event.status !== 'draft' && items.length === 0) throw fieldProblem('/items', 'required');
      const before = await programmeRowsOf(tx, eventId);
      await replaceProgramme(tx, eventId, event.startTime, items);
      return { details: { rows: { before: before.length, after: items.length } } };
    });
  }
}

/** Whose blocks are shown: those of the row, else of the event, else everybody's. */
export function audienceOf(
  item: Pick<ProgrammeItem, 'sectors'>,
  event: Pick<Event, 'sectors'>,
): 'all' | readonly SectorCode[] {
  const sectors = item.sectors.length > 0 ? item.sectors : event.sectors;
  return sectors.length > 0 ? (sectors as SectorCode[]) : 'all';
}

function pinnedModule(version: ModuleVersion, audience: 'all' | readonly SectorCode[]): PinnedModuleView {
  const titleIn = (lang: string): string | null =>
    version.texts.find((text) => text.lang === lang)?.title ?? null;
  // Sector blocks are the same in every translation; the original is read.
  const original = version.texts.find(({ sourceLang }) => sourceLang === null) ?? version.texts[0];
  return {
    versionId: version.id,
    slug: version.module.slug,
    number: version.number,
    title: { fi: titleIn('fi'), sv: titleIn('sv'), en: titleIn('en') },
    langs: version.texts.map(({ lang }) => lang).sort(),
    minutesMin: version.minutesMin,
    minutesMax: version.minutesMax,
    sectorBlocks: sectorBlocksOf(original?.body ?? '', audience).map(({ codes, isIn }) => ({ codes, isIn })),
  };
}
