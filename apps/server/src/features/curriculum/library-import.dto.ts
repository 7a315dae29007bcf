import { ApiProperty } from '@nestjs/swagger';
import { OneOfField, TextField, UuidField } from '../../platform/http/fields.ts';

export class ExportQueryDto {
  @TextField({ max: 80, optional: true, description: 'slug of one module; none: the whole library' })
  module?: string;
}

export class ImportQueryDto {
  @OneOfField(['check', 'write'], { description: 'check: only say what would be written' })
  mode: 'check' | 'write';

  @UuidField({
    optional: true,
    description: "whose modules and datasets they become; none: the house's own library",
  })
  organisation?: string;
}

export class ImportMistakeView {
  @ApiProperty({ type: String, description: 'name of the file in the ZIP; empty: the ZIP itself' })
  file: string;
  @ApiProperty({ type: 'integer', nullable: true }) line: number | null;
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: String, description: 'in plain English' }) message: string;
}

export class ImportItemView {
  @ApiProperty({ type: String, enum: ['module', 'dataset'] }) kind: 'module' | 'dataset';
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, enum: ['new', 'new-version', 'unchanged'] })
  change: 'new' | 'new-version' | 'unchanged';
  @ApiProperty({ type: 'integer', description: 'the version that is or would be written, or is there' })
  version: number;
}

export class ImportReportView {
  @ApiProperty({ type: ImportMistakeView, isArray: true, description: 'with one mistake nothing is written' })
  mistakes: ImportMistakeView[];
  @ApiProperty({ type: ImportItemView, isArray: true }) items: ImportItemView[];
  @ApiProperty({
    type: String,
    isArray: true,
    description: 'files that were checked and are not taken in, such as lists that the house keeps',
  })
  leftOut: string[];
  @ApiProperty({ type: Boolean }) isWritten: boolean;
}
