import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from '../../../platform/problem/problem-table.ts';
import { BooleanField, ListField, TextField, UuidField } from '../../../platform/http/fields.ts';
import { InstantField } from '../../../platform/http/instant-field.ts';
import { EVENT_STATUSES, type EventStatus } from '../../events/index.ts';
import { ATTENDANCES, type Attendance } from '../registration.entity.ts';

const IdProperty = (): PropertyDecorator => ApiProperty({ type: String, format: 'uuid' });
const InstantProperty = (nullable = false, description?: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date-time', nullable, ...(description ? { description } : {}) }),
  );

export class CheckInPressDto {
  @UuidField({ description: 'made once for each touch: sending it twice counts once' }) id: string;
  @UuidField() registrationId: string;
  @UuidField({ optional: true, description: 'a row of the programme; null or absent: the whole day' })
  sessionId?: string | null;
  @BooleanField({ description: 'false takes the mark away' }) isIn: boolean;
  @InstantField({ description: 'by the clock of the phone' }) pressedAt: string;
}

export class SendPressesDto {
  @InstantField({ description: 'now, by the same clock: how long ago a press was is what counts' })
  sentAt: string;
  @ListField(() => CheckInPressDto, { max: 50 }) presses: CheckInPressDto[];
}

export class CheckInQuery {
  @TextField({ max: 64, optional: true, description: 'of the list you have: then only news are answered' })
  tag?: string;
  @InstantField({ optional: true, description: '`readAt` of the answer before' }) since?: string;
}

export class SessionMarkView {
  @IdProperty() sessionId: string;
  @InstantProperty() at: string;
}

export const AT_THE_DOOR = ['seated', 'offered', 'waiting', 'pending'] as const;

export class CheckInRowView {
  @IdProperty() id: string;
  @ApiProperty({ type: String, enum: AT_THE_DOOR, description: 'only who has a seat can be marked present' })
  status: (typeof AT_THE_DOOR)[number];
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) organisationName: string;
  @ApiProperty({ type: String, enum: ATTENDANCES }) attendance: Attendance;
  @ApiProperty({ type: String, description: 'on the badge and in the QR code' }) code: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    isArray: true,
    description: 'rows side by side that were chosen',
  })
  sessionIds: string[];
  @InstantProperty(true, 'since when present, for the day or in a session') checkedInAt: string | null;
  @InstantProperty(true, 'marked for the whole day') wholeDayAt: string | null;
  @ApiProperty({ type: SessionMarkView, isArray: true }) sessions: SessionMarkView[];
}

export class DoorSessionView {
  @IdProperty() id: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, nullable: true }) track: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'on the wall clock, HH:MM' }) start:
    string | null;
  @ApiProperty({ type: String, nullable: true }) end: string | null;
}

export class CheckInListView {
  @ApiProperty({ type: String, description: 'changes with who is on the list, not with who is present' })
  tag: string;
  @InstantProperty() readAt: string;
  @ApiProperty({ type: Boolean, description: 'false: only those who were touched since' }) isWhole: boolean;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String }) timeZone: string;
  @ApiProperty({ type: String, enum: EVENT_STATUSES }) eventStatus: EventStatus;
  @ApiProperty({ type: 'integer' }) seated: number;
  @ApiProperty({ type: 'integer' }) checkedIn: number;
  @ApiProperty({ type: DoorSessionView, isArray: true, description: 'what attendance can be kept for' })
  sessions: DoorSessionView[];
  @ApiProperty({ type: CheckInRowView, isArray: true, description: 'by name' }) people: CheckInRowView[];
}

export class PressResultView {
  @IdProperty() id: string;
  @ApiProperty({ type: String, enum: Object.keys(PROBLEMS), nullable: true, description: 'null: it counts' })
  refusal: ProblemCode | null;
  @ApiProperty({ type: CheckInRowView, nullable: true, description: 'null: not on the list at the door' })
  row: CheckInRowView | null;
}

export class PressResultsView {
  @ApiProperty({ type: PressResultView, isArray: true, description: 'in the order sent' })
  results: PressResultView[];
}

export class NoShowView {
  @IdProperty() id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String }) organisationName: string;
}

export class NoShowPartnerView {
  @ApiProperty({ type: String, nullable: true, description: 'null: everybody else' })
  organisationName: string | null;
  @ApiProperty({ type: 'integer' }) seated: number;
  @ApiProperty({ type: 'integer' }) absent: number;
}

export class NoShowListView {
  @ApiProperty({ type: Boolean, description: 'false: the day is not over, people may still come' })
  isOver: boolean;
  @ApiProperty({ type: 'integer' }) seated: number;
  @ApiProperty({ type: NoShowPartnerView, isArray: true }) partners: NoShowPartnerView[];
  @ApiProperty({ type: NoShowView, isArray: true, description: 'who had a seat and was not seen, by name' })
  people: NoShowView[];
}
