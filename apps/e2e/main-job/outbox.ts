import type { Visitor } from '../src/visitor.ts';

export interface CaughtMail {
  readonly subject: string;
  readonly text: string;
  /** Address of the personal link in it, without the house. */
  readonly link: string | null;
  /** The calendar entry, where there is one. */
  readonly ics: string | null;
}

/** The newest mail to somebody, read at /outbox as people read it there. */
export async function newestMailTo(reader: Visitor, recipient: string): Promise<CaughtMail> {
  await reader.open('/outbox');
  const row = await reader.part('row', recipient);
  const [subject = ''] = await reader.all('link', null, row);
  await reader.follow('link', subject, row);
  const text = await reader.text();
  const link = /https?:\/\/[^/\s]+(\/(?:fi|sv|en)\/r\/[\w-]+)/.exec(text)?.[1] ?? null;
  const [icsLink] = await reader.all('link', /talkoot\.ics/);
  const ics = icsLink
    ? Buffer.from((await reader.download(() => reader.click('link', icsLink))).bytes).toString('utf8')
    : null;
  return { subject, text, link, ics };
}
