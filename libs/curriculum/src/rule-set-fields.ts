import type { FieldReader } from './fields.ts';

/**
 * A rule set as data: how the cost of each item is divided. Money is whole cents, percentages basis points
 * (10000 = 100 %). The meaning of the rules belongs to the cost-sharing engine; here only their form is read.
 */
export type RuleData =
  | { kind: 'equal'; among?: string[] }
  | { kind: 'weights'; weights: Record<string, string> }
  | { kind: 'percent'; bp: Record<string, number> }
  | {
      kind: 'headcount';
      counts: Record<string, number>;
      source: 'registered' | 'attended' | 'fixed';
      asOf: string;
      ifZero: 'error' | 'equal';
    }
  | { kind: 'single'; party: string }
  | { kind: 'fixedRest'; fixed: Record<string, number>; rest: RuleData; ifShort: 'error' | 'proRata' }
  | { kind: 'cap'; base: RuleData; caps: Record<string, number>; overflow: 'others' | RuleData }
  | { kind: 'tiers'; tiers: { upTo: number | null; rule: RuleData }[] };

export type ScopedRuleData = { scope: 'item' | 'category' | 'event'; rule: RuleData };
export type RuleSetData = {
  default: RuleData;
  byCategory?: Record<string, ScopedRuleData>;
  byItem?: Record<string, ScopedRuleData>;
};

const KINDS = ['equal', 'weights', 'percent', 'headcount', 'single', 'fixedRest', 'cap', 'tiers'] as const;
const MAX_CENTS = 1_000_000_000;
const MAX_NESTING = 3;

/** What a rule may name: the organisations of the event. */
export type RuleNames = {
  parties: readonly string[];
  categories: readonly string[];
  items: readonly string[];
};

function perParty<T>(
  fields: FieldReader,
  key: string,
  names: RuleNames,
  read: (map: FieldReader, party: string) => T,
) {
  return fields.group(key, (map) => {
    if (map.keys().length === 0) map.note([], 'RULE_INVALID', 'The rule names no organisation.');
    return Object.fromEntries(
      map.keys().map((party) => {
        if (!names.parties.includes(party))
          map.note([party], 'REFERENCE_UNKNOWN', `${party} is not an organiser of the event.`);
        return [party, read(map, party)];
      }),
    );
  });
}

const numbers = (fields: FieldReader, key: string, names: RuleNames, max: number): Record<string, number> =>
  perParty(fields, key, names, (map, party) => map.integer(party, 0, max));

function knownParty(fields: FieldReader, key: string, names: RuleNames): string {
  const party = fields.text(key);
  if (!names.parties.includes(party))
    fields.note([key], 'REFERENCE_UNKNOWN', `${party} is not an organiser of the event.`);
  return party;
}

function readPercent(fields: FieldReader, names: RuleNames): RuleData {
  const bp = numbers(fields, 'bp', names, 10_000);
  const sum = Object.values(bp).reduce((total, part) => total + part, 0);
  if (sum !== 10_000)
    fields.note(['bp'], 'SUM_WRONG', `The percentages make ${sum} basis points; they must make 10000.`);
  return { kind: 'percent', bp };
}

function readTiers(fields: FieldReader, names: RuleNames, depth: number): RuleData {
  const tiers = fields.rows(
    'tiers',
    (row) => ({
      upTo: row.has('upTo') && row.data.upTo === null ? null : row.integer('upTo', 1, MAX_CENTS),
      rule: readRule(row, 'rule', names, depth + 1),
    }),
    { min: 1, max: 20 },
  );
  tiers.forEach(({ upTo }, i) => {
    const before = i === 0 ? 0 : tiers[i - 1]?.upTo;
    const isLast = i === tiers.length - 1;
    const rises = upTo === null || (typeof before === 'number' && upTo > before);
    if ((upTo === null) !== isLast || !rises) {
      fields.note(
        ['tiers', i],
        'RULE_INVALID',
        'Tiers must rise, and the last one, and only it, has upTo: null.',
      );
    }
  });
  return { kind: 'tiers', tiers };
}

export function readRule(fields: FieldReader, key: string, names: RuleNames, depth = 1): RuleData {
  return fields.group(key, (rule): RuleData => {
    if (depth > MAX_NESTING) {
      rule.keys().forEach((name) => rule.has(name));
      rule.note([], 'RULE_INVALID', `Rules may be at most ${MAX_NESTING} inside each other.`);
      return { kind: 'equal' };
    }
    const kind = rule.oneOf('kind', KINDS);
    switch (kind) {
      case 'equal': {
        if (!rule.has('among')) return { kind };
        const among = rule.unique('among', rule.texts('among', {}, { min: 1 }));
        among.forEach((party, i) => {
          if (!names.parties.includes(party))
            rule.note(['among', i], 'REFERENCE_UNKNOWN', `${party} is not an organiser of the event.`);
        });
        return { kind, among };
      }
      case 'weights': {
        const decimal = { pattern: /^\d{1,9}(\.\d{1,6})?$/, kind: 'a number in quotes such as "12.5"' };
        const weights = perParty(rule, 'weights', names, (map, party) => map.text(party, decimal));
        if (Object.values(weights).every((weight) => /^[0.]*$/.test(weight)))
          rule.note(['weights'], 'RULE_INVALID', 'All weights are zero.');
        return { kind, weights };
      }
      case 'percent':
        return readPercent(rule, names);
      case 'headcount':
        return {
          kind,
          counts: numbers(rule, 'counts', names, 1_000_000),
          source: rule.oneOf('source', ['registered', 'attended', 'fixed']),
          asOf: rule.date('asOf'),
          ifZero: rule.oneOf('ifZero', ['error', 'equal']),
        };
      case 'single':
        return { kind, party: knownParty(rule, 'party', names) };
      case 'fixedRest':
        return {
          kind,
          fixed: numbers(rule, 'fixed', names, MAX_CENTS),
          rest: readRule(rule, 'rest', names, depth + 1),
          ifShort: rule.oneOf('ifShort', ['error', 'proRata']),
        };
      case 'cap':
        return {
          kind,
          base: readRule(rule, 'base', names, depth + 1),
          caps: numbers(rule, 'caps', names, MAX_CENTS),
          overflow:
            rule.has('overflow') && rule.data.overflow === 'others'
              ? 'others'
              : readRule(rule, 'overflow', names, depth + 1),
        };
      case 'tiers':
        return readTiers(rule, names, depth);
    }
  });
}

function readScoped(
  fields: FieldReader,
  key: string,
  known: readonly string[],
  names: RuleNames,
): Record<string, ScopedRuleData> {
  return fields.group(key, (map) =>
    Object.fromEntries(
      map.keys().map((name) => {
        if (!known.includes(name)) map.note([name], 'REFERENCE_UNKNOWN', `No cost of the event has ${name}.`);
        const read = (scoped: FieldReader): ScopedRuleData => ({
          scope: scoped.oneOf('scope', ['item', 'category', 'event']),
          rule: readRule(scoped, 'rule', names),
        });
        return [name, map.group(name, read)];
      }),
    ),
  );
}

/** Reads `{default, byCategory?, byItem?}`; every name in it must be of the event. */
export function readRuleSet(fields: FieldReader, key: string, names: RuleNames): RuleSetData {
  return fields.group(key, (set) => ({
    default: readRule(set, 'default', names),
    ...(set.has('byCategory') ? { byCategory: readScoped(set, 'byCategory', names.categories, names) } : {}),
    ...(set.has('byItem') ? { byItem: readScoped(set, 'byItem', names.items, names) } : {}),
  }));
}
