import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { CONFIG, type Config } from '../config.ts';
import { Jobs } from '../jobs/jobs.ts';
import { MailKinds, type MailContent } from './mail-kinds.ts';
import { MailTransport, PARALLEL_DELIVERIES, refusalOf } from './mail-transport.ts';
import { OutgoingMail } from './outgoing-mail.entity.ts';

interface Envelope {
  readonly kind: string;
  readonly recipient: string;
  readonly locale: Lang;
  /** What it is about: what erases the event, the registration or the group erases the mail. */
  readonly eventId?: string | null;
  readonly registrationId?: string | null;
  readonly groupId?: string | null;
  /** Where one POST ends such mails; for every mail that is not about one's own registration or account. */
  readonly listUnsubscribe?: string | null;
}

/** Written already, or from `data` when it leaves, by the writer that `MailKinds` knows for its kind. */
export type Letter = Envelope & (MailContent | { readonly data: object });

/** Told in the delivering transaction that the mail server refused this recipient for good. */
export type RefusalListener = (tx: EntityManager, mail: OutgoingMail, code: string) => Promise<void>;

const QUEUE = 'mail.send'; // not a message
const BATCH = 50;
const ROWS_AT_ONCE = 1000;

@Injectable()
export class Mail implements OnModuleInit {
  readonly #log = new Logger('Mail');
  readonly #refusalListeners: RefusalListener[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly kinds: MailKinds,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const idOf = (data: unknown): string => (data as { mailId: string }).mailId;
    this.jobs.handle(QUEUE, (data) => this.#deliver(idOf(data)), {
      batch: BATCH,
      parallel: PARALLEL_DELIVERIES,
      givenUp: async (data, failure) => {
        const undelivered = { id: idOf(data), status: 'queued' } as const;
        await this.dataSource.manager.update(OutgoingMail, undelivered, { status: 'failed', failure });
      },
    });
  }

  whenRefused(listener: RefusalListener): void {
    this.#refusalListeners.push(listener);
  }

  /** Leaves when `tx` commits, and not otherwise. */
  async send(tx: EntityManager, letter: Letter): Promise<void> {
    await this.sendMany(tx, [letter]);
  }

  /** All of them leave when `tx` commits, and none otherwise. The ids of the mails, in the letters' order. */
  async sendMany(tx: EntityManager, letters: readonly Letter[]): Promise<string[]> {
    const createdAt = this.clock.now();
    const rows = letters.map((letter) => ({ ...columnsOfLetter(letter), createdAt }));
    const ids: string[] = [];
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const { identifiers } = await tx.insert(OutgoingMail, rows.slice(at, at + ROWS_AT_ONCE));
      ids.push(...identifiers.map(({ id }) => id as string));
    }
    await this.jobs.enqueueMany(
      tx,
      QUEUE,
      ids.map((mailId) => ({ mailId })),
    );
    return ids;
  }

  /** A mail that has failed, from the beginning. */
  async sendAgain(tx: EntityManager, mailId: string): Promise<void> {
    await tx.update(OutgoingMail, { id: mailId, status: 'failed' }, { status: 'queued', failure: null });
    await this.jobs.enqueue(tx, QUEUE, { mailId });
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
      if (mail?.status !== 'queued') return;
      const content = mail.data === null ? null : await this.kinds.writerOf(mail.kind)(tx, mail);
      if (mail.data !== null && content === null) {
        await tx.update(OutgoingMail, mailId, { status: 'withheld', data: null });
        return;
      }
      if (content) Object.assign(mail, columnsOf(content));
      try {
        await this.transport.send(mail);
      } catch (error) {
        const code = refusalOf(error);
        if (code === null) throw error;
        await tx.update(OutgoingMail, mailId, { status: 'failed', failure: code });
        for (const listener of this.#refusalListeners) await listener(tx, mail, code);
        return;
      }
      await tx.update(OutgoingMail, mailId, {
        ...this.#kept(mail),
        data: null,
        status: 'sent',
        failure: null,
        sentAt: this.clock.now(),
      });
      this.#log.debug(`sent ${mail.kind}`);
    });
  }

  /** Mails hold links that open registrations and accounts. Once one has left, only try-out mode keeps its text. */
  #kept({ subject, text, html, ics }: OutgoingMail): Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'ics'> {
    return this.config.mode === 'production'
      ? { subject, text: '', html: '', ics: null }
      : { subject, text, html, ics };
  }
}

function columnsOfLetter(letter: Letter): Partial<OutgoingMail> {
  const { kind, recipient, locale } = letter;
  return {
    kind,
    recipient,
    locale,
    eventId: letter.eventId ?? null,
    registrationId: letter.registrationId ?? null,
    groupId: letter.groupId ?? null,
    listUnsubscribe: letter.listUnsubscribe ?? null,
    ...('data' in letter
      ? { data: letter.data, subject: '', text: '', html: '', ics: null }
      : { data: null, ...columnsOf(letter) }),
    status: 'queued',
  };
}

function columnsOf({ subject, text, html, ics }: MailContent): MailContent & { ics: string | null } {
  return { subject: subject.replace(/[\r\n]+/g, ' ').slice(0, 300), text, html, ics: ics ?? null };
}
