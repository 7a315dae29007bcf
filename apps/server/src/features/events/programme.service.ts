import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { may } from '../../platform/access/permissions.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { PROGRAMME_STATUSES } from './event-states.ts';
import { EventWrites } from './event-writes.ts';
import { Event } from './event.entity.ts';
import { programmeRowsOf } from './events.queries.ts';
import { clashesOf } from './programme-clashes.ts';
import { programmePlan } from './programme-plan.ts';
import { replaceProgramme } from './programme-rows.ts';
import { programmeView } from './programme-views.ts';
import type { ProgrammeView } from './programme-views.dto.ts';
import type { ProgrammeDto } from './programme.dto.ts';

@Injectable()
export class Programme {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: EventWrites,
  ) {}

  async get(actor: Actor, roles: readonly EventRole[], eventId: string): Promise<ProgrammeView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const plan = await programmePlan(manager, event);
    const canEdit = may('programme.edit', actor, roles) && PROGRAMME_STATUSES.includes(event.status);
    return programmeView(plan, canEdit, await clashesOf(manager, actor, plan));
  }

  async change(actor: Actor, eventId: string, { version, items }: ProgrammeDto): Promise<void> {
    await this.writes.change(actor, eventId, version, 'programme.changed', async (tx, event) => {
      if (!PROGRAMME_STATUSES.includes(event.status)) throw new ProblemError('TRANSITION_REFUSED');
      // A public page without a programme would promise nothing.
      if (event.status !== 'draft' && items.length === 0) throw fieldProblem('/items', 'required');
      const before = await programmeRowsOf(tx, eventId);
      await replaceProgramme(tx, event, items);
      return { details: { rows: { before: before.length, after: items.length } } };
    });
  }
}
