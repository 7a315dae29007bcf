import { parseRule, parseRuleSet, RuleError, splitItem } from '../src/index.ts';
import type { Rule } from '../src/index.ts';

const headcount = {
  kind: 'headcount',
  counts: { A: 1 },
  source: 'fixed',
  asOf: '2026-03-05',
  ifZero: 'error',
};
const fixed = { kind: 'fixedRest', fixed: { A: 100 }, rest: { kind: 'equal' }, ifShort: 'error' };
const tiers = (...upTo: unknown[]) => ({
  kind: 'tiers',
  tiers: upTo.map((border) => ({ upTo: border, rule: { kind: 'equal' } })),
});

describe('a rule that cannot be meant', () => {
  it.each<[string, unknown, string, object?]>([
    ['NOT_AN_OBJECT', null, ''],
    ['NOT_AN_OBJECT', [], ''],
    ['MISSING_FIELD', {}, '/kind'],
    ['UNKNOWN_KIND', { kind: 'random' }, '/kind', { got: 'random' }],
    ['UNKNOWN_FIELD', { kind: 'equal', amogn: ['A'] }, '/amogn', { field: 'amogn' }],
    ['EMPTY', { kind: 'equal', among: [] }, '/among'],
    ['DUPLICATE_PARTY', { kind: 'equal', among: ['A', 'A'] }, '/among/1', { party: 'A' }],
    ['UNKNOWN_PARTY', { kind: 'single', party: 'X' }, '/party', { party: 'X' }],
    ['UNKNOWN_PARTY', { kind: 'weights', weights: { 'a/b~': '1' } }, '/weights/a~1b~0', { party: 'a/b~' }],
    ['NOT_A_PARTY', { kind: 'single', party: 3 }, '/party', { got: '3' }],
    ['NOT_A_DECIMAL', { kind: 'weights', weights: { A: 1 } }, '/weights/A', { got: '1' }],
    ['NOT_A_DECIMAL', { kind: 'weights', weights: { A: '1,5' } }, '/weights/A', { got: '1,5' }],
    ['NEGATIVE', { kind: 'weights', weights: { A: '-1' } }, '/weights/A'],
    ['WEIGHT_SUM_ZERO', { kind: 'weights', weights: { A: '0', B: '0.00' } }, '/weights'],
    [
      'PERCENT_SUM',
      { kind: 'percent', bp: { A: 3333, B: 3333, C: 3333 } },
      '/bp',
      { sumBp: 9999, offBp: -1 },
    ],
    ['PERCENT_SUM', { kind: 'percent', bp: { A: 5001, B: 5000 } }, '/bp', { sumBp: 10001, offBp: 1 }],
    ['NOT_AN_INTEGER', { kind: 'percent', bp: { A: NaN } }, '/bp/A', { got: 'NaN' }],
    ['NOT_AN_INTEGER', { kind: 'percent', bp: { A: 33.33 } }, '/bp/A', { got: '33.33' }],
    ['NEGATIVE', { ...headcount, counts: { A: -1 } }, '/counts/A', { got: -1 }],
    ['UNSAFE_INTEGER', { ...headcount, counts: { A: 2 ** 53 } }, '/counts/A'],
    ['UNSAFE_INTEGER', { ...fixed, fixed: { A: Infinity } }, '/fixed/A'],
    ['NOT_A_DATE', { ...headcount, asOf: '2026-02-29' }, '/asOf', { got: '2026-02-29' }],
    ['UNKNOWN_VALUE', { ...headcount, ifZero: 'skip' }, '/ifZero', { got: 'skip', allowed: 'error, equal' }],
    [
      'FIXED_PARTY_IN_REST',
      { ...fixed, rest: { kind: 'single', party: 'A' } },
      '/rest/party',
      { party: 'A' },
    ],
    ['TIERS_NOT_ASCENDING', tiers(200, 100, null), '/tiers/1/upTo', { upTo: 100, after: 200 }],
    ['TIERS_NOT_OPEN_ENDED', tiers(200), '/tiers/0/upTo'],
    ['TIERS_NOT_OPEN_ENDED', tiers(null, null), '/tiers/0/upTo'],
    [
      'TOO_DEEP',
      { ...fixed, rest: { ...fixed, fixed: { B: 1 }, rest: { ...fixed, fixed: { C: 1 } } } },
      '/rest/rest/rest',
      { allowed: 3 },
    ],
  ])('%s %j', (code, json, path, params = {}) => {
    let caught: unknown;
    try {
      parseRule(json, { parties: ['A', 'B', 'C'] });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(RuleError);
    expect(caught).toMatchObject({ code, path, params });
    // The same is refused without parsing first.
    if (code !== 'UNKNOWN_PARTY')
      expect(() => splitItem(json as Rule, 100n, ['A', 'B', 'C'])).toThrow(RuleError);
  });

  it('that depends on the amount says how much is missing', () => {
    const among = ['A', 'B'];
    const refuse = (rule: unknown, cents: bigint, code: string, params: object) =>
      expect(() => splitItem(rule as Rule, cents, among)).toThrow(expect.objectContaining({ code, params }));
    refuse(fixed, 99n, 'FIXED_EXCEEDS_TOTAL', { fixedCents: '100', totalCents: '99', missingCents: '1' });
    const cap = { kind: 'cap', base: { kind: 'equal' }, caps: { A: 10, B: 20 }, overflow: 'others' };
    refuse(cap, 35n, 'CAPS_TOO_LOW', { missingCents: '5' });
    refuse({ ...cap, overflow: { kind: 'single', party: 'A' } }, 50n, 'OVERFLOW_OVER_CAP', {
      rank: 1,
      overCents: '20',
    });
    refuse({ ...fixed, fixed: { A: 10, B: 10 } }, 25n, 'EMPTY', { leftCents: '5' });
  });

  it('odd names are names: __proto__ and constructor take part like others', () => {
    const rule = parseRule(JSON.parse('{"kind":"weights","weights":{"__proto__":"1","constructor":"3"}}'));
    expect(Object.fromEntries(splitItem(rule, 100n, ['constructor', '__proto__']))).toEqual(
      Object.fromEntries([
        ['constructor', 75n],
        ['__proto__', 25n],
      ]),
    );
  });
});

describe('a rule set', () => {
  it('is read whole, with the pointer from its root', () => {
    const json = {
      default: { kind: 'equal' },
      defaultScope: 'event',
      byCategory: { food: { scope: 'item', rule: headcount } },
      byItem: { itm_017: { scope: 'category', rule: fixed } },
    };
    expect(parseRuleSet(json, { parties: ['A', 'B'] })).toEqual(json);
    const spoilt = {
      ...json,
      byCategory: { food: { scope: 'item', rule: { kind: 'percent', bp: { A: 1 } } } },
    };
    expect(() => parseRuleSet(spoilt)).toThrow(
      expect.objectContaining({ code: 'PERCENT_SUM', path: '/byCategory/food/rule/bp' }),
    );
    expect(() => parseRuleSet({ ...json, byItem: { x: { rule: fixed } } })).toThrow(
      expect.objectContaining({ code: 'MISSING_FIELD', path: '/byItem/x/scope' }),
    );
  });
});
