import { checkCents } from './check-parties.ts';
import { StatementError } from './errors.ts';
import { compactIban, isIban } from './iban.ts';
import { isRfReference } from './reference-number.ts';

export interface EpcPayment {
  /** Whom to pay, at most 70 characters. */
  readonly name: string;
  readonly iban: string;
  /** Not needed within the EEA. */
  readonly bic?: string;
  /** From 0.01 to 999 999 999.99 euros. */
  readonly cents: bigint;
  /** An RF reference, or else `text`: a code may not hold both. */
  readonly reference?: string;
  /** At most 140 characters. */
  readonly text?: string;
  /** Purpose code, at most 4 characters. */
  readonly purpose?: string;
  /** A note for the payer, at most 70 characters. */
  readonly note?: string;
}

const MAX_BYTES = 331;

/**
 * The text of a payment QR code, EPC069-12 version 002, UTF-8; to be drawn with error level M and at most
 * version 13. Throws `StatementError`.
 */
export function epcQrText(payment: EpcPayment): string {
  const { cents } = payment;
  checkCents(cents, '/cents');
  if (cents < 1n || cents > 99999999999n) {
    throw new StatementError('AMOUNT_OUT_OF_RANGE', '/cents', { got: String(cents) });
  }
  if (!isIban(payment.iban)) throw new StatementError('NOT_AN_IBAN', '/iban', { got: payment.iban });
  const reference = (payment.reference ?? '').replace(/\s/g, '').toUpperCase();
  if (reference !== '' && (!isRfReference(reference) || payment.text)) {
    throw new StatementError('NOT_A_REFERENCE', '/reference', { got: payment.reference! });
  }
  if (payment.name.trim() === '') throw new StatementError('NAME_MISSING', '/name');
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    line(payment.bic, 11, '/bic'),
    line(payment.name, 70, '/name'),
    compactIban(payment.iban),
    `EUR${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`,
    line(payment.purpose, 4, '/purpose'),
    reference,
    line(payment.text, 140, '/text'),
    line(payment.note, 70, '/note'),
  ];
  while (lines.at(-1) === '') lines.pop();
  const text = lines.join('\n');
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES) throw new StatementError('TEXT_TOO_LONG', '', { bytes, allowed: MAX_BYTES });
  return text;
}

/** A field on one line: a line break in it would shift every field after it. */
function line(value: string | undefined, allowed: number, path: string): string {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  const length = [...text].length;
  if (length > allowed) throw new StatementError('TEXT_TOO_LONG', path, { length, allowed });
  return text;
}
