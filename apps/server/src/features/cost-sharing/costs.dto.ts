import { ApiProperty } from '@nestjs/swagger';
import { PARTNER_ROLES, type PartnerRole } from '../../platform/access/roles.ts';
import { ListField, VersionField } from '../../platform/http/fields.ts';
import { BudgetLineDto, BudgetLineView, CategoryVatView, MoneySumView } from './budget.dto.ts';
import { COST_CATEGORIES, type CostCategory } from './budget-line.entity.ts';
import { RuleSetField } from './json-field.ts';

export class PutCostPlanDto {
  @VersionField() version: number;
  @RuleSetField() ruleSet: Record<string, unknown>;
}

export class PreviewCostsDto {
  @ListField(() => BudgetLineDto, { max: 200 }) lines: BudgetLineDto[];
  @RuleSetField() ruleSet: Record<string, unknown>;
}

export class CostPartnerView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) rank: number;
  @ApiProperty({ type: String, enum: PARTNER_ROLES }) role: PartnerRole;
  @ApiProperty({ type: Boolean, description: 'whether the caller belongs to it' }) isOwn: boolean;
  @ApiProperty({ type: Boolean, description: 'whether it gets the VAT of its purchases back' })
  recoversVat: boolean;
}

export class ShareColumnView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: all others together' })
  organisationId: string | null;
  @ApiProperty({ type: String }) name: string;
}

export class ShareCellView {
  @ApiProperty({ type: 'integer' }) cents: number;
  @ApiProperty({ type: String, isArray: true, description: 'why this cent, in sentences' }) why: string[];
}

export class ShareRowView {
  @ApiProperty({ type: String, description: 'id of the budget line or voucher' }) itemId: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, enum: COST_CATEGORIES }) category: CostCategory;
  @ApiProperty({ type: 'integer' }) cents: number;
  @ApiProperty({ type: String, description: 'the rule it comes under, as a sentence' }) rule: string;
  @ApiProperty({ type: ShareCellView, isArray: true, description: 'one for each column' })
  cells: ShareCellView[];
}

export class PartyShareView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: all others together' })
  organisationId: string | null;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: 'integer' }) cents: number;
}

/** Everybody's cents: rows and columns add up. A partner sees its own column and the others' together. */
export class ShareTableView {
  @ApiProperty({ type: ShareColumnView, isArray: true }) columns: ShareColumnView[];
  @ApiProperty({ type: ShareRowView, isArray: true }) rows: ShareRowView[];
  @ApiProperty({ type: 'integer', isArray: true, description: 'sum of each column' }) totals: number[];
  @ApiProperty({ type: 'integer' }) totalCents: number;
  @ApiProperty({ type: PartyShareView, isArray: true, description: 'the total of each column' })
  shares: PartyShareView[];
}

export class RuleSentenceView {
  @ApiProperty({ type: String, enum: ['default', 'category', 'item'] })
  target: 'default' | 'category' | 'item';
  @ApiProperty({ type: String, nullable: true, description: 'the category, or the id of the budget line' })
  key: string | null;
  @ApiProperty({ type: String }) sentence: string;
}

export class RuleProblemView {
  @ApiProperty({ type: String }) pointer: string;
  @ApiProperty({ type: String, description: 'words: problem.field.<code>' }) code: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params: Record<string, string | number>;
}

export class SharesView {
  @ApiProperty({ type: RuleSentenceView, isArray: true }) sentences: RuleSentenceView[];
  @ApiProperty({
    type: ShareTableView,
    nullable: true,
    description: 'null where the rules and costs do not fit',
  })
  table: ShareTableView | null;
  @ApiProperty({ type: RuleProblemView, nullable: true, description: 'why there is no table' })
  problem: RuleProblemView | null;
}

export class PreviewView extends SharesView {
  @ApiProperty({ type: BudgetLineView, isArray: true }) lines: BudgetLineView[];
  @ApiProperty({ type: MoneySumView }) totals: MoneySumView;
}

export class CostsView extends PreviewView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: Boolean, description: 'whether the caller may change it' }) mayEdit: boolean;
  @ApiProperty({ type: CostPartnerView, isArray: true, description: 'in the order of the agreement' })
  partners: CostPartnerView[];
  @ApiProperty({ type: 'object', additionalProperties: true }) ruleSet: Record<string, unknown>;
  @ApiProperty({ type: 'integer', isArray: true }) vatRates: number[];
  @ApiProperty({ type: CategoryVatView, isArray: true }) usualVat: CategoryVatView[];
}

export class HeadcountView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: 'integer' }) registered: number;
  @ApiProperty({ type: 'integer' }) attended: number;
}

export class HeadcountsView {
  @ApiProperty({ type: String, format: 'date' }) asOf: string;
  @ApiProperty({ type: HeadcountView, isArray: true }) counts: HeadcountView[];
}
