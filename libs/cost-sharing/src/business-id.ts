import { StatementError } from './errors.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a Finnish Business ID (Y-tunnus, `1572860-0`) is well formed with the right check digit. A sum
 * that leaves remainder 1 is never issued.
 */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text);
  if (!match) return false;
  const remainder = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(match[1]![i]), 0) % 11;
  if (remainder === 1) return false;
  return Number(match[2]) === (remainder === 0 ? 0 : 11 - remainder);
}

/** The e-invoicing identifier (OVT) of a Business ID: 0037 and its eight digits. Throws `NOT_A_BUSINESS_ID`. */
export function ovtOf(businessId: string): string {
  if (!isBusinessId(businessId))
    throw new StatementError('NOT_A_BUSINESS_ID', '/businessId', { got: businessId });
  return `0037${businessId.replace('-', '')}`;
}
