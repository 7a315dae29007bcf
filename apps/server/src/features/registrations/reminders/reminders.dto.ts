import { ApiProperty } from '@nestjs/swagger';
import { IntField, ListField, TimeField } from '../../../platform/http/fields.ts';

export const MAX_REMINDER_DAYS = 60;

export class ReminderDto {
  @IntField({ min: 0, max: MAX_REMINDER_DAYS, description: 'days before the event' }) daysBefore: number;
  @TimeField({ description: 'wall-clock time in the zone of the event' }) time: string;
}

export class RemindersDto {
  @ListField(() => ReminderDto, { max: 5, description: 'none: nobody is reminded' }) reminders: ReminderDto[];
}

export class ReminderView {
  @ApiProperty({ type: 'integer' }) daysBefore: number;
  @ApiProperty({ type: String, example: '09:00' }) time: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'when that is now' }) at: string;
}

export class ReminderPlanView {
  @ApiProperty({ type: ReminderView, isArray: true }) reminders: ReminderView[];
  @ApiProperty({ type: Boolean, description: 'nobody has changed them' }) isDefault: boolean;
}
