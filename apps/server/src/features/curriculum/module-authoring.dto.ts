import { ApiProperty } from '@nestjs/swagger';
import {
  CONTENT_LANGS,
  METHODS,
  SECTORS,
  TRANSLATED_FIELDS,
  type ContentLang,
  type DiffPiece,
  type FieldState,
  type FindingCode,
  type TranslatedField,
} from '@talkoot/curriculum';
import { MinutesView, TranslationView } from './library.dto.ts';
import { MODULE_TASK_KINDS, type ModuleTaskKind } from './module-task.entity.ts';
import { VERSION_TRANSITIONS, type VersionAction, type VersionStatus } from './module-states.ts';
import { VISIBILITIES } from './module-writes.dto.ts';

const STATUSES = Object.keys(VERSION_TRANSITIONS);

export class DiffPieceView {
  @ApiProperty({ type: String, enum: ['same', 'added', 'removed'] }) kind: DiffPiece['kind'];
  @ApiProperty({ type: String }) text: string;
}

export class FindingView {
  @ApiProperty({
    type: String,
    enum: [
      'field-empty',
      'outcomes-count',
      'body-mistake',
      'minutes-step',
      'methods-empty',
      'prerequisite-unknown',
      'prerequisite-cycle',
      'dataset-unknown',
      'outcome-without-verb',
      'review-past',
      'translation-behind',
    ] satisfies FindingCode[],
  })
  code: FindingCode;
  @ApiProperty({ type: String, enum: CONTENT_LANGS, nullable: true }) lang: ContentLang | null;
  @ApiProperty({ type: String, enum: TRANSLATED_FIELDS, nullable: true }) field: TranslatedField | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'line of the body, from 1' })
  line: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'code of a mistake in the text' })
  mistake: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'what it is about; of a mistake, in English' })
  detail: string | null;
}

export class SourceReferenceView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, nullable: true }) url: string | null;
  @ApiProperty({ type: String }) publisher: string;
  @ApiProperty({ type: String, nullable: true }) date: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) viewed: string | null;
}

export class FieldStateView {
  @ApiProperty({ type: String, enum: TRANSLATED_FIELDS }) field: TranslatedField;
  @ApiProperty({ type: String, enum: ['up-to-date', 'source-changed', 'unmarked', 'missing'] })
  state: FieldState;
  @ApiProperty({
    type: DiffPieceView,
    isArray: true,
    nullable: true,
    description: 'how the original changed since this was made from it; null: not changed, or not known',
  })
  changes: DiffPieceView[] | null;
}

export class ModuleTextFieldsView {
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: Boolean }) isOriginal: boolean;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String }) summary: string;
  @ApiProperty({ type: String, isArray: true }) learningOutcomes: string[];
  @ApiProperty({ type: String, description: 'Markdown' }) body: string;
  @ApiProperty({ type: String, nullable: true }) lawNote: string | null;
  @ApiProperty({ type: SourceReferenceView, isArray: true }) sources: SourceReferenceView[];
  @ApiProperty({ type: FieldStateView, isArray: true, description: 'of a translation' })
  fields: FieldStateView[];
}

export class ModuleFactsView {
  @ApiProperty({ type: MinutesView }) minutes: MinutesView;
  @ApiProperty({ type: String, isArray: true }) topics: string[];
  @ApiProperty({ type: String, isArray: true }) tags: string[];
  @ApiProperty({ type: String, isArray: true, enum: METHODS }) methods: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) audiences: string[];
  @ApiProperty({ type: String, isArray: true }) prerequisites: string[];
  @ApiProperty({ type: String, isArray: true }) datasets: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) lawAsOf: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) institutionsAsOf: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) statsAsOf: string | null;
  @ApiProperty({ type: String, format: 'date' }) reviewBy: string;
  @ApiProperty({ type: String }) changeNote: string;
}

