import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { SentMailListView, SentMailQuery, SentMailView } from './sent-mails.dto.ts';
import { SentMails } from './sent-mails.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/mails')
export class SentMailsController {
  constructor(private readonly mails: SentMails) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: SentMailListView })
  list(@Param('eventId', Id) eventId: string, @Query() query: SentMailQuery): Promise<SentMailListView> {
    return this.mails.list(eventId, query);
  }

  @Post(':mailId/send-again')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: SentMailView })
  resend(
    @Param('eventId', Id) eventId: string,
    @Param('mailId', Id) mailId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SentMailView> {
    return this.mails.resend(eventId, mailId, actor);
  }
}
