import type { Lang } from '@talkoot/messages';
import type { Views } from '../http/views.ts';
import type { MailContent } from './mail-kinds.ts';

/** What a mail says, before it becomes text and HTML. Plain words: the template escapes them. */
export interface MailPage {
  readonly lang: Lang;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly link: { readonly href: string; readonly text: string; readonly help: string } | null;
  readonly footer: string;
  /** Where such mails are ended. */
  readonly unsubscribe?: { readonly href: string; readonly text: string } | null;
}

/** The same words twice: as plain text, and as HTML without pictures or anything from elsewhere. */
export function mailContent(views: Views, page: MailPage): Omit<MailContent, 'ics'> {
  return { subject: page.heading, text: plainText(page), html: views.render('mail', page) };
}

function plainText({ heading, paragraphs, facts, link, footer, unsubscribe }: MailPage): string {
  return [
    heading,
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(({ label, text }) => `${label}: ${text}`).join('\n')] : []),
    ...(link ? [[`${link.text}:`, link.href, link.help].filter(Boolean).join('\n')] : []),
    [`-- \n${footer}`, ...(unsubscribe ? [`${unsubscribe.text}:\n${unsubscribe.href}`] : [])].join('\n'),
  ].join('\n\n');
}
