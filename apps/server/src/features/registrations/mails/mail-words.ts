import { formatInstant, formatList, type Lang, type Translate } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { MailPage } from '../../../platform/mail/mail-page.ts';
import { inLanguage, organiserNames, whenOf, type EventFacts } from '../event-facts.ts';
import type { NoticeKind } from '../announcements.ts';
import type { RegistrationStatus } from '../registration.entity.ts';
import type { WaitingMode } from '../registration-settings.entity.ts';

export interface QueueState {
  readonly place: number;
  readonly waitingMode: WaitingMode;
}

export interface PersonState {
  readonly status: RegistrationStatus;
  /** Null where the mail tells nothing of the waiting list; see `tellsOfQueue`. */
  readonly queue: QueueState | null;
  readonly offerExpiresAt: Temporal.Instant | null;
  readonly hasCalendar: boolean;
  /** For the door, where the mail tells it. */
  readonly code?: string;
}

export type GroupCounts = Readonly<Record<'people' | 'seated' | 'waiting' | 'offered' | 'pending', number>>;

const RULE = {
  automatic: 'mail.waiting.rule',
  offer: 'mail.waiting.rule-offer',
  manual: 'mail.waiting.rule-manual',
} as const satisfies Record<WaitingMode, string>;

/** Mails after which the registration is over: there is nothing to cancel by the link any more. */
const ENDS: readonly NoticeKind[] = [
  'cancelled',
  'declined',
  'moved',
  'offer-expired',
  'event-cancelled',
  'handed-over',
];

/** Whether a mail tells a place in the waiting list: counting the queue costs, and most mails say nothing of it. */
export function tellsOfQueue(kind: NoticeKind, status: RegistrationStatus): boolean {
  return status === 'waiting' && ['waiting', 'approved', 'unseated'].includes(kind);
}

/** A mail about one's own registration. Nothing that a participant typed stands in it; see `RegistrationMails`. */
export function personPage(
  kind: NoticeKind,
  lang: Lang,
  facts: EventFacts,
  href: string,
  state: PersonState,
): MailPage {
  const t = translatorFor(lang);
  const isOver = ENDS.includes(kind);
  const link = isOver ? 'mail.link.see' : kind === 'offer' ? 'mail.link.answer' : 'mail.link.own';
  return {
    lang,
    heading: t(`mail.${kind}.subject`, { title: titleOf(facts, lang) }),
    paragraphs: [...leadOf(kind, t, facts, lang, state), ...(state.hasCalendar ? [t('mail.calendar')] : [])],
    facts: [
      ...eventLines(facts, lang, t),
      ...(state.code ? [{ label: t('mail.fact.code'), text: state.code }] : []),
    ],
    // Whoever passed the seat on has nothing to see any more.
    link: kind === 'handed-over' ? null : { href, text: t(link), help: t('mail.link.keep') },
    // Whose address somebody else typed has nothing to cancel for it.
    footer: [t('mail.footer'), ...(isOver || kind === 'already' ? [] : [t('mail.not-me')])].join(' '),
  };
}

/** For the contact of a group: numbers only, since the names are what they typed. */
export function groupPage(lang: Lang, facts: EventFacts, href: string, counts: GroupCounts): MailPage {
  const t = translatorFor(lang);
  return {
    lang,
    heading: t('mail.group.subject', { title: titleOf(facts, lang) }),
    paragraphs: [t('mail.group.lead', counts), t('mail.group.each')],
    facts: eventLines(facts, lang, t),
    link: { href, text: t('mail.link.group'), help: t('mail.link.keep') },
    footer: t('mail.footer'),
  };
}

function leadOf(
  kind: NoticeKind,
  t: Translate,
  { event }: EventFacts,
  lang: Lang,
  { status, queue, offerExpiresAt }: PersonState,
): string[] {
  const inQueue = queue ? [t('mail.waiting.lead', { place: queue.place }), t(RULE[queue.waitingMode])] : [];
  switch (kind) {
    case 'waiting':
      return inQueue;
    case 'offer':
      return [
        // A check of the table: who is offered a seat has an end of the offer.
        t('mail.offer.lead', {
          until: offerExpiresAt ? formatInstant(offerExpiresAt, event.timeZone, lang) : '',
        }),
      ];
    case 'approved':
    case 'unseated': {
      const seat = status === 'seated' ? [t('mail.has-seat')] : [];
      return [t(`mail.${kind}.lead`), ...inQueue, ...seat];
    }
    default:
      return [t(`mail.${kind}.lead`)];
  }
}

export function eventLines(facts: EventFacts, lang: Lang, t: Translate): MailPage['facts'] {
  const { event } = facts;
  return [
    { label: t('mail.fact.event'), text: titleOf(facts, lang) },
    { label: t('mail.fact.when'), text: whenOf(facts, lang) },
    {
      label: t('mail.fact.where'),
      text: [event.venueName, event.venueAddress, event.municipality].filter(Boolean).join(', '),
    },
    { label: t('mail.fact.organisers'), text: formatList(organiserNames(facts), lang) },
  ];
}

export function titleOf({ event }: EventFacts, lang: Lang): string {
  return inLanguage(event.title, lang).text;
}
