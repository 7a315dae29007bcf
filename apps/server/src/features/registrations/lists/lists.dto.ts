import { ApiProperty } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import { OneOfField, TextField, UuidField } from '../../../platform/http/fields.ts';
import { QueryIntField } from '../../../platform/http/query-fields.ts';
import {
  REGISTRATION_SECTORS,
  REGISTRATION_STATUSES,
  type RegistrationStatus,
} from '../registration.entity.ts';
import { QuestionTextView } from '../form/form.dto.ts';
import { HEADCOUNT_BASES, type HeadcountBasis } from './headcount-snapshot.entity.ts';

export class ExportQuery {
  @OneOfField(['csv', 'xlsx']) format: 'csv' | 'xlsx';
  @OneOfField(LANGS, { description: 'language of the headers and of chosen answers' }) lang: Lang;
  @OneOfField(REGISTRATION_STATUSES, { optional: true }) status?: RegistrationStatus;
}

export class ListImportQuery {
  @OneOfField(['check', 'write'], { description: 'check: only say what would be written' })
  mode: 'check' | 'write';

  @UuidField({ description: 'made once for each list: writing it twice registers once' }) importId: string;

  @OneOfField(LANGS, { description: 'language of the mails' }) lang: Lang;

  @TextField({
    max: 8000,
    optional: true,
    description: 'what each column holds, separated by commas; absent: as its header says',
  })
  columns?: string;

  @OneOfField(REGISTRATION_SECTORS, { optional: true, description: 'for lines that do not say one' })
  sector?: string;

  @QueryIntField({
    min: 0,
    max: 100_000,
    optional: true,
    description: 'how many wrong lines are left out knowingly; with another number nothing is written',
  })
  leaveOut?: number;
}

export class ListImportColumnView {
  @ApiProperty({ type: String, description: 'empty: the list has no header' }) header: string;
  @ApiProperty({ type: String, description: 'what it is taken for; empty: it is left out' }) field: string;
  @ApiProperty({ type: String, isArray: true, description: 'of the first lines' }) samples: string[];
}

export class ListImportFieldView {
  @ApiProperty({ type: String }) field: string;
  @ApiProperty({
    type: QuestionTextView,
    nullable: true,
    description: 'of a question; null: one of our own words',
  })
  label: QuestionTextView | null;
}

export class ListImportMistakeView {
  @ApiProperty({ type: 'integer', description: 'in the file, from 1' }) line: number;
  @ApiProperty({ type: String, nullable: true, description: 'what is wrong; null: the line as a whole' })
  field: string | null;
  @ApiProperty({
    type: String,
    description: 'of problem.field.<code>, lists.mistake.<code> or problem.<code>',
  })
  code: string;
  @ApiProperty({ type: Object, additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params: Record<string, string | number>;
}

export const IMPORT_OUTCOMES = ['seated', 'waiting', 'offered', 'pending', 'already'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export class ListImportOutcomeView {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String, enum: IMPORT_OUTCOMES, description: 'already: was registered before' })
  outcome: ImportOutcome;
  @ApiProperty({ type: 'integer', nullable: true, description: 'place in the queue' }) place: number | null;
}

export const FILE_MISTAKES = [
  'workbook',
  'binary',
  'unclosedQuote',
  'textAfterQuote',
  'empty',
  'tooManyLines',
  'noName',
  'noEmail',
] as const;
export type FileMistakeCode = (typeof FILE_MISTAKES)[number];

export class FileMistakeView {
  @ApiProperty({ type: String, enum: FILE_MISTAKES }) code: FileMistakeCode;
  @ApiProperty({ type: 'integer', nullable: true }) line: number | null;
}

export class ListImportReportView {
  @ApiProperty({ type: FileMistakeView, nullable: true, description: 'why the list cannot be read at all' })
  fileMistake: FileMistakeView | null;
  @ApiProperty({ type: String, nullable: true, enum: ['utf-8', 'utf-16', 'windows-1252'] })
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null;
  @ApiProperty({ type: ListImportColumnView, isArray: true }) columns: ListImportColumnView[];
  @ApiProperty({ type: ListImportFieldView, isArray: true, description: 'what a column can be taken for' })
  fields: ListImportFieldView[];
  @ApiProperty({ type: 'integer', description: 'lines with a mistake' }) wrongLines: number;
  @ApiProperty({ type: ListImportMistakeView, isArray: true, description: 'the first 200' })
  mistakes: ListImportMistakeView[];
  @ApiProperty({ type: ListImportOutcomeView, isArray: true }) outcomes: ListImportOutcomeView[];
  @ApiProperty({ type: Boolean }) isWritten: boolean;
}

export class FreezeHeadcountDto {
  @OneOfField(HEADCOUNT_BASES) basis: HeadcountBasis;
}

export class HeadcountRowView {
  @ApiProperty({ type: String, nullable: true, description: 'null: people of no partner' })
  organisationName: string | null;
  @ApiProperty({ type: 'integer' }) people: number;
}

export class HeadcountSnapshotView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: HEADCOUNT_BASES }) basis: HeadcountBasis;
  @ApiProperty({ type: HeadcountRowView, isArray: true }) counts: HeadcountRowView[];
  @ApiProperty({ type: String, description: 'SHA-256 of the canonical JSON, in hexadecimal' }) hash: string;
  @ApiProperty({ type: String }) takenBy: string;
  @ApiProperty({ type: String, format: 'date-time' }) takenAt: string;
}
