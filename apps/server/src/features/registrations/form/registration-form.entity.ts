import type { Question } from '@talkoot/forms';
import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';

/**
 * What an event asks. A version is never changed, since answers and consents were given to its words; the first one,
 * of an event that has no form of its own, is the default and has no row.
 */
@Entity('registration_form')
@Check('registration_form_version', 'version > 1')
export class RegistrationForm {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  @PrimaryColumn({ type: 'integer' }) version: number;

  @Column({ type: 'jsonb' }) questions: readonly Question[];

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;
}
