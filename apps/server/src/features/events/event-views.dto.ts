import { ApiProperty } from '@nestjs/swagger';
import { SECTORS } from '@talkoot/curriculum';
import { PARTNER_ROLES, type PartnerRole } from '../../platform/access/roles.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisations/index.ts';
import { EVENT_ACTIONS, type EventAction } from './event-states.ts';
import { EVENT_LANGS } from './event-writes.dto.ts';
import { EVENT_KINDS, EVENT_STATUSES, type EventKind, type EventStatus } from './event.entity.ts';
import { LocalisedView } from './localised.view.ts';

export class EventPartnerView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, enum: ORGANISATION_KINDS }) kind: OrganisationKind;
  @ApiProperty({ type: 'integer', description: 'place in the agreement, from 1' }) rank: number;
  @ApiProperty({ type: String, enum: PARTNER_ROLES }) role: PartnerRole;
}

export class EventTaskView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) organisationName: string;
  @ApiProperty({ type: String }) assignee: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty({ type: Boolean }) isOverdue: boolean;
}

export class BlockerView {
  @ApiProperty({ type: String, description: 'words: events.blocker.<code>' }) code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  params: Record<string, string | number>;
}

/** A line of the list. */
export class EventRowView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: EVENT_KINDS }) kind: EventKind;
  @ApiProperty({ type: String, enum: EVENT_STATUSES }) status: EventStatus;
  @ApiProperty({ type: LocalisedView }) title: LocalisedView;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) startTime: string;
  @ApiProperty({ type: String }) venueName: string;
  @ApiProperty({ type: String }) municipality: string;
  @ApiProperty({ type: EventPartnerView, isArray: true }) partners: EventPartnerView[];
  @ApiProperty({ type: EventTaskView, nullable: true, description: 'the open task that is due first' })
  nextTask: EventTaskView | null;
}

/** Everything that the page of an event shows. */
export class EventView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: LocalisedView, description: 'the public page in each language, once it is published' })
  publicPath: LocalisedView;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, enum: EVENT_KINDS }) kind: EventKind;
  @ApiProperty({ type: String, enum: EVENT_STATUSES }) status: EventStatus;
  @ApiProperty({ type: LocalisedView }) title: LocalisedView;
  @ApiProperty({ type: LocalisedView }) summary: LocalisedView;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) startTime: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'HH:MM, from the programme; null while it is empty',
  })
  endTime: string | null;
  @ApiProperty({ type: String }) timeZone: string;
  @ApiProperty({ type: String }) venueName: string;
  @ApiProperty({ type: String }) venueAddress: string;
  @ApiProperty({ type: String }) municipality: string;
  @ApiProperty({ type: 'integer' }) capacity: number;
  @ApiProperty({ type: 'integer' }) deadlineDaysBefore: number;
  @ApiProperty({ type: String, description: 'HH:MM' }) deadlineTime: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'the deadline as an instant' })
  deadline: string;
  @ApiProperty({ type: String, isArray: true, enum: EVENT_LANGS }) languages: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: String, nullable: true }) packageSlug: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: string | null;
  @ApiProperty({ type: EventPartnerView, isArray: true }) partners: EventPartnerView[];
  @ApiProperty({ type: EventTaskView, isArray: true }) tasks: EventTaskView[];
  @ApiProperty({ type: String, isArray: true, description: 'what you may do here, as names of actions' })
  permissions: string[];
  @ApiProperty({ type: String, isArray: true, enum: EVENT_ACTIONS, description: 'where its state leads now' })
  actions: EventAction[];
  @ApiProperty({ type: BlockerView, isArray: true, description: 'what stands in the way of publishing' })
  blockers: BlockerView[];
  @ApiProperty({ type: BlockerView, isArray: true, description: 'worth a look, but no hindrance' })
  warnings: BlockerView[];
}
