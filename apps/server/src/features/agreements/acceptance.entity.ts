import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Person } from '../organisations/person.entity.ts';
import { AgreementVersion } from './agreement-version.entity.ts';

/** An organisation's answer to one agreement version: append-only, each row chained to the one before. */
@Entity('acceptance')
@Unique('acceptance_one_per_organisation', ['agreementVersionId', 'organisationId'])
@Check('acceptance_decision', `decision IN ('accepted','rejected')`)
export class Acceptance {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) agreementVersionId: string;

  @Index('acceptance_organisation')
  @Column({ type: 'uuid' })
  organisationId: string;

  @Index('acceptance_person')
  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'varchar', length: 200 }) personName: string;

  @Column({ type: 'varchar', length: 200 }) mandate: string;

  @Column({ type: 'varchar', length: 10 }) decision: 'accepted' | 'rejected';

  @Column({ type: 'varchar', length: 1000, default: '' }) reason: string;

  @Column({ type: 'varchar', length: 2 }) locale: 'fi' | 'sv' | 'en';

  /** Hash of the text as it was shown in `locale`. */
  @Column({ type: 'char', length: 64 }) shownTextHash: string;

  @Column({ type: 'char', length: 64, nullable: true }) previousHash: string | null;

  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn() decidedAt: Temporal.Instant;

  @ManyToOne(() => AgreementVersion, { onDelete: 'RESTRICT' }) agreementVersion: Relation<AgreementVersion>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT' }) person: Relation<Person>;
}
