import { ApiProperty } from '@nestjs/swagger';
import { UUID } from '../../platform/http/ids.ts';
import type { Answers } from '@talkoot/forms';
import {
  EmailField,
  IntField,
  OneOfField,
  RecordField,
  TextField,
  TextListField,
  UuidField,
} from '../../platform/http/fields.ts';
import {
  ATTENDANCES,
  type Attendance,
  REGISTRATION_SECTORS,
  REGISTRATION_STATUSES,
  type RegistrationStatus,
} from './registration.entity.ts';

/** One person, as staff write them down. */
export class RegisterByStaffDto {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
  @UuidField({ optional: true, description: 'a partner of the event; null or absent for everybody else' })
  organisationId?: string | null;
  @TextField({ max: 200, optional: true, description: 'as typed, where the organisation is not a partner' })
  organisationName?: string;
  @OneOfField(REGISTRATION_SECTORS) sector: string;
  @OneOfField(ATTENDANCES, { optional: true, description: 'on-site where it is not said' })
  attendance?: Attendance;
  @TextListField({
    max: 36,
    maxItems: 50,
    pattern: UUID,
    optional: true,
    description: 'rows of the programme, where several run side by side',
  })
  sessionIds?: string[];
  @RecordField({ optional: true, description: 'by the ids of the questions of the event' })
  answers?: Record<string, unknown>;
  @IntField({ min: 1, max: 2_147_483_647, optional: true, description: 'of the form that was answered' })
  formVersion?: number;
  @UuidField({ description: 'made once for each form shown: sending it twice registers once' })
  submissionId: string;
  @OneOfField(['fi', 'sv', 'en'], { description: 'language of the mails' }) locale: 'fi' | 'sv' | 'en';
}

export class RegistrationQuery {
  @TextField({ max: 100, optional: true, description: 'in name, e-mail or organisation' }) search?: string;
  @OneOfField(REGISTRATION_STATUSES, { optional: true }) status?: RegistrationStatus;
}

export class RegistrationView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: REGISTRATION_STATUSES }) status: RegistrationStatus;
  @ApiProperty({ type: 'integer', nullable: true, description: 'place in the waiting list, from 1' })
  place: number | null;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisationId: string | null;
  @ApiProperty({ type: String, description: 'of the partner, or as typed' }) organisationName: string;
  @ApiProperty({ type: String, enum: REGISTRATION_SECTORS }) sector: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'by the ids of questions; those that the reader may see',
  })
  answers: Answers;
  @ApiProperty({ type: 'integer', description: 'of the form that was answered' }) formVersion: number;
  @ApiProperty({ type: String, format: 'date-time' }) registeredAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) checkedInAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'of a seat that is offered',
  })
  offerExpiresAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'who registered the group' })
  groupContact: string | null;
  @ApiProperty({ type: String, description: 'why it was cancelled or declined, where somebody said it' })
  cancelReason: string;
}

export class RegistrationListView {
  @ApiProperty({ type: 'integer' }) capacity: number;
  @ApiProperty({ type: 'integer' }) seated: number;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: 'integer' }) cancelled: number;
  @ApiProperty({ type: 'integer', description: 'how many fit the search, also beyond the rows given' })
  found: number;
  @ApiProperty({ type: RegistrationView, isArray: true, description: 'the first 500, in order of arrival' })
  registrations: RegistrationView[];
}

export class SectorCountView {
  @ApiProperty({ type: String, enum: REGISTRATION_SECTORS }) sector: string;
  @ApiProperty({ type: 'integer' }) registered: number;
  @ApiProperty({ type: 'integer' }) attended: number;
}

export class PartnerCountView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: everybody else' })
  organisationId: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName: string | null;
  @ApiProperty({ type: 'integer' }) registered: number;
  @ApiProperty({ type: 'integer' }) attended: number;
}

export class NeedCountView {
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ type: 'integer' }) people: number;
}

export class RegistrationSummaryView {
  @ApiProperty({ type: 'integer' }) capacity: number;
  @ApiProperty({ type: 'integer' }) seated: number;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: 'integer' }) checkedIn: number;
  @ApiProperty({ type: SectorCountView, isArray: true }) sectors: SectorCountView[];
  @ApiProperty({ type: PartnerCountView, isArray: true }) partners: PartnerCountView[];
  @ApiProperty({
    type: NeedCountView,
    isArray: true,
    description: 'for the kitchen: without names, those that the reader may see',
  })
  diets: NeedCountView[];
}
