import { Injectable } from '@nestjs/common';
import { DataSource, ILike } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { containing } from '../registrations.queries.ts';
import type { SentMailListView, SentMailQuery, SentMailView } from './sent-mails.dto.ts';

const ROWS_SHOWN = 200;

/** What has left about an event, to whom, and what came of it; never what was written, which holds people's links. */
@Injectable()
export class SentMails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mail: Mail,
  ) {}

  async list(eventId: string, { search, status }: SentMailQuery): Promise<SentMailListView> {
    const [mails, found] = await this.dataSource.manager.findAndCount(OutgoingMail, {
      select: {
        id: true,
        kind: true,
        recipient: true,
        status: true,
        createdAt: true,
        sentAt: true,
        failure: true,
      },
      where: {
        eventId,
        ...(status ? { status } : {}),
        ...(search ? { recipient: ILike(containing(search)) } : {}),
      },
      order: { id: 'DESC' },
      take: ROWS_SHOWN,
    });
    return { found, mails: mails.map(viewOf) };
  }

  /**
   * Once more, from what is true now.
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED for a mail that did not fail
   */
  async resend(eventId: string, mailId: string, actor: Actor): Promise<SentMailView> {
    return this.dataSource.transaction(async (tx) => {
      const mail = await tx.findOne(OutgoingMail, {
        where: { id: mailId, eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mail) throw new ProblemError('NOT_FOUND');
      if (mail.status !== 'failed') throw new ProblemError('TRANSITION_REFUSED');
      await this.mail.sendAgain(tx, mailId);
      await audit(tx, actor, {
        action: 'sent-mail.repeated',
        subjectType: 'mail',
        subjectId: mailId,
        eventId,
        details: { kind: mail.kind },
      });
      return viewOf({ ...mail, status: 'queued', failure: null });
    });
  }
}

function viewOf(mail: OutgoingMail): SentMailView {
  const { id, kind, recipient, status, failure } = mail;
  return {
    id,
    kind,
    recipient,
    status,
    createdAt: mail.createdAt.toString(),
    sentAt: mail.sentAt?.toString() ?? null,
    failure,
  };
}
