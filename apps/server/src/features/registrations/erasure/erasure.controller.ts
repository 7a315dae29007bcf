import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { ErasureOutcomeView, EventErasureView, PutRetentionDto } from './erasure.dto.ts';
import { EventErasure } from './event-erasure.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId')
export class ErasureController {
  constructor(private readonly erasure: EventErasure) {}

  /** What is kept until when, and what has been erased: numbers only. */
  @Get('erasure')
  @Allow('registration.read')
  @ApiOkResponse({ type: EventErasureView })
  get(@Param('eventId', Id) eventId: string): Promise<EventErasureView> {
    return this.erasure.get(eventId);
  }

  @Put('erasure/retention')
  @Allow('registration.erase')
  @ApiOkResponse({ type: EventErasureView })
  putRetention(
    @Param('eventId', Id) eventId: string,
    @Body() body: PutRetentionDto,
    @CurrentActor() actor: Actor,
  ): Promise<EventErasureView> {
    return this.erasure.putRetention(eventId, body, actor);
  }

  /** At once and for good; the seat goes to the next. */
  @Post('registrations/:registrationId/erase')
  @HttpCode(200)
  @Allow('registration.erase')
  @ApiOkResponse({ type: ErasureOutcomeView })
  erasePerson(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ErasureOutcomeView> {
    return this.erasure.erasePerson(eventId, registrationId, actor);
  }
}
