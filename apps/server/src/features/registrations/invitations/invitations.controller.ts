import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { InvitationLinks } from './invitation-links.service.ts';
import { InvitationList } from './invitation-list.service.ts';
import {
  InvitationLinkDto,
  InvitationListDto,
  InvitationListView,
  InvitationPreviewView,
  InvitationQuery,
  InvitedView,
  InviteDto,
  RemindedView,
} from './invitations.dto.ts';
import { Inviting } from './inviting.service.ts';

@ApiTags('invitations')
@Controller('api/events/:eventId/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationList,
    private readonly inviting: Inviting,
    private readonly links: InvitationLinks,
  ) {}

  @Get()
  @Allow('registration.invite')
  @ApiOkResponse({ type: InvitationListView })
  list(
    @Param('eventId', Id) eventId: string,
    @Query() query: InvitationQuery,
    @CurrentEventRoles() roles: readonly EventRole[],
  ): Promise<InvitationListView> {
    return this.invitations.view(eventId, query, roles);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('registration.invite')
  @ApiOkResponse({ type: InvitationPreviewView })
  preview(
    @Param('eventId', Id) eventId: string,
    @Body() body: InvitationListDto,
  ): Promise<InvitationPreviewView> {
    return this.inviting.preview(eventId, body.list);
  }

  @Post()
  @HttpCode(200)
  @Allow('registration.invite')
  @ApiOkResponse({ type: InvitedView })
  invite(
    @Param('eventId', Id) eventId: string,
    @Body() body: InviteDto,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<InvitedView> {
    return this.inviting.invite(eventId, body, roles, actor);
  }

  @Post('remind')
  @HttpCode(200)
  @Allow('registration.invite')
  @ApiOkResponse({ type: RemindedView })
  remind(
    @Param('eventId', Id) eventId: string,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<RemindedView> {
    return this.inviting.remind(eventId, roles, actor);
  }

  @Post(':invitationId/send-again')
  @HttpCode(204)
  @Allow('registration.invite')
  @ApiNoContentResponse()
  sendAgain(
    @Param('eventId', Id) eventId: string,
    @Param('invitationId', Id) invitationId: string,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.inviting.sendAgain(eventId, invitationId, roles, actor);
  }

  @Post('links')
  @HttpCode(204)
  @Allow('registration.invite')
  @ApiNoContentResponse({ description: 'opened; the one before it has ended' })
  renewLink(
    @Param('eventId', Id) eventId: string,
    @Body() body: InvitationLinkDto,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.links.renew(eventId, body.organisationId, roles, actor);
  }

  @Delete('links/:organisationId')
  @HttpCode(204)
  @Allow('registration.invite')
  @ApiNoContentResponse()
  endLink(
    @Param('eventId', Id) eventId: string,
    @Param('organisationId', Id) organisationId: string,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.links.end(eventId, organisationId, roles, actor);
  }

  @Post('links/:organisationId/reopen')
  @HttpCode(204)
  @Allow('registration.invite')
  @ApiNoContentResponse()
  reopenLink(
    @Param('eventId', Id) eventId: string,
    @Param('organisationId', Id) organisationId: string,
    @CurrentEventRoles() roles: readonly EventRole[],
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.links.reopen(eventId, organisationId, roles, actor);
  }
}
