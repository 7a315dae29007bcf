import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { BudgetView, PutBudgetDto } from './budget.dto.ts';
import { Budgets } from './budget.service.ts';
import { CostsView, HeadcountsView, PreviewCostsDto, PreviewView, PutCostPlanDto } from './costs.dto.ts';
import { Costs } from './costs.service.ts';
import { CurrentMoneyReader, type MoneyReader } from './money-reader.ts';

@ApiTags('cost-sharing')
@Controller('api/events/:eventId')
export class CostsController {
  constructor(
    private readonly budgets: Budgets,
    private readonly costs: Costs,
  ) {}

  @Get('budget')
  @Allow('cost.read')
  @ApiOkResponse({ type: BudgetView })
  getBudget(@Param('eventId') eventId: string): Promise<BudgetView> {
    return this.budgets.get(eventId);
  }

  /** Replaces all lines of the budget. */
  @Put('budget')
  @Allow('cost.edit')
  @ApiOkResponse({ type: BudgetView })
  putBudget(
    @CurrentActor() actor: Actor,
    @Param('eventId') eventId: string,
    @Body() body: PutBudgetDto,
  ): Promise<BudgetView> {
    return this.budgets.put(actor, eventId, body);
  }

  /** Budget, rules, and everybody's planned cents with the reason of each. */
  @Get('costs')
  @Allow('cost.read')
  @ApiOkResponse({ type: CostsView })
  getCosts(@CurrentMoneyReader() reader: MoneyReader, @Param('eventId') eventId: string): Promise<CostsView> {
    return this.costs.get(reader, eventId);
  }

  @Put('cost-plan')
  @Allow('cost.edit')
  @ApiOkResponse({ type: CostsView })
  putRules(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Body() body: PutCostPlanDto,
  ): Promise<CostsView> {
    return this.costs.putRules(reader, eventId, body);
  }

  /** What would be, of lines and rules that are not saved. Writes nothing. */
  @Post('costs/preview')
  @HttpCode(200)
  @Allow('cost.edit')
  @ApiOkResponse({ type: PreviewView })
  preview(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Body() body: PreviewCostsDto,
  ): Promise<PreviewView> {
    return this.costs.preview(reader, eventId, body);
  }

  /** How many people each partner has registered, and how many of them came. */
  @Get('headcounts')
  @Allow('cost.read')
  @ApiOkResponse({ type: HeadcountsView })
  countHeads(@Param('eventId') eventId: string): Promise<HeadcountsView> {
    return this.costs.countHeads(eventId);
  }
}
