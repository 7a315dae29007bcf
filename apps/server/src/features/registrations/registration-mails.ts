import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { Views } from '../../platform/http/views.ts';
import { MailKinds, type MailContent } from '../../platform/mail/mail-kinds.ts';
import { mailContent } from '../../platform/mail/mail-page.ts';
import type { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Event } from '../events/index.ts';
import type { NoticeKind } from './announcements.ts';
import { spacedCheckInCode } from './check-in/check-in-code.ts';
import { eventFacts, type EventFacts } from './event-facts.ts';
import { CalendarFiles } from './mails/calendar-files.ts';
import { isStillTrue } from './mails/mail-truth.ts';
import { groupPage, personPage } from './mails/mail-words.ts';
import { PersonalLinks } from './personal-links.ts';
import { Registration } from './registration.entity.ts';
import { settingsOf } from './seats/registration-settings.ts';
import { placeOf } from './seats.queries.ts';

/** Which mails bring the event into the reader's calendar (for who has a seat), and which take it out again. */
const CALENDAR = {
  pending: null,
  seated: 'add',
  waiting: null,
  offer: null,
  promoted: 'add',
  already: null,
  approved: 'add',
  declined: 'remove',
  'offer-expired': null,
  unseated: 'remove',
  moved: 'remove',
  cancelled: 'remove',
  'event-cancelled': 'remove',
  'event-moved': 'add',
  'answers-changed': 'add',
  'person-changed': 'add',
  'handed-over': 'remove',
  reminder: 'add',
} as const satisfies Record<NoticeKind, 'add' | 'remove' | null>;

const FAMILY = 'registration';
/** Facts of an event are read once for the many mails that leave about it at the same time. */
const FACTS_KEPT_MS = 5000;

/**
 * Mails about one's own registration, written when they leave: who registers does not wait for it, and what is no
 * longer true is not sent. Nothing that a participant typed stands in them, not even the name: whoever registers
 * somebody else's address could otherwise write to them in our name.
 */
@Injectable()
export class RegistrationMails implements OnModuleInit {
  #kept: { readonly at: number; readonly facts: EventFacts } | null = null;

  constructor(
    private readonly kinds: MailKinds,
    private readonly views: Views,
    private readonly links: PersonalLinks,
    private readonly calendars: CalendarFiles,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(FAMILY, (tx, mail) => this.#write(tx, mail));
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const kind = mail.kind.slice(FAMILY.length + 1) as NoticeKind | 'group';
    const { token } = mail.data as { token: string };
    const event = await tx.findOneByOrFail(Event, { id: mail.eventId ?? '' });
    const href = this.links.href(mail.locale, token);
    return kind === 'group'
      ? this.#writeToContact(tx, mail, event, href)
      : this.#writeToPerson(tx, kind, mail, event, href);
  }

  async #writeToPerson(
    tx: EntityManager,
    kind: NoticeKind,
    mail: OutgoingMail,
    event: Event,
    href: string,
  ): Promise<MailContent | null> {
    const registration = await tx.findOneBy(Registration, { id: mail.registrationId ?? '' });
    // Written to somebody in whose place another person comes by now: only the goodbye is still theirs.
    const isTheirs =
      kind === 'handed-over' || normaliseEmail(mail.recipient) === registration?.emailNormalised;
    if (!registration || !isTheirs || !isStillTrue(kind, registration, event, this.clock.now())) return null;
    const facts = await this.#facts(tx, event);
    const { waitingMode } = await settingsOf(tx, event.id);
    const calendar = await this.#calendar(tx, kind, facts, registration, mail);
    const page = personPage(kind, mail.locale, facts, href, {
      status: registration.status,
      place: await placeOf(tx, registration),
      waitingMode,
      offerExpiresAt: registration.offerExpiresAt,
      hasCalendar: calendar !== null && CALENDAR[kind] === 'add',
      ...(kind === 'reminder' && registration.attendance === 'on-site'
        ? { code: spacedCheckInCode(registration) }
        : {}),
    });
    return { ...mailContent(this.views, page), ics: calendar };
  }

  async #writeToContact(
    tx: EntityManager,
    mail: OutgoingMail,
    event: Event,
    href: string,
  ): Promise<MailContent | null> {
    const [counts] = await tx.query<
      [Record<'people' | 'seated' | 'waiting' | 'offered' | 'pending', number>]
    >(
      `SELECT count(*)::int AS people,
              count(*) FILTER (WHERE status = 'seated')::int AS seated,
              count(*) FILTER (WHERE status = 'waiting')::int AS waiting,
              count(*) FILTER (WHERE status = 'offered')::int AS offered,
              count(*) FILTER (WHERE status = 'pending')::int AS pending
         FROM registration WHERE group_id = $1 AND status NOT IN ('cancelled','declined')`,
      [mail.groupId],
    );
    if (counts.people === 0 || event.status === 'cancelled') return null;
    const facts = await this.#facts(tx, event);
    return mailContent(this.views, groupPage(mail.locale, facts, href, counts));
  }

  async #calendar(
    tx: EntityManager,
    kind: NoticeKind,
    facts: EventFacts,
    registration: Registration,
    mail: OutgoingMail,
  ): Promise<string | null> {
    // To whom the mail goes: after a change of the participant the registration has another address.
    const { recipient } = mail;
    if (CALENDAR[kind] === 'remove') {
      return this.calendars.cancellation(tx, facts, { ...registration, email: recipient });
    }
    const hasSeat = registration.status === 'seated';
    return CALENDAR[kind] === 'add' && hasSeat ? this.calendars.invitation(tx, facts, registration) : null;
  }

  async #facts(tx: EntityManager, event: Event): Promise<EventFacts> {
    const kept = this.#kept;
    const now = performance.now();
    // Every change of an event, its partners or its programme raises its version.
    const isFresh =
      kept?.facts.event.id === event.id &&
      kept.facts.event.version === event.version &&
      now - kept.at < FACTS_KEPT_MS;
    if (isFresh) return kept.facts;
    const facts = await eventFacts(tx, event);
    this.#kept = { at: now, facts };
    return facts;
  }
}
