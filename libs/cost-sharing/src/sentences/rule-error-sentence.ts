import type { RuleError } from '../errors.ts';
import { RULE_ERROR_TEXTS } from './rule-errors.ts';
import { PHRASES } from './rule-sentence.ts';
import type { SentenceOptions } from './rule-sentence.ts';

/** Says in one sentence what is wrong with a rule, and by how much. Where it is stands in `error.path`. */
export function ruleErrorSentence(error: RuleError, { lang, partyName, money }: SentenceOptions): string {
  const { percent, decimalMark } = PHRASES[lang];
  return RULE_ERROR_TEXTS[lang][error.code].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = error.params[key] ?? '';
    if (key === 'party') return partyName(String(value));
    if (key.endsWith('Cents') && value !== '') return money(BigInt(value));
    if (key.endsWith('Bp')) return percent(signed(key, Number(value)).replace('.', decimalMark));
    return String(value);
  });
}

/** A difference carries its sign: whether percentages are missing or too many. */
function signed(key: string, bp: number): string {
  const text = String(Math.abs(bp) / 100);
  if (key !== 'offBp') return text;
  return `${bp < 0 ? '−' : '+'}${text}`;
}
