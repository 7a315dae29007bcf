import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { may } from '../../platform/access/permissions.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import { Packages, type Package } from '../curriculum/index.ts';
import { factColumns } from './event-facts.ts';
import { EventPartner } from './event-partner.entity.ts';
import { freeEventSlug } from './event-slug.ts';
import { hourAndMinute } from './event-views.ts';
import { EventWrites } from './event-writes.ts';
import type { ChangeEventDto, CreateEventDto } from './event-writes.dto.ts';
import { Event } from './event.entity.ts';
import { programmeRowsOf } from './events.queries.ts';
import { packageItems } from './package-programme.ts';
import { refuseLateStart, replaceProgramme } from './programme-rows.ts';

@Injectable()
export class Events {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: EventWrites,
    private readonly clock: Clock,
    private readonly packages: Packages,
  ) {}

  /** A draft led by one of the person's own organisations. Returns its id. */
  async create(actor: Actor, dto: CreateEventDto): Promise<string> {
    refuseForeignLead(actor, dto.leadOrganisationId);
    const columns = factColumns(dto, this.clock.today(), null);
    return this.dataSource.transaction(async (tx) => {
      const source = await this.#package(tx, actor, dto.packageSlug);
      const slug = await freeEventSlug(tx, dto.title.fi, dto.date);
      const event = await tx.save(Event, { ...columns, slug, packageId: source?.id ?? null });
      await tx.insert(EventPartner, {
        eventId: event.id,
        organisationId: dto.leadOrganisationId,
        rank: 1,
        role: 'lead',
      });
      const items = dto.items ?? (source ? await packageItems(tx, source.id, dto.languages) : []);
      await replaceProgramme(tx, event, items);
      await audit(tx, actor, {
        action: 'event.created',
        subjectType: 'event',
        subjectId: event.id,
        eventId: event.id,
        details: { slug, packageSlug: source?.slug ?? null, items: items.length },
      });
      return event.id;
    });
  }

  async #package(tx: EntityManager, actor: Actor, slug: string | undefined): Promise<Package | null> {
    if (!slug) return null;
    const found = await this.packages.findVisible(tx, actor, slug);
    if (!found) throw fieldProblem('/packageSlug', 'notOneOf');
    return found;
  }

  async change(actor: Actor, eventId: string, { version, ...dto }: ChangeEventDto): Promise<void> {
    await this.writes.change(actor, eventId, version, 'event.changed', async (tx, before) => {
      const columns = factColumns(dto, this.clock.today(before.timeZone), before);
      refuseLateStart(await programmeRowsOf(tx, eventId), dto.startTime);
      // While nobody outside knows the address it follows the title; once published it stays.
      const slug =
        before.status === 'draft' ? await freeEventSlug(tx, dto.title.fi, dto.date, before.id) : before.slug;
      return { columns: { ...columns, slug }, details: { changed: changedColumns(before, columns) } };
    });
  }
}

/** Who only trains for an organisation does not make events in its name. */
function refuseForeignLead(actor: Actor, organisationId: string): void {
  const memberships = actor.memberships.filter((membership) => membership.organisationId === organisationId);
  if (!may('event.create', { isAdministrator: false, memberships }))
    throw fieldProblem('/leadOrganisationId', 'notOneOf');
}

function changedColumns(before: Event, columns: ReturnType<typeof factColumns>): string[] {
  const old = {
    ...before,
    startTime: hourAndMinute(before.startTime),
    deadlineTime: hourAndMinute(before.deadlineTime),
  };
  return (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(columns[name]),
  );
}
