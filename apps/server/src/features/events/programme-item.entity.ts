import { INTERPRETING, type Interpreting } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn } from '../../platform/database/columns.ts';
import { ModuleVersion } from '../curriculum/module-version.entity.ts';
import { Event } from './event.entity.ts';

/** A row of an event's programme, pinned to a module version. Clock times follow from order and minutes. */
@Entity('programme_item')
@Unique('programme_item_position_key', ['eventId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('programme_item_kind', `kind IN ('session','exercise','break')`)
@Check('programme_item_minutes', 'minutes BETWEEN 1 AND 720')
@Check('programme_item_language', `language IN ('fi','sv','en')`)
@Check('programme_item_interpreting', `interpreting IN ('${INTERPRETING.join("','")}')`)
@Check('programme_item_track', `track <> ''`)
@Check('programme_item_speakers', 'cardinality(speakers) <= 10')
export class ProgrammeItem {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'integer' }) position: number;

  @Column({ type: 'varchar', length: 10 }) kind: 'session' | 'exercise' | 'break';

  @Column({ type: 'varchar', length: 200 }) title: string;

  @Column({ type: 'integer' }) minutes: number;

  @Index('programme_item_module_version')
  @Column({ type: 'uuid', nullable: true })
  moduleVersionId: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` }) methods: string[];

  /** Sector blocks shown here; empty: those of the event's sectors. */
  @Column({ type: 'text', array: true, default: () => `'{}'` }) sectors: string[];

  /** A fixed point, `HH:MM`: the row starts then, whatever comes before it. PostgreSQL writes it with seconds. */
  @Column({
    type: 'time',
    nullable: true,
    transformer: {
      to: (time: string | null) => time,
      from: (time: string | null) => time?.slice(0, 5) ?? null,
    },
  })
  fixedStart: string | null;

  /** Rows with tracks that follow each other run side by side, each track as a sequence of its own. */
  @Column({ type: 'varchar', length: 30, nullable: true }) track: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` }) speakers: string[];

  /** The language it is held in; null: those of the event. */
  @Column({ type: 'varchar', length: 2, nullable: true }) language: Lang | null;

  @Column({ type: 'varchar', length: 15, default: 'none' }) interpreting: Interpreting;

  @Column({ type: 'varchar', length: 100, default: '' }) room: string;

  @Column({ type: 'text', default: '' }) note: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => ModuleVersion, { onDelete: 'RESTRICT', nullable: true })
  moduleVersion: Relation<ModuleVersion> | null;
}
