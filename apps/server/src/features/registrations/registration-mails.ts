import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { Views } from '../../platform/http/views.ts';
import { Mail, type Letter } from '../../platform/mail/mail.ts';
import { MailKinds, type MailContent } from '../../platform/mail/mail-kinds.ts';
import { mailContent } from '../../platform/mail/mail-page.ts';
import type { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Event } from '../events/index.ts';
import { eventFacts, type EventFacts } from './event-facts.ts';
import { CalendarFiles } from './mails/calendar-files.ts';
import { isStillTrue } from './mails/mail-truth.ts';
import { groupPage, personPage } from './mails/mail-words.ts';
import { PersonalLinks } from './personal-links.ts';
import { RegistrationGroup } from './registration-group.entity.ts';
import { RegistrationSettings } from './registration-settings.entity.ts';
import { Registration } from './registration.entity.ts';
import { placeOf } from './seats.queries.ts';

/** Which mails bring the event into the reader's calendar (for who has a seat), and which take it out again. */
const CALENDAR = {
  pending: null,
  seated: 'add',
  waiting: null,
  offered: null,
  promoted: 'add',
  already: null,
  approved: 'add',
  declined: 'remove',
  'offer-expired': null,
  unseated: 'remove',
  moved: 'add',
  cancelled: 'remove',
  'event-cancelled': 'remove',
  'event-moved': 'add',
  'answers-changed': 'add',
  'person-changed': 'add',
  reminder: 'add',
} as const satisfies Record<string, 'add' | 'remove' | null>;

export type PersonNotice = keyof typeof CALENDAR;
export type RegistrationMailKind = PersonNotice | 'group';

/** What somebody is to be told. The words and the place in the queue follow when the mail is written. */
export type Notice =
  | { readonly kind: PersonNotice; readonly registration: Registration }
  /** For the contact of a group: what became of those they registered, and the link that opens all of it. */
  | { readonly kind: 'group'; readonly group: RegistrationGroup };

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
    private readonly mail: Mail,
    private readonly kinds: MailKinds,
    private readonly views: Views,
    private readonly links: PersonalLinks,
    private readonly calendars: CalendarFiles,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(FAMILY, (tx, mail) => this.#write(tx, mail));
  }

  /**
   * One mail for each notice, each with a link of its own.
   * @returns the tokens of those links by the id of the registration or the group: nothing else keeps them
   */
  async announce(
    tx: EntityManager,
    event: Pick<Event, 'id'>,
    notices: readonly Notice[],
  ): Promise<ReadonlyMap<string, string>> {
    const owners = notices.map((notice) =>
      notice.kind === 'group'
        ? { eventId: event.id, groupId: notice.group.id }
        : { eventId: event.id, registrationId: notice.registration.id },
    );
    const tokens = await this.links.issueMany(tx, owners);
    const letters = notices.map((notice, index) => letterOf(event.id, notice, tokens[index] ?? ''));
    await this.mail.sendMany(tx, letters);
    return new Map(
      notices.map((notice, index) => [
        notice.kind === 'group' ? notice.group.id : notice.registration.id,
        tokens[index] ?? '',
      ]),
    );
  }

  async #write(tx: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    const kind = mail.kind.slice(FAMILY.length + 1) as RegistrationMailKind;
    const { token } = mail.data as { token: string };
    const event = await tx.findOneByOrFail(Event, { id: mail.eventId ?? '' });
    const href = this.links.href(mail.locale, token);
    return kind === 'group'
      ? this.#writeToContact(tx, mail, event, href)
      : this.#writeToPerson(tx, kind, mail, event, href);
  }

  async #writeToPerson(
    tx: EntityManager,
    kind: PersonNotice,
    mail: OutgoingMail,
    event: Event,
    href: string,
  ): Promise<MailContent | null> {
    const registration = await tx.findOneBy(Registration, { id: mail.registrationId ?? '' });
    if (!registration || !isStillTrue(kind, registration, event, this.clock.now())) return null;
    const facts = await this.#facts(tx, event);
    const settings = await tx.findOneBy(RegistrationSettings, { eventId: event.id });
    const calendar = await this.#calendar(tx, kind, facts, registration);
    const page = personPage(kind, mail.locale, facts, href, {
      status: registration.status,
      place: await placeOf(tx, registration),
      waitingMode: settings?.waitingMode ?? 'automatic',
      offerExpiresAt: registration.offerExpiresAt,
      hasCalendar: calendar !== null && CALENDAR[kind] === 'add',
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
    kind: PersonNotice,
    facts: EventFacts,
    registration: Registration,
  ): Promise<string | null> {
    if (CALENDAR[kind] === 'remove') return this.calendars.cancellation(tx, facts, registration);
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

function letterOf(eventId: string, notice: Notice, token: string): Letter {
  const common = { kind: `${FAMILY}-${notice.kind}`, eventId, data: { token } };
  if (notice.kind === 'group') {
    const { id, contactEmail, locale } = notice.group;
    return { ...common, groupId: id, recipient: contactEmail, locale };
  }
  const { id, email, locale } = notice.registration;
  return { ...common, registrationId: id, recipient: email, locale };
}
