import { INTERPRETING, METHODS, SECTORS, type Interpreting } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import {
  IntField,
  ListField,
  ManyOfField,
  OneOfField,
  TextField,
  TextListField,
  TimeField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';

export const ITEM_KINDS = ['session', 'exercise', 'break'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export class ProgrammeItemDto {
  @UuidField({ optional: true, description: 'the row as it was; a new one has none' }) id?: string;
  @OneOfField(ITEM_KINDS) kind: ItemKind;
  @TextField({ max: 200 }) title: string;
  @IntField({ min: 1, max: 720 }) minutes: number;

  @TimeField({ optional: true, description: 'a fixed point: the row starts then' })
  fixedStart?: string | null;

  @TextField({
    max: 30,
    optional: true,
    description: 'rows with tracks that follow each other run side by side, each track as a sequence',
  })
  track?: string | null;

  @UuidField({ optional: true, description: 'a published version that stays pinned' })
  moduleVersionId?: string | null;

  @TextField({ max: 80, optional: true, description: 'pins the newest published version of the module' })
  moduleSlug?: string | null;

  @ManyOfField(METHODS, { optional: true }) methods?: string[];
  @ManyOfField(SECTORS, { optional: true, description: 'empty: those of the event' }) sectors?: string[];
  @TextListField({ max: 200, maxItems: 10, optional: true }) speakers?: string[];
  @TextField({ max: 100, optional: true }) room?: string;

  @OneOfField(LANGS, { optional: true, description: 'none: the languages of the event' })
  language?: Lang | null;

  @OneOfField(INTERPRETING, { optional: true }) interpreting?: Interpreting;
  @TextField({ max: 2000, optional: true, isMultiline: true }) note?: string | null;
}

export class ProgrammeDto {
  @VersionField() version: number;
  @ListField(() => ProgrammeItemDto, { max: 100 }) items: ProgrammeItemDto[];
}
