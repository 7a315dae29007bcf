import { Inject, Injectable } from '@nestjs/common';
import { formatDateTimeRange, formatInstant, formatList, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Views } from '../../platform/http/views.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { eventCalendar } from './event-calendar.ts';
import { inLanguage, type EventFacts } from './event-facts.ts';
import { PersonalLinks } from './personal-links.ts';
import type { Registration } from './registration.entity.ts';

export type RegistrationMailKind =
  'seated' | 'waiting' | 'promoted' | 'already' | 'cancelled' | 'event-cancelled' | 'event-moved';

/** What a mail says, before it becomes text and HTML. */
interface Words {
  readonly lang: Lang;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { label: string; text: string }[];
  readonly link: { href: string; text: string; help: string } | null;
  readonly footer: string;
}

/** Which mails bring the event into the reader's calendar, and which take it out again. */
const CALENDAR: Readonly<Record<RegistrationMailKind, 'add' | 'remove' | null>> = {
  seated: 'add',
  waiting: null,
  promoted: 'add',
  already: null,
  cancelled: 'remove',
  'event-cancelled': 'remove',
  'event-moved': 'add',
};

/**
 * Mails about one's own registration. Nothing that a participant typed stands in them, not even the name: whoever
 * registers somebody else's address could otherwise write to them in our name.
 */
@Injectable()
export class RegistrationMails {
  constructor(
    private readonly mail: Mail,
    private readonly views: Views,
    private readonly links: PersonalLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(
    tx: EntityManager,
    kind: RegistrationMailKind,
    facts: EventFacts,
    registration: Registration,
    place: number | null = null,
  ): Promise<void> {
    const lang = registration.locale;
    const owner = { eventId: facts.event.id, registrationId: registration.id };
    const href = this.links.href(lang, await this.links.issue(tx, owner));
    const words = wordsOf(kind, lang, facts, { href, place, hasSeat: registration.seatedAt !== null });
    // Who never had a seat has nothing in the calendar, neither to change nor to take away.
    const calendar = registration.seatedAt === null ? null : CALENDAR[kind];
    await this.mail.send(tx, {
      kind: `registration-${kind}`,
      recipient: registration.email,
      locale: lang,
      subject: words.heading,
      text: plainText(words),
      html: this.views.render('mail', words),
      ics: calendar
        ? eventCalendar(facts, {
            registrationId: registration.id,
            lang,
            publicUrl: this.config.publicUrl,
            now: this.clock.now(),
            isCancelled: calendar === 'remove',
          })
        : null,
      eventId: facts.event.id,
      registrationId: registration.id,
    });
  }
}

function wordsOf(
  kind: RegistrationMailKind,
  lang: Lang,
  { event, partners, start, end }: EventFacts,
  { href, place, hasSeat }: { href: string; place: number | null; hasSeat: boolean },
): Words {
  const t = translatorFor(lang);
  const title = inLanguage(event.title, lang).text;
  const organisers = partners
    .filter(({ role }) => role !== 'payer-only')
    .map(({ organisation }) => organisation.name);
  const when = end
    ? formatDateTimeRange(start.toPlainDate(), start.toPlainTime(), end.toPlainTime(), lang)
    : formatInstant(start.toInstant(), event.timeZone, lang);
  const hasCalendar = CALENDAR[kind] === 'add' && hasSeat;
  const isOver = kind === 'cancelled' || kind === 'event-cancelled';
  return {
    lang,
    heading: t(`mail.${kind}.subject`, { title }),
    paragraphs: [
      kind === 'waiting' ? t('mail.waiting.lead', { place: place ?? 1 }) : t(`mail.${kind}.lead`),
      ...(kind === 'waiting' ? [t('mail.waiting.rule')] : []),
      ...(hasCalendar ? [t('mail.calendar')] : []),
    ],
    facts: [
      { label: t('mail.fact.event'), text: title },
      { label: t('mail.fact.when'), text: when },
      {
        label: t('mail.fact.where'),
        text: [event.venueName, event.venueAddress, event.municipality].filter(Boolean).join(', '),
      },
      { label: t('mail.fact.organisers'), text: formatList(organisers, lang) },
    ],
    link: { href, text: t(isOver ? 'mail.link.see' : 'mail.link.own'), help: t('mail.link.keep') },
    // Whose address somebody else typed has nothing to cancel for it.
    footer: [t('mail.footer'), ...(isOver || kind === 'already' ? [] : [t('mail.not-me')])].join(' '),
  };
}

function plainText({ heading, paragraphs, facts, link, footer }: Words): string {
  return [
    heading,
    ...paragraphs,
    facts.map(({ label, text }) => `${label}: ${text}`).join('\n'),
    ...(link ? [`${link.text}:\n${link.href}\n${link.help}`] : []),
    `-- \n${footer}`,
  ].join('\n\n');
}
