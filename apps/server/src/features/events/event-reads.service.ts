import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { may, PERMISSIONS, type Permission } from '../../platform/access/permissions.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { EventHooks, type PublishBlocker } from './event-hooks.ts';
import { EventPartner } from './event-partner.entity.ts';
import { EDITABLE_STATUSES, EVENT_TRANSITIONS, type EventAction } from './event-states.ts';
import { EventTask } from './event-task.entity.ts';
import { deadlineOf, hourAndMinute, partnerView, taskView } from './event-views.ts';
import type { BlockerView, EventRowView, EventView } from './event-views.dto.ts';
import { Event } from './event.entity.ts';
import { endTimeOf, eventIdsOf, partnersOf, programmeRowsOf, tasksOf } from './events.queries.ts';
import { localisedView } from './localised.view.ts';
import { clashesOf } from './programme-clashes.ts';
import { adviceOn, programmePlan } from './programme-plan.ts';
import { publicPath } from './public-path.ts';
import { ownBlockers, ownWarnings } from './publish-blockers.ts';

const EVENT_PERMISSIONS = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (name) => PERMISSIONS[name].who === 'event',
);

@Injectable()
export class EventReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hooks: EventHooks,
    private readonly clock: Clock,
  ) {}

  /** The events of the person's organisations: those to come first. */
  async list(actor: Actor): Promise<EventRowView[]> {
    const { manager } = this.dataSource;
    const organisationIds = actor.memberships.map(({ organisationId }) => organisationId);
    const ids = await eventIdsOf(manager, organisationIds, this.clock.today().toString());
    const [events, partners, tasks] = await Promise.all([
      manager.findBy(Event, { id: In(ids) }),
      manager.find(EventPartner, {
        where: { eventId: In(ids) },
        relations: { organisation: true },
        order: { rank: 'ASC' },
      }),
      manager.find(EventTask, {
        where: { eventId: In(ids) },
        relations: { organisation: true },
        order: { dueOn: 'ASC', position: 'ASC' },
      }),
    ]);
    const byId = new Map(events.map((event) => [event.id, event]));
    const partnersBy = Map.groupBy(partners, ({ eventId }) => eventId);
    const tasksBy = Map.groupBy(tasks, ({ eventId }) => eventId);
    return ids.flatMap((id) => {
      const event = byId.get(id);
      return event ? [this.#row(event, partnersBy.get(id) ?? [], tasksBy.get(id) ?? [])] : [];
    });
  }

  async get(actor: Actor, roles: readonly EventRole[], eventId: string): Promise<EventView> {
    const { manager } = this.dataSource;
    const event = await manager.findOne(Event, { where: { id: eventId }, relations: { package: true } });
    if (!event) throw new ProblemError('NOT_FOUND');
    const [partners, tasks, endTime] = await Promise.all([
      partnersOf(manager, eventId),
      tasksOf(manager, eventId),
      endTimeOf(manager, event),
    ]);
    const isDraft = event.status === 'draft';
    const deadline = deadlineOf(event);
    const warnings = ownWarnings({
      tasks: tasks.length,
      partners: partners.length,
      deadline,
      now: this.clock.now(),
      programme: isDraft ? await this.#programmeWarnings(actor, event) : [],
    });
    const { id, slug, version, kind, status, date, timeZone, venueName, venueAddress, municipality } = event;
    return {
      id,
      slug,
      publicPath: {
        fi: publicPath('fi', slug),
        sv: publicPath('sv', slug),
        en: publicPath('en', slug),
      },
      version,
      kind,
      status,
      title: localisedView(event.title),
      summary: localisedView(event.summary),
      date,
      startTime: hourAndMinute(event.startTime),
      endTime,
      timeZone,
      venueName,
      venueAddress,
      municipality,
      capacity: event.capacity,
      deadlineDaysBefore: event.deadlineDaysBefore,
      deadlineTime: hourAndMinute(event.deadlineTime),
      deadline: deadline.toString(),
      languages: event.languages,
      sectors: event.sectors,
      packageSlug: event.package?.slug ?? null,
      publishedAt: event.publishedAt?.toString() ?? null,
      partners: partners.map(partnerView),
      tasks: tasks.map((task) => taskView(task, this.clock.today(timeZone))),
      permissions: EVENT_PERMISSIONS.filter((name) => may(name, actor, roles)),
      actions: Object.keys(EVENT_TRANSITIONS[status]) as EventAction[],
      blockers: isDraft ? (await this.blockers(event)).map(blockerView) : [],
      warnings: isDraft ? warnings.map(blockerView) : [],
    };
  }

  /** All that stands in the way of publishing: our own rules first, then those of higher floors. */
  async blockers(event: Event, manager = this.dataSource.manager): Promise<PublishBlocker[]> {
    const rows = (await programmeRowsOf(manager, event.id)).length;
    return [
      ...ownBlockers({ event, rows, today: this.clock.today(event.timeZone) }),
      ...(await this.hooks.publishBlockers(manager, event)),
    ];
  }

  async #programmeWarnings(actor: Actor, event: Event): Promise<string[]> {
    const { manager } = this.dataSource;
    const plan = await programmePlan(manager, event);
    const clashes = await clashesOf(manager, actor, plan);
    return [
      ...adviceOn(plan).map(({ code }) => code),
      ...clashes.map(({ what }) => (what === 'speaker' ? 'SPEAKER_ELSEWHERE' : 'ROOM_ELSEWHERE')),
    ];
  }

  #row(event: Event, partners: EventPartner[], tasks: EventTask[]): EventRowView {
    const { id, kind, status, date, venueName, municipality, timeZone } = event;
    const next = EDITABLE_STATUSES.includes(status) ? tasks.find(({ doneAt }) => doneAt === null) : undefined;
    return {
      id,
      kind,
      status,
      title: localisedView(event.title),
      date,
      startTime: hourAndMinute(event.startTime),
      venueName,
      municipality,
      partners: partners.map(partnerView),
      nextTask: next ? taskView(next, this.clock.today(timeZone)) : null,
    };
  }
}

export function blockerView({ code, params }: PublishBlocker): BlockerView {
  return { code, params: { ...params } };
}
