import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event } from '../../events/index.ts';

/**
 * The one door to seats. Whoever decides about seats of an event first takes its row, and keeps it until the
 * transaction ends: two decisions about the same event never overlap, on however many servers. Rows that only point
 * at the event (a check-in, a task) do not wait for it.
 */
@Injectable()
export class EventLock {
  /** @throws {ProblemError} NOT_FOUND */
  async take(tx: EntityManager, eventId: string): Promise<Event> {
    const event = await tx.findOne(Event, { where: { id: eventId }, lock: { mode: 'for_no_key_update' } });
    if (!event) throw new ProblemError('NOT_FOUND');
    return event;
  }
}
