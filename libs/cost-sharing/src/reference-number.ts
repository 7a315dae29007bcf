import { StatementError } from './errors.ts';
import { remainder97 } from './iban.ts';

/** The check digit of a Finnish reference number: weights 7, 3, 1 from the right, up to the next ten. */
function checkDigit(base: string): number {
  const sum = [...base].reverse().reduce((total, digit, i) => total + Number(digit) * [7, 3, 1][i % 3]!, 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * Makes a Finnish reference number (viitenumero) of a base of 3–19 digits. Leading zeros are dropped, since
 * banks do. Throws `StatementError` `NOT_A_REFERENCE`.
 */
export function finnishReference(base: string | bigint): string {
  const digits = String(base).replace(/^0+/, '');
  if (!/^\d{3,19}$/.test(digits)) throw new StatementError('NOT_A_REFERENCE', '/base', { got: String(base) });
  return `${digits}${checkDigit(digits)}`;
}

/** Whether a text, with or without spaces and leading zeros, is a Finnish reference number. */
export function isFinnishReference(text: string): boolean {
  const digits = text.replace(/\s/g, '').replace(/^0+/, '');
  return /^\d{4,20}$/.test(digits) && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}

/** Groups of five from the right, as the number is printed. */
export function formatFinnishReference(reference: string): string {
  return reference.replace(/\s/g, '').replace(/\B(?=(.{5})+$)/g, ' ');
}

/**
 * The international form (RF creditor reference, ISO 11649) of a Finnish reference number. Throws
 * `StatementError` `NOT_A_REFERENCE`.
 */
export function rfReference(finnish: string): string {
  const reference = finnish.replace(/\s/g, '').replace(/^0+/, '');
  if (!isFinnishReference(reference))
    throw new StatementError('NOT_A_REFERENCE', '/reference', { got: finnish });
  const check = 98 - remainder97(`${reference}RF00`);
  return `RF${String(check).padStart(2, '0')}${reference}`;
}

/** Whether a text, with or without spaces, is an RF creditor reference with the right check digits. */
export function isRfReference(text: string): boolean {
  const reference = text.replace(/\s/g, '').toUpperCase();
  return (
    /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && remainder97(reference.slice(4) + reference.slice(0, 4)) === 1
  );
}

/** Groups of four from the left, as it is printed. */
export function formatRfReference(text: string): string {
  return text.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
