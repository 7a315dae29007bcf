import type { Lang } from './lang.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';

/**
 * A number as text, rounded to at most `decimals` places and without needless zeros: `610 000`, `10,8` (Finnish and
 * Swedish, no-break spaces), `610,000`, `10.8` (English). A negative number starts with a true minus sign.
 *
 * @param value a finite number; anything else throws a RangeError
 * @param decimals 0–10
 */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${value}`);
  // Beyond 10^21 toFixed answers in the notation of programmers; such figures are shown with all their digits.
  const text = Math.abs(value) < 1e21 ? Math.abs(value).toFixed(decimals) : String(BigInt(Math.abs(value)));
  const [whole = '', rest = ''] = text.split('.');
  const kept = rest.replace(/0+$/, '');
  const sign = value < 0 && (/[1-9]/.test(whole) || kept !== '') ? MINUS : '';
  const mark = lang === 'en' ? '.' : ',';
  return `${sign}${groupDigits(whole, lang === 'en' ? ',' : NBSP)}${kept === '' ? '' : mark + kept}`;
}

/** Digits in groups of three from the right. */
export function groupDigits(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}
