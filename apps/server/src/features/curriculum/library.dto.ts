import { ApiProperty } from '@nestjs/swagger';
import { CONTENT_LANGS, METHODS, SECTORS, type ContentLang, type SectorCode } from '@talkoot/curriculum';
import { LinkCheckView } from './link-check.dto.ts';
import { OneOfField, TextField } from '../../platform/http/fields.ts';

export class LibraryQueryDto {
  @OneOfField(CONTENT_LANGS) lang: ContentLang;
}

export class ModuleQueryDto extends LibraryQueryDto {
  @TextField({
    max: 200,
    optional: true,
    description: 'sector codes, separated by commas; none: every sector',
  })
  sectors?: string;
}

export class MinutesView {
  @ApiProperty({ type: 'integer' }) min: number;
  @ApiProperty({ type: 'integer' }) default: number;
  @ApiProperty({ type: 'integer' }) max: number;
}

export class ModuleSummaryView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) version: number;
  /** The language of title and summary: the one asked for, or Finnish where there is no such translation. */
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String }) summary: string;
  @ApiProperty({ type: String, isArray: true, enum: CONTENT_LANGS }) langs: ContentLang[];
  @ApiProperty({ type: MinutesView }) minutes: MinutesView;
  @ApiProperty({ type: String, isArray: true, enum: SECTORS, description: 'empty: every sector' })
  audiences: string[];
  @ApiProperty({ type: String, isArray: true }) topics: string[];
  @ApiProperty({ type: String, isArray: true, enum: METHODS }) methods: string[];
  @ApiProperty({ type: String, isArray: true }) learningOutcomes: string[];
  @ApiProperty({ type: String, enum: ['own', 'partners', 'public'] }) visibility:
    'own' | 'partners' | 'public';
  @ApiProperty({ type: String, nullable: true, description: 'null: the library of the house' })
  ownerName: string | null;
  @ApiProperty({ type: String, format: 'date' }) reviewBy: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'when somebody last found it still true',
  })
  checkedOn: string | null;
  @ApiProperty({ type: Boolean, description: 'false when the facts should have been checked again' })
  isFresh: boolean;
  @ApiProperty({ type: 'integer' }) sourceCount: number;
}

export class SourceView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'as cited in the text; null: not cited' })
  number: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'the id that citations in `html` lead to' })
  anchor: string | null;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, nullable: true }) url: string | null;
  @ApiProperty({ type: String }) publisher: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'as printed in the source: a year, a month or a day',
  })
  date: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) viewed: string | null;
  @ApiProperty({ type: LinkCheckView, nullable: true, description: 'what is known of its address' })
  check: LinkCheckView | null;
}

export class SectorBlockView {
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) codes: SectorCode[];
  @ApiProperty({ type: String, description: 'its first words' }) beginning: string;
}

export class TranslationView {
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: String, enum: ['source', 'up-to-date', 'source-changed', 'unmarked'] })
  state: 'source' | 'up-to-date' | 'source-changed' | 'unmarked';
}

export class ModuleFiguresView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: String, format: 'date', description: 'when the source was last changed' })
  updated: string;
  @ApiProperty({ type: 'integer', description: 'the version of the figures that the module shows' })
  version: number;
  @ApiProperty({ type: 'integer' }) newestVersion: number;
}

export class ModuleView extends ModuleSummaryView {
  /** Sanitised HTML made from the module's Markdown, without its list of sources: it may be shown as it is. */
  @ApiProperty({ type: String }) html: string;
  @ApiProperty({ type: SourceView, isArray: true }) sources: SourceView[];
  @ApiProperty({ type: SectorBlockView, isArray: true }) sectorBlocks: SectorBlockView[];
  @ApiProperty({ type: ModuleFiguresView, isArray: true }) figures: ModuleFiguresView[];
  @ApiProperty({ type: String, isArray: true }) prerequisites: string[];
  @ApiProperty({ type: TranslationView, isArray: true }) translations: TranslationView[];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) lawAsOf: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) institutionsAsOf: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) statsAsOf: string | null;
  @ApiProperty({ type: String, nullable: true }) lawNote: string | null;
  @ApiProperty({ type: String, description: 'SHA-256 of the version' }) hash: string;
  @ApiProperty({ type: Boolean, description: 'whether the person may write it' }) canEdit: boolean;
  @ApiProperty({
    type: String,
    enum: ['draft', 'in-review'],
    nullable: true,
    description: 'of a version that is being written, for those who write it',
  })
  openStatus: 'draft' | 'in-review' | null;
}

export class LocalisedTextView {
  @ApiProperty({ type: String, required: false }) fi?: string;
  @ApiProperty({ type: String, required: false }) sv?: string;
  @ApiProperty({ type: String, required: false }) en?: string;
}

export class ToolkitQueryDto {
  @OneOfField(SECTORS, { optional: true }) sector?: SectorCode;

  @TextField({ max: 100, optional: true, description: 'words that must all be found' })
  text?: string;
}

export class ToolkitLinkView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, format: 'uri' }) url: string;
  @ApiProperty({ type: String }) publisher: string;
  @ApiProperty({ type: String, isArray: true }) languages: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS, description: 'empty: every sector' })
  sectors: string[];
  @ApiProperty({ type: String, isArray: true }) topics: string[];
  @ApiProperty({ type: String, description: 'in Finnish' }) description: string;
  @ApiProperty({ type: LinkCheckView, nullable: true, description: 'what is known of its address' })
  check: LinkCheckView | null;
}

export class GlossaryQueryDto {
  @TextField({ max: 100, optional: true, description: 'words that must all be found, in any language' })
  text?: string;
}

export class GlossaryTermView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String }) fi: string;
  @ApiProperty({ type: String }) sv: string;
  @ApiProperty({ type: String }) en: string;
  @ApiProperty({ type: String, description: 'in plain Finnish' }) definition: string;
  @ApiProperty({ type: Boolean, description: 'defined in law or in an official glossary' }) legal: boolean;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}
