import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { Id } from '../../platform/http/ids.ts';
import { DeskRegistrations } from './desk-registrations.service.ts';
import {
  RegisterByStaffDto,
  RegistrationListView,
  RegistrationQuery,
  RegistrationSummaryView,
  RegistrationView,
} from './registrations.dto.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/registrations')
export class RegistrationsController {
  constructor(private readonly registrations: DeskRegistrations) {}

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
  summary(
    @Param('eventId', Id) eventId: string,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<RegistrationSummaryView> {
    return this.registrations.summary(eventId, roles);
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
}
