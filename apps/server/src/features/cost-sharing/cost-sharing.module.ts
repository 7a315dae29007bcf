import { Module } from '@nestjs/common';
import { Budgets } from './budget.service.ts';
import { CostsController } from './costs.controller.ts';
import { Costs } from './costs.service.ts';
import { LedgerController } from './ledger.controller.ts';
import { MoneyDocuments } from './money-documents.ts';
import { PartnerMoney } from './partner-money.ts';
import { Statements } from './statements.service.ts';
import { Vouchers } from './vouchers.service.ts';

/** Needs a `HeadcountSource`, which the application's wiring provides, and an `AgreedTermsSource`, which agreements do. */
@Module({
  controllers: [CostsController, LedgerController],
  providers: [Budgets, Costs, Vouchers, Statements, MoneyDocuments, PartnerMoney],
})
export class CostSharingModule {}
