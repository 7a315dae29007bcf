import { ApiProperty } from '@nestjs/swagger';
import {
  CentsField,
  IntField,
  ListField,
  OneOfField,
  TextField,
  UuidField,
  VersionField,
} from '../../platform/http/fields.ts';
import { COST_CATEGORIES, type CostCategory } from './budget-line.entity.ts';

export class BudgetLineDto {
  @UuidField({ optional: true, description: 'of a line that is already in the budget' }) id?: string;
  @OneOfField(COST_CATEGORIES) category: CostCategory;
  @TextField({ max: 300 }) description: string;
  @CentsField() netCents: number;
  @IntField({ min: 0, max: 10_000, description: 'VAT rate in basis points: 25.5 % is 2550' }) vatBp: number;
}

export class PutBudgetDto {
  @VersionField() version: number;
  @ListField(() => BudgetLineDto, { max: 200 }) lines: BudgetLineDto[];
}

export class BudgetLineView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'place in the books; never changes' }) seq: number;
  @ApiProperty({ type: String, enum: COST_CATEGORIES }) category: CostCategory;
  @ApiProperty({ type: String }) description: string;
  @ApiProperty({ type: 'integer' }) netCents: number;
  @ApiProperty({ type: 'integer' }) vatBp: number;
  @ApiProperty({ type: 'integer' }) vatCents: number;
  @ApiProperty({ type: 'integer' }) grossCents: number;
}

export class MoneySumView {
  @ApiProperty({ type: 'integer' }) netCents: number;
  @ApiProperty({ type: 'integer' }) vatCents: number;
  @ApiProperty({ type: 'integer' }) grossCents: number;
}

export class CategoryVatView {
  @ApiProperty({ type: String, enum: COST_CATEGORIES }) category: CostCategory;
  @ApiProperty({ type: 'integer', description: 'usual rate on the day of the event, as a first suggestion' })
  vatBp: number;
}

export class BudgetView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: BudgetLineView, isArray: true }) lines: BudgetLineView[];
  @ApiProperty({ type: MoneySumView }) totals: MoneySumView;
  @ApiProperty({ type: 'integer', isArray: true, description: 'rates in force on the day of the event' })
  vatRates: number[];
  @ApiProperty({ type: CategoryVatView, isArray: true }) usualVat: CategoryVatView[];
}
