import { ApiProperty } from '@nestjs/swagger';
import { METHODS, SECTORS, type SectorCode } from '@talkoot/curriculum';
import {
  IntField,
  ListField,
  ObjectField,
  OneOfField,
  TextField,
  TimeField,
} from '../../../platform/http/fields.ts';
import { ITEM_KINDS, type ItemKind } from '../programme.dto.ts';

const MOST_MODULES = 300;

export class HeadsDto {
  @OneOfField(SECTORS) sector: SectorCode;
  @IntField({ min: 0, max: 10_000 }) heads: number;
}

export class WishDto {
  @TextField({ max: 80 }) topic: string;
  @IntField({ min: 0, max: 10_000, description: 'how many wish for it' }) votes: number;
}

export class WishView {
  @ApiProperty({ type: String }) topic: string;
  @ApiProperty({ type: 'integer' }) votes: number;
}

export class TopicWishesView {
  @ApiProperty({ type: 'integer', description: 'how many participants wished for anything' }) people: number;
  @ApiProperty({ type: WishView, isArray: true, description: 'the most wished for first' })
  wishes: WishView[];
}

export class ModuleChoiceDto {
  @TextField({ max: 80 }) slug: string;
  @OneOfField(['in', 'out']) choice: 'in' | 'out';
}

export class LunchDto {
  @TimeField({ description: 'earliest start' }) from: string;
  @TimeField({ description: 'latest start' }) to: string;
  @IntField({ min: 5, max: 180 }) minutes: number;
}

export class UsualRowDto {
  @OneOfField(['opening', 'closing']) place: 'opening' | 'closing';
  @OneOfField(['session', 'break']) kind: 'session' | 'break';
  @IntField({ min: 5, max: 60 }) minutes: number;
}

/** For whom, in how long, and by which rules a programme is wished for. */
export class SuggestionDto {
  @IntField({ min: 30, max: 720, description: 'from start to end, breaks included; in steps of five' })
  minutes: number;

  @ListField(() => HeadsDto, { max: SECTORS.length }) audience: HeadsDto[];
  @ListField(() => WishDto, { max: 100 }) wishes: WishDto[];
  @ListField(() => ModuleChoiceDto, {
    max: MOST_MODULES,
    description: 'modules that must or must not come in',
  })
  modules: ModuleChoiceDto[];

  @ListField(() => UsualRowDto, {
    max: 10,
    description: 'rows to begin and to end with, beside those of today’s programme',
  })
  usual: UsualRowDto[];

  @IntField({ min: 30, max: 240, description: 'longest content without a break, minutes' })
  longestStretch: number;

  @IntField({ min: 5, max: 60 }) breakMinutes: number;
  @ObjectField(() => LunchDto, { optional: true }) lunch?: LunchDto | null;
}

export class SuggestedRowView {
  @ApiProperty({ type: String, enum: ITEM_KINDS }) kind: ItemKind;

  @ApiProperty({ type: String, enum: ['module', 'kept', 'usual', 'break', 'lunch'] })
  part: 'module' | 'kept' | 'usual' | 'break' | 'lunch';

  @ApiProperty({ type: String, description: 'HH:MM' }) start: string;
  @ApiProperty({ type: 'integer' }) minutes: number;

  @ApiProperty({ type: String, nullable: true, description: 'HH:MM, where the row is to start just then' })
  fixedStart: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null: the desk has words for it' })
  title: string | null;

  @ApiProperty({ type: String, nullable: true }) moduleSlug: string | null;

  @ApiProperty({ type: String, isArray: true, enum: METHODS, description: 'those of the module' })
  methods: string[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the row of today’s programme' })
  rowId: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'which of the rows in `usual`' })
  usual: number | null;
}

export class SectorValueView {
  @ApiProperty({ type: String, enum: SECTORS }) sector: SectorCode;
  @ApiProperty({ type: 'integer' }) value: number;
}

export class WishValueView {
  @ApiProperty({ type: String }) topic: string;
  @ApiProperty({ type: 'integer' }) value: number;
}

export class MinutesOfView {
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
}

