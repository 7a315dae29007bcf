import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { EventPartner } from './event-partner.entity.ts';
import { EDITABLE_STATUSES } from './event-states.ts';
import { EventTask } from './event-task.entity.ts';
import { EventWrites, lockedEvent } from './event-writes.ts';
import type { TaskDto } from './event-writes.dto.ts';

/** The division of labour. Removing and ticking off can be taken back, so they ask for no version. */
@Injectable()
export class EventTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: EventWrites,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, eventId: string, dto: TaskDto): Promise<void> {
    await this.writes.change(actor, eventId, dto.version, 'task.added', async (tx, event) => {
      this.#refusePast(dto.dueOn, event.timeZone);
      await refuseStranger(tx, eventId, dto.organisationId);
      const last = await tx.maximum(EventTask, 'position', { eventId });
      const { id } = await tx.save(EventTask, { eventId, position: (last ?? 0) + 1, ...taskColumns(dto) });
      return { details: { taskId: id } };
    });
  }

  async change(actor: Actor, eventId: string, taskId: string, dto: TaskDto): Promise<void> {
    await this.writes.change(actor, eventId, dto.version, 'task.changed', async (tx, event) => {
      const task = await getTask(tx, eventId, taskId);
      // An overdue task may be reworded without a new date.
      if (dto.dueOn !== task.dueOn) this.#refusePast(dto.dueOn, event.timeZone);
      if (dto.organisationId !== task.organisationId) await refuseStranger(tx, eventId, dto.organisationId);
      await tx.update(EventTask, taskId, taskColumns(dto));
      return { details: { taskId, dueOn: { before: task.dueOn, after: dto.dueOn } } };
    });
  }

  async remove(actor: Actor, eventId: string, taskId: string): Promise<void> {
    await this.writes.change(actor, eventId, null, 'task.removed', async (tx) => {
      await getTask(tx, eventId, taskId);
      await tx.softDelete(EventTask, taskId);
      return { details: { taskId } };
    });
  }

  async restore(actor: Actor, eventId: string, taskId: string): Promise<void> {
    await this.writes.change(actor, eventId, null, 'task.restored', async (tx) => {
      const task = await getTask(tx, eventId, taskId, true);
      await refuseStranger(tx, eventId, task.organisationId);
      await tx.restore(EventTask, taskId);
      return { details: { taskId } };
    });
  }

  /** Ticking off changes nothing that a partner has read or accepted: the version of the event stays. */
  async setDone(actor: Actor, eventId: string, taskId: string, isDone: boolean): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const event = await lockedEvent(tx, eventId);
      if (!EDITABLE_STATUSES.includes(event.status)) throw new ProblemError('TRANSITION_REFUSED');
      const task = await getTask(tx, eventId, taskId);
      if ((task.doneAt !== null) === isDone) return;
      await tx.update(EventTask, taskId, { doneAt: isDone ? this.clock.now() : null });
      const action = isDone ? 'task.done' : 'task.reopened';
      await audit(tx, actor, { action, subjectType: 'task', subjectId: taskId, eventId });
    });
  }

  #refusePast(dueOn: string, timeZone: string): void {
    if (dueOn < this.clock.today(timeZone).toString()) throw fieldProblem('/dueOn', 'dateInPast');
  }
}

function taskColumns({ title, organisationId, assignee, dueOn }: TaskDto) {
  return { title, organisationId, assignee: assignee ?? '', dueOn };
}

async function getTask(
  tx: EntityManager,
  eventId: string,
  taskId: string,
  withDeleted = false,
): Promise<EventTask> {
  const task = await tx.findOne(EventTask, { where: { id: taskId, eventId }, withDeleted });
  if (!task) throw new ProblemError('NOT_FOUND');
  return task;
}

/** Only who takes part in the event has tasks in it. */
async function refuseStranger(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
  if (!(await tx.existsBy(EventPartner, { eventId, organisationId })))
    throw fieldProblem('/organisationId', 'notOneOf');
}