export class ModuleDraftView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: the library of the house' })
  ownerName: string | null;
  @ApiProperty({ type: String, enum: VISIBILITIES }) visibility: (typeof VISIBILITIES)[number];
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: 'integer' }) revision: number;
  @ApiProperty({ type: String, enum: STATUSES }) status: VersionStatus;
  @ApiProperty({ type: String, description: 'why it was sent back; empty when it was not' })
  returnReason: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'number of the newest published version' })
  publishedNumber: number | null;
  @ApiProperty({ type: ModuleFactsView }) facts: ModuleFactsView;
  @ApiProperty({ type: ModuleTextFieldsView, isArray: true, description: 'the original first' })
  texts: ModuleTextFieldsView[];
  @ApiProperty({ type: FindingView, isArray: true, description: 'what must be mended before publishing' })
  blockers: FindingView[];
  @ApiProperty({ type: FindingView, isArray: true, description: 'what deserves another look' })
  advice: FindingView[];
  @ApiProperty({ type: String, isArray: true, enum: ['submit', 'return', 'publish'] })
  actions: VersionAction[];
}

export class ModuleMadeView {
  @ApiProperty({ type: String }) slug: string;
}

export class ModulePreviewView {
  @ApiProperty({ type: String, description: 'sanitised; empty where the text has mistakes in its form' })
  html: string;
  @ApiProperty({ type: FindingView, isArray: true }) mistakes: FindingView[];
}

export class OwnModuleView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, enum: VISIBILITIES }) visibility: (typeof VISIBILITIES)[number];
  @ApiProperty({ type: 'integer', nullable: true }) publishedNumber: number | null;
  @ApiProperty({
    type: String,
    enum: ['draft', 'in-review'],
    nullable: true,
    description: 'of the open version',
  })
  openStatus: 'draft' | 'in-review' | null;
  @ApiProperty({
    type: Boolean,
    description: 'false: there is no published version, or facts are past their date',
  })
  isFresh: boolean;
  @ApiProperty({ type: TranslationView, isArray: true }) translations: TranslationView[];
}

export class ModuleVersionRowView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, enum: STATUSES }) status: VersionStatus;
  @ApiProperty({ type: String }) changeNote: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) checkedOn: string | null;
  @ApiProperty({ type: String, description: 'SHA-256' }) hash: string;
}

export class ModuleVersionsView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String, description: 'of the newest version' }) title: string;
  @ApiProperty({ type: ModuleVersionRowView, isArray: true, description: 'newest first' })
  versions: ModuleVersionRowView[];
}

export class ModuleVersionView extends ModuleVersionRowView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: ModuleFactsView }) facts: ModuleFactsView;
  @ApiProperty({ type: ModuleTextFieldsView, isArray: true }) texts: ModuleTextFieldsView[];
}

export const FACT_NAMES = [
  'minutesMin',
  'minutesDefault',
  'minutesMax',
  'topics',
  'tags',
  'methods',
  'audiences',
  'prerequisites',
  'datasets',
  'lawAsOf',
  'institutionsAsOf',
  'statsAsOf',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

export class FactChangeView {
  @ApiProperty({ type: String, enum: FACT_NAMES }) fact: FactName;
  @ApiProperty({ type: String, isArray: true }) before: string[];
  @ApiProperty({ type: String, isArray: true }) after: string[];
}

export class TextChangeView {
  @ApiProperty({ type: String, enum: [...TRANSLATED_FIELDS, 'sources'] }) field: TranslatedField | 'sources';
  @ApiProperty({ type: DiffPieceView, isArray: true }) pieces: DiffPieceView[];
}

export class LanguageChangeView {
  @ApiProperty({ type: String, enum: CONTENT_LANGS }) lang: ContentLang;
  @ApiProperty({ type: String, enum: ['added', 'removed', 'changed'] }) kind: 'added' | 'removed' | 'changed';
  @ApiProperty({ type: TextChangeView, isArray: true, description: 'fields that differ' })
  fields: TextChangeView[];
}

export class ModuleDiffView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: 'integer' }) from: number;
  @ApiProperty({ type: 'integer' }) to: number;
  @ApiProperty({ type: FactChangeView, isArray: true }) facts: FactChangeView[];
  @ApiProperty({ type: LanguageChangeView, isArray: true }) languages: LanguageChangeView[];
}

export class ModuleTaskView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String, description: 'of the newest published version' }) title: string;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, enum: MODULE_TASK_KINDS }) kind: ModuleTaskKind;
  @ApiProperty({ type: String }) detail: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
}
