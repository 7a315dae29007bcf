import { ApiProperty } from '@nestjs/swagger';
import { IntField, OneOfField, UuidField } from '../../platform/http/fields.ts';
import { CONTENT_LANGS, type ContentLang } from '@talkoot/curriculum';
import { Transform } from 'class-transformer';

const AsNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? Number(value) : value,
);

export class DatasetQueryDto {
  @OneOfField(CONTENT_LANGS) lang: ContentLang;

  @AsNumber
  @IntField({ optional: true, min: 1, max: 1_000_000, description: 'an older version; none: the newest' })
  version?: number;
}

export class ReplaceDatasetQueryDto {
  @AsNumber
  @IntField({
    optional: true,
    min: 0,
    max: 1_000_000,
    description: 'the newest version that you saw, 0 for none; 409 if there is a newer one',
  })
  seen?: number;

  @UuidField({ optional: true, description: 'who owns a dataset that is new' })
  organisation?: string;
}

export class StoredDatasetView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: Boolean, description: 'the same figures were there already; nothing was written' })
  isUnchanged: boolean;
}

export class DatasetSummaryView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: String }) source: string;
  @ApiProperty({ type: String, format: 'date', description: 'when the source was last changed' })
  updated: string;
  @ApiProperty({ type: String, nullable: true, description: "null: Talkoot's own starter library" })
  ownerName: string | null;
  @ApiProperty({ type: 'integer', description: 'modules whose newest version shows it' }) moduleCount: number;
  @ApiProperty({ type: Boolean, description: 'whether you may replace it' }) mayReplace: boolean;
}

export class DatasetVersionView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: String, format: 'date' }) updated: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, description: 'SHA-256 of the data' }) hash: string;
}

export class DatasetUseView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: 'integer', description: 'the version of the figures that it shows' }) version: number;
  @ApiProperty({ type: Boolean, description: 'false when there are newer figures' }) isNewest: boolean;
}

export class DatasetView extends DatasetSummaryView {
  @ApiProperty({ type: 'integer' }) newestVersion: number;
  @ApiProperty({ type: String, isArray: true }) notes: string[];
  /** A chart where the figures make one, and a table of all of them. Made by our renderer: it may be shown as it is. */
  @ApiProperty({ type: String }) html: string;
  @ApiProperty({ type: DatasetVersionView, isArray: true, description: 'the newest first' })
  versions: DatasetVersionView[];
  @ApiProperty({ type: DatasetUseView, isArray: true }) usedBy: DatasetUseView[];
}
