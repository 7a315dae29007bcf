import { SECTORS } from '@talkoot/curriculum';
import { PARTNER_ROLES, type PartnerRole } from '../../platform/access/roles.ts';
import {
  DateField,
  IntField,
  ListField,
  ManyOfField,
  ObjectField,
  OneOfField,
  TextField,
  TimeField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';
import { LocalisedTextDto, LocalisedTitleDto } from '../../platform/http/localised-text.dto.ts';
import { EVENT_KINDS, type EventKind } from './event.entity.ts';
import { ProgrammeItemDto } from './programme.dto.ts';

export const EVENT_LANGS = ['fi', 'sv', 'en'] as const;

/** The facts of an event: what its maker writes, and whoever changes them later. */
export class EventFactsDto {
  @OneOfField(EVENT_KINDS) kind: EventKind;
  @ObjectField(() => LocalisedTitleDto) title: LocalisedTitleDto;
  @ObjectField(() => LocalisedTextDto, { optional: true }) summary?: LocalisedTextDto;
  @DateField() date: string;
  @TimeField() startTime: string;
  @TextField({ max: 200 }) venueName: string;
  @TextField({ max: 300, optional: true }) venueAddress?: string;
  @TextField({ max: 100 }) municipality: string;
  @IntField({ min: 1, max: 100_000 }) capacity: number;
  @IntField({ min: 0, max: 365, description: 'whole days before the day of the event' })
  deadlineDaysBefore: number;
  @TimeField() deadlineTime: string;
  @ManyOfField(EVENT_LANGS, { description: 'languages it is held in; at least one' }) languages: string[];
  @ManyOfField(SECTORS, { description: 'empty: every sector' }) sectors: string[];
}

export class CreateEventDto extends EventFactsDto {
  @UuidField({ description: 'one of your own organisations' }) leadOrganisationId: string;

  @TextField({ max: 80, optional: true }) packageSlug?: string;

  @ListField(() => ProgrammeItemDto, {
    max: 100,
    optional: true,
    description: 'the programme as tailored; without it the rows of the package',
  })
  items?: ProgrammeItemDto[];
}

export class ChangeEventDto extends EventFactsDto {
  @VersionField() version: number;
}

export class EventVersionDto {
  @VersionField() version: number;
}

export class PartnerDto {
  @UuidField() organisationId: string;
  @OneOfField(PARTNER_ROLES) role: PartnerRole;
}

export class PartnersDto {
  @VersionField() version: number;

  @ListField(() => PartnerDto, { max: 50, description: 'in the order of the agreement; exactly one leads' })
  partners: PartnerDto[];
}

export class TaskDto {
  @VersionField() version: number;
  @TextField({ max: 300 }) title: string;
  @UuidField({ description: 'a partner of the event' }) organisationId: string;
  @TextField({ max: 200, optional: true, description: 'who in the organisation' }) assignee?: string;
  @DateField() dueOn: string;
}
