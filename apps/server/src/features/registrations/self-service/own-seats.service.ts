import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { PersonalLinks } from '../personal-links.ts';
import { Registration } from '../registration.entity.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { isEnded } from '../seats/earlier-registrations.ts';
import { isAhead } from '../seats/is-ahead.ts';
import { SeatBooks } from '../seats/seat-book.ts';
import { OwnRegistrations, type OwnKey, type OwnRegistration } from './own-registrations.ts';

/** What participants, and contacts of groups, do to their seats by a personal link. */
@Injectable()
export class OwnSeats {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly own: OwnRegistrations,
    private readonly links: PersonalLinks,
    private readonly books: SeatBooks,
    private readonly seatChanges: SeatChanges,
  ) {}

  /** @throws {ProblemError} as the link, REGISTRATION_BEGUN, REGISTRATION_CANCELLED */
  async cancel(key: OwnKey, reason: string): Promise<void> {
    const { event, registration } = await this.#ahead(key);
    if (isEnded(registration)) throw new ProblemError('REGISTRATION_CANCELLED');
    await this.seatChanges.cancelByParticipant(event.id, registration.id, reason);
  }

  /** Everybody of a group who is still in, all or nobody. @throws {ProblemError} as `cancel` */
  async cancelAll({ token }: OwnKey, reason: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { event, group } = await this.links.open(tx, token);
      if (!group) throw new ProblemError('LINK_UNKNOWN');
      const book = await this.books.open(tx, event.id);
      if (!isAhead(book.event, book.now)) throw new ProblemError('REGISTRATION_BEGUN');
      const members = await tx.find(Registration, { where: { groupId: group.id }, order: { seq: 'ASC' } });
      for (const member of members.filter((one) => !isEnded(one))) {
        await this.seatChanges.cancelIn(tx, book, member.id, null, reason);
      }
    });
  }

  /** @throws {ProblemError} as the link, REGISTRATION_BEGUN, OFFER_OVER */
  async acceptOffer(key: OwnKey): Promise<void> {
    const { event, registration } = await this.#ahead(key);
    await this.seatChanges.acceptOffer(event.id, registration.id);
  }

  /** Pressing twice is declining once. @throws {ProblemError} as `acceptOffer` */
  async declineOffer(key: OwnKey): Promise<void> {
    const { event, registration } = await this.#ahead(key);
    if (isEnded(registration)) throw new ProblemError('REGISTRATION_CANCELLED');
    // Taken in another tab: a seat in hand is cancelled by its own button only.
    if (registration.status === 'seated') throw new ProblemError('OFFER_OVER');
    await this.seatChanges.declineOffer(event.id, registration.id);
  }

  async #ahead(key: OwnKey): Promise<OwnRegistration> {
    const own = await this.own.get(this.dataSource.manager, key);
    if (!isAhead(own.event, this.clock.now())) throw new ProblemError('REGISTRATION_BEGUN');
    return own;
  }
}
