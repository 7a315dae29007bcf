import { ApiProperty } from '@nestjs/swagger';
import { INTERPRETING, METHODS, SECTORS, type Interpreting } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import { EVENT_STATUSES, type EventStatus } from './event.entity.ts';
import { LocalisedView } from './localised.view.ts';
import { ITEM_KINDS, type ItemKind } from './programme.dto.ts';

export class ProgrammeBlockView {
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) codes: string[];
  /** Shown to the sectors of the row, or of the event. */
  @ApiProperty({ type: Boolean }) isIn: boolean;
}

/** Learning outcomes in the languages they have been written in. */
export class OutcomesView {
  @ApiProperty({ type: String, isArray: true }) fi: string[];
  @ApiProperty({ type: String, isArray: true }) sv: string[];
  @ApiProperty({ type: String, isArray: true }) en: string[];
}

export class NamedModuleView {
  @ApiProperty({ type: String }) slug: string;
  @ApiProperty({ type: LocalisedView }) title: LocalisedView;
}

/** A module whose outcomes the event promises, because its package teaches it. */
export class PromisedModuleView extends NamedModuleView {
  @ApiProperty({ type: OutcomesView }) outcomes: OutcomesView;
}

export class NewerVersionView {
  @ApiProperty({ type: String, format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer' }) number: number;
}

export class PinnedModuleView extends NamedModuleView {
  @ApiProperty({ type: String, format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, isArray: true, description: 'languages the text exists in' }) langs: string[];
  @ApiProperty({ type: 'integer' }) minutesMin: number;
  @ApiProperty({ type: 'integer' }) minutesDefault: number;
  @ApiProperty({ type: 'integer' }) minutesMax: number;
  @ApiProperty({ type: OutcomesView }) outcomes: OutcomesView;
  @ApiProperty({ type: NamedModuleView, isArray: true }) prerequisites: NamedModuleView[];
  @ApiProperty({ type: String, format: 'date' }) reviewBy: string;
  @ApiProperty({
    type: NewerVersionView,
    nullable: true,
    description: 'a newer published version that the row may take; null once the event is held',
  })
  newer: NewerVersionView | null;
  @ApiProperty({
    type: Boolean,
    description: 'no version of the module is published any more; false once the event is held',
  })
  isRetired: boolean;
  @ApiProperty({ type: ProgrammeBlockView, isArray: true }) sectorBlocks: ProgrammeBlockView[];
}

export class ProgrammeItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: ITEM_KINDS }) kind: ItemKind;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: String, description: 'HH:MM' }) start: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) end: string;
  @ApiProperty({ type: String, nullable: true, description: 'HH:MM' }) fixedStart: string | null;
  @ApiProperty({ type: String, nullable: true }) track: string | null;
  @ApiProperty({ type: PinnedModuleView, nullable: true }) module: PinnedModuleView | null;
  @ApiProperty({ type: String, isArray: true, enum: METHODS }) methods: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: String, isArray: true }) speakers: string[];
  @ApiProperty({ type: String }) room: string;
  @ApiProperty({ type: String, enum: LANGS, nullable: true }) language: Lang | null;
  @ApiProperty({ type: String, enum: INTERPRETING }) interpreting: Interpreting;
  @ApiProperty({ type: String }) note: string;
}

/** A speaker or a room of a row that another event needs at the same time. */
export class ProgrammeClashView {
  @ApiProperty({ type: String, format: 'uuid' }) itemId: string;
  @ApiProperty({ type: String, enum: ['speaker', 'room'] }) what: 'speaker' | 'room';
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, description: 'HH:MM in the time zone of this event' }) start: string;
  @ApiProperty({ type: String, description: 'HH:MM in the time zone of this event' }) end: string;
  @ApiProperty({
    type: LocalisedView,
    nullable: true,
    description: 'the other event; null for one that you may not see',
  })
  eventTitle: LocalisedView | null;
}

export class ProgrammeView {
  @ApiProperty({ type: String, format: 'uuid' }) eventId: string;
  @ApiProperty({ type: 'integer', description: 'the version of the event' }) version: number;
  @ApiProperty({ type: String, enum: EVENT_STATUSES }) status: EventStatus;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String, description: 'HH:MM' }) startTime: string;
  @ApiProperty({ type: String, description: 'HH:MM; that of the start while there are no rows' })
  endTime: string;
  @ApiProperty({ type: String, isArray: true, enum: LANGS }) languages: string[];
  @ApiProperty({ type: String, isArray: true, enum: SECTORS }) sectors: string[];
  @ApiProperty({ type: Boolean }) canEdit: boolean;
  @ApiProperty({ type: ProgrammeItemView, isArray: true }) items: ProgrammeItemView[];
  @ApiProperty({ type: PromisedModuleView, isArray: true }) promised: PromisedModuleView[];
  @ApiProperty({ type: ProgrammeClashView, isArray: true }) clashes: ProgrammeClashView[];
}
