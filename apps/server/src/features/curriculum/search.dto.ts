import { ApiProperty } from '@nestjs/swagger';
import {
  CONTENT_LANGS,
  METHODS,
  SECTORS,
  type ContentLang,
  type Method,
  type SectorCode,
} from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import { OneOfField, TextField } from '../../platform/http/fields.ts';
import { QueryIntField, SearchTextField } from '../../platform/http/query-fields.ts';
import { SEARCH_KINDS, type SearchKind } from './search-entry.entity.ts';

export class SearchQueryDto {
  @SearchTextField('words; the last one may be unfinished') q: string;

  @OneOfField(LANGS, { optional: true, description: 'what is found in this language comes first' })
  reader?: Lang;

  @OneOfField(SEARCH_KINDS, { optional: true }) kind?: SearchKind;
  @OneOfField(CONTENT_LANGS, { optional: true, description: 'found in this language' }) lang?: ContentLang;
  @OneOfField(SECTORS, { optional: true, description: 'for this sector or for every sector' })
  sector?: SectorCode;
  @OneOfField(METHODS, { optional: true }) method?: Method;
  @TextField({ max: 80, optional: true }) topic?: string;

  @QueryIntField({ min: 1, max: 10_000, optional: true, description: 'can be held in so many minutes' })
  maxMinutes?: number;

  @OneOfField(['true'], { optional: true, description: 'only what counts as checked today' }) fresh?: 'true';
}

export class TextPieceView {
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ type: Boolean, description: 'what was looked for' }) isMatch: boolean;
}

export class SearchHitView {
  @ApiProperty({ type: String, enum: SEARCH_KINDS }) kind: SearchKind;
  @ApiProperty({ type: String, description: 'slug of a module or package, id of a term or link' })
  key: string;
  @ApiProperty({ type: String, enum: CONTENT_LANGS, description: 'of title and snippet' }) lang: ContentLang;
  /** Joined, the pieces are the title; they are text, never HTML. */
  @ApiProperty({ type: TextPieceView, isArray: true }) title: TextPieceView[];
  @ApiProperty({ type: TextPieceView, isArray: true }) snippet: TextPieceView[];
  @ApiProperty({ type: String, nullable: true, format: 'uri', description: 'where a link leads' })
  url: string | null;
  @ApiProperty({ type: Boolean, description: 'false: its facts are past their date' }) isFresh: boolean;
}

export class SearchAnswerView {
  @ApiProperty({ type: SearchHitView, isArray: true, description: 'by kind, the best of each kind first' })
  hits: SearchHitView[];

  @ApiProperty({
    type: String,
    isArray: true,
    enum: SEARCH_KINDS,
    description: 'kinds of which there is more than is shown',
  })
  more: SearchKind[];
}
