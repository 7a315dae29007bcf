import { ApiProperty } from '@nestjs/swagger';
import { OneOfField, TextField } from '../http/fields.ts';

export const DOCUMENT_LANGS = ['fi', 'sv', 'en', 'fi-simple'] as const;

export class DocumentQueryDto {
  @OneOfField(DOCUMENT_LANGS) lang: (typeof DOCUMENT_LANGS)[number];

  @TextField({ max: 200, optional: true, description: 'sector codes, separated by commas' })
  sectors?: string;
}

export class DocumentKindView {
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: String, isArray: true, enum: DOCUMENT_LANGS })
  langs: (typeof DOCUMENT_LANGS)[number][];
}
