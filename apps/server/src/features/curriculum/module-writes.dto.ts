import {
  METHODS,
  SECTORS,
  SLUG,
  TRANSLATED_FIELDS,
  type SectorCode,
  type TranslatedField,
} from '@talkoot/curriculum';
import {
  DateField,
  IntField,
  ListField,
  ManyOfField,
  ObjectField,
  OneOfField,
  TextField,
  TextListField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';

export const VISIBILITIES = ['own', 'partners', 'public'] as const;
/** Selkokieli is always a translation: somebody wrote the text before it was made easy. */
export const ORIGINAL_LANGS = ['fi', 'sv', 'en'] as const;

export class CreateModuleDto {
  @UuidField({ optional: true, description: 'none: the library of the house, for who runs it' })
  ownerOrganisationId?: string | null;
  @OneOfField(VISIBILITIES) visibility: (typeof VISIBILITIES)[number];
  @OneOfField(ORIGINAL_LANGS, { description: 'the language of the original' })
  lang: (typeof ORIGINAL_LANGS)[number];
  @TextField({ max: 160 }) title: string;
}

export class ModuleSharingDto {
  @OneOfField(VISIBILITIES) visibility: (typeof VISIBILITIES)[number];
}

export class MinutesDto {
  @IntField({ min: 5, max: 720 }) min: number;
  @IntField({ min: 5, max: 720 }) default: number;
  @IntField({ min: 5, max: 720 }) max: number;
}

export class RevisionDto {
  @VersionField() revision: number;
}

export class ModuleFactsDto extends RevisionDto {
  @ObjectField(() => MinutesDto) minutes: MinutesDto;
  @TextListField({ max: 80, maxItems: 30, pattern: SLUG }) topics: string[];
  @TextListField({ max: 60, maxItems: 30 }) tags: string[];
  @ManyOfField(METHODS) methods: string[];
  @ManyOfField(SECTORS, { description: 'none: every sector' }) audiences: SectorCode[];
  @TextListField({ max: 80, maxItems: 30, pattern: SLUG, description: 'slugs of modules' })
  prerequisites: string[];
  @TextListField({ max: 80, maxItems: 30, pattern: SLUG, description: 'slugs of datasets' })
  datasets: string[];
  @DateField({ optional: true }) lawAsOf?: string | null;
  @DateField({ optional: true }) institutionsAsOf?: string | null;
  @DateField({ optional: true }) statsAsOf?: string | null;
  @DateField() reviewBy: string;
  @TextField({ max: 500, isMultiline: true, optional: true, description: 'what is new in this version' })
  changeNote?: string;
}

export class SourceDto {
  @TextField({ max: 60 }) id: string;
  @TextField({ max: 300 }) title: string;
  @TextField({ max: 1000, optional: true }) url?: string | null;
  @TextField({ max: 200 }) publisher: string;
  @TextField({ max: 10, optional: true, description: 'a year, a month or a day' }) date?: string | null;
  @DateField() viewed: string;
}

export class ModuleTextDto extends RevisionDto {
  @TextField({ min: 0, max: 160 }) title: string;
  @TextField({ min: 0, max: 300 }) summary: string;
  @TextListField({ max: 300, maxItems: 5 }) learningOutcomes: string[];
  @TextField({
    min: 0,
    max: 200_000,
    isMarkdown: true,
    description: 'Markdown; a draft may have mistakes in it',
  })
  body: string;
  @TextField({ max: 600, isMultiline: true, optional: true }) lawNote?: string | null;
  @ListField(() => SourceDto, { max: 100 }) sources: SourceDto[];
  @ManyOfField(TRANSLATED_FIELDS, {
    optional: true,
    description:
      'fields of a translation that say what the original says now; a field that was empty before needs none',
  })
  upToDate?: TranslatedField[];
}

export class ModulePreviewDto {
  @TextField({ min: 0, max: 200_000, isMarkdown: true }) body: string;
  @ListField(() => SourceDto, { max: 100 }) sources: SourceDto[];
}

export class ReturnModuleDto extends RevisionDto {
  @TextField({ max: 500, isMultiline: true, description: 'what should be changed' }) reason: string;
}

export class ModuleCheckDto {
  @DateField({ description: 'when to look at the facts again' }) reviewBy: string;
}

export class ModuleDiffQueryDto {
  @TextField({ max: 6, description: 'number of the earlier version' }) from: string;
  @TextField({ max: 6, description: 'number of the later version' }) to: string;
}
