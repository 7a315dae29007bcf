import {
  parseRuleSet,
  type HeadcountRule,
  type Rule,
  type RuleSet,
  type Scoped,
} from '@talkoot/cost-sharing';
import { canonicalJson } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { COST_CATEGORIES } from './budget-line.entity.ts';
import { ruleProblem } from './rule-problems.ts';

export interface RuleNames {
  /** In rank order. */
  readonly parties: readonly string[];
  readonly lines: readonly string[];
}

/**
 * A rule set out of a request: whole, and about this event's partners, categories and budget lines.
 *
 * @throws {ProblemError} RULE_INVALID with the pointer and the numbers
 */
export function readRules(json: unknown, { parties, lines }: RuleNames, lang: Lang): RuleSet {
  try {
    const ruleSet = parseRuleSet(json, { parties, path: '/ruleSet' });
    checkKeys('byCategory', ruleSet.byCategory, COST_CATEGORIES);
    checkKeys('byItem', ruleSet.byItem, lines);
    return ruleSet;
  } catch (error) {
    throw ruleProblem(error, lang);
  }
}

function checkKeys(
  field: 'byCategory' | 'byItem',
  rules: Readonly<Record<string, Scoped>> | undefined,
  known: readonly string[],
): void {
  const unknown = Object.keys(rules ?? {}).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const pointer = `/ruleSet/${field}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  throw new ProblemError('RULE_INVALID', { fields: [{ pointer, code: 'notOneOf' }] });
}

/** Counts of one basis, as the rule keeps them. */
export type Snapshot = Pick<HeadcountRule, 'counts' | 'asOf'>;

/** The bases of headcount rules that are to be counted, that is: not typed by hand and not counted before. */
export function basesToCount(ruleSet: RuleSet, stored: RuleSet): Set<'registered' | 'attended'> {
  const before = headcountsIn(stored);
  const bases = new Set<'registered' | 'attended'>();
  mapRules(ruleSet, (rule) => {
    if (rule.source !== 'fixed' && !before.has(canonicalJson(rule))) bases.add(rule.source);
    return rule;
  });
  return bases;
}

/** Puts the counts of the house into those rules: nobody's word for how many registered is taken. */
export function withSnapshots(
  ruleSet: RuleSet,
  stored: RuleSet,
  snapshots: ReadonlyMap<string, Snapshot>,
): RuleSet {
  const before = headcountsIn(stored);
  return mapRules(ruleSet, (rule) => {
    const snapshot = snapshots.get(rule.source);
    return snapshot && !before.has(canonicalJson(rule)) ? { ...rule, ...snapshot } : rule;
  });
}

function headcountsIn(ruleSet: RuleSet): Set<string> {
  const found = new Set<string>();
  mapRules(ruleSet, (rule) => {
    found.add(canonicalJson(rule));
    return rule;
  });
  return found;
}

function mapRules(ruleSet: RuleSet, change: (rule: HeadcountRule) => HeadcountRule): RuleSet {
  const scoped = (rules: Readonly<Record<string, Scoped>>) =>
    Object.fromEntries(
      Object.entries(rules).map(([key, { rule, scope }]) => [key, { rule: mapRule(rule, change), scope }]),
    );
  return {
    ...ruleSet,
    default: mapRule(ruleSet.default, change),
    ...(ruleSet.byCategory ? { byCategory: scoped(ruleSet.byCategory) } : {}),
    ...(ruleSet.byItem ? { byItem: scoped(ruleSet.byItem) } : {}),
  };
}

function mapRule(rule: Rule, change: (rule: HeadcountRule) => HeadcountRule): Rule {
  switch (rule.kind) {
    case 'headcount':
      return change(rule);
    case 'fixedRest':
      return { ...rule, rest: mapRule(rule.rest, change) };
    case 'cap': {
      const overflow = rule.overflow === 'others' ? rule.overflow : mapRule(rule.overflow, change);
      return { ...rule, base: mapRule(rule.base, change), overflow };
    }
    case 'tiers':
      return { ...rule, tiers: rule.tiers.map((tier) => ({ ...tier, rule: mapRule(tier.rule, change) })) };
    default:
      return rule;
  }
}
