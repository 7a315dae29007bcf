import type { ElementHandle } from 'puppeteer';
import type { Visitor } from '../src/visitor.ts';
import { until } from '../src/wait.ts';

const MAIL_PATIENCE_MS = 20_000;

export interface CaughtMail {
  readonly subject: string;
  readonly text: string;
  /** Address of the personal link in it, without the house. */
  readonly link: string | null;
  /** The calendar entry, where there is one. */
  readonly ics: string | null;
}

/**
 * The newest mail to somebody about this, read at /outbox as people read it there. Mails are written a moment after
 * what they tell of, so the page is opened anew until it is there.
 */
export async function newestMailTo(
  reader: Visitor,
  recipient: string,
  about: string = '',
): Promise<CaughtMail> {
  const subject = await until(
    async () => {
      await reader.open('/outbox');
      const [row] = await rowsOf(reader, recipient, about);
      return row && (await reader.all('link', null, row))[0];
    },
    async () => `No mail "${about}" came to ${recipient}:\n${await reader.text()}`,
    MAIL_PATIENCE_MS,
  );
  const [row] = await rowsOf(reader, recipient, about);
  await reader.follow('link', subject, row);
  const text = await reader.text();
  const link = /https?:\/\/[^/\s]+(\/(?:fi|sv|en)\/r\/[\w-]+)/.exec(text)?.[1] ?? null;
  const [icsLink] = await reader.all('link', /talkoot\.ics/);
  const ics = icsLink
    ? Buffer.from((await reader.download(() => reader.click('link', icsLink))).bytes).toString('utf8')
    : null;
  return { subject, text, link, ics };
}

/** Newest first, as the page has them. */
async function rowsOf(reader: Visitor, recipient: string, about: string): Promise<ElementHandle[]> {
  const rows = await reader.page.$$('tr');
  const texts = await Promise.all(rows.map((row) => reader.text(row)));
  return rows.filter((_, index) => texts[index]?.includes(recipient) && texts[index].includes(about));
}
