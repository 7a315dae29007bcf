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
    description: "whose modules, datasets and packages they become; none: the house's own library",
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

const IMPORT_KINDS = ['module', 'dataset', 'package', 'link', 'term'] as const;
const IMPORT_CHANGES = ['new', 'new-version', 'unchanged', 'waiting'] as const;

export class ImportItemView {
  @ApiProperty({ type: String, enum: IMPORT_KINDS }) kind: (typeof IMPORT_KINDS)[number];
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({
    type: String,
    enum: IMPORT_CHANGES,
    description: 'waiting: a package that is not written before all its modules are published',
  })
  change: (typeof IMPORT_CHANGES)[number];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'the version that is or would be written, or is there; packages, links and terms have none',
  })
  version: number | null;
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