/** Why a module is in, and why with these minutes. */
export class ModuleInView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: Boolean, description: 'false: its facts are past their date today' }) isFresh: boolean;
  @ApiProperty({ type: 'integer' }) value: number;
  @ApiProperty({ type: SectorValueView, isArray: true }) sectors: SectorValueView[];
  @ApiProperty({ type: WishValueView, isArray: true }) wishes: WishValueView[];
  @ApiProperty({ type: Boolean, description: 'asked for, or fixed to the clock' }) isAsked: boolean;
  @ApiProperty({ type: String, isArray: true, description: 'modules that need it before them' })
  neededBy: string[];
  @ApiProperty({ type: String, enum: ['longest', 'fixed', 'no-gain', 'no-room', 'taken-from'] })
  fiveMore: 'longest' | 'fixed' | 'no-gain' | 'no-room' | 'taken-from';
  @ApiProperty({ type: String, nullable: true, description: 'whose five minutes they would be' })
  fiveMoreFrom: string | null;
}

/** Why a module is not in. */
export class ModuleOutView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({
    type: String,
    enum: [
      'must-not',
      'language-missing',
      'prerequisite-out',
      'too-long',
      'no-value',
      'pushed-out',
      'musts-fill',
      'no-place',
      'not-decided',
    ],
  })
  reason:
    | 'must-not'
    | 'language-missing'
    | 'prerequisite-out'
    | 'too-long'
    | 'no-value'
    | 'pushed-out'
    | 'musts-fill'
    | 'no-place'
    | 'not-decided';
  @ApiProperty({ type: 'integer', nullable: true }) minutes: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) longestFree: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) gain: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) loss: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'the prerequisite that cannot be in' })
  needs: string | null;
  @ApiProperty({ type: String, isArray: true }) brings: string[];
  @ApiProperty({ type: String, isArray: true, description: 'would have to go' }) leaves: string[];
  @ApiProperty({ type: MinutesOfView, isArray: true, description: 'would have to be shorter' })
  shortened: MinutesOfView[];
  @ApiProperty({ type: MinutesOfView, isArray: true, description: 'would take up the rest of the time' })
  lengthened: MinutesOfView[];
}

export class MoreTimeView {
  @ApiProperty({ type: 'integer', enum: [5, 15, 30] }) minutes: number;
  @ApiProperty({ type: 'integer', description: 'more than now' }) gain: number;
  @ApiProperty({ type: String, isArray: true }) added: string[];
  @ApiProperty({ type: String, isArray: true }) removed: string[];
  @ApiProperty({ type: MinutesOfView, isArray: true }) changed: MinutesOfView[];
}

export class BrokenRuleView {
  @ApiProperty({
    type: String,
    enum: [
      'must',
      'must-not',
      'language',
      'prerequisite',
      'fixed',
      'opening',
      'closing',
      'minutes-available',
      'longest-stretch',
      'lunch',
    ],
  })
  kind:
    | 'must'
    | 'must-not'
    | 'language'
    | 'prerequisite'
    | 'fixed'
    | 'opening'
    | 'closing'
    | 'minutes-available'
    | 'longest-stretch'
    | 'lunch';
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true }) needs: string | null;
}

/** A programme for this audience in this time, or the rules that do not go together. Nothing is written. */
export class SuggestionView {
  @ApiProperty({ type: String, enum: ['found', 'contradiction', 'not-decided'] })
  outcome: 'found' | 'contradiction' | 'not-decided';
  @ApiProperty({ type: 'integer', description: 'the version of the event it was made from' }) version: number;
  @ApiProperty({ type: 'integer', description: 'modules the partners may use' }) candidates: number;
  @ApiProperty({ type: 'integer', description: 'those that were looked at: the most useful to the audience' })
  considered: number;
  @ApiProperty({ type: SuggestedRowView, isArray: true }) rows: SuggestedRowView[];
  @ApiProperty({ type: 'integer', description: 'hundred thousandths of a useful minute of one participant' })
  value: number;
  @ApiProperty({ type: 'integer', description: 'no programme within the rules is worth more' }) bound: number;
  @ApiProperty({ type: 'integer', description: 'worth of today’s modules by the same measure' })
  valueToday: number;
  @ApiProperty({ type: ModuleInView, isArray: true }) included: ModuleInView[];
  @ApiProperty({ type: ModuleOutView, isArray: true }) leftOut: ModuleOutView[];
  @ApiProperty({ type: MoreTimeView, isArray: true }) more: MoreTimeView[];
  @ApiProperty({ type: BrokenRuleView, isArray: true }) rules: BrokenRuleView[];
  @ApiProperty({ type: Boolean, description: 'no smaller set of rules contradicts itself' })
  isSmallest: boolean;
}
