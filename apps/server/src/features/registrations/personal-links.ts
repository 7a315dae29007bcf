import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { insertMany } from '../../platform/database/insert-many.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import type { Event } from '../events/index.ts';
import { PersonalLink } from './personal-link.entity.ts';
import type { RegistrationGroup } from './registration-group.entity.ts';
import type { Registration } from './registration.entity.ts';

export type LinkOwner =
  | { readonly eventId: string; readonly registrationId: string }
  | { readonly eventId: string; readonly groupId: string };

/**
 * Personal links: 256 random bits, of which the database holds the hash only. No mail can repeat the token of an
 * earlier one, so each brings its own, and all of them open the same registration until the event's links end.
 */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new token; it is nowhere but in the answer. */
  async issue(tx: EntityManager, owner: LinkOwner): Promise<string> {
    const [token] = await this.issueMany(tx, [owner]);
    return token as string;
  }

  /** One new token for each owner, in their order. */
  async issueMany(tx: EntityManager, owners: readonly LinkOwner[]): Promise<string[]> {
    const links = owners.map((owner) => ({ owner, ...newToken() }));
    await insertMany(
      tx,
      'personal_link',
      links.map(({ owner, hash }) => ({
        token_hash: `\\x${hash.toString('hex')}`,
        event_id: owner.eventId,
        registration_id: 'registrationId' in owner ? owner.registrationId : null,
        group_id: 'groupId' in owner ? owner.groupId : null,
        created_at: this.clock.now().toString(),
      })),
    );
    return links.map(({ token }) => token);
  }

  /** Absolute, as mails need it. */
  href(lang: Lang, token: string): string {
    return this.config.publicUrl + personalPath(lang, token);
  }

  /**
   * What the token opens, for as long as the event's links live.
   * @throws {ProblemError} LINK_UNKNOWN, LINK_ENDED when somebody else comes instead, LINK_EXPIRED
   */
  async open(tx: EntityManager, token: string): Promise<OpenedLink> {
    const link = isToken(token)
      ? await tx.findOne(PersonalLink, {
          where: { tokenHash: hashToken(token) },
          relations: { event: true, registration: true, group: true },
        })
      : null;
    if (!link) throw new ProblemError('LINK_UNKNOWN');
    if (link.endedAt) throw new ProblemError('LINK_ENDED');
    if (Temporal.Instant.compare(this.clock.now(), linksEnd(link.event)) > 0) {
      throw new ProblemError('LINK_EXPIRED');
    }
    return { event: link.event, registration: link.registration, group: link.group };
  }

  async find(tx: EntityManager, token: string): Promise<Registration | null> {
    if (!isToken(token)) return null;
    const link = await tx.findOne(PersonalLink, {
      where: { tokenHash: hashToken(token), endedAt: IsNull() },
      relations: { registration: true },
    });
    return link?.registration ?? null;
  }

  /** All links that a registration has so far; a new one may be issued after it. */
  async end(tx: EntityManager, registrationId: string): Promise<void> {
    await tx.update(PersonalLink, { registrationId, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }
}

/** One of both is there: a person, or a group of which somebody is the contact. */
export interface OpenedLink {
  readonly event: Event;
  readonly registration: Registration | null;
  readonly group: RegistrationGroup | null;
}

/** How long after the day links open anything: long enough for certificates, shorter than the data live. */
const LINK_DAYS = 180;

/** The end of the last day on which links of the event work, where it is held. */
export function linksEnd(event: Event): Temporal.Instant {
  return lastDayOfLinks(event).add({ days: 1 }).toZonedDateTime(event.timeZone).toInstant();
}

export function lastDayOfLinks({ date }: Event): Temporal.PlainDate {
  return Temporal.PlainDate.from(date).add({ days: LINK_DAYS });
}

const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export function personalPath(lang: Lang, token: string): string {
  return `/${lang}/r/${token}`;
}

/** One form and one person give one id, in the form of a UUID (version 8: made by a rule of our own). */
export function submissionKey(submissionId: string, emailNormalised: string): string {
  const bytes = createHash('sha256').update(`${submissionId.toLowerCase()}\n${emailNormalised}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
