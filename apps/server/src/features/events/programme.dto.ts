import { ApiProperty } from '@nestjs/swagger';
import { METHODS, SECTORS } from '@talkoot/curriculum';
import {
  IntField,
  ListField,
  ManyOfField,
  OneOfField,
  TextField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';
import { EVENT_STATUSES, type EventStatus } from './event.entity.ts';
import { LocalisedView } from './localised.view.ts';

export const ITEM_KINDS = ['session', 'exercise', 'break'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export class ProgrammeItemDto {
  @UuidField({ optional: true, description: 'the row as it was; a new one has none' }) id?: string;
  @OneOfField(ITEM_KINDS) kind: ItemKind;
  @TextField({ max: 200 }) title: string;
  @IntField({ min: 1, max: 720 }) minutes: number;

  @UuidField({ optional: true, description: 'a published version that stays pinned' })
  moduleVersionId?: string | null;

  @TextField({ max: 80, optional: true, description: 'pins the newest published version of the module' })
  moduleSlug?: string | null;

  @ManyOfField(METHODS, { optional: true }) methods?: string[];
  @ManyOfField(SECTORS, { optional: true, description: 'empty: those of the event' }) sectors?: string[];
  @TextField({ max: 200, optional: true }) speaker?: string;
  @TextField({ max: 100, optional: true }) room?: string;
  @TextField({ max: 2000, optional: true, isMultiline: true }) note?: string | null;
}

export class ProgrammeDto {
  @VersionField() version: number;
  @ListField(() => ProgrammeItemDto, { max: 100 }) items: ProgrammeItemDto[];
}

export class ProgrammeBlockView {
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) codes: string[];
  /** Shown to the sectors of the row, or of the event. */
  @ApiProperty({ type: Boolean }) isIn: boolean;
}

export class PinnedModuleView {
  @ApiProperty({ type: String, format: 'uuid' }) versionId: string;
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: LocalisedView }) title: LocalisedView;
  @ApiProperty({ type: String, isArray: true, description: 'languages the text exists in' }) langs: string[];
  @ApiProperty({ type: 'integer' }) minutesMin: number;
  @ApiProperty({ type: 'integer' }) minutesMax: number;
  @ApiProperty({ type: ProgrammeBlockView, isArray: true }) sectorBlocks: ProgrammeBlockView[];
}

export class ProgrammeItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: ITEM_KINDS }) kind: ItemKind;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: String, description: 'HH:MM' }) start: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) end: string;
  @ApiProperty({ type: PinnedModuleView, nullable: true }) module: PinnedModuleView | null;
  @ApiProperty({ type: String, isArray: true, enum: METHODS }) methods: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: String }) speaker: string;
  @ApiProperty({ type: String }) room: string;
  @ApiProperty({ type: String }) note: string;
}

export class ProgrammeView {
  @ApiProperty({ type: String, format: 'uuid' }) eventId: string;
  @ApiProperty({ type: 'integer', description: 'the version of the event' }) version: number;
  @ApiProperty({ type: String, enum: EVENT_STATUSES }) status: EventStatus;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) startTime: string;
  @ApiProperty({ type: String, description: 'HH:MM; that of the start while there are no rows' })
  endTime: string;
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: Boolean }) canEdit: boolean;
  @ApiProperty({ type: ProgrammeItemView, isArray: true }) items: ProgrammeItemView[];
}
