import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { RegistrationDecisions } from './registration-decisions.service.ts';
import { ReasonDto, SeatPlanDto, SeatPlanView } from './seat-plan.dto.ts';
import { SeatPlan } from './seat-plan.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/registrations')
export class SeatPlanController {
  constructor(
    private readonly plan: SeatPlan,
    private readonly decisions: RegistrationDecisions,
    private readonly seatChanges: SeatChanges,
  ) {}

  @Get('seats')
  @Allow('registration.read')
  @ApiOkResponse({ type: SeatPlanView })
  show(@Param('eventId', Id) eventId: string): Promise<SeatPlanView> {
    return this.plan.show(eventId);
  }

  @Put('seats')
  @Allow('registration.plan')
  @ApiOkResponse({ type: SeatPlanView })
  save(
    @Param('eventId', Id) eventId: string,
    @Body() body: SeatPlanDto,
    @CurrentActor() actor: Actor,
  ): Promise<SeatPlanView> {
    return this.plan.save(eventId, body, actor);
  }

  @Post(':registrationId/approve')
  @HttpCode(204)
  @Allow('registration.edit')
  @ApiNoContentResponse()
  approve(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.decisions.approve(eventId, registrationId, actor);
  }

  @Post(':registrationId/decline')
  @HttpCode(204)
  @Allow('registration.edit')
  @ApiNoContentResponse()
  decline(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.decisions.decline(eventId, registrationId, reason, actor);
  }

  @Post(':registrationId/seat')
  @HttpCode(204)
  @Allow('registration.plan')
  @ApiNoContentResponse()
  seatByHand(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.seatChanges.seatByHand(eventId, registrationId, reason, actor);
  }
}
