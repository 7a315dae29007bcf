import type { PartyId, Rule, RuleSet, Scope, Scoped } from '@talkoot/cost-sharing';

/** The rules one can pick from a list; `kept` is a rule that was made elsewhere and stays as it is. */
export const RULE_CHOICES = [
  'equal',
  'percent',
  'headcount',
  'headcount-cap',
  'single',
  'fixed-rest',
] as const;
export type RuleChoice = (typeof RULE_CHOICES)[number] | 'kept';

/** What is typed about one partner; which of it counts depends on the choice. */
export interface RuleRow {
  organisationId: PartyId;
  name: string;
  takesPart: boolean;
  bp: number | null;
  count: number | null;
  capCents: number | null;
  fixedCents: number | null;
}

/** A rule as a form holds it: nothing typed for one choice is lost by looking at another. */
export interface RuleDraft {
  choice: RuleChoice;
  scope: Scope;
  /** Who pays all, or the rest; empty for the rest equally. */
  party: PartyId;
  source: 'fixed' | 'registered' | 'attended';
  asOf: string;
  rows: RuleRow[];
  /** JSON of a kept rule. */
  kept: string;
}

export interface OverrideDraft {
  target: 'category' | 'item';
  key: string;
  rule: RuleDraft;
}

export interface RuleSetDraft {
  main: RuleDraft;
  others: OverrideDraft[];
}

interface Partner {
  readonly organisationId: PartyId;
  readonly name: string;
}

export function emptyRule(partners: readonly Partner[], scope: Scope, asOf: string): RuleDraft {
  return {
    choice: 'equal',
    scope,
    party: partners[0]?.organisationId ?? '',
    source: 'fixed',
    asOf,
    rows: partners.map(({ organisationId, name }) => ({
      organisationId,
      name,
      takesPart: true,
      bp: null,
      count: null,
      capCents: null,
      fixedCents: null,
    })),
    kept: '',
  };
}

/** A stored rule as the form shows it. */
export function ruleDraft(rule: Rule, scope: Scope, partners: readonly Partner[], asOf: string): RuleDraft {
  const draft = emptyRule(partners, scope, asOf);
  const fill = (
    field: 'bp' | 'count' | 'capCents' | 'fixedCents',
    values: Readonly<Record<PartyId, number>>,
  ) => {
    for (const row of draft.rows) row[field] = values[row.organisationId] ?? null;
  };
  switch (rule.kind) {
    case 'equal':
      for (const row of draft.rows) row.takesPart = rule.among?.includes(row.organisationId) ?? true;
      return draft;
    case 'percent':
      fill('bp', rule.bp);
      return { ...draft, choice: 'percent' };
    case 'single':
      return { ...draft, choice: 'single', party: rule.party };
    case 'headcount':
      fill('count', rule.counts);
      return { ...draft, choice: 'headcount', source: rule.source, asOf: rule.asOf };
    case 'cap':
      if (rule.base.kind !== 'headcount' || rule.overflow !== 'others') break;
      fill('count', rule.base.counts);
      fill('capCents', rule.caps);
      return { ...draft, choice: 'headcount-cap', source: rule.base.source, asOf: rule.base.asOf };
    case 'fixedRest': {
      const { rest } = rule;
      const isEqual = rest.kind === 'equal' && rest.among === undefined;
      if (rule.ifShort !== 'proRata' || !(isEqual || rest.kind === 'single')) break;
      fill('fixedCents', rule.fixed);
      return { ...draft, choice: 'fixed-rest', party: rest.kind === 'single' ? rest.party : '' };
    }
  }
  return { ...draft, choice: 'kept', kept: JSON.stringify(rule) };
}

/** What was typed, in the rule language. Sums and names are judged by the server, which says what is wrong. */
export function toRule(draft: RuleDraft): Rule {
  const { choice, rows, party, source, asOf } = draft;
  const headcount: Rule = {
    kind: 'headcount',
    counts: valuesOf(rows, 'count', 0),
    source,
    asOf,
    ifZero: 'equal',
  };
  switch (choice) {
    case 'equal': {
      const among = rows.filter(({ takesPart }) => takesPart).map(({ organisationId }) => organisationId);
      return among.length === rows.length ? { kind: 'equal' } : { kind: 'equal', among };
    }
    case 'percent':
      return { kind: 'percent', bp: valuesOf(rows, 'bp', 0) };
    case 'headcount':
      return headcount;
    case 'headcount-cap': {
      const caps = valuesOf(rows, 'capCents', null);
      return Object.keys(caps).length === 0
        ? headcount
        : { kind: 'cap', base: headcount, caps, overflow: 'others' };
    }
    case 'single':
      return { kind: 'single', party };
    case 'fixed-rest': {
      const fixed = valuesOf(rows, 'fixedCents', null);
      const rest: Rule = party === '' ? { kind: 'equal' } : { kind: 'single', party };
      return Object.keys(fixed).length === 0 ? rest : { kind: 'fixedRest', fixed, rest, ifShort: 'proRata' };
    }
    case 'kept':
      return JSON.parse(draft.kept) as Rule;
  }
}

export function ruleSetDraft(ruleSet: RuleSet, partners: readonly Partner[], asOf: string): RuleSetDraft {
  const overrides = (target: OverrideDraft['target'], rules: Readonly<Record<string, Scoped>> = {}) =>
    Object.entries(rules).map(([key, { rule, scope }]) => ({
      target,
      key,
      rule: ruleDraft(rule, hasAmounts(rule) ? scope : target, partners, asOf),
    }));
  return {
    main: ruleDraft(
      ruleSet.default,
      hasAmounts(ruleSet.default) ? (ruleSet.defaultScope ?? 'item') : 'event',
      partners,
      asOf,
    ),
    others: [...overrides('category', ruleSet.byCategory), ...overrides('item', ruleSet.byItem)],
  };
}

export function toRuleSet({ main, others }: RuleSetDraft): RuleSet {
  const scoped = (target: OverrideDraft['target']): Record<string, Scoped> =>
    Object.fromEntries(
      others
        .filter((override) => override.target === target)
        .map(({ key, rule }) => [key, { rule: toRule(rule), scope: rule.scope }]),
    );
  return {
    default: toRule(main),
    defaultScope: main.scope,
    byCategory: scoped('category'),
    byItem: scoped('item'),
  };
}

/**
 * Whether the scope says anything about the rule. Where it does not, the widest one is taken, so that a cap
 * added in the form is for the event or the kind of cost as a whole, as people mean it.
 */
function hasAmounts({ kind }: Rule): boolean {
  return kind === 'cap' || kind === 'fixedRest' || kind === 'tiers';
}

/** The typed values by partner; what was left empty counts as `empty`, or is left out where that is `null`. */
function valuesOf(
  rows: readonly RuleRow[],
  field: 'bp' | 'count' | 'capCents' | 'fixedCents',
  empty: 0 | null,
): Record<PartyId, number> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const value = row[field] ?? empty;
      return value === null ? [] : [[row.organisationId, value] as const];
    }),
  );
}
