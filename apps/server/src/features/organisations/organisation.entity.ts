import { Check, Column, Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';

export const ORGANISATION_KINDS = [
  'state',
  'municipality',
  'employment-authority',
  'wellbeing-county',
  'association',
  'education-provider',
  'supplier',
  'company',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whether the organisation gets the VAT of its purchases back: its true cost depends on it. */
export const VAT_RECOVERIES = ['none', 'full'] as const;
export type VatRecovery = (typeof VAT_RECOVERIES)[number];

@Entity('organisation')
@Check('organisation_kind', `kind IN ('${ORGANISATION_KINDS.join("','")}')`)
@Check('organisation_vat_recovery', `vat_recovery IN ('none','full')`)
export class Organisation {
  @IdColumn() id: string;

  @Column({ type: 'varchar', length: 200 }) name: string;

  @Column({ type: 'varchar', length: 30 }) kind: OrganisationKind;

  @Index('organisation_business_id_key', { unique: true })
  @Column({ type: 'varchar', length: 9, nullable: true })
  businessId: string | null;

  @Column({ type: 'varchar', length: 4, default: 'none' }) vatRecovery: VatRecovery;

  /** The id of the example it was made from; null for everything people made. */
  @Index('organisation_example_id_key', { unique: true })
  @Column({ type: 'varchar', length: 80, nullable: true })
  exampleId: string | null;

  @Column({ type: 'integer', default: 1 }) version: number;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;
}
