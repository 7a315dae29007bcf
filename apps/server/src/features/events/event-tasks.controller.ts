import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { EventReads } from './event-reads.service.ts';
import { EventTasks } from './event-tasks.service.ts';
import { EventView } from './event-views.dto.ts';
import { TaskDto } from './event-writes.dto.ts';

@ApiTags('events')
@Controller('api/events/:eventId/tasks')
export class EventTasksController {
  constructor(
    private readonly tasks: EventTasks,
    private readonly reads: EventReads,
  ) {}

  @Post()
  @Allow('event.edit')
  @ApiCreatedResponse({ type: EventView })
  async add(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() body: TaskDto,
  ): Promise<EventView> {
    await this.tasks.add(actor, eventId, body);
    return this.reads.get(actor, roles, eventId);
  }

  @Put(':taskId')
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async change(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('taskId') taskId: string,
    @Body() body: TaskDto,
  ): Promise<EventView> {
    await this.tasks.change(actor, eventId, taskId, body);
    return this.reads.get(actor, roles, eventId);
  }

  @Delete(':taskId')
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async remove(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('taskId') taskId: string,
  ): Promise<EventView> {
    await this.tasks.remove(actor, eventId, taskId);
    return this.reads.get(actor, roles, eventId);
  }

  /** Puts a removed task back. */
  @Post(':taskId/restore')
  @HttpCode(200)
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async restore(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('taskId') taskId: string,
  ): Promise<EventView> {
    await this.tasks.restore(actor, eventId, taskId);
    return this.reads.get(actor, roles, eventId);
  }

  @Put(':taskId/done')
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async markDone(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('taskId') taskId: string,
  ): Promise<EventView> {
    await this.tasks.setDone(actor, eventId, taskId, true);
    return this.reads.get(actor, roles, eventId);
  }

  @Delete(':taskId/done')
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async markOpen(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('taskId') taskId: string,
  ): Promise<EventView> {
    await this.tasks.setDone(actor, eventId, taskId, false);
    return this.reads.get(actor, roles, eventId);
  }
}
