import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';

/** Figures that charts are drawn from. What they say stands in their versions. */
@Entity('dataset')
export class Dataset {
  @PrimaryColumn({ type: 'varchar', length: 80 }) slug: string;

  /** Null: Talkoot's own starter library. Only the owner replaces the figures; everybody may use them. */
  @Index('dataset_owner')
  @Column({ type: 'uuid', nullable: true })
  ownerOrganisationId: string | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  ownerOrganisation: Relation<Organisation> | null;
}
