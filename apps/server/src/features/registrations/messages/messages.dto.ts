import { ApiProperty } from '@nestjs/swagger';
import {
  DateField,
  ManyOfField,
  ObjectField,
  OneOfField,
  TextField,
  TextListField,
  TimeField,
  VersionField,
} from '../../../platform/http/fields.ts';
import {
  ATTENDANCES,
  REGISTRATION_SECTORS,
  REGISTRATION_STATUSES,
  type Attendance,
  type RegistrationStatus,
} from '../registration.entity.ts';
import { ATTENDED, MESSAGE_STATUSES, MESSAGE_SUBJECTS, type MessageStatus } from './message.entity.ts';

const LOCALES = ['fi', 'sv', 'en'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class MessageSubjectDto {
  @TextField({ max: 150, optional: true }) fi?: string;
  @TextField({ max: 150, optional: true }) sv?: string;
  @TextField({ max: 150, optional: true }) en?: string;
}

export class MessageBodyDto {
  @TextField({ max: 5000, isMultiline: true, optional: true }) fi?: string;
  @TextField({ max: 5000, isMultiline: true, optional: true }) sv?: string;
  @TextField({ max: 5000, isMultiline: true, optional: true }) en?: string;
}

/** An empty list asks for nothing. */
export class MessageFilterDto {
  @ManyOfField(REGISTRATION_STATUSES) statuses: RegistrationStatus[];
  @ManyOfField(REGISTRATION_SECTORS) sectors: string[];
  @TextListField({ max: 36, maxItems: 100, pattern: UUID, description: 'partners of the event' })
  organisationIds: string[];
  @ManyOfField(ATTENDANCES) attendances: Attendance[];
  @ManyOfField(LOCALES) locales: ('fi' | 'sv' | 'en')[];
  @OneOfField(ATTENDED, { description: 'who came, or had a seat and did not come' })
  attended: (typeof ATTENDED)[number];
}

export class RecipientsDto {
  @OneOfField(MESSAGE_SUBJECTS, {
    description: 'other: not about one’s own registration, so people may say no',
  })
  about: 'event' | 'other';
  @ObjectField(() => MessageFilterDto) filter: MessageFilterDto;
}

export class MessageDto extends RecipientsDto {
  @ObjectField(() => MessageSubjectDto) subject: MessageSubjectDto;
  @ObjectField(() => MessageBodyDto, { description: 'plain paragraphs with an empty line between them' })
  body: MessageBodyDto;
}

export class ChangeMessageDto extends MessageDto {
  @VersionField() version: number;
}

export class MessagePreviewDto {
  @OneOfField(MESSAGE_SUBJECTS) about: 'event' | 'other';
  @OneOfField(LOCALES) locale: 'fi' | 'sv' | 'en';
  @ObjectField(() => MessageSubjectDto) subject: MessageSubjectDto;
  @ObjectField(() => MessageBodyDto) body: MessageBodyDto;
}

export class ScheduleMessageDto {
  @VersionField() version: number;
  @DateField({ optional: true, description: 'with `time`; without both, it leaves in five minutes' })
  date?: string | null;
  @TimeField({ optional: true, description: 'in the zone of the event' }) time?: string | null;
}

class MessageTextView {
  @ApiProperty({ type: String }) fi: string;
  @ApiProperty({ type: String }) sv: string;
  @ApiProperty({ type: String }) en: string;
}

export class MessageFilterView {
  @ApiProperty({ type: String, isArray: true, enum: REGISTRATION_STATUSES }) statuses: RegistrationStatus[];
  @ApiProperty({ type: String, isArray: true }) sectors: string[];
  @ApiProperty({ type: String, isArray: true }) organisationIds: string[];
  @ApiProperty({ type: String, isArray: true, enum: ATTENDANCES }) attendances: Attendance[];
  @ApiProperty({ type: String, isArray: true, enum: LOCALES }) locales: ('fi' | 'sv' | 'en')[];
  @ApiProperty({ type: String, enum: ATTENDED }) attended: (typeof ATTENDED)[number];
}

class MessageProgressView {
  @ApiProperty({ type: 'integer' }) recipients: number;
  @ApiProperty({ type: 'integer' }) queued: number;
  @ApiProperty({ type: 'integer' }) sent: number;
  @ApiProperty({ type: 'integer' }) failed: number;
  @ApiProperty({ type: 'integer', description: 'stopped, or not wanted' }) withheld: number;
}

export class MessageView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: MESSAGE_STATUSES }) status: MessageStatus;
  @ApiProperty({ type: String, enum: MESSAGE_SUBJECTS }) about: 'event' | 'other';
  @ApiProperty({ type: MessageTextView }) subject: MessageTextView;
  @ApiProperty({ type: MessageTextView }) body: MessageTextView;
  @ApiProperty({ type: MessageFilterView }) filter: MessageFilterView;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) leavesAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt: string | null;
  @ApiProperty({ type: MessageProgressView, description: 'mails that are kept still; older ones are erased' })
  progress: MessageProgressView;
}

export class RecipientView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) organisationName: string;
  @ApiProperty({ type: String, enum: REGISTRATION_STATUSES }) status: RegistrationStatus;
  @ApiProperty({ type: String, enum: LOCALES }) locale: 'fi' | 'sv' | 'en';
}

export class LocaleCountView {
  @ApiProperty({ type: String, enum: LOCALES }) locale: 'fi' | 'sv' | 'en';
  @ApiProperty({ type: 'integer' }) people: number;
}

export class RecipientsView {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: 'integer', description: 'left out, since they want no such mails or take none' })
  blocked: number;
  @ApiProperty({ type: LocaleCountView, isArray: true }) locales: LocaleCountView[];
  @ApiProperty({ type: RecipientView, isArray: true, description: 'the first five hundred, by name' })
  people: RecipientView[];
}

export class MessagePreviewView {
  @ApiProperty({ type: String }) subject: string;
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ type: String }) html: string;
}
