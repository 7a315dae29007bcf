import { createTransport, type Transporter } from 'nodemailer';
import type { OutgoingMail } from './outgoing-mail.entity.ts';

/** As many at a time as a mail server takes from one sender without asking to wait. */
export const PARALLEL_DELIVERIES = 5;

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
    // Connections are kept: a greeting and a handshake for each mail would be most of its time.
    this.#smtp = createTransport({ url: smtpUrl, pool: true, maxConnections: PARALLEL_DELIVERIES });
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
      headers: mail.listUnsubscribe ? unsubscribeHeaders(mail.listUnsubscribe) : {},
      ...(mail.ics
        ? { icalEvent: { method: methodOf(mail.ics), filename: 'talkoot.ics', content: mail.ics } }
        : {}),
    });
  }
}

/** RFC 2369 and RFC 8058: mail programs show a button that ends such mails with one POST, without a page. */
export function unsubscribeHeaders(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/**
 * The reply code where the mail server refused the recipient or the mail for good (RFC 5321 §4.2.1), else null; with
 * the enhanced status (RFC 3463) where there is one, and without the words, which quote addresses.
 */
export function refusalOf(error: unknown): string | null {
  const { responseCode: code, response } = error as { responseCode?: unknown; response?: unknown };
  if (typeof code !== 'number' || code < 550 || code > 559) return null;
  const enhanced =
    typeof response === 'string' ? /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : null;
  return enhanced ? `${code} ${enhanced}` : String(code);
}

/** The part's type must name the same method as the calendar inside it: mail programs compare the two. */
function methodOf(ics: string): string {
  return /^METHOD:(\w+)/m.exec(ics)?.[1] ?? 'PUBLISH';
}
