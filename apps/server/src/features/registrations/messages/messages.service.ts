import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import type { LocalisedText } from '../../../platform/database/columns.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import { fieldProblem, ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';
import { eventFacts } from '../event-facts.ts';
import { MessageMails } from './message-mails.ts';
import { ParticipantMessage, type MessageFilter } from './message.entity.ts';
import type {
  ChangeMessageDto,
  MessageDto,
  MessagePreviewDto,
  MessagePreviewView,
  MessageView,
  RecipientsDto,
  RecipientsView,
} from './messages.dto.ts';
import { findRecipients, progressOf, type Recipient } from './messages.queries.ts';

const NAMES_SHOWN = 500;

/** Drafts of messages, and who would get them. Sending them is `MessageSending`. */
@Injectable()
export class Messages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: MailBlocks,
    private readonly mails: MessageMails,
  ) {}

  async list(eventId: string): Promise<MessageView[]> {
    const { manager } = this.dataSource;
    const messages = await manager.find(ParticipantMessage, { where: { eventId }, order: { id: 'DESC' } });
    const progress = await progressOf(
      manager,
      messages.map(({ id }) => id),
    );
    return messages.map((message) => viewOf(message, progress.get(message.id)));
  }

  async get(eventId: string, id: string): Promise<MessageView> {
    const message = await this.dataSource.manager.findOneBy(ParticipantMessage, { id, eventId });
    if (!message) throw new ProblemError('NOT_FOUND');
    return viewOf(message, (await progressOf(this.dataSource.manager, [id])).get(id));
  }

  async create(eventId: string, body: MessageDto, actor: Actor): Promise<MessageView> {
    const id = await this.dataSource.transaction(async (tx) => {
      const { identifiers } = await tx.insert(ParticipantMessage, { eventId, ...columnsOf(body) });
      const subjectId = identifiers[0]?.['id'] as string;
      await this.#audit(tx, actor, 'message.drafted', eventId, subjectId);
      return subjectId;
    });
    return this.get(eventId, id);
  }

  /** @throws {ProblemError} NOT_FOUND, CONFLICT_VERSION, TRANSITION_REFUSED for what is no draft */
  async change(eventId: string, id: string, body: ChangeMessageDto, actor: Actor): Promise<MessageView> {
    await this.dataSource.transaction(async (tx) => {
      const { version } = await lockedDraft(tx, eventId, id, body.version);
      await tx.update(ParticipantMessage, id, { ...columnsOf(body), version: version + 1 });
      await this.#audit(tx, actor, 'message.changed', eventId, id);
    });
    return this.get(eventId, id);
  }

  async remove(eventId: string, id: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lockedDraft(tx, eventId, id, null);
      await tx.delete(ParticipantMessage, { id });
      await this.#audit(tx, actor, 'message.removed', eventId, id);
    });
  }

  /** Exactly who would get it if it left now. */
  async recipients(eventId: string, { about, filter }: RecipientsDto): Promise<RecipientsView> {
    const { reached, blocked } = await this.reached(
      this.dataSource.manager,
      eventId,
      about,
      filterOf(filter),
    );
    const locales = new Map<'fi' | 'sv' | 'en', number>();
    for (const { locale } of reached) locales.set(locale, (locales.get(locale) ?? 0) + 1);
    return {
      count: reached.length,
      blocked,
      locales: [...locales].map(([locale, people]) => ({ locale, people })),
      people: reached.slice(0, NAMES_SHOWN).map(({ email: _, ...person }) => person),
    };
  }

  async reached(
    tx: EntityManager,
    eventId: string,
    about: 'event' | 'other',
    filter: MessageFilter,
  ): Promise<{ reached: Recipient[]; blocked: number }> {
    const found = await findRecipients(tx, eventId, filter);
    if (about === 'event') return { reached: found, blocked: 0 };
    const emails = found.map(({ email }) => email);
    const reasons = await this.blocks.reasonsOf(tx, emails, 'message');
    const reached = found.filter(({ email }) => !reasons.has(email));
    return { reached, blocked: found.length - reached.length };
  }

  async preview(eventId: string, body: MessagePreviewDto): Promise<MessagePreviewView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const wording = { about: body.about, subject: textOf(body.subject), body: textOf(body.body) };
    return this.mails.preview(wording, await eventFacts(manager, event), body.locale);
  }

  #audit(tx: EntityManager, actor: Actor, action: string, eventId: string, subjectId: string): Promise<void> {
    return audit(tx, actor, { action, subjectType: 'message', subjectId, eventId });
  }
}

/** @param version the version the caller saw; null where it does not matter */
export async function lockedMessage(
  tx: EntityManager,
  eventId: string,
  id: string,
  version: number | null,
): Promise<ParticipantMessage> {
  const message = await tx.findOne(ParticipantMessage, {
    where: { id, eventId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!message) throw new ProblemError('NOT_FOUND');
  if (version !== null && message.version !== version) throw new ProblemError('CONFLICT_VERSION');
  return message;
}

export async function lockedDraft(
  tx: EntityManager,
  eventId: string,
  id: string,
  version: number | null,
): Promise<ParticipantMessage> {
  const message = await lockedMessage(tx, eventId, id, version);
  if (message.status !== 'draft') throw new ProblemError('TRANSITION_REFUSED');
  return message;
}

function columnsOf({ about, subject, body, filter }: MessageDto) {
  return { about, subject: textOf(subject), body: textOf(body), filter: filterOf(filter) };
}

function textOf({ fi, sv, en }: LocalisedText): LocalisedText {
  return { ...(fi ? { fi } : {}), ...(sv ? { sv } : {}), ...(en ? { en } : {}) };
}

function filterOf(filter: MessageFilter): MessageFilter {
  if (filter.statuses.length === 0) throw fieldProblem('/filter/statuses', 'required');
  const { statuses, sectors, organisationIds, attendances, locales, attended } = filter;
  return { statuses, sectors, organisationIds, attendances, locales, attended };
}

function viewOf(message: ParticipantMessage, progress?: MessageView['progress']): MessageView {
  const { id, status, about, version, leavesAt, sentAt } = message;
  const full = ({ fi = '', sv = '', en = '' }: LocalisedText) => ({ fi, sv, en });
  return {
    id,
    status,
    about,
    subject: full(message.subject),
    body: full(message.body),
    filter: message.filter as MessageView['filter'],
    version,
    leavesAt: leavesAt?.toString() ?? null,
    sentAt: sentAt?.toString() ?? null,
    progress: progress ?? { recipients: 0, queued: 0, sent: 0, failed: 0, withheld: 0 },
  };
}
