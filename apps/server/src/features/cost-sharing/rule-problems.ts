import { RuleError, StatementError, type RuleErrorCode } from '@talkoot/cost-sharing';
import { formatMoney, formatPercentBp, type Lang } from '@talkoot/messages';
import { ProblemError, type FieldCode, type FieldProblem } from '../../platform/problem/problem-error.ts';

/** What the form says for each refusal of the engine. A new code of the engine must be given words here. */
const FIELD_CODES: Record<RuleErrorCode, FieldCode> = {
  NOT_AN_OBJECT: 'wrongType',
  UNKNOWN_KIND: 'notOneOf',
  UNKNOWN_FIELD: 'unknownField',
  MISSING_FIELD: 'required',
  UNKNOWN_VALUE: 'notOneOf',
  NOT_A_PARTY: 'unknownParty',
  UNKNOWN_PARTY: 'unknownParty',
  DUPLICATE_PARTY: 'notUnique',
  EMPTY: 'required',
  NOT_A_DECIMAL: 'wrongType',
  NOT_AN_INTEGER: 'notInteger',
  NEGATIVE: 'tooSmall',
  UNSAFE_INTEGER: 'tooLarge',
  NOT_A_DATE: 'notDate',
  PERCENT_SUM: 'percentSum',
  WEIGHT_SUM_ZERO: 'weightSumZero',
  TIERS_NOT_ASCENDING: 'tiersOrder',
  TIERS_NOT_OPEN_ENDED: 'tiersOrder',
  FIXED_PARTY_IN_REST: 'fixedPartyInRest',
  TOO_DEEP: 'ruleTooDeep',
  HEADCOUNT_ZERO: 'headcountZero',
  FIXED_EXCEEDS_TOTAL: 'fixedExceedsTotal',
  CAPS_TOO_LOW: 'capsTooLow',
  OVERFLOW_OVER_CAP: 'capsTooLow',
};

/** A refusal of the engine as a field of the request, with its numbers as a person reads them; else null. */
export function ruleFieldProblem(error: unknown, lang: Lang): FieldProblem | null {
  if (error instanceof StatementError && error.code === 'POOL_IS_ZERO')
    return { pointer: '/ruleSet', code: 'poolIsZero' };
  if (!(error instanceof RuleError)) return null;
  const pointer = error.path.startsWith('/ruleSet') ? error.path : `/ruleSet${error.path}`;
  return { pointer, code: FIELD_CODES[error.code], params: paramsOf(error, lang) };
}

/** RULE_INVALID for what the engine refuses; anything else is no rule's fault and is thrown on. */
export function ruleProblem(error: unknown, lang: Lang): unknown {
  const field = ruleFieldProblem(error, lang);
  return field ? new ProblemError('RULE_INVALID', { fields: [field], cause: error }) : error;
}

function paramsOf({ code, params }: RuleError, lang: Lang): Record<string, string | number> {
  const money = (name: string) => formatMoney(BigInt(params[name] ?? 0), lang);
  switch (code) {
    case 'PERCENT_SUM':
      return { offBy: formatPercentBp(Number(params['offBp']), lang) };
    case 'FIXED_EXCEEDS_TOTAL':
      return {
        offBy: formatMoney(BigInt(params['fixedCents'] ?? 0) - BigInt(params['totalCents'] ?? 0), lang),
      };
    case 'CAPS_TOO_LOW':
      return { offBy: money('missingCents') };
    case 'OVERFLOW_OVER_CAP':
      return { offBy: money('overCents') };
    case 'NEGATIVE':
      return { min: 0 };
    case 'UNSAFE_INTEGER':
      return { max: Number.MAX_SAFE_INTEGER };
    case 'TOO_DEEP':
      return { max: Number(params['allowed']) };
    default:
      return {};
  }
}
