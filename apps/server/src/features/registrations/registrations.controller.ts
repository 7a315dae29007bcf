import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { Id } from '../../platform/http/ids.ts';
import { CheckIn } from './check-in.service.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import {
  CheckInListView,
  CheckInQuery,
  CheckInRowView,
  RegisterByStaffDto,
  RegistrationListView,
  RegistrationQuery,
  RegistrationSummaryView,
  RegistrationView,
} from './registrations.dto.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/registrations')
export class RegistrationsController {
  constructor(
    private readonly registrations: DeskRegistrations,
    private readonly checkIns: CheckIn,
  ) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: RegistrationListView })
  list(
    @Param('eventId', Id) eventId: string,
    @Query() query: RegistrationQuery,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<RegistrationListView> {
    return this.registrations.list(eventId, query, roles);
  }

  @Get('summary')
  @Allow('registration.read')
  @ApiOkResponse({ type: RegistrationSummaryView })
  summary(@Param('eventId', Id) eventId: string): Promise<RegistrationSummaryView> {
    return this.registrations.summary(eventId);
  }

  @Get('check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInListView })
  checkInList(@Param('eventId', Id) eventId: string, @Query() query: CheckInQuery): Promise<CheckInListView> {
    return this.registrations.checkInList(eventId, query.search);
  }

  @Post()
  @Allow('registration.edit')
  @ApiCreatedResponse({ type: RegistrationView })
  register(
    @Param('eventId', Id) eventId: string,
    @Body() body: RegisterByStaffDto,
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    return this.registrations.register(eventId, body, actor, roles);
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

  @Post(':registrationId/cancel')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: RegistrationView })
  cancel(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    return this.registrations.cancel(eventId, registrationId, actor, roles);
  }

  @Put(':registrationId/check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInRowView })
  checkIn(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInRowView> {
    return this.checkIns.checkIn(eventId, registrationId, actor);
  }

  @Delete(':registrationId/check-in')
  @Allow('registration.check-in')
  @ApiOkResponse({ type: CheckInRowView })
  undoCheckIn(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CheckInRowView> {
    return this.checkIns.undo(eventId, registrationId, actor);
  }
}
