import { ApiProperty } from '@nestjs/swagger';
import { DateField, IntField, TextField } from '../../../platform/http/fields.ts';
import { LocalisedView } from '../../events/index.ts';
import { ERASURE_RULES } from '../../../platform/personal-data/erased.ts';
import { RETENTION } from './retention.ts';

const LIFETIME_KINDS = ['answers', 'never-seated', 'people', 'attendance'] as const;
const { peopleDays, neverSeatedDays } = RETENTION;

export class PutRetentionDto {
  @IntField({ min: 1, max: 2_147_483_647, description: 'the version you saw; 409 if it has changed since' })
  version: number;
  @IntField({ min: peopleDays.min, max: peopleDays.max, description: 'after the event: who had a seat' })
  peopleDays: number;
  @IntField({
    min: neverSeatedDays.min,
    max: neverSeatedDays.max,
    description: 'after the event: everybody else',
  })
  neverSeatedDays: number;
  @DateField({
    optional: true,
    description:
      'names and organisations of those who attended stay until then, for a record that somebody must see',
  })
  keepsAttendanceUntil?: string | null;
  @TextField({ max: 300, optional: true, description: 'why; shown to participants' }) keepGround?: string;
}

export class LifetimeView {
  @ApiProperty({ type: String, enum: LIFETIME_KINDS }) what: (typeof LIFETIME_KINDS)[number];
  @ApiProperty({ type: String, format: 'date', description: 'the last day; the night after it is erased' })
  until: string;
  @ApiProperty({ type: LocalisedView, isArray: true, description: 'the questions, of `answers`' })
  questions: LocalisedView[];
  @ApiProperty({ type: String, description: 'why, of `attendance`' }) ground: string;
}

export class DaysLimitView {
  @ApiProperty({ type: 'integer' }) min: number;
  @ApiProperty({ type: 'integer' }) max: number;
}

export class RetentionView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'integer' }) peopleDays: number;
  @ApiProperty({ type: 'integer' }) neverSeatedDays: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) keepsAttendanceUntil: string | null;
  @ApiProperty({ type: String }) keepGround: string;
  @ApiProperty({ type: Boolean, description: 'somebody has registered: times may only become shorter' })
  isPromised: boolean;
  @ApiProperty({ type: DaysLimitView }) peopleLimit: DaysLimitView;
  @ApiProperty({ type: DaysLimitView }) neverSeatedLimit: DaysLimitView;
  @ApiProperty({ type: String, format: 'date' }) attendanceLimit: string;
}

export class ErasureReportLineView {
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: String }) table: string;
  @ApiProperty({ type: String, isArray: true, description: 'the columns emptied; none: whole rows' })
  columns: string[];
  @ApiProperty({ type: String, enum: ERASURE_RULES }) rule: (typeof ERASURE_RULES)[number];
  @ApiProperty({ type: 'integer' }) rows: number;
}

export class EventErasureView {
  @ApiProperty({ type: 'integer', description: 'people who are not erased yet' }) people: number;
  @ApiProperty({ type: 'integer', description: 'erased but for the record of attendance' }) kept: number;
  @ApiProperty({ type: 'integer' }) erased: number;
  @ApiProperty({ type: LifetimeView, isArray: true }) lifetimes: LifetimeView[];
  @ApiProperty({ type: RetentionView }) retention: RetentionView;
  @ApiProperty({ type: ErasureReportLineView, isArray: true, description: 'the newest first, at most 500' })
  report: ErasureReportLineView[];
}

export class ErasureOutcomeView {
  @ApiProperty({ type: String, enum: ['erased', 'refused'] }) kind: 'erased' | 'refused';
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'until when attendance is kept' })
  until: string | null;
  @ApiProperty({ type: String, description: 'why; empty where everything was erased' }) ground: string;
}
