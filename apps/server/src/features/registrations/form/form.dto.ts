import { ApiProperty } from '@nestjs/swagger';
import { FORM_LIMITS, QUESTION_KINDS, SEEN_BY, type QuestionKind, type SeenBy } from '@talkoot/forms';
import {
  BooleanField,
  IntField,
  ListField,
  ObjectField,
  OneOfField,
  TextField,
  VersionField,
} from '../../../platform/http/fields.ts';

export class QuestionLabelDto {
  @TextField({ max: FORM_LIMITS.label }) fi: string;
  @TextField({ max: FORM_LIMITS.label }) sv: string;
  @TextField({ max: FORM_LIMITS.label }) en: string;
}

export class QuestionHelpDto {
  @TextField({ max: FORM_LIMITS.help, isMultiline: true }) fi: string;
  @TextField({ max: FORM_LIMITS.help, isMultiline: true }) sv: string;
  @TextField({ max: FORM_LIMITS.help, isMultiline: true }) en: string;
}

export class QuestionOptionDto {
  @TextField({ max: 80 }) id: string;
  @ObjectField(() => QuestionLabelDto) label: QuestionLabelDto;
}

export class ShownIfDto {
  @TextField({ max: 80 }) questionId: string;
  @TextField({ max: 80, description: 'id of an option; yes or no; given of a consent' }) value: string;
}

export class QuestionDto {
  @TextField({ max: 80, description: 'never changes: answers are kept under it' }) id: string;
  @OneOfField(QUESTION_KINDS) kind: QuestionKind;
  @ObjectField(() => QuestionLabelDto) label: QuestionLabelDto;
  @ObjectField(() => QuestionHelpDto, { optional: true }) help?: QuestionHelpDto | null;
  @BooleanField() isRequired: boolean;
  @ObjectField(() => ShownIfDto, { optional: true }) shownIf?: ShownIfDto | null;
  @OneOfField(SEEN_BY) seenBy: SeenBy;
  @IntField({ min: 1, max: FORM_LIMITS.livesDays, description: 'days after the event' }) livesDays: number;
  @ListField(() => QuestionOptionDto, { max: FORM_LIMITS.options }) options: QuestionOptionDto[];
  @IntField({ min: -FORM_LIMITS.number, max: FORM_LIMITS.number, optional: true }) min?: number | null;
  @IntField({ min: -FORM_LIMITS.number, max: FORM_LIMITS.number, optional: true }) max?: number | null;
}

export class SaveFormDto {
  @VersionField() expectedVersion: number;
  @ListField(() => QuestionDto, { max: FORM_LIMITS.questions }) questions: QuestionDto[];
}

export class QuestionTextView {
  @ApiProperty({ type: String }) fi: string;
  @ApiProperty({ type: String }) sv: string;
  @ApiProperty({ type: String }) en: string;
}

export class QuestionOptionView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: QuestionTextView }) label: QuestionTextView;
}

export class ShownIfView {
  @ApiProperty({ type: String }) questionId: string;
  @ApiProperty({ type: String }) value: string;
}

export class QuestionView {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String, enum: QUESTION_KINDS }) kind: QuestionKind;
  @ApiProperty({ type: QuestionTextView }) label: QuestionTextView;
  @ApiProperty({ type: QuestionTextView, nullable: true }) help: QuestionTextView | null;
  @ApiProperty({ type: Boolean }) isRequired: boolean;
  @ApiProperty({ type: ShownIfView, nullable: true }) shownIf: ShownIfView | null;
  @ApiProperty({ type: String, enum: SEEN_BY }) seenBy: SeenBy;
  @ApiProperty({ type: 'integer' }) livesDays: number;
  @ApiProperty({ type: QuestionOptionView, isArray: true }) options: QuestionOptionView[];
  @ApiProperty({ type: 'integer', nullable: true }) min: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) max: number | null;
}

export class FormView {
  @ApiProperty({ type: 'integer', description: '1: the default form, which nobody has changed' })
  version: number;
  @ApiProperty({ type: QuestionView, isArray: true }) questions: QuestionView[];
  @ApiProperty({
    type: QuestionView,
    isArray: true,
    description: 'asked before, not any more: their answers are kept for their time',
  })
  removed: QuestionView[];
}

export class ReadyQuestionsView {
  @ApiProperty({
    type: QuestionView,
    isArray: true,
    description: 'in this order; the later hang on the first',
  })
  questions: QuestionView[];
}
