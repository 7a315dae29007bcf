import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn } from '../../platform/database/columns.ts';
import { ModuleVersion } from '../curriculum/module-version.entity.ts';
import { Event } from './event.entity.ts';

/** A row of an event's programme, pinned to a module version. Clock times follow from order and minutes. */
@Entity('programme_item')
@Unique('programme_item_position_key', ['eventId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('programme_item_kind', `kind IN ('session','exercise','break')`)
@Check('programme_item_minutes', 'minutes BETWEEN 1 AND 720')
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

  @Column({ type: 'varchar', length: 200, default: '' }) speaker: string;

  @Column({ type: 'varchar', length: 100, default: '' }) room: string;

  @Column({ type: 'text', default: '' }) note: string;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => ModuleVersion, { onDelete: 'RESTRICT', nullable: true })
  moduleVersion: Relation<ModuleVersion> | null;
}
