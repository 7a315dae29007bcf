import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { insertMany } from '../../../platform/database/insert-many.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { ProblemError, type FieldProblem } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import { MessageMails } from './message-mails.ts';
import { ParticipantMessage } from './message.entity.ts';
import type { MessageView, ScheduleMessageDto } from './messages.dto.ts';
import { lockedDraft, lockedMessage, Messages } from './messages.service.ts';

const QUEUE = 'registrations.send-message'; // not a message
/** Long enough to notice a mistake, short enough to wait for. */
const MINUTES_TO_STOP = 5;
const MAX_DAYS_AHEAD = 60;

/** Sends messages: always later than the click, so that they can be stopped before they leave. */
@Injectable()
export class MessageSending implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly messages: Messages,
    private readonly mails: MessageMails,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUE, async (data) => {
      const { messageId, leavesAt } = data as { messageId: string; leavesAt: string };
      await this.leave(messageId, leavesAt);
    });
  }

  /** @throws {ProblemError} NOT_FOUND, CONFLICT_VERSION, TRANSITION_REFUSED, VALIDATION_FAILED */
  async schedule(eventId: string, id: string, body: ScheduleMessageDto, actor: Actor): Promise<MessageView> {
    await this.dataSource.transaction(async (tx) => {
      const message = await lockedDraft(tx, eventId, id, body.version);
      const event = await tx.findOneByOrFail(Event, { id: eventId });
      const problems = missingWords(message);
      const { reached } = await this.messages.reached(tx, eventId, message.about, message.filter);
      if (reached.length === 0) problems.push({ pointer: '/filter', code: 'noRecipients' });
      if (problems.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
      const leavesAt = leavingTime(body, event.timeZone, this.clock.now());
      await tx.update(ParticipantMessage, id, {
        status: 'scheduled',
        leavesAt,
        version: message.version + 1,
      });
      const data = { messageId: id, leavesAt: leavesAt.toString() };
      await this.jobs.enqueue(tx, QUEUE, data, { startAfter: leavesAt });
      await this.#audit(tx, actor, 'message.scheduled', message, { leavesAt: leavesAt.toString() });
    });
    return this.messages.get(eventId, id);
  }

  /** Before it has left, it is a draft again; afterwards, what is on its way still stays here. */
  async stop(eventId: string, id: string, actor: Actor): Promise<MessageView> {
    await this.dataSource.transaction(async (tx) => {
      const message = await lockedMessage(tx, eventId, id, null);
      const version = message.version + 1;
      if (message.status === 'scheduled') {
        await tx.update(ParticipantMessage, id, { status: 'draft', leavesAt: null, version });
      } else if (message.status === 'sent') {
        await tx.update(ParticipantMessage, id, { status: 'stopped', version });
      } else throw new ProblemError('TRANSITION_REFUSED');
      await this.#audit(tx, actor, 'message.stopped', message, { was: message.status });
    });
    return this.messages.get(eventId, id);
  }

  /**
   * Fixes the recipients and lets the mails leave, all in one transaction. Does nothing for a message that was stopped
   * or given another time since.
   */
  async leave(id: string, leavesAt: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const message = await tx.findOne(ParticipantMessage, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (message?.status !== 'scheduled' || message.leavesAt?.toString() !== leavesAt) return;
      const { eventId, about, filter } = message;
      const { reached } = await this.messages.reached(tx, eventId, about, filter);
      const mailIds = await this.mails.send(tx, message, reached);
      await insertMany(
        tx,
        'message_recipient',
        reached.map((recipient, index) => ({
          message_id: id,
          registration_id: recipient.id,
          mail_id: mailIds[index],
        })),
      );
      const changes = { status: 'sent', sentAt: this.clock.now(), version: message.version + 1 } as const;
      await tx.update(ParticipantMessage, id, changes);
      await this.#audit(tx, null, 'message.sent', message, { recipients: reached.length });
    });
  }

  #audit(
    tx: EntityManager,
    actor: Actor | null,
    action: string,
    { id, eventId }: ParticipantMessage,
    details: Record<string, unknown>,
  ): Promise<void> {
    return audit(tx, actor, { action, subjectType: 'message', subjectId: id, eventId, details });
  }
}

/** A language needs both its subject and its text, and one language there must be. */
function missingWords({ subject, body }: ParticipantMessage): FieldProblem[] {
  const languages = (['fi', 'sv', 'en'] as const).filter((lang) => subject[lang] ?? body[lang]);
  return (languages.length > 0 ? languages : (['fi'] as const)).flatMap((lang) => [
    ...(subject[lang] ? [] : [{ pointer: `/subject/${lang}`, code: 'required' as const }]),
    ...(body[lang] ? [] : [{ pointer: `/body/${lang}`, code: 'required' as const }]),
  ]);
}

/** @throws {ProblemError} VALIDATION_FAILED for a time that is no later than now, or far away */
function leavingTime(
  { date, time }: ScheduleMessageDto,
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant {
  // In whole seconds: the database keeps less of an instant than the clock tells, and the job must know it again.
  const soon = now.add({ minutes: MINUTES_TO_STOP }).round({ smallestUnit: 'second', roundingMode: 'ceil' });
  if (!date && !time) return soon;
  if (!date || !time) {
    throw new ProblemError('VALIDATION_FAILED', {
      fields: [{ pointer: date ? '/time' : '/date', code: 'required' }],
    });
  }
  const at = Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();
  if (Temporal.Instant.compare(at, now) <= 0) {
    throw new ProblemError('VALIDATION_FAILED', { fields: [{ pointer: '/date', code: 'dateInPast' }] });
  }
  if (Temporal.Instant.compare(at, now.add({ hours: MAX_DAYS_AHEAD * 24 })) > 0) {
    throw new ProblemError('VALIDATION_FAILED', {
      fields: [{ pointer: '/date', code: 'tooLarge', params: { max: MAX_DAYS_AHEAD } }],
    });
  }
  return Temporal.Instant.compare(at, soon) < 0 ? soon : at;
}
