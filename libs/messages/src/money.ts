import type { Lang } from './lang.ts';
import { groupDigits } from './numbers.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';

/**
 * Integer cents as text: `1 234,56 €` in Finnish and Swedish (no-break spaces), `€1,234.56` in English.
 * A negative amount starts with a true minus sign (U+2212) in every language.
 *
 * @param cents integer cents; a number must be a safe integer, or a RangeError is thrown.
 */
export function formatMoney(cents: bigint | number, lang: Lang): string {
  const value = wholeNumber(cents);
  const sign = value < 0n ? MINUS : '';
  const absolute = value < 0n ? -value : value;
  const euros = groupDigits(String(absolute / 100n), lang === 'en' ? ',' : NBSP);
  const rest = String(absolute % 100n).padStart(2, '0');
  return lang === 'en' ? `${sign}€${euros}.${rest}` : `${sign}${euros},${rest}${NBSP}€`;
}

/**
 * Basis points as per cent, without needless zeros: 1250 → `12,5 %` (en `12.5%`), 10000 → `100 %`.
 *
 * @param bp whole basis points (1 bp = 0.01 %).
 */
export function formatPercentBp(bp: bigint | number, lang: Lang): string {
  const value = wholeNumber(bp);
  const sign = value < 0n ? MINUS : '';
  const absolute = value < 0n ? -value : value;
  const whole = groupDigits(String(absolute / 100n), lang === 'en' ? ',' : NBSP);
  const rest = String(absolute % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  if (lang === 'en') return `${sign}${whole}${rest && `.${rest}`}%`;
  return `${sign}${whole}${rest && `,${rest}`}${NBSP}%`;
}

/** Why a typed amount was refused; `moneyProblemKey` gives the message. */
export type MoneyProblem = 'empty' | 'notNumber' | 'decimalMark' | 'grouping' | 'decimals' | 'tooLong';

export type ParsedMoney = { ok: true; cents: bigint } | { ok: false; code: MoneyProblem };

/** Twelve digits of euros: more than any training costs, and still a safe integer in cents. */
const MAX_EURO_DIGITS = 12;

/**
 * Reads an amount somebody typed, strictly: a guess about money is worse than a question.
 *
 * Finnish and Swedish: `1234`, `24,70`, `1 234,56`, with or without `€` after it. English: `1234`, `24.70`,
 * `1,234.56`, with or without `€` in front. Decimals are two or none; groups, where used, are of three.
 * A minus sign is read (credit notes exist); whether an amount may be negative is for the caller to say.
 */
export function parseMoney(text: string, lang: Lang): ParsedMoney {
  const bare = withoutCurrency(text.trim(), lang);
  if (bare === '') return refused('empty');
  const sign = /^[-\u2212]/.test(bare) ? -1n : 1n;
  const amount = sign < 0n ? bare.slice(1).trim() : bare;

  const mark = lang === 'en' ? '.' : ',';
  const foreignMark = lang === 'en' ? ',' : '.';
  const groupMark = lang === 'en' ? /,/ : /[ \u00A0\u2009\u202F]/;
  if (!/^[\d.,\s]+$/.test(amount) || !/^\d/.test(amount)) return refused('notNumber');

  const [whole = '', decimals, ...more] = amount.split(mark);
  if (more.length > 0) return refused(lang === 'en' ? 'decimalMark' : 'notNumber');
  if (lang !== 'en' && amount.includes(foreignMark)) return refused('decimalMark');
  if (decimals?.includes(foreignMark)) return refused('decimalMark');
  if (decimals !== undefined && !/^\d{2}$/.test(decimals)) return refused('decimals');

  const groups = whole.split(groupMark);
  if (lang === 'en' && decimals === undefined && groups.length === 2 && groups[1]?.length !== 3) {
    return refused('decimalMark'); // "24,70" in English: meant as a Finnish decimal comma
  }
  if (groups.some((group) => !/^\d+$/.test(group))) return refused('grouping');
  if (groups.length > 1 && !wellGrouped(groups)) return refused('grouping');

  const euros = groups.join('');
  if (euros.length > MAX_EURO_DIGITS) return refused('tooLong');
  return { ok: true, cents: sign * (BigInt(euros) * 100n + BigInt(decimals ?? '0')) };
}

/** The message that tells the person what to type instead. */
export function moneyProblemKey<P extends MoneyProblem>(code: P): `problem.money.${P}` {
  return `problem.money.${code}`;
}

function withoutCurrency(text: string, lang: Lang): string {
  const bare = lang === 'en' ? text.replace(/^([-\u2212]?)\s*€\s*/, '$1') : text.replace(/\s*€$/, '');
  return bare.trim();
}

function wellGrouped([first = '', ...others]: string[]): boolean {
  return first.length <= 3 && others.every((group) => group.length === 3);
}

function refused(code: MoneyProblem): ParsedMoney {
  return { ok: false, code };
}

function wholeNumber(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole amount: ${value}`);
  }
  return BigInt(value);
}
