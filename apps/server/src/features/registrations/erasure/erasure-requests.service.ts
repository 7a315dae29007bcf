import { Injectable } from '@nestjs/common';
import { transition } from '@talkoot/seating';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { writeReport } from '../../../platform/personal-data/write-report.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { isAhead } from '../seats/is-ahead.ts';
import { SeatBooks } from '../seats/seat-book.ts';
import { eraseGroupContacts } from './erase-groups.ts';
import { erasePeople, isErased, NO_NAME } from './erase-people.ts';
import { retentionOf } from './retention.queries.ts';
import { attendanceKeptUntil } from './retention.ts';

/** `refused`: name, organisation and attendance stay until that day, for the ground given; the rest is erased. */
export type ErasureOutcome =
  | { readonly kind: 'erased' }
  | {
      readonly kind: 'refused';
      readonly reason: 'attendance-kept';
      readonly until: Temporal.PlainDate;
      readonly ground: string;
    };

/** People who want to be forgotten before their time, by their link or by writing to the organiser. */
@Injectable()
export class ErasureRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly books: SeatBooks,
    private readonly seatChanges: SeatChanges,
  ) {}

  /** @throws {ProblemError} NOT_FOUND also where the registration is of another event */
  byStaff(eventId: string, registrationId: string, actor: Actor): Promise<ErasureOutcome> {
    return this.dataSource.transaction(async (tx) => {
      if (!(await tx.existsBy(Registration, { id: registrationId, eventId })))
        throw new ProblemError('NOT_FOUND');
      return this.request(tx, registrationId, actor);
    });
  }

  /**
   * Erases the person at once. While the event is ahead the registration is cancelled first, and the seat goes to the
   * next; no mail follows, since there is no address any more. Asking again answers the same.
   * @throws {ProblemError} NOT_FOUND
   */
  async request(
    tx: EntityManager,
    registrationId: string,
    actor: Actor | null = null,
  ): Promise<ErasureOutcome> {
    const found = await tx.findOneBy(Registration, { id: registrationId });
    if (!found) throw new ProblemError('NOT_FOUND');
    const book = await this.books.open(tx, found.eventId);
    const { event } = book;
    // Read under the lock: cancelled, checked in or erased meanwhile.
    const registration = await tx.findOneByOrFail(Registration, { id: registrationId });
    const retention = await retentionOf(tx, event.id);
    const until = attendanceKeptUntil(retention, registration, this.clock.today(event.timeZone));
    if (!isErased(registration)) {
      if (isAhead(event, this.clock.now()) && transition(registration.status, 'cancel').ok) {
        await this.seatChanges.cancelIn(tx, book, registrationId, actor, '');
      }
      await this.#erase(tx, registration, until !== null, actor);
    }
    if (until === null || registration.name === NO_NAME) return { kind: 'erased' };
    return { kind: 'refused', reason: 'attendance-kept', until, ground: retention.keepGround };
  }

  async #erase(
    tx: EntityManager,
    { id, eventId }: Registration,
    keepsAttendance: boolean,
    actor: Actor | null,
  ): Promise<void> {
    const people = { eventId, ids: [id], rule: 'request' } as const;
    await writeReport(tx, await erasePeople(tx, people, { keepsAttendance }), this.clock.now());
    await auditRegistrations(tx, [{ id, eventId }], 'erased', actor, { keepsAttendance });
  }

  /** The contact of a group: the people they registered stay, and are told by their own links. */
  async requestByContact(tx: EntityManager, eventId: string, groupId: string): Promise<ErasureOutcome> {
    await this.books.open(tx, eventId);
    await writeReport(tx, await eraseGroupContacts(tx, [groupId], 'request'), this.clock.now());
    await audit(tx, null, {
      action: 'registration-group.erased',
      subjectType: 'registration-group',
      subjectId: groupId,
      eventId,
    });
    return { kind: 'erased' };
  }
}
