import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OutgoingMail } from './outgoing-mail.entity.ts';

/** What the recipient reads. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An iCalendar attachment. */
  readonly ics?: string | null;
}

/**
 * Writes a mail at the moment when it leaves, from what is true then. It only reads: what it wrote would be undone
 * with a failed attempt, while the mail may have left. Null: no longer true or not wanted, nothing is sent.
 */
export type MailWriter = (tx: EntityManager, mail: OutgoingMail) => Promise<MailContent | null>;

/** Who writes which mails: features register the first word of their mails' kinds, such as `registration`. */
@Injectable()
export class MailKinds {
  readonly #writers = new Map<string, MailWriter>();

  /** `kind` stands for itself and for everything that begins with it and a hyphen; the longest one wins. */
  register(kind: string, writer: MailWriter): void {
    if (this.#writers.has(kind)) throw new Error(`two writers for mails of the kind ${kind}`);
    this.#writers.set(kind, writer);
  }

  /** @throws {Error} where no feature writes such mails */
  writerOf(kind: string): MailWriter {
    for (let name = kind; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
      const writer = this.#writers.get(name);
      if (writer) return writer;
    }
    throw new Error(`nobody writes mails of the kind ${kind}`);
  }
}
