import { ApiProperty } from '@nestjs/swagger';
import {
  CentsField,
  DateField,
  IntField,
  ListField,
  OneOfField,
  TextField,
  UuidField,
} from '../../platform/http/fields.ts';
import { COST_CATEGORIES, type CostCategory } from './budget-line.entity.ts';

export class VoucherLineDto {
  @CentsField() netCents: number;
  @IntField({ min: 0, max: 10_000, description: 'VAT rate in basis points' }) vatBp: number;
  @CentsField({ description: 'as the bill says it, in integer cents' }) vatCents: number;
}

export class PaymentDto {
  @UuidField() organisationId: string;
  @CentsField() cents: number;
  @DateField() paidOn: string;
}

export class CreateVoucherDto {
  @OneOfField(COST_CATEGORIES) category: CostCategory;
  @UuidField({ optional: true, description: 'the budget line that this is a cost of' }) budgetLineId?: string;
  @TextField({ max: 200 }) supplier: string;
  @TextField({ max: 300 }) description: string;
  @TextField({ max: 50, optional: true }) invoiceNumber?: string;
  @DateField({ description: 'day of supply' }) supplyDate: string;
  @CentsField({ description: 'total of the bill with VAT; its lines and payments must add up to it' })
  grossCents: number;
  @ListField(() => VoucherLineDto, { max: 10 }) lines: VoucherLineDto[];
  @ListField(() => PaymentDto, { max: 30 }) payments: PaymentDto[];
}

export class ReverseVoucherDto {
  @TextField({ max: 300, description: 'why it is taken back' }) reason: string;
}

export class VoucherLineView {
  @ApiProperty({ type: 'integer' }) netCents: number;
  @ApiProperty({ type: 'integer' }) vatBp: number;
  @ApiProperty({ type: 'integer' }) vatCents: number;
}

export class VoucherPaymentView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: all others together' })
  organisationId: string | null;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) cents: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null for others together' })
  paidOn: string | null;
  @ApiProperty({ type: 'integer', description: 'VAT of this part that the payer gets back' })
  recoveredVatCents: number;
  @ApiProperty({ type: 'integer', description: 'what is shared: paid less VAT that comes back' })
  basisCents: number;
}

export class VoucherView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ type: String, enum: COST_CATEGORIES }) category: CostCategory;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) budgetLineId: string | null;
  @ApiProperty({ type: String }) supplier: string;
  @ApiProperty({ type: String }) description: string;
  @ApiProperty({ type: String }) invoiceNumber: string;
  @ApiProperty({ type: String, format: 'date' }) supplyDate: string;
  @ApiProperty({ type: 'integer' }) netCents: number;
  @ApiProperty({ type: 'integer' }) vatCents: number;
  @ApiProperty({ type: 'integer' }) grossCents: number;
  @ApiProperty({ type: 'integer', description: 'what is shared of it' }) basisCents: number;
  @ApiProperty({ type: VoucherLineView, isArray: true }) lines: VoucherLineView[];
  @ApiProperty({ type: VoucherPaymentView, isArray: true }) payments: VoucherPaymentView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reversalOfId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reversedById: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'number of the locked statement it is in' })
  statementSeq: number | null;
}

export class VouchersView {
  @ApiProperty({ type: VoucherView, isArray: true }) vouchers: VoucherView[];
  @ApiProperty({ type: 'integer' }) grossCents: number;
  @ApiProperty({ type: 'integer' }) basisCents: number;
}
