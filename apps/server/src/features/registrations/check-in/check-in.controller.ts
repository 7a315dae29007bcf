import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { DeskRegistrations } from '../desk-registrations.service.ts';
import { RegisterByStaffDto, RegistrationView } from '../registrations.dto.ts';
import {
  CheckInListView,
  CheckInQuery,
  CheckInRowView,
  NoShowListView,
  PressResultsView,
  SendPressesDto,
} from './check-in.dto.ts';
import { CheckIn } from './check-in.service.ts';
import { Door } from './door.service.ts';

@ApiTags('check-in')
@Controller('api/events/:eventId/registrations')
export class CheckInController {
  constructor(
    private readonly door: Door,
    private readonly checkIn: CheckIn,
    private readonly registrations: DeskRegistrations,
  ) {}

  @Get('check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInListView })
  list(@Param('eventId', Id) eventId: string, @Query() query: CheckInQuery): Promise<CheckInListView> {
    return this.door.list(eventId, query);
  }

  @Post('check-in/presses')
  @HttpCode(200)
  @Allow('registration.check-in')
  @ApiOkResponse({ type: PressResultsView })
  send(
    @Param('eventId', Id) eventId: string,
    @Body() body: SendPressesDto,
    @CurrentActor() actor: Actor,
  ): Promise<PressResultsView> {
    return this.checkIn.takePresses(eventId, body, actor);
  }

  @Get('no-shows')
  @Allow('registration.read')
  @ApiOkResponse({ type: NoShowListView })
  noShows(@Param('eventId', Id) eventId: string): Promise<NoShowListView> {
    return this.door.noShows(eventId);
  }

  @Post('walk-ins')
  @Allow('registration.check-in')
  @ApiCreatedResponse({ type: RegistrationView })
  walkIn(
    @Param('eventId', Id) eventId: string,
    @Body() body: RegisterByStaffDto,
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    return this.registrations.walkIn(eventId, body, actor, roles);
  }

  @Post(':registrationId/let-in')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: CheckInRowView })
  letIn(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInRowView> {
    return this.checkIn.letIn(eventId, registrationId, actor);
  }

  @Put(':registrationId/check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInRowView })
  mark(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInRowView> {
    return this.checkIn.mark(eventId, registrationId, true, actor);
  }

  @Delete(':registrationId/check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInRowView })
  unmark(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInRowView> {
    return this.checkIn.mark(eventId, registrationId, false, actor);
  }
}
