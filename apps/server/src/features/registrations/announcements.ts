import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Mail, type Letter } from '../../platform/mail/mail.ts';
import { PersonalLinks, type LinkOwner } from './personal-links.ts';
import type { RegistrationGroup } from './registration-group.entity.ts';
import type { Registration } from './registration.entity.ts';

export const NOTICE_KINDS = [
  'pending',
  'seated',
  'waiting',
  'offer',
  'promoted',
  'already',
  'approved',
  'declined',
  'offer-expired',
  'unseated',
  'moved',
  'cancelled',
  'event-cancelled',
  'event-moved',
  'answers-changed',
  'person-changed',
  'handed-over',
  'reminder',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What somebody is to be told. Place, times and words follow when the mail leaves. */
export type Notice =
  | { readonly kind: NoticeKind; readonly registration: Registration }
  /** For the contact of a group: the link that opens all of it. */
  | { readonly kind: 'group'; readonly group: RegistrationGroup };

/** Tells people by mail what became of their registrations, each with a link of their own. */
@Injectable()
export class Announcements {
  constructor(
    private readonly mail: Mail,
    private readonly links: PersonalLinks,
  ) {}

  /** The same to everybody. */
  async tell(tx: EntityManager, kind: NoticeKind, registrations: readonly Registration[]): Promise<void> {
    await this.send(
      tx,
      registrations.map((registration) => ({ kind, registration })),
    );
  }

  /** @returns the tokens of the links, by the id of the registration or group */
  async send(tx: EntityManager, notices: readonly Notice[]): Promise<Map<string, string>> {
    const tokens = await this.links.issueMany(tx, notices.map(ownerOf));
    await this.mail.sendMany(
      tx,
      notices.map((notice, index) => letterOf(notice, tokens[index] as string)),
    );
    return new Map(notices.map((notice, index) => [subjectOf(notice).id, tokens[index] as string]));
  }
}

function subjectOf(notice: Notice): Registration | RegistrationGroup {
  return notice.kind === 'group' ? notice.group : notice.registration;
}

function ownerOf(notice: Notice): LinkOwner {
  const { id, eventId } = subjectOf(notice);
  return notice.kind === 'group' ? { eventId, groupId: id } : { eventId, registrationId: id };
}

function letterOf(notice: Notice, token: string): Letter {
  const { id, eventId, locale } = subjectOf(notice);
  return {
    kind: `registration-${notice.kind}`,
    recipient: notice.kind === 'group' ? notice.group.contactEmail : notice.registration.email,
    locale,
    eventId,
    registrationId: notice.kind === 'group' ? null : id,
    groupId: notice.kind === 'group' ? id : null,
    data: { token },
  };
}
