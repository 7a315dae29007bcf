import { StatementError } from './errors.ts';
import { isCalendarDate } from './read-json.ts';

export type VatClass = 'general' | 'reduced' | 'low' | 'zero';

export interface VatRate {
  readonly vatClass: VatClass;
  /** First day of supply the rate is for. */
  readonly validFrom: string;
  /** Basis points: 2550 is 25.5 %. */
  readonly bp: number;
}

/**
 * Finnish VAT rates by day of supply (advance payments: by the day they accrue). General: Value Added Tax
 * Act 84 §, 25.5 % since 1.9.2024. Reduced: 85 §, 14 % until 13.5 % from 1.1.2026 (HE 93/2025 vp). Low: 85 a §.
 */
export const VAT_RATES: readonly VatRate[] = Object.freeze([
  { vatClass: 'general', validFrom: '2013-01-01', bp: 2400 },
  { vatClass: 'general', validFrom: '2024-09-01', bp: 2550 },
  { vatClass: 'reduced', validFrom: '2013-01-01', bp: 1400 },
  { vatClass: 'reduced', validFrom: '2026-01-01', bp: 1350 },
  { vatClass: 'low', validFrom: '2013-01-01', bp: 1000 },
  { vatClass: 'zero', validFrom: '2013-01-01', bp: 0 },
]);

export type CostCategory = 'venue' | 'interpreting' | 'printing' | 'catering' | 'accommodation' | 'transport';

export interface CategoryVatClass {
  readonly category: CostCategory;
  readonly validFrom: string;
  readonly vatClass: VatClass;
}

/**
 * What a category usually comes with, as a first suggestion; the person who enters the voucher decides by
 * what the voucher says. Accommodation and passenger transport moved from the low to the reduced rate in 2025.
 */
export const CATEGORY_VAT_CLASSES: readonly CategoryVatClass[] = Object.freeze([
  { category: 'venue', validFrom: '2013-01-01', vatClass: 'general' },
  { category: 'interpreting', validFrom: '2013-01-01', vatClass: 'general' },
  { category: 'printing', validFrom: '2013-01-01', vatClass: 'general' },
  { category: 'catering', validFrom: '2013-01-01', vatClass: 'reduced' },
  { category: 'accommodation', validFrom: '2013-01-01', vatClass: 'low' },
  { category: 'accommodation', validFrom: '2025-01-01', vatClass: 'reduced' },
  { category: 'transport', validFrom: '2013-01-01', vatClass: 'low' },
  { category: 'transport', validFrom: '2025-01-01', vatClass: 'reduced' },
]);

/**
 * The rate in basis points on a day of supply (`YYYY-MM-DD`). Throws `StatementError` `NOT_A_DATE`, or
 * `NO_VAT_RATE` for a day before the table starts.
 */
export function vatRateAt(vatClass: VatClass, supplyDate: string): number {
  return latest(
    VAT_RATES.filter((rate) => rate.vatClass === vatClass),
    supplyDate,
  ).bp;
}

/** The class suggested for a category on a day of supply. Throws as `vatRateAt`. */
export function vatClassOf(category: CostCategory, supplyDate: string): VatClass {
  return latest(
    CATEGORY_VAT_CLASSES.filter((row) => row.category === category),
    supplyDate,
  ).vatClass;
}

function latest<T extends { readonly validFrom: string }>(rows: readonly T[], date: string): T {
  if (!isCalendarDate(date)) throw new StatementError('NOT_A_DATE', '/supplyDate', { got: date });
  // Dates in this form sort as text.
  const row = rows
    .filter(({ validFrom }) => validFrom <= date)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!row) throw new StatementError('NO_VAT_RATE', '/supplyDate', { date });
  return row;
}
