import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { Registration } from './registration.entity.ts';
import type { CheckInRowView } from './registrations.dto.ts';
import { findSeatedRow } from './registrations.queries.ts';

/** Who came. Saying it twice is saying it once; the first time stays. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  checkIn(eventId: string, registrationId: string, actor: Actor): Promise<CheckInRowView> {
    return this.dataSource.transaction((tx) => this.write(tx, eventId, registrationId, actor));
  }

  undo(eventId: string, registrationId: string, actor: Actor): Promise<CheckInRowView> {
    return this.dataSource.transaction((tx) => this.write(tx, eventId, registrationId, actor, null));
  }

  /**
   * `checkedInAt` null takes the mark away.
   * @throws {ProblemError} NOT_FOUND, REGISTRATION_CANCELLED, TRANSITION_REFUSED for who only waits,
   *   CHECK_IN_TOO_EARLY before the day of the event
   */
  async write(
    tx: EntityManager,
    eventId: string,
    id: string,
    actor: Actor,
    checkedInAt: Temporal.Instant | null = this.clock.now(),
  ): Promise<CheckInRowView> {
    const event = await tx.findOneBy(Event, { id: eventId });
    const registration = await tx.findOne(Registration, {
      where: { id, eventId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!event || !registration) throw new ProblemError('NOT_FOUND');
    if (registration.status === 'cancelled') throw new ProblemError('REGISTRATION_CANCELLED');
    const isOpen = event.status === 'published' || event.status === 'held';
    if (registration.status !== 'seated' || !isOpen) throw new ProblemError('TRANSITION_REFUSED');
    if (checkedInAt && dayOf(checkedInAt, event) < event.date) throw new ProblemError('CHECK_IN_TOO_EARLY');
    const isNew = checkedInAt ? IsNull() : Not(IsNull());
    const { affected } = await tx.update(Registration, { id, checkedInAt: isNew }, { checkedInAt });
    if (affected) {
      await audit(tx, actor, {
        action: checkedInAt ? 'registration.checked-in' : 'registration.check-in-undone',
        subjectType: 'registration',
        subjectId: id,
        eventId,
      });
    }
    const row = await findSeatedRow(tx, eventId, id);
    if (!row) throw new ProblemError('NOT_FOUND');
    return row;
  }
}

/** The date on the wall where the event is held. */
function dayOf(instant: Temporal.Instant, { timeZone }: Event): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
