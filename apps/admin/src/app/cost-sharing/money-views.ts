import type { components } from '@talkoot/api-client';

type Schemas = components['schemas'];

export type CostsView = Schemas['CostsView'];
export type CostPartner = Schemas['CostPartnerView'];
export type PreviewView = Schemas['PreviewView'];
export type ShareTableData = Schemas['ShareTableView'];
export type StatementData = Schemas['StatementView'];
export type VoucherData = Schemas['VoucherView'];
export type CostCategory = Schemas['BudgetLineDto']['category'];
export type HeadcountsView = Schemas['HeadcountsView'];

/** In the order in which the choice is offered. */
export const COST_CATEGORIES = [
  'venue',
  'catering',
  'coffee',
  'lunch',
  'speaker-fee',
  'travel',
  'interpreters',
  'materials',
  'tech',
  'other',
] as const satisfies readonly CostCategory[];
