export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * What every refusal of this library looks like: a stable code, where it is (a JSON pointer into the
 * rule or the input), and the numbers a person needs to put it right (cents as decimal strings of cents).
 */
export class CostSharingError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly path: string;
  readonly params: ErrorParams;

  constructor(code: Code, path: string, params: ErrorParams = {}) {
    const details = Object.entries(params).map(([key, value]) => `${key} ${value}`);
    super([`${code} at ${path === '' ? '/' : path}`, ...details].join(', '));
    this.name = new.target.name;
    this.code = code;
    this.path = path;
    this.params = params;
  }
}

/** Every code a rule can be refused with; the words for people are keyed by these. */
export const RULE_ERROR_CODES = [
  'NOT_AN_OBJECT',
  'UNKNOWN_KIND',
  'UNKNOWN_FIELD',
  'MISSING_FIELD',
  'UNKNOWN_VALUE',
  'NOT_A_PARTY',
  'UNKNOWN_PARTY',
  'DUPLICATE_PARTY',
  'EMPTY',
  'NOT_A_DECIMAL',
  'NOT_AN_INTEGER',
  'NEGATIVE',
  'UNSAFE_INTEGER',
  'NOT_A_DATE',
  'PERCENT_SUM',
  'WEIGHT_SUM_ZERO',
  'TIERS_NOT_ASCENDING',
  'TIERS_NOT_OPEN_ENDED',
  'FIXED_PARTY_IN_REST',
  'TOO_DEEP',
  'HEADCOUNT_ZERO',
  'FIXED_EXCEEDS_TOTAL',
  'CAPS_TOO_LOW',
  'OVERFLOW_OVER_CAP',
] as const;
export type RuleErrorCode = (typeof RULE_ERROR_CODES)[number];

/** A rule that cannot be meant: thrown by parsing and, for what depends on the amount, by evaluating. */
export class RuleError extends CostSharingError<RuleErrorCode> {}

export const STATEMENT_ERROR_CODES = [
  'NO_PARTIES',
  'DUPLICATE_PARTY',
  'UNKNOWN_PARTY',
  'NOT_CENTS',
  'DUPLICATE_ITEM',
  'NOT_A_SEQUENCE_NUMBER',
  'DUPLICATE_SEQUENCE_NUMBER',
  'POOL_IS_ZERO',
  'REVERSAL_OF_UNKNOWN',
  'REVERSAL_OF_REVERSAL',
  'REVERSAL_OF_LATER',
  'REVERSED_TWICE',
  'REVERSAL_AMOUNT',
  'CARRY_NOT_ZERO_SUM',
  'LOCKED_ROW_SUM',
  'BALANCES_NOT_ZERO_SUM',
  'WEIGHTS',
  'VOUCHER_SUM',
  'NO_VAT_RATE',
  'NOT_A_RATE',
  'NOT_A_DATE',
  'NOT_A_REFERENCE',
  'NOT_AN_IBAN',
  'NOT_A_BUSINESS_ID',
  'TEXT_TOO_LONG',
  'NAME_MISSING',
  'AMOUNT_OUT_OF_RANGE',
] as const;
export type StatementErrorCode = (typeof STATEMENT_ERROR_CODES)[number];

/** An input (items, parties, balances, vouchers) that does not add up or does not exist. */
export class StatementError extends CostSharingError<StatementErrorCode> {}
