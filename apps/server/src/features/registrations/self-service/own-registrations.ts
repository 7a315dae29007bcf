import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { isId } from '../../../platform/http/ids.ts';
import type { Event } from '../../events/index.ts';
import { EventLock } from '../seats/event-lock.ts';
import { PersonalLinks } from '../personal-links.ts';
import { Registration } from '../registration.entity.ts';
import { isEnded } from '../seats/earlier-registrations.ts';
import { isAhead } from '../seats/is-ahead.ts';

/** Whose registration is meant: the link's own, or for the contact of a group one of its people. */
export interface OwnKey {
  readonly token: string;
  /** Id of the registration, on the pages of a group. */
  readonly member?: string | undefined;
}

export interface OwnRegistration {
  readonly event: Event;
  readonly registration: Registration;
  /** By the link of the group, by somebody who need not be the participant. */
  readonly isContact: boolean;
}

/** What a personal link may touch: one registration, or those of one group. */
@Injectable()
export class OwnRegistrations {
  constructor(
    private readonly links: PersonalLinks,
    private readonly lock: EventLock,
    private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} LINK_UNKNOWN also for a member of another group, LINK_ENDED, LINK_EXPIRED */
  async get(tx: EntityManager, { token, member }: OwnKey): Promise<OwnRegistration> {
    const { event, registration, group } = await this.links.open(tx, token);
    if (registration && member === undefined) return { event, registration, isContact: false };
    const found =
      group && member !== undefined && isId(member)
        ? await tx.findOneBy(Registration, { id: member, groupId: group.id })
        : null;
    if (!found) throw new ProblemError('LINK_UNKNOWN');
    return { event, registration: found, isContact: true };
  }

  /**
   * The same for changing: the event is locked, and the registration is as it stands behind the lock.
   * @throws {ProblemError} as `get`, REGISTRATION_BEGUN, REGISTRATION_CANCELLED
   */
  async take(tx: EntityManager, key: OwnKey): Promise<OwnRegistration> {
    const first = await this.get(tx, key);
    await this.lock.take(tx, first.event.id);
    // Another tab, or the other holder of the link, may have been faster.
    const own = await this.get(tx, key);
    if (!isAhead(own.event, this.clock.now())) throw new ProblemError('REGISTRATION_BEGUN');
    if (isEnded(own.registration)) throw new ProblemError('REGISTRATION_CANCELLED');
    return own;
  }
}

/** Whether there is still something to change: for pages, which show no button that would be refused. */
export function mayChange({ event, registration }: OwnRegistration, now: Temporal.Instant): boolean {
  return isAhead(event, now) && !isEnded(registration);
}
