import { Injectable } from '@nestjs/common';
import { formatInstant, formatList, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { Views } from '../../../platform/http/views.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import { MailKinds, type MailContent } from '../../../platform/mail/mail-kinds.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import type { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import { organiserNames, type EventFacts } from '../event-facts.ts';
import { MailFacts } from '../mails/mail-facts.ts';
import { eventLines, titleOf } from '../mails/mail-words.ts';
import { whyNotInvitable } from './invitable.ts';
import { invitationAnswerPath, invitationPath, InvitationTokens } from './invitation-tokens.ts';
import { Invitation } from './invitation.entity.ts';
import { findInvitations } from './invitations.queries.ts';

/** What an invitation says, before it becomes text and HTML. */
interface Words {
  readonly lang: Lang;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The organiser's own words, a paragraph each. */
  readonly note: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly footer: string;
  readonly optOut: { readonly href: string; readonly text: string };
}

/** Writes invitations when they leave: who has answered meanwhile, or wants none, gets none. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly mail: Mail,
    private readonly views: Views,
    private readonly blocks: MailBlocks,
    private readonly tokens: InvitationTokens,
    private readonly clock: Clock,
    private readonly facts: MailFacts,
    kinds: MailKinds,
  ) {
    kinds.register('invitation', (tx, mail) => this.#write(tx, mail));
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const { invitationId, note } = mail.data as { invitationId: string; note: string };
    const invitation = await tx.findOne(Invitation, {
      where: { id: invitationId },
      relations: { event: true, organisation: true },
    });
    if (!invitation || (await whyNotInvitable(tx, invitation.event, this.clock.now()))) return null;
    const { rows } = await findInvitations(tx, invitation.eventId, null, { id: invitation.id });
    if (!['queued', 'sent'].includes(rows[0]?.state ?? '')) return null;
    const isReminder = mail.kind === 'invitation-reminder';
    const facts = await this.facts.of(invitation.eventId);
    if (!facts) return null;
    const words = this.#words(invitation, facts, note, isReminder);
    return {
      subject: words.heading,
      text: plainText(words),
      html: this.views.render('mail-invitation', words),
    };
  }

  #words(invitation: Invitation, facts: EventFacts, note: string, isReminder: boolean): Words {
    const { event, deadline } = facts;
    const lang = invitation.locale;
    const t = translatorFor(lang);
    const title = titleOf(facts, lang);
    const inviters = invitation.organisation ? [invitation.organisation.name] : organiserNames(facts);
    const by = { inviter: formatList(inviters, lang), count: inviters.length };
    const summary = event.summary[lang];
    const token = this.tokens.of(invitation.id);
    return {
      lang,
      heading: t(isReminder ? 'invitations.mail.reminder-subject' : 'invitations.mail.subject', { title }),
      paragraphs: [
        t(isReminder ? 'invitations.mail.reminder-lead' : 'invitations.mail.lead', by),
        ...(summary ? [summary] : []),
      ],
      note: note.split(/\n+/).filter((line) => line.trim() !== ''),
      facts: [
        ...eventLines(facts, lang, t),
        {
          label: t('invitations.mail.deadline'),
          text: formatInstant(deadline, event.timeZone, lang),
        },
      ],
      links: [
        {
          href: this.mail.link(invitationAnswerPath(lang, token, 'register')),
          text: t('invitations.mail.register'),
        },
        // A page with a button: mail programs open links by themselves.
        { href: this.mail.link(invitationPath(lang, token)), text: t('invitations.mail.decline') },
      ],
      footer: t('invitations.mail.footer', by),
      optOut: {
        href: this.blocks.optOutLink(lang, invitation.email, 'invitation'),
        text: t('invitations.mail.opt-out'),
      },
    };
  }
}

function plainText({ heading, paragraphs, note, facts, links, footer, optOut }: Words): string {
  return [
    heading,
    ...paragraphs,
    ...note.map((line) => `> ${line}`),
    facts.map(({ label, text }) => `${label}: ${text}`).join('\n'),
    ...links.map(({ text, href }) => `${text}:\n${href}`),
    `-- \n${footer}\n${optOut.text}:\n${optOut.href}`,
  ].join('\n\n');
}
