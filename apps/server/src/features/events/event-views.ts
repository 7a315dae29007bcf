import type { Lang } from '@talkoot/messages';
import { deadlineInstant } from '@talkoot/seating';
import type { EventPartner } from './event-partner.entity.ts';
import type { EventTask } from './event-task.entity.ts';
import type { EventPartnerView, EventTaskView } from './event-views.dto.ts';
import type { Event } from './event.entity.ts';

/** PostgreSQL writes times with seconds; people and forms do not. */
export function hourAndMinute(time: string): string {
  return time.slice(0, 5);
}

/** The title in the language asked for, else in the first it has. */
export function publicTitle({ title }: Pick<Event, 'title'>, lang: Lang): string {
  return title[lang] ?? title.fi ?? title.sv ?? title.en ?? '';
}

/** Until when one may register, as an instant. */
export function deadlineOf(event: Event): Temporal.Instant {
  return deadlineInstant({
    date: Temporal.PlainDate.from(event.date),
    daysBefore: event.deadlineDaysBefore,
    time: Temporal.PlainTime.from(event.deadlineTime),
    zone: event.timeZone,
  });
}

export function partnerView({ organisationId, organisation, rank, role }: EventPartner): EventPartnerView {
  return { organisationId, name: organisation.name, kind: organisation.kind, rank, role };
}

export function taskView(task: EventTask, today: Temporal.PlainDate): EventTaskView {
  const { id, title, organisationId, organisation, assignee, dueOn, doneAt } = task;
  return {
    id,
    title,
    organisationId,
    organisationName: organisation.name,
    assignee,
    dueOn,
    doneAt: doneAt?.toString() ?? null,
    isOverdue: doneAt === null && dueOn < today.toString(),
  };
}
