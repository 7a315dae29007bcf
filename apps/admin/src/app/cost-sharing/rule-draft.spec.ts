import type { Rule } from '@talkoot/cost-sharing';
import { ruleDraft, ruleSetDraft, toRule, toRuleSet } from './rule-draft.ts';

const PARTNERS = [
  { organisationId: 'a', name: 'Aurala' },
  { organisationId: 'b', name: 'Borgby' },
  { organisationId: 'c', name: 'Cumpula' },
];

const RULES: Rule[] = [
  { kind: 'equal' },
  { kind: 'equal', among: ['a', 'c'] },
  { kind: 'percent', bp: { a: 5000, b: 3000, c: 2000 } },
  { kind: 'single', party: 'b' },
  {
    kind: 'headcount',
    counts: { a: 17, b: 5, c: 0 },
    source: 'attended',
    asOf: '2027-02-10',
    ifZero: 'equal',
  },
  {
    kind: 'cap',
    base: {
      kind: 'headcount',
      counts: { a: 17, b: 5, c: 2 },
      source: 'fixed',
      asOf: '2027-01-04',
      ifZero: 'equal',
    },
    caps: { a: 40000 },
    overflow: 'others',
  },
  { kind: 'fixedRest', fixed: { a: 10000 }, rest: { kind: 'equal' }, ifShort: 'proRata' },
  { kind: 'fixedRest', fixed: { a: 10000 }, rest: { kind: 'single', party: 'b' }, ifShort: 'proRata' },
  // Made elsewhere: the form has no fields for them and must not change a cent of them.
  { kind: 'weights', weights: { a: '12.5', b: '1' } },
  { kind: 'fixedRest', fixed: { a: 10000 }, rest: { kind: 'equal' }, ifShort: 'error' },
  {
    kind: 'tiers',
    tiers: [
      { upTo: 5000, rule: { kind: 'single', party: 'a' } },
      { upTo: null, rule: { kind: 'equal' } },
    ],
  },
];

describe('a rule as a form holds it', () => {
  it.each(RULES.map((rule) => [JSON.stringify(rule), rule] as const))(
    'comes back as it was: %s',
    (_, rule) => {
      expect(toRule(ruleDraft(rule, 'event', PARTNERS, '2027-01-04'))).toEqual(rule);
    },
  );

  it('keeps scopes and the rules of categories and lines', () => {
    const ruleSet = {
      default: { kind: 'equal' as const },
      defaultScope: 'event' as const,
      byCategory: { venue: { scope: 'category' as const, rule: { kind: 'single' as const, party: 'a' } } },
      byItem: { 'line-1': { scope: 'item' as const, rule: RULES[6]! } },
    };
    expect(toRuleSet(ruleSetDraft(ruleSet, PARTNERS, '2027-01-04'))).toEqual(ruleSet);
  });

  it('sends what is typed even where it is wrong, so that the server can say by how much', () => {
    const draft = ruleDraft({ kind: 'percent', bp: { a: 5000, b: 5000 } }, 'event', PARTNERS, '2027-01-04');
    draft.rows[0]!.bp = 4000;
    expect(toRule(draft)).toEqual({ kind: 'percent', bp: { a: 4000, b: 5000, c: 0 } });
  });

  it('falls back to the plain rule while no cap or fixed amount has been typed', () => {
    const draft = ruleDraft({ kind: 'equal' }, 'event', PARTNERS, '2027-01-04');
    expect(toRule({ ...draft, choice: 'headcount-cap' })).toMatchObject({ kind: 'headcount' });
    expect(toRule({ ...draft, choice: 'fixed-rest', party: '' })).toEqual({ kind: 'equal' });
  });
});
