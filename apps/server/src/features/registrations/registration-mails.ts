import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateTimeRange, formatInstant, formatList, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Views } from '../../platform/http/views.ts';
import { MailKinds, type MailContent } from '../../platform/mail/mail-kinds.ts';
import type { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Event } from '../events/index.ts';
import type { NoticeKind } from './announcements.ts';
import { eventCalendar } from './event-calendar.ts';
import { eventFacts, inLanguage, type EventFacts } from './event-facts.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registration } from './registration.entity.ts';
import { placeOf } from './seats.queries.ts';

type Kind = NoticeKind | 'group';

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
const CALENDAR: Readonly<Partial<Record<Kind, 'add' | 'remove'>>> = {
  seated: 'add',
  promoted: 'add',
  'event-moved': 'add',
  unseated: 'remove',
  cancelled: 'remove',
  'event-cancelled': 'remove',
};

/**
 * Writes the mails about one's own registration when they leave. Nothing that a participant typed stands in them, not
 * even the name: whoever registers somebody else's address could otherwise write to them in our name.
 */
@Injectable()
export class RegistrationMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly views: Views,
    private readonly links: PersonalLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.kinds.register('registration', (tx, mail) => this.#write(tx, mail));
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const event = await tx.findOneBy(Event, { id: mail.eventId ?? '' });
    if (!event) return null;
    const registration = mail.registrationId
      ? await tx.findOneBy(Registration, { id: mail.registrationId })
      : null;
    if (mail.registrationId && !registration) return null;
    const kind = mail.kind.replace(/^registration-/, '') as Kind;
    const facts = await eventFacts(tx, event);
    const href = this.links.href(mail.locale, (mail.data as { token: string }).token);
    const place = registration ? await placeOf(tx, registration) : null;
    const hasSeat = registration !== null && registration.seatedAt !== null;
    const words = wordsOf(kind, mail.locale, facts, { href, place, hasSeat });
    // Who never had a seat has nothing in the calendar, neither to change nor to take away.
    const calendar = registration && hasSeat ? CALENDAR[kind] : undefined;
    return {
      subject: words.heading,
      text: plainText(words),
      html: this.views.render('mail', words),
      ics: calendar
        ? eventCalendar(facts, {
            registrationId: mail.registrationId ?? '',
            lang: mail.locale,
            publicUrl: this.config.publicUrl,
            now: this.clock.now(),
            isCancelled: calendar === 'remove',
          })
        : null,
    };
  }
}

function wordsOf(
  kind: Kind,
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
