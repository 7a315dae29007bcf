import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { CONFIG, type Config } from '../config.ts';
import { Jobs } from '../jobs/jobs.ts';
import { OutgoingMail } from './outgoing-mail.entity.ts';

export interface Letter {
  readonly kind: string;
  readonly recipient: string;
  readonly locale: Lang;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly ics?: string | null;
  readonly eventId?: string | null;
  readonly registrationId?: string | null;
}

/** Takes a mail out of the house. Try-out mode keeps every mail in, readable at `/outbox`. */
export abstract class MailTransport {
  abstract send(mail: OutgoingMail): Promise<void>;
}

export class CaughtMail extends MailTransport {
  override async send(): Promise<void> {
    // Nothing to do: the row itself is what `/outbox` shows.
  }
}

export class SmtpMail extends MailTransport {
  readonly #smtp: Transporter;
  readonly #from: string;

  constructor(smtpUrl: string, from: string) {
    super();
    this.#smtp = createTransport(smtpUrl);
    this.#from = from;
  }

  override async send(mail: OutgoingMail): Promise<void> {
    await this.#smtp.sendMail({
      from: this.#from,
      // As an object: a comma in it can never make two recipients of one.
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // The row's id makes a repeated attempt recognisable to mail servers.
      messageId: `<${mail.id}@${this.#from.replace(/^.*@|>.*$/g, '')}>`,
      ...(mail.ics
        ? { icalEvent: { method: methodOf(mail.ics), filename: 'talkoot.ics', content: mail.ics } }
        : {}),
    });
  }
}

/** The part's type must name the same method as the calendar inside it: mail programs compare the two. */
function methodOf(ics: string): string {
  return /^METHOD:(\w+)/m.exec(ics)?.[1] ?? 'PUBLISH';
}

const QUEUE = 'mail.send'; // not a message

@Injectable()
export class Mail implements OnModuleInit {
  readonly #log = new Logger('Mail');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const idOf = (data: unknown): string => (data as { mailId: string }).mailId;
    this.jobs.handle(
      QUEUE,
      (data) => this.#deliver(idOf(data)),
      async (data) => {
        await this.dataSource.manager.update(OutgoingMail, idOf(data), { status: 'failed' });
      },
    );
  }

  /** Leaves when `tx` commits, and not otherwise. */
  async send(tx: EntityManager, letter: Letter): Promise<void> {
    const inserted = await tx.insert(OutgoingMail, {
      ...letter,
      subject: letter.subject.replace(/[\r\n]+/g, ' ').slice(0, 300),
      ics: letter.ics ?? null,
      eventId: letter.eventId ?? null,
      registrationId: letter.registrationId ?? null,
      status: 'queued',
    });
    await this.jobs.enqueue(tx, QUEUE, { mailId: inserted.identifiers[0]?.['id'] as string });
  }

  /** Absolute address of a page of ours. */
  link(path: string): string {
    return this.config.publicUrl + path;
  }

  async #deliver(mailId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      // The lock keeps two workers from sending the same mail twice.
      const mail = await tx.findOne(OutgoingMail, {
        where: { id: mailId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mail || mail.status === 'sent') return;
      await this.transport.send(mail);
      // Mails hold links that open registrations and accounts. Once one has left, only try-out mode keeps its text.
      const emptied = this.config.mode === 'production' ? { text: '', html: '', ics: null } : {};
      await tx.update(OutgoingMail, mailId, { status: 'sent', sentAt: this.clock.now(), ...emptied });
      this.#log.debug(`sent ${mail.kind}`);
    });
  }
}
