import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Views } from '../../../platform/http/views.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import { MailKinds, type MailContent } from '../../../platform/mail/mail-kinds.ts';
import { mailContent } from '../../../platform/mail/mail-page.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import type { OutgoingMail } from '../../../platform/mail/outgoing-mail.entity.ts';
import { inLanguage, type EventFacts } from '../event-facts.ts';
import { MailFacts } from '../mails/mail-facts.ts';
import { eventLines } from '../mails/mail-words.ts';
import { PersonalLinks } from '../personal-links.ts';
import { ParticipantMessage } from './message.entity.ts';
import type { Recipient } from './messages.queries.ts';

const FAMILY = 'message'; // not a message

type Wording = Pick<ParticipantMessage, 'about' | 'subject' | 'body'>;

/** Writes and sends what organisers write: their words as plain text, which the template escapes. */
@Injectable()
export class MessageMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly mail: Mail,
    private readonly blocks: MailBlocks,
    private readonly links: PersonalLinks,
    private readonly views: Views,
    private readonly facts: MailFacts,
  ) {}

  onModuleInit(): void {
    this.kinds.register(FAMILY, (tx, mail) => this.#write(tx, mail));
  }

  /** One mail each; the ids in the order of the recipients. */
  async send(
    tx: EntityManager,
    { id, eventId, about }: ParticipantMessage,
    recipients: readonly Recipient[],
  ): Promise<string[]> {
    const owners = recipients.map((recipient) => ({ eventId, registrationId: recipient.id }));
    const tokens = about === 'event' ? await this.links.issueMany(tx, owners) : [];
    return this.mail.sendMany(
      tx,
      recipients.map(({ id: registrationId, email, locale }, index) => ({
        kind: `${FAMILY}-${about}`,
        recipient: email,
        locale,
        eventId,
        registrationId,
        listUnsubscribe: about === 'event' ? null : this.blocks.optOutLink(locale, email, 'message'),
        data: { messageId: id, token: tokens[index] ?? null },
      })),
    );
  }

  /** As a recipient will see it, with a link that opens nothing. */
  preview(wording: Wording, facts: EventFacts, locale: Lang): Omit<MailContent, 'ics'> {
    return this.#content(wording, facts, locale, this.links.href(locale, '…'), this.mail.link(`/${locale}/`));
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const { messageId, token } = mail.data as { messageId: string; token: string | null };
    const message = await tx.findOneBy(ParticipantMessage, { id: messageId });
    if (message?.status !== 'sent') return null;
    // Who has said no since the message was sent off is left in peace, too.
    if (message.about === 'other' && (await this.blocks.isBlocked(tx, mail.recipient, 'message')))
      return null;
    const facts = await this.facts.of(message.eventId);
    if (!facts) return null;
    const own = this.links.href(mail.locale, token ?? '');
    return this.#content(message, facts, mail.locale, own, mail.listUnsubscribe ?? '');
  }

  #content(
    { about, subject, body }: Wording,
    facts: EventFacts,
    lang: Lang,
    own: string,
    optOut: string,
  ): Omit<MailContent, 'ics'> {
    const t = translatorFor(lang);
    const isAboutEvent = about === 'event';
    return mailContent(this.views, {
      lang,
      heading: inLanguage(subject, lang).text,
      paragraphs: inLanguage(body, lang).text.split(/\n{2,}/),
      facts: isAboutEvent ? eventLines(facts, lang, t) : [],
      link: isAboutEvent ? { href: own, text: t('mail.link.own'), help: t('mail.link.keep') } : null,
      footer: isAboutEvent
        ? t('mail.footer')
        : t('messages.mail.footer', { title: inLanguage(facts.event.title, lang).text }),
      unsubscribe: isAboutEvent ? null : { href: optOut, text: t('messages.mail.opt-out') },
    });
  }
}
