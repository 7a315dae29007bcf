import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import { compactIban, isIban } from './iban.ts';
import { isCalendarDate } from './read-json.ts';
import { isFinnishReference, isRfReference } from './reference-number.ts';

export interface BarCodePayment {
  /** A Finnish IBAN: others have no virtual bar code. */
  readonly iban: string;
  readonly cents: bigint;
  /** A Finnish reference number (version 4) or an RF reference of one (version 5). */
  readonly reference: string;
  /** `YYYY-MM-DD`; none is written as zeros. */
  readonly dueDate?: string;
}

/** The largest amount the code has room for; above it the amount is written as zeros, to be typed in. */
const MAX_CENTS = 99999999n;

/**
 * The 54 digits of the Finnish virtual bar code (Finance Finland's guide, version 5.3), version 4 or 5 by
 * the kind of reference. Printed as Code 128 set C. Throws `StatementError`.
 */
export function virtualBarCode({ iban, cents, reference, dueDate }: BarCodePayment): string {
  const account = compactIban(iban);
  if (!isIban(account) || !account.startsWith('FI'))
    throw new StatementError('NOT_AN_IBAN', '/iban', { got: iban });
  checkCents(cents, '/cents');
  if (cents < 0n) throw new StatementError('AMOUNT_OUT_OF_RANGE', '/cents', { got: String(cents) });
  if (dueDate !== undefined && !isCalendarDate(dueDate)) {
    throw new StatementError('NOT_A_DATE', '/dueDate', { got: dueDate });
  }
  const amount = (cents > MAX_CENTS ? 0n : cents).toString().padStart(8, '0');
  const date = dueDate === undefined ? '000000' : dueDate.slice(2).replaceAll('-', '');
  const [version, field] = referenceField(reference.replace(/\s/g, '').toUpperCase());
  return `${version}${account.slice(2)}${amount}${field}${date}`;
}

function referenceField(reference: string): ['4' | '5', string] {
  if (isRfReference(reference) && /^RF\d+$/.test(reference)) {
    return ['5', `${reference.slice(2, 4)}${reference.slice(4).padStart(21, '0')}`];
  }
  if (isFinnishReference(reference)) return ['4', `000${reference.replace(/^0+/, '').padStart(20, '0')}`];
  throw new StatementError('NOT_A_REFERENCE', '/reference', { got: reference });
}

/**
 * The check symbol (0–102) of an even number of digits as Code 128 set C: start symbol 105 and each pair of
 * digits times its place, modulo 103.
 */
export function code128Check(digits: string): number {
  const pairs = digits.match(/\d\d/g) ?? [];
  return pairs.reduce((sum, pair, i) => sum + Number(pair) * (i + 1), 105) % 103;
}
