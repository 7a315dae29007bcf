import { readFileSync } from 'node:fs';
import type { PartyId, Rule } from '../src/index.ts';

/** The shape differs from vector to vector. */
export type Vector = any;

export const vectors: Vector = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'));

export function worked(id: string): Vector {
  const found = vectors.worked.find((vector: Vector) => vector.id === id);
  if (!found) throw new Error(`No vector ${id}`);
  return found;
}

/** Some vectors leave out fields that do not change their result; the parser is strict about them. */
export function completeRule(rule: Vector): Rule {
  const inner = (part: Vector) => (typeof part === 'object' ? completeRule(part) : part);
  switch (rule.kind) {
    case 'headcount':
      return { source: 'fixed', asOf: '2026-03-05', ifZero: 'error', ...rule };
    case 'fixedRest':
      return { ifShort: 'error', ...rule, rest: inner(rule.rest) };
    case 'cap':
      return { ...rule, base: inner(rule.base), overflow: inner(rule.overflow) };
    case 'tiers':
      return { ...rule, tiers: rule.tiers.map((tier: Vector) => ({ ...tier, rule: inner(tier.rule) })) };
    default:
      return rule;
  }
}

export const toNumbers = (cents: ReadonlyMap<PartyId, bigint>): Record<PartyId, number> =>
  Object.fromEntries([...cents].map(([party, value]) => [party, Number(value)]));

export const toMap = (cents: Record<PartyId, number>): Map<PartyId, bigint> =>
  new Map(Object.entries(cents).map(([party, value]) => [party, BigInt(value)]));
