import { ApiProperty } from '@nestjs/swagger';
import {
  CONTENT_LANGS,
  MAX_TRACK_LENGTH,
  METHODS,
  SECTORS,
  type ContentLang,
  type SectorCode,
} from '@talkoot/curriculum';
import {
  IntField,
  ListField,
  ManyOfField,
  ObjectField,
  OneOfField,
  TextField,
  TextListField,
  TimeField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';
import { LocalisedTextDto, LocalisedTitleDto } from '../../platform/http/localised-text.dto.ts';
import { LocalisedTextView, MinutesView, SectorBlockView } from './library.dto.ts';
import { PACKAGE_ITEM_KINDS, type PackageItemKind } from './package-item.entity.ts';
import { PACKAGE_KINDS, type PackageKind } from './package.entity.ts';

const VISIBILITIES = ['own', 'partners', 'public'] as const;
type Visibility = (typeof VISIBILITIES)[number];

export class CreatePackageDto {
  @UuidField({ description: 'one of your own organisations' }) organisationId: string;
  @ObjectField(() => LocalisedTitleDto) title: LocalisedTitleDto;
  @OneOfField(PACKAGE_KINDS) kind: PackageKind;
  @TextField({ max: 80, optional: true, description: 'the package that it begins as a copy of' })
  copyOf?: string;
}

export class PackageItemDto {
  @UuidField({ optional: true, description: 'the row as it was; a new one has none' }) id?: string;
  @OneOfField(PACKAGE_ITEM_KINDS) kind: PackageItemKind;
  @ObjectField(() => LocalisedTitleDto) title: LocalisedTitleDto;
  @IntField({ min: 0, max: 720, description: '0 for a section' }) minutes: number;
  @TimeField({ optional: true }) fixedStart?: string | null;
  @TextField({ max: MAX_TRACK_LENGTH, optional: true }) track?: string | null;
  @TextField({ max: 80, optional: true }) moduleSlug?: string | null;
  @IntField({
    min: 1,
    max: 100_000,
    optional: true,
    description: 'the version to pin; the newest published one where none is named',
  })
  moduleNumber?: number | null;
  @ManyOfField(METHODS, { optional: true }) methods?: string[];
  @ManyOfField(SECTORS, { optional: true }) sectors?: SectorCode[];
  @TextField({ max: 200, optional: true }) owner?: string | null;
  @TextField({ max: 2000, optional: true, isMultiline: true }) note?: string | null;
}

export class PackageDto {
  @VersionField() version: number;
  @OneOfField(PACKAGE_KINDS) kind: PackageKind;
  @OneOfField(VISIBILITIES) visibility: Visibility;
  @ObjectField(() => LocalisedTitleDto) title: LocalisedTitleDto;
  @ObjectField(() => LocalisedTextDto) summary: LocalisedTextDto;
  @ManyOfField(SECTORS, { description: 'empty: every sector' }) audiences: SectorCode[];
  @TimeField() startTime: string;
  @IntField({ min: 1, max: 10_000, optional: true }) groupMin?: number | null;
  @IntField({ min: 1, max: 10_000, optional: true }) groupMax?: number | null;
  @TextListField({ max: 200, maxItems: 50 }) materials: string[];
  @TextListField({ max: 200, maxItems: 50 }) venueNeeds: string[];
  @ListField(() => PackageItemDto, { max: 100 }) items: PackageItemDto[];
}

export class PackageSavedView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, isArray: true, description: 'ids of the rows, in their order' })
  itemIds: string[];
}

export class PackageOwnerView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
}

export class PackageSummaryView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String, enum: PACKAGE_KINDS }) kind: PackageKind;
  @ApiProperty({ type: LocalisedTextView }) title: LocalisedTextView;
  @ApiProperty({ type: LocalisedTextView }) summary: LocalisedTextView;
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) audiences: string[];
  @ApiProperty({ type: String, example: '08:45' }) startTime: string;
  @ApiProperty({ type: 'integer', description: 'from first start to last end' }) totalMinutes: number;
  @ApiProperty({ type: 'integer', nullable: true }) groupMin: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) groupMax: number | null;
  @ApiProperty({ type: PackageOwnerView, nullable: true, description: 'null: the starter library' })
  owner: PackageOwnerView | null;
  @ApiProperty({ type: String, enum: VISIBILITIES }) visibility: Visibility;
  @ApiProperty({ type: Boolean }) canEdit: boolean;
  @ApiProperty({ type: 'integer', description: 'modules whose facts should have been checked again' })
  staleModules: number;
  @ApiProperty({ type: 'integer', description: 'modules with a newer published version than the pinned one' })
  newerModules: number;
}

export class NewerPinView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, format: 'uuid' }) versionId: string;
  @ApiProperty({ type: MinutesView }) minutes: MinutesView;
  @ApiProperty({ type: SectorBlockView, isArray: true }) sectorBlocks: SectorBlockView[];
}

/** The module version that a row pins, as far as the person may see it. */
export class PackageModuleView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String, format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, isArray: true, enum: CONTENT_LANGS }) langs: ContentLang[];
  @ApiProperty({ type: MinutesView }) minutes: MinutesView;
  @ApiProperty({ type: SectorBlockView, isArray: true }) sectorBlocks: SectorBlockView[];
  @ApiProperty({ type: String, isArray: true }) learningOutcomes: string[];
  @ApiProperty({ type: String, format: 'date' }) reviewBy: string;
  @ApiProperty({ type: Boolean }) isFresh: boolean;
  @ApiProperty({ type: NewerPinView, nullable: true, description: 'null: the newest is pinned' })
  newer: NewerPinView | null;
  @ApiProperty({ type: Boolean, description: 'no version of the module is published any more' })
  isRetired: boolean;
}

export class PackageItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: PACKAGE_ITEM_KINDS }) kind: PackageItemKind;
  @ApiProperty({ type: LocalisedTextView }) title: LocalisedTextView;
  @ApiProperty({ type: 'integer', description: '0 for a section' }) minutes: number;
  @ApiProperty({ type: String, nullable: true, example: '11:30' }) fixedStart: string | null;
  @ApiProperty({ type: String, nullable: true }) track: string | null;
  @ApiProperty({ type: PackageModuleView, nullable: true }) module: PackageModuleView | null;
  @ApiProperty({ type: String, isArray: true, enum: METHODS }) methods: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: String, nullable: true }) owner: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class LanguageCoverageView {
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: 'integer' }) modules: number;
  @ApiProperty({ type: String, isArray: true, description: 'titles of the modules that lack it' })
  missing: string[];
}

export class PackageView extends PackageSummaryView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: PackageItemView, isArray: true }) items: PackageItemView[];
  @ApiProperty({ type: 'integer', description: 'how many different modules' }) moduleCount: number;
  @ApiProperty({ type: LanguageCoverageView, isArray: true }) coverage: LanguageCoverageView[];
  @ApiProperty({ type: String, isArray: true }) materials: string[];
  @ApiProperty({ type: String, isArray: true }) venueNeeds: string[];
}
