import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/http/fields.ts';
import { RuleProblemView, RuleSentenceView, ShareTableView } from './costs.dto.ts';

export class LockStatementDto {
  @TextField({ min: 64, max: 64, description: 'hash of the draft you saw; 409 if it has changed since' })
  hash: string;
}

export class BalanceView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: all others together' })
  organisationId: string | null;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) shareCents: number;
  @ApiProperty({ type: 'integer', description: 'paid, less VAT that comes back' }) paidCents: number;
  @ApiProperty({ type: 'integer', description: 'paid less share; positive is owed to the partner' })
  balanceCents: number;
}

export class TransferView {
  @ApiProperty({ type: String, format: 'uuid' }) fromId: string;
  @ApiProperty({ type: String }) fromName: string;
  @ApiProperty({ type: String, format: 'uuid' }) toId: string;
  @ApiProperty({ type: String }) toName: string;
  @ApiProperty({ type: 'integer' }) cents: number;
  @ApiProperty({ type: String, isArray: true, description: 'where the sum comes from, in sentences' })
  because: string[];
}

export class StatementAgreementView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, description: 'SHA-256 of the version' }) hash: string;
  @ApiProperty({
    type: Boolean,
    description: 'whether rules and parties are still those that were agreed on',
  })
  hasSameRules: boolean;
}

export class StatementView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ type: String, enum: ['draft', 'locked'] }) status: 'draft' | 'locked';
  @ApiProperty({ type: String, description: 'SHA-256 of its canonical JSON' }) hash: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lockedAt: string | null;
  @ApiProperty({
    type: StatementAgreementView,
    nullable: true,
    description: 'the agreement in force when it was made',
  })
  agreement: StatementAgreementView | null;
  @ApiProperty({ type: RuleSentenceView, isArray: true }) sentences: RuleSentenceView[];
  @ApiProperty({ type: ShareTableView }) table: ShareTableView;
  @ApiProperty({ type: BalanceView, isArray: true }) balances: BalanceView[];
  @ApiProperty({ type: TransferView, isArray: true, description: 'those that concern the caller' })
  transfers: TransferView[];
  @ApiProperty({ type: 'integer', description: 'how many more there are, between others' })
  otherTransfers: number;
}

export class StatementsView {
  @ApiProperty({
    type: StatementView,
    nullable: true,
    description: 'of the vouchers that are in no statement yet',
  })
  draft: StatementView | null;
  @ApiProperty({ type: RuleProblemView, nullable: true, description: 'why there is no draft' })
  problem: RuleProblemView | null;
  @ApiProperty({ type: StatementView, isArray: true, description: 'oldest first' }) locked: StatementView[];
}
