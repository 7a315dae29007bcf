import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { deadlineInstant, dueReminder } from '@talkoot/seating';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { loggedError } from '../../../platform/log-errors.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import { Announcements } from '../announcements.ts';
import { startOf } from '../event-facts.ts';
import { Registration } from '../registration.entity.ts';
import { DEFAULT_REMINDERS, ReminderPlan, type Reminder } from './reminder-plan.entity.ts';
import { MAX_REMINDER_DAYS, type ReminderPlanView } from './reminders.dto.ts';

const QUEUE = 'registrations.remind'; // not a message
const EVERY_FIVE_MINUTES = '*/5 * * * *';

/**
 * Reminds who has a seat, at times relative to the event. What is due follows from the event as it is now, and who has
 * been told anything since then is not reminded: so a reminder leaves once, late comers get no missed one, and a moved
 * event, whose participants have just heard of it, is not reminded of at once. See ADR 31.
 */
@Injectable()
export class Reminders implements OnModuleInit {
  readonly #log = new Logger('Reminders');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly announcements: Announcements,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule(QUEUE, EVERY_FIVE_MINUTES, async () => {
      await this.run();
    });
  }

  async plan(eventId: string): Promise<ReminderPlanView> {
    const event = await this.dataSource.manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const plan = await this.dataSource.manager.findOneBy(ReminderPlan, { eventId });
    return {
      reminders: (plan?.reminders ?? DEFAULT_REMINDERS).map((reminder) => ({
        ...reminder,
        at: deadlineInstant({
          date: Temporal.PlainDate.from(event.date),
          zone: event.timeZone,
          daysBefore: reminder.daysBefore,
          time: Temporal.PlainTime.from(reminder.time),
        }).toString(),
      })),
      isDefault: plan === null,
    };
  }

  async change(eventId: string, reminders: readonly Reminder[], actor: Actor): Promise<ReminderPlanView> {
    const byTime = new Map(
      reminders.map(({ daysBefore, time }) => [`${daysBefore} ${time}`, { daysBefore, time }]),
    );
    const inOrder = [...byTime.values()].sort(
      (a, b) => b.daysBefore - a.daysBefore || a.time.localeCompare(b.time),
    );
    await this.dataSource.transaction(async (tx) => {
      await tx.upsert(ReminderPlan, { eventId, reminders: inOrder }, ['eventId']);
      await audit(tx, actor, {
        action: 'reminders.changed',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { reminders: inOrder },
      });
    });
    return this.plan(eventId);
  }

  /** How many were reminded. One event that fails keeps no other from being reminded of. */
  async run(): Promise<number> {
    const today = this.clock.today();
    const events = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM event WHERE status = 'published' AND date BETWEEN $1::date AND $2::date ORDER BY date`,
      [today.subtract({ days: 1 }).toString(), today.add({ days: MAX_REMINDER_DAYS + 1 }).toString()],
    );
    let reminded = 0;
    for (const { id } of events) {
      try {
        reminded += await this.dataSource.transaction((tx) => this.#remind(tx, id));
      } catch (error) {
        this.#log.error({ eventId: id, ...loggedError(error) });
      }
    }
    return reminded;
  }

  async #remind(tx: EntityManager, eventId: string): Promise<number> {
    // One at a time: what another run has sent is seen by the next.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('reminders ' || $1, 0))`, [eventId]);
    const event = await tx.findOneByOrFail(Event, { id: eventId });
    const plan = await tx.findOneBy(ReminderPlan, { eventId });
    const due = dueReminder(
      (plan?.reminders ?? DEFAULT_REMINDERS).map(({ daysBefore, time }) => ({
        daysBefore,
        time: Temporal.PlainTime.from(time),
      })),
      { date: Temporal.PlainDate.from(event.date), start: startOf(event), zone: event.timeZone },
      this.clock.now(),
    );
    if (!due) return 0;
    const rows = await tx.query<{ id: string }[]>(
      `SELECT r.id FROM registration r
        WHERE r.event_id = $1 AND r.status = 'seated' AND r.seated_at < $2
          AND NOT EXISTS (SELECT 1 FROM outgoing_mail m
                           WHERE m.registration_id = r.id AND m.kind LIKE 'registration-%'
                             AND m.status <> 'withheld' AND m.created_at >= $2)
        ORDER BY r.seq`,
      [eventId, due.toString()],
    );
    if (rows.length === 0) return 0;
    const registrations = await tx.findBy(Registration, { id: In(rows.map(({ id }) => id)) });
    await this.announcements.tell(tx, 'reminder', registrations);
    return registrations.length;
  }
}
