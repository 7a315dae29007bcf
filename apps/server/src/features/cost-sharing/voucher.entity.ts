import {
  Check,
  Column,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { CentsColumn, IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { BudgetLine, CATEGORY_CHECK, type CostCategory } from './budget-line.entity.ts';

/** An actual cost. Append-only: never changed or deleted, only reversed by another voucher. */
@Entity('voucher')
@Unique('voucher_seq_key', ['eventId', 'seq'])
@Check('voucher_category', CATEGORY_CHECK)
export class Voucher {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'integer' }) seq: number;

  @Index('voucher_budget_line')
  @Column({ type: 'uuid', nullable: true })
  budgetLineId: string | null;

  @Column({ type: 'varchar', length: 20 }) category: CostCategory;

  @Column({ type: 'varchar', length: 200 }) supplier: string;

  @Column({ type: 'varchar', length: 300 }) description: string;

  @Column({ type: 'varchar', length: 50, default: '' }) invoiceNumber: string;

  /** Date of supply: decides the VAT rate and the agreement version. */
  @Column({ type: 'date' }) supplyDate: string;

  @Index('voucher_reversal_of_key', { unique: true })
  @Column({ type: 'uuid', nullable: true })
  reversalOfId: string | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;

  @ManyToOne(() => BudgetLine, { onDelete: 'RESTRICT', nullable: true })
  budgetLine: Relation<BudgetLine> | null;

  @ManyToOne(() => Voucher, { onDelete: 'RESTRICT', nullable: true }) reversalOf: Relation<Voucher> | null;

  @OneToMany(() => VoucherLine, (line) => line.voucher) lines: Relation<VoucherLine[]>;

  @OneToMany(() => Payment, (payment) => payment.voucher) payments: Relation<Payment[]>;
}

/** One VAT rate of a voucher. Negative on a reversal. */
@Entity('voucher_line')
@Check('voucher_line_vat_bp', 'vat_bp BETWEEN 0 AND 10000')
export class VoucherLine {
  @PrimaryColumn({ type: 'uuid' }) voucherId: string;

  @PrimaryColumn({ type: 'integer' }) position: number;

  @CentsColumn() netCents: bigint;

  @Column({ type: 'integer' }) vatBp: number;

  @CentsColumn() vatCents: bigint;

  @ManyToOne(() => Voucher, (voucher) => voucher.lines, { onDelete: 'CASCADE' }) voucher: Relation<Voucher>;
}

/** What one organisation paid of a voucher. The payments of a voucher add up to its gross. */
@Entity('payment')
export class Payment {
  @PrimaryColumn({ type: 'uuid' }) voucherId: string;

  @Index('payment_organisation')
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @CentsColumn() cents: bigint;

  @Column({ type: 'date' }) paidOn: string;

  @ManyToOne(() => Voucher, (voucher) => voucher.payments, { onDelete: 'CASCADE' })
  voucher: Relation<Voucher>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;
}
