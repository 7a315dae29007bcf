import type { PartyId, Rule } from './rule.ts';

export type RuleKey =
  | 'equal.all'
  | 'equal.among'
  | 'weights'
  | 'percent'
  | 'headcount'
  | 'single'
  | 'fixedRest'
  | 'cap'
  | 'tiers';

export type PartKey = 'rest' | 'base' | 'overflow' | 'tier';

export type NoteKey =
  | 'headcount.ifZero.error'
  | 'headcount.ifZero.equal'
  | 'fixedRest.ifShort.error'
  | 'fixedRest.ifShort.proRata'
  | 'cap.overflow.others';

export type PartyValue =
  | { readonly party: PartyId }
  | { readonly party: PartyId; readonly cents: bigint }
  | { readonly party: PartyId; readonly bp: number }
  | { readonly party: PartyId; readonly weight: string }
  | { readonly party: PartyId; readonly people: number };

/** What a rule says, without words: a tree of keys and values that any language can be put to. */
export interface RuleDescription {
  readonly key: RuleKey;
  /** The parties named, each with its amount, percentage, weight or headcount. */
  readonly parties: readonly PartyValue[];
  readonly headcount?: { readonly source: 'registered' | 'attended' | 'fixed'; readonly asOf: string };
  readonly parts: readonly RulePart[];
  readonly notes: readonly NoteKey[];
}

export interface RulePart {
  readonly key: PartKey;
  /** The bracket of a tier, in cents; `upToCents` is `null` for the last. */
  readonly fromCents?: bigint;
  readonly upToCents?: bigint | null;
  readonly rule: RuleDescription;
}

/** Describes a checked rule as data, in the order the rule names its parties. */
export function describeRule(rule: Rule): RuleDescription {
  switch (rule.kind) {
    case 'equal':
      return rule.among
        ? leaf(
            'equal.among',
            rule.among.map((party) => ({ party })),
          )
        : leaf('equal.all', []);
    case 'weights':
      return leaf(
        'weights',
        Object.entries(rule.weights).map(([party, weight]) => ({ party, weight })),
      );
    case 'percent':
      return leaf(
        'percent',
        Object.entries(rule.bp).map(([party, bp]) => ({ party, bp })),
      );
    case 'headcount':
      return {
        key: 'headcount',
        parties: Object.entries(rule.counts).map(([party, people]) => ({ party, people })),
        headcount: { source: rule.source, asOf: rule.asOf },
        parts: [],
        // The counts are frozen, so the fallback is worth a word only if it is what happens.
        notes: Object.values(rule.counts).some((people) => people > 0)
          ? []
          : [`headcount.ifZero.${rule.ifZero}`],
      };
    case 'single':
      return leaf('single', [{ party: rule.party }]);
    case 'fixedRest':
      return {
        key: 'fixedRest',
        parties: amounts(rule.fixed),
        parts: [{ key: 'rest', rule: describeRule(rule.rest) }],
        notes: [`fixedRest.ifShort.${rule.ifShort}`],
      };
    case 'cap': {
      const base: RulePart = { key: 'base', rule: describeRule(rule.base) };
      return rule.overflow === 'others'
        ? { key: 'cap', parties: amounts(rule.caps), parts: [base], notes: ['cap.overflow.others'] }
        : {
            key: 'cap',
            parties: amounts(rule.caps),
            parts: [base, { key: 'overflow', rule: describeRule(rule.overflow) }],
            notes: [],
          };
    }
    case 'tiers':
      return {
        key: 'tiers',
        parties: [],
        parts: rule.tiers.map(({ upTo, rule: inner }, i) => ({
          key: 'tier',
          fromCents: BigInt(rule.tiers[i - 1]?.upTo ?? 0),
          upToCents: upTo === null ? null : BigInt(upTo),
          rule: describeRule(inner),
        })),
        notes: [],
      };
  }
}

function leaf(key: RuleKey, parties: readonly PartyValue[]): RuleDescription {
  return { key, parties, parts: [], notes: [] };
}

function amounts(byParty: Readonly<Record<PartyId, number>>): PartyValue[] {
  return Object.entries(byParty).map(([party, cents]) => ({ party, cents: BigInt(cents) }));
}
