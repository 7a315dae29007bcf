import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { ProgrammeView } from './programme-views.dto.ts';
import { ProgrammeDto } from './programme.dto.ts';
import { Programme } from './programme.service.ts';

@ApiTags('events')
@Controller('api/events/:eventId/programme')
export class ProgrammeController {
  constructor(private readonly programme: Programme) {}

  @Get()
  @Allow('event.read')
  @ApiOkResponse({ type: ProgrammeView })
  show(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
  ): Promise<ProgrammeView> {
    return this.programme.get(actor, roles, eventId);
  }

  @Put()
  @Allow('programme.edit')
  @ApiOkResponse({ type: ProgrammeView })
  async change(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() body: ProgrammeDto,
  ): Promise<ProgrammeView> {
    await this.programme.change(actor, eventId, body);
    return this.programme.get(actor, roles, eventId);
  }
}
