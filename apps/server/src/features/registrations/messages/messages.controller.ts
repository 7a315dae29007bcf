import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { MessageSending } from './message-sending.service.ts';
import {
  ChangeMessageDto,
  MessageDto,
  MessagePreviewDto,
  MessagePreviewView,
  MessageView,
  RecipientsDto,
  RecipientsView,
  ScheduleMessageDto,
} from './messages.dto.ts';
import { Messages } from './messages.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/messages')
export class MessagesController {
  constructor(
    private readonly messages: Messages,
    private readonly sending: MessageSending,
  ) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: MessageView, isArray: true })
  list(@Param('eventId', Id) eventId: string): Promise<MessageView[]> {
    return this.messages.list(eventId);
  }

  @Post()
  @Allow('registration.edit')
  @ApiCreatedResponse({ type: MessageView })
  create(
    @Param('eventId', Id) eventId: string,
    @Body() body: MessageDto,
    @CurrentActor() actor: Actor,
  ): Promise<MessageView> {
    return this.messages.create(eventId, body, actor);
  }

  @Post('recipients')
  @HttpCode(200)
  @Allow('registration.read')
  @ApiOkResponse({ type: RecipientsView })
  recipients(@Param('eventId', Id) eventId: string, @Body() body: RecipientsDto): Promise<RecipientsView> {
    return this.messages.recipients(eventId, body);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('registration.read')
  @ApiOkResponse({ type: MessagePreviewView })
  preview(
    @Param('eventId', Id) eventId: string,
    @Body() body: MessagePreviewDto,
  ): Promise<MessagePreviewView> {
    return this.messages.preview(eventId, body);
  }

  @Get(':messageId')
  @Allow('registration.read')
  @ApiOkResponse({ type: MessageView })
  get(
    @Param('eventId', Id) eventId: string,
    @Param('messageId', Id) messageId: string,
  ): Promise<MessageView> {
    return this.messages.get(eventId, messageId);
  }

  @Put(':messageId')
  @Allow('registration.edit')
  @ApiOkResponse({ type: MessageView })
  change(
    @Param('eventId', Id) eventId: string,
    @Param('messageId', Id) messageId: string,
    @Body() body: ChangeMessageDto,
    @CurrentActor() actor: Actor,
  ): Promise<MessageView> {
    return this.messages.change(eventId, messageId, body, actor);
  }

  @Delete(':messageId')
  @HttpCode(204)
  @Allow('registration.edit')
  remove(
    @Param('eventId', Id) eventId: string,
    @Param('messageId', Id) messageId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.messages.remove(eventId, messageId, actor);
  }

  @Post(':messageId/schedule')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: MessageView })
  schedule(
    @Param('eventId', Id) eventId: string,
    @Param('messageId', Id) messageId: string,
    @Body() body: ScheduleMessageDto,
    @CurrentActor() actor: Actor,
  ): Promise<MessageView> {
    return this.sending.schedule(eventId, messageId, body, actor);
  }

  @Post(':messageId/stop')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: MessageView })
  stop(
    @Param('eventId', Id) eventId: string,
    @Param('messageId', Id) messageId: string,
    @CurrentActor() actor: Actor,
  ): Promise<MessageView> {
    return this.sending.stop(eventId, messageId, actor);
  }
}
