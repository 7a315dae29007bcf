import { vatRateAt, type VatClass } from '@talkoot/cost-sharing';
import { COST_CATEGORIES, type CostCategory } from './budget-line.entity.ts';

const CLASSES: readonly VatClass[] = ['general', 'reduced', 'low', 'zero'];

/** What each kind of cost usually carries. The bill decides: whoever enters it chooses the rate. */
const USUAL: Record<CostCategory, VatClass> = {
  venue: 'general',
  catering: 'reduced',
  coffee: 'reduced',
  lunch: 'reduced',
  'speaker-fee': 'general',
  travel: 'zero',
  interpreters: 'general',
  materials: 'general',
  tech: 'general',
  other: 'general',
};

/** Rates in force on a day of supply, highest first, in basis points. */
export function ratesOn(date: string): number[] {
  return [...new Set(CLASSES.map((vatClass) => vatRateAt(vatClass, date)))].sort((a, b) => b - a);
}

export function usualRates(date: string): { category: CostCategory; vatBp: number }[] {
  return COST_CATEGORIES.map((category) => ({ category, vatBp: vatRateAt(USUAL[category], date) }));
}
