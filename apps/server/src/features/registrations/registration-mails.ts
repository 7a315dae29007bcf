import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { Views } from '../../platform/http/views.ts';
import { MailKinds, type MailContent } from '../../platform/mail/mail-kinds.ts';
import { mailContent } from '../../platform/mail/mail-page.ts';
import type { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import type { NoticeKind } from './announcements.ts';
import { spacedCheckInCode } from './check-in/check-in-code.ts';
import type { EventFacts } from './event-facts.ts';
import { CalendarFiles } from './mails/calendar-files.ts';
import { MailFacts } from './mails/mail-facts.ts';
import { isStillTrue } from './mails/mail-truth.ts';
import { groupPage, personPage, tellsOfQueue, type QueueState } from './mails/mail-words.ts';
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

/**
 * Mails about one's own registration, written when they leave: who registers does not wait for it, and what is no
 * longer true is not sent. Nothing that a participant typed stands in them, not even the name: whoever registers
 * somebody else's address could otherwise write to them in our name.
 */
@Injectable()
export class RegistrationMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly views: Views,
    private readonly links: PersonalLinks,
    private readonly calendars: CalendarFiles,
    private readonly facts: MailFacts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(FAMILY, (tx, mail) => this.#write(tx, mail));
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const kind = mail.kind.slice(FAMILY.length + 1) as NoticeKind | 'group';
    const { token } = mail.data as { token: string };
    const facts = await this.facts.of(mail.eventId ?? '');
    if (!facts) return null;
    const href = this.links.href(mail.locale, token);
    return kind === 'group'
      ? this.#writeToContact(tx, mail, facts, href)
      : this.#writeToPerson(tx, kind, mail, facts, href);
  }

  async #writeToPerson(
    tx: EntityManager,
    kind: NoticeKind,
    mail: OutgoingMail,
    facts: EventFacts,
    href: string,
  ): Promise<MailContent | null> {
    const registration = await tx.findOneBy(Registration, { id: mail.registrationId ?? '' });
    // Written to somebody in whose place another person comes by now: only the goodbye is still theirs.
    const isTheirs =
      kind === 'handed-over' || normaliseEmail(mail.recipient) === registration?.emailNormalised;
    if (!registration || !isTheirs || !isStillTrue(kind, registration, facts.event, this.clock.now()))
      return null;
    const calendar = await this.#calendar(tx, kind, facts, registration, mail);
    const page = personPage(kind, mail.locale, facts, href, {
      status: registration.status,
      queue: tellsOfQueue(kind, registration.status) ? await queueOf(tx, registration) : null,
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
    facts: EventFacts,
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
    if (counts.people === 0 || facts.event.status === 'cancelled') return null;
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
}

async function queueOf(tx: EntityManager, registration: Registration): Promise<QueueState> {
  const { waitingMode } = await settingsOf(tx, registration.eventId);
  return { place: (await placeOf(tx, registration)) ?? 1, waitingMode };
}
