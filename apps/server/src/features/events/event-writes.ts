import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { EventHooks } from './event-hooks.ts';
import { EDITABLE_STATUSES } from './event-states.ts';
import { Event } from './event.entity.ts';

/** What a change leads to: columns of the event itself, and what the audit says about it. */
export interface EventChange {
  readonly columns?: QueryDeepPartialEntity<Event>;
  readonly details?: Record<string, unknown>;
}

/** Every write to an event goes through here: one lock, one version, one audit entry, one announcement. */
@Injectable()
export class EventWrites {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hooks: EventHooks,
  ) {}

  /**
   * @param version the version the caller saw; null where a change cannot collide with another one
   * @throws {ProblemError} CONFLICT_VERSION, TRANSITION_REFUSED when the event can no longer be changed
   */
  async change(
    actor: Actor,
    eventId: string,
    version: number | null,
    action: string,
    decide: (tx: EntityManager, event: Event) => Promise<EventChange>,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const before = await lockedEvent(tx, eventId);
      if (version !== null && before.version !== version) throw new ProblemError('CONFLICT_VERSION');
      if (!EDITABLE_STATUSES.includes(before.status)) throw new ProblemError('TRANSITION_REFUSED');
      const { columns = {}, details = {} } = await decide(tx, before);
      await tx.update(Event, eventId, { ...columns, version: before.version + 1 });
      const after = await tx.findOneByOrFail(Event, { id: eventId });
      await audit(tx, actor, { action, subjectType: 'event', subjectId: eventId, eventId, details });
      await this.hooks.changed(tx, before, after);
    });
  }
}

/** The event, held until the transaction ends. */
export async function lockedEvent(tx: EntityManager, eventId: string): Promise<Event> {
  const event = await tx.findOne(Event, { where: { id: eventId }, lock: { mode: 'pessimistic_write' } });
  if (!event) throw new ProblemError('NOT_FOUND');
  return event;
}
