import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { blockerView, EventReads } from './event-reads.service.ts';
import { statusAfter } from './event-states.ts';
import { EventWrites } from './event-writes.ts';

/** From draft to public page, and on to what became of it. */
@Injectable()
export class EventPublishing {
  constructor(
    private readonly writes: EventWrites,
    private readonly reads: EventReads,
    private readonly clock: Clock,
  ) {}

  async publish(actor: Actor, eventId: string, version: number): Promise<void> {
    await this.writes.change(actor, eventId, version, 'event.published', async (tx, event) => {
      const status = statusAfter(event.status, 'publish');
      const blockers = await this.reads.blockers(event, tx);
      if (blockers.length > 0)
        throw new ProblemError('EVENT_NOT_PUBLISHABLE', {
          extensions: { blockers: blockers.map(blockerView) },
        });
      return { columns: { status, publishedAt: this.clock.now() } };
    });
  }

  async cancel(actor: Actor, eventId: string, version: number): Promise<void> {
    await this.writes.change(actor, eventId, version, 'event.cancelled', async (_tx, event) => ({
      columns: { status: statusAfter(event.status, 'cancel') },
      details: { from: event.status },
    }));
  }

  /** From the day of the event on: it was held. */
  async hold(actor: Actor, eventId: string, version: number): Promise<void> {
    await this.writes.change(actor, eventId, version, 'event.held', async (_tx, event) => {
      const status = statusAfter(event.status, 'hold');
      if (this.clock.today(event.timeZone).toString() < event.date)
        throw new ProblemError('TRANSITION_REFUSED');
      return { columns: { status } };
    });
  }
}
