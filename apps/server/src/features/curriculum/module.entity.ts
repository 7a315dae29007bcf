import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';

/** A reusable piece of training. What it says stands in its versions. */
@Entity('module')
@Check('module_visibility', `visibility IN ('own','partners','public')`)
export class Module {
  @IdColumn() id: string;

  @Index('module_slug_key', { unique: true })
  @Column({ type: 'varchar', length: 80 })
  slug: string;

  /** Null: Talkoot's own starter library. */
  @Index('module_owner')
  @Column({ type: 'uuid', nullable: true })
  ownerOrganisationId: string | null;

  @Column({ type: 'varchar', length: 10, default: 'public' }) visibility: 'own' | 'partners' | 'public';

  @Column({ type: 'integer' }) libraryOrder: number;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  ownerOrganisation: Relation<Organisation> | null;
}
