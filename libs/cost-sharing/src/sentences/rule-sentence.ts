import { describeRule } from '../describe-rule.ts';
import type { PartyValue, RuleDescription, RulePart } from '../describe-rule.ts';
import type { PartyId, Rule, Scope } from '../rule.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import type { Language, Phrases } from './phrases.ts';
import { swedish } from './swedish.ts';

export const PHRASES: Readonly<Record<Language, Phrases>> = { fi: finnish, sv: swedish, en: english };

export interface SentenceOptions {
  readonly lang: Language;
  readonly partyName: (party: PartyId) => string;
  /** Cents to a printed amount in the language, with its currency: `1 500,00 €`. */
  readonly money: (cents: bigint) => string;
}

/**
 * A rule in plain words, as one or more sentences: what is printed in the agreement and shown in the editor.
 * With `scope` given, says also what the amounts of money are for, if the rule has any.
 */
export function ruleSentence(rule: Rule, options: SentenceOptions & { readonly scope?: Scope }): string {
  const description = describeRule(rule);
  const clauses = clausesOf(description, options, false);
  const scope = options.scope && hasAmounts(description) ? PHRASES[options.lang].scopes[options.scope] : null;
  if (scope) clauses.push(scope);
  return clauses.map((clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`).join(' ');
}

function clausesOf(description: RuleDescription, options: SentenceOptions, isRest: boolean): string[] {
  const phrases = PHRASES[options.lang];
  const list = joinList(
    description.parties.map((value) => valueText(value, options)),
    phrases.and,
  );
  const parts = description.parts.map((part) => partClause(part, options, isRest));
  const notes = description.notes.map((note) => phrases.notes[note]);
  switch (description.key) {
    case 'equal.all':
      return [isRest ? phrases.equalRest : phrases.equalAll];
    case 'equal.among':
      return [phrases.equalAmong(list)];
    case 'weights':
      return [phrases.weights(list)];
    case 'percent':
      return [phrases.percentages(list)];
    case 'headcount': {
      const { source, asOf } = description.headcount!;
      return [phrases.headcount(phrases.headcountSource[source](dateText(asOf, phrases)), list), ...notes];
    }
    case 'single':
      return [phrases.single(list)];
    case 'fixedRest':
      return [phrases.fixed(list), ...parts, ...notes];
    case 'cap':
      return [parts[0]!, phrases.caps(list), ...parts.slice(1), ...notes];
    case 'tiers':
      return parts;
  }
}

function partClause(part: RulePart, options: SentenceOptions, isInRest: boolean): string {
  const phrases = PHRASES[options.lang];
  const isRest = isInRest || part.key === 'rest' || part.key === 'overflow';
  const clause = clausesOf(part.rule, options, isRest).join('; ');
  switch (part.key) {
    case 'base':
      return clause;
    case 'rest':
      return phrases.rest(clause);
    case 'overflow':
      return phrases.overflow(clause);
    case 'tier': {
      const from = options.money(part.fromCents ?? 0n);
      if (part.upToCents == null) return part.fromCents === 0n ? clause : phrases.lastTier(from, clause);
      const upTo = options.money(part.upToCents);
      return part.fromCents === 0n ? phrases.firstTier(upTo, clause) : phrases.middleTier(from, upTo, clause);
    }
  }
}

function valueText(value: PartyValue, { lang, partyName, money }: SentenceOptions): string {
  const { decimalMark, percent } = PHRASES[lang];
  const name = partyName(value.party);
  if ('cents' in value) return `${name} ${money(value.cents)}`;
  if ('bp' in value) return `${name} ${percent(String(value.bp / 100).replace('.', decimalMark))}`;
  if ('weight' in value) return `${name} ${value.weight.replace('.', decimalMark)}`;
  return 'people' in value ? `${name} ${value.people}` : name;
}

function dateText(asOf: string, phrases: Phrases): string {
  const [year, month, day] = asOf.slice(0, 10).split('-').map(Number);
  return phrases.date(year!, month!, day!);
}

function joinList(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

function hasAmounts({ key, parts }: RuleDescription): boolean {
  return (
    key === 'fixedRest' || key === 'cap' || key === 'tiers' || parts.some(({ rule }) => hasAmounts(rule))
  );
}
