import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { EventPartners } from './event-partners.service.ts';
import { EventPublishing } from './event-publishing.service.ts';
import { EventReads } from './event-reads.service.ts';
import { EventRowView, EventView } from './event-views.dto.ts';
import { ChangeEventDto, CreateEventDto, EventVersionDto, PartnersDto } from './event-writes.dto.ts';
import { Events } from './events.service.ts';

/** What a person is in the new event is known only after it exists: its maker leads it. */
const leading = (organisationId: string, actor: Actor): EventRole[] =>
  actor.memberships
    .filter((membership) => membership.organisationId === organisationId)
    .map(({ role }) => ({ organisationId, partnerRole: 'lead', organisationRole: role }));

@ApiTags('events')
@Controller('api/events')
export class EventsController {
  constructor(
    private readonly events: Events,
    private readonly reads: EventReads,
    private readonly partners: EventPartners,
    private readonly publishing: EventPublishing,
  ) {}

  @Get()
  @Allow('event.list')
  @ApiOkResponse({ type: EventRowView, isArray: true })
  list(@CurrentActor() actor: Actor): Promise<EventRowView[]> {
    return this.reads.list(actor);
  }

  @Post()
  @Allow('event.create')
  @ApiCreatedResponse({ type: EventView })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateEventDto): Promise<EventView> {
    const eventId = await this.events.create(actor, body);
    return this.reads.get(actor, leading(body.leadOrganisationId, actor), eventId);
  }

  @Get(':eventId')
  @Allow('event.read')
  @ApiOkResponse({ type: EventView })
  show(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
  ): Promise<EventView> {
    return this.reads.get(actor, roles, eventId);
  }

  @Put(':eventId')
  @Allow('event.edit')
  @ApiOkResponse({ type: EventView })
  async change(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() body: ChangeEventDto,
  ): Promise<EventView> {
    await this.events.change(actor, eventId, body);
    return this.reads.get(actor, roles, eventId);
  }

  @Put(':eventId/partners')
  @Allow('partner.edit')
  @ApiOkResponse({ type: EventView })
  async changePartners(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() body: PartnersDto,
  ): Promise<EventView> {
    await this.partners.change(actor, eventId, body);
    return this.reads.get(actor, roles, eventId);
  }

  @Post(':eventId/publish')
  @HttpCode(200)
  @Allow('event.publish')
  @ApiOkResponse({ type: EventView })
  async publish(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() { version }: EventVersionDto,
  ): Promise<EventView> {
    await this.publishing.publish(actor, eventId, version);
    return this.reads.get(actor, roles, eventId);
  }

  @Post(':eventId/cancel')
  @HttpCode(200)
  @Allow('event.publish')
  @ApiOkResponse({ type: EventView })
  async cancel(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() { version }: EventVersionDto,
  ): Promise<EventView> {
    await this.publishing.cancel(actor, eventId, version);
    return this.reads.get(actor, roles, eventId);
  }

  @Post(':eventId/hold')
  @HttpCode(200)
  @Allow('event.publish')
  @ApiOkResponse({ type: EventView })
  async hold(
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() { version }: EventVersionDto,
  ): Promise<EventView> {
    await this.publishing.hold(actor, eventId, version);
    return this.reads.get(actor, roles, eventId);
  }
}
