import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { ReminderPlanView, RemindersDto } from './reminders.dto.ts';
import { Reminders } from './reminders.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/reminders')
export class RemindersController {
  constructor(private readonly reminders: Reminders) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: ReminderPlanView })
  plan(@Param('eventId', Id) eventId: string): Promise<ReminderPlanView> {
    return this.reminders.plan(eventId);
  }

  @Put()
  @Allow('registration.edit')
  @ApiOkResponse({ type: ReminderPlanView })
  change(
    @Param('eventId', Id) eventId: string,
    @Body() body: RemindersDto,
    @CurrentActor() actor: Actor,
  ): Promise<ReminderPlanView> {
    return this.reminders.change(eventId, body.reminders, actor);
  }
}
