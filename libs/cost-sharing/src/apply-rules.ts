import { compileRule } from './compile-rule.ts';
import type { Evaluate } from './compile-rule.ts';
import { parseRuleSet, parseScoped } from './parse-rule-set.ts';
import { pointer } from './read-json.ts';
import type { PartyId, Rule, RuleSet, Scoped } from './rule.ts';
import type { AppliedRule, Item } from './statement-types.ts';

/** The rule an item comes under, ready to be asked. */
export interface ItemRule {
  readonly from: AppliedRule['from'];
  readonly scoped: Scoped;
  readonly evaluate: Evaluate;
  readonly pool: string | null;
}

/** Resolves items to rules: the item's own, `byItem`, `byCategory`, the default. Throws `RuleError`. */
export function ruleResolver(input: RuleSet, parties: readonly PartyId[]): (item: Item) => ItemRule {
  const ruleSet = parseRuleSet(input, { parties, path: '/ruleSet' });
  const fallback: Scoped = { rule: ruleSet.default, scope: ruleSet.defaultScope ?? 'item' };
  const compiled = new Map<Rule, { evaluate: Evaluate; canonical: string }>();
  const ownRules = new Map<Scoped, Scoped>();

  return (item) => {
    const { from, scoped, path } = find(item);
    let known = compiled.get(scoped.rule);
    if (!known) {
      known = { evaluate: compileRule(scoped.rule, parties, path), canonical: canonicalJson(scoped.rule) };
      compiled.set(scoped.rule, known);
    }
    return { from, scoped, evaluate: known.evaluate, pool: poolKey(item, scoped, known.canonical) };
  };

  function find(item: Item): { from: AppliedRule['from']; scoped: Scoped; path: string } {
    if (item.rule !== undefined) {
      const path = pointer(pointer('/items', item.id), 'rule');
      let own = ownRules.get(item.rule);
      if (!own) ownRules.set(item.rule, (own = parseScoped(item.rule, { parties, path })));
      return { from: 'item', scoped: own, path: `${path}/rule` };
    }
    const byItem = lookUp(ruleSet.byItem, item.id);
    if (byItem)
      return { from: 'byItem', scoped: byItem, path: `${pointer('/ruleSet/byItem', item.id)}/rule` };
    const byCategory = item.category === undefined ? undefined : lookUp(ruleSet.byCategory, item.category);
    if (byCategory) {
      return {
        from: 'byCategory',
        scoped: byCategory,
        path: `${pointer('/ruleSet/byCategory', item.category!)}/rule`,
      };
    }
    return { from: 'default', scoped: fallback, path: '/ruleSet/default' };
  }
}

function lookUp(scopes: Readonly<Record<string, Scoped>> | undefined, key: string): Scoped | undefined {
  return scopes && Object.hasOwn(scopes, key) ? scopes[key] : undefined;
}

/**
 * Items are one pool when the same rule in the same scope governs them: only then do a pool's fixed amounts
 * and caps come out as agreed. The rule's content, not its place, is the key, so a pool goes on in the next
 * statement.
 */
function poolKey(item: Item, { scope }: Scoped, canonical: string): string | null {
  if (scope === 'item') return null;
  return scope === 'event'
    ? `event ${canonical}`
    : `category ${JSON.stringify(item.category ?? null)} ${canonical}`;
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const entries = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${entries.join(',')}}`;
}
