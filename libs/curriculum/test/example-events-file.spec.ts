import { parseExampleEvents } from '../src/index.ts';
import { changed, mistakesOf } from './file-examples.ts';

const EVENTS = `updated: "2026-11-21"
fictional: true
disclaimer: Keksittyjä.
organisations:
- {id: kunta, name: Kunta, type: municipality, businessId: "0000011-5", vatRecovery: "yes", example: true}
- {id: ry, name: Ry, type: association, businessId: "0000012-3", vatRecovery: "no", example: true}
events:
- id: paiva
  example: true
  packageId: aamu
  title: {fi: P, sv: D, en: D}
  summary: S
  date: "2027-03-11"
  startTime: "09:00"
  endTime: "12:00"
  timezone: Europe/Helsinki
  municipality: Keuruu
  region: Keski-Suomi
  venue: {name: V, address: A, accessible: true, capacity: 20, free: false}
  format: onsite
  languages: [fi]
  organisers: [{org: kunta, role: vastuu}, {org: ry, role: kumppani}]
  divisionOfLabour: [{task: T, org: ry, due: "2027-03-01"}]
  costs:
  - id: c1
    category: coffee
    description: Kahvi
    supplier: kahvila
    netCents: 30001
    vatBp: 1350
    vatCents: 4050
    grossCents: 34051
    paidBy: kunta
  ruleSet:
    default: {kind: equal}
    byItem:
      c1:
        scope: item
        rule: {kind: percent, bp: {kunta: 6000, ry: 4000}}
  capacity: {min: 1, max: 20, waitlist: 5}
  participantFee: {netCents: 0, vatBp: 0, grossCents: 0, note: N}
  registration: {opens: "2027-01-01", closes: "2027-03-01", cancelBy: "2027-03-03", confirmation: C, retention: R, questions: []}
  deadlines: []
`;

describe('parseExampleEvents', () => {
  it('reads an event with its rules', () => {
    expect(parseExampleEvents(EVENTS)).toMatchObject({
      ok: true,
      value: {
        organisations: [
          { id: 'kunta', recoversVat: true },
          { id: 'ry', recoversVat: false },
        ],
        events: [
          {
            ruleSet: {
              default: { kind: 'equal' },
              byItem: { c1: { scope: 'item', rule: { kind: 'percent', bp: { kunta: 6000, ry: 4000 } } } },
            },
          },
        ],
      },
    });
  });

  it.each([
    ['vatCents: 4050', 'vatCents: 4051', 'SUM_WRONG 31'],
    ['grossCents: 34051', 'grossCents: 34050', 'SUM_WRONG 32'],
    ['netCents: 30001', 'netCents: 300.01', 'FIELD_TYPE 29'],
    ['netCents: 30001', 'netCents: -1', 'FIELD_OUT_OF_RANGE 29'],
    ['paidBy: kunta', 'paidBy: kahvila', 'REFERENCE_UNKNOWN 33'],
    ['c1:', 'c2:', 'REFERENCE_UNKNOWN 37'],
    ['byItem:', 'byCategory:', 'REFERENCE_UNKNOWN 37'],
    ['rule: {kind: percent, bp: {kunta: 6000', 'rule: {kind: percent, bp: {kunta: 5999', 'SUM_WRONG 39'],
    [
      'rule: {kind: percent, bp: {kunta: 6000',
      'rule: {kind: percent, bp: {toinen: 6000',
      'REFERENCE_UNKNOWN 39',
    ],
    ['default: {kind: equal}', 'default: {kind: fair}', 'CODE_UNKNOWN 35'],
    ['default: {kind: equal}', 'default: {kind: equal, among: []}', 'FIELD_TOO_SHORT 35'],
    ['default: {kind: equal}', 'default: {kind: single, party: valtio}', 'REFERENCE_UNKNOWN 35'],
    [
      'default: {kind: equal}',
      'default: {kind: weights, weights: {ry: "0", kunta: "0.00"}}',
      'RULE_INVALID 35',
    ],
    ['default: {kind: equal}', 'default: {kind: weights, weights: {ry: 0.5}}', 'FIELD_TYPE 35'],
    [
      'default: {kind: equal}',
      'default: {kind: cap, base: {kind: equal}, caps: {}, overflow: others}',
      'RULE_INVALID 35',
    ],
    [
      'default: {kind: equal}',
      'default: {kind: tiers, tiers: [{upTo: 100, rule: {kind: equal}}]}',
      'RULE_INVALID 35',
    ],
    [
      'default: {kind: equal}',
      'default: {kind: tiers, tiers: [{upTo: null, rule: {kind: equal}}, {upTo: 5, rule: {kind: equal}}]}',
      'RULE_INVALID 35',
    ],
    ['registration: {opens', 'registration: {opened', 'FIELD_MISSING 42'],
    ['format: onsite', 'format: tv', 'CODE_UNKNOWN 20'],
    ['date: "2027-03-11"', 'date: "2027-02-11"', 'DATE_ORDER 42'],
    ['endTime: "12:00"', 'endTime: "09:00"', 'DATE_ORDER 15'],
    ['fictional: true', 'fictional: false', 'FIELD_OUT_OF_RANGE 2'],
  ])('refuses %s changed to %s', (from, to, expected) => {
    expect(mistakesOf(parseExampleEvents(changed(EVENTS, from, to)))).toContain(expected);
  });

  const nested = (depth: number): string =>
    depth === 0
      ? '{kind: equal}'
      : `{kind: fixedRest, fixed: {ry: 100}, rest: ${nested(depth - 1)}, ifShort: error}`;

  it.each([
    [
      'headcount',
      '{kind: headcount, counts: {ry: 3, kunta: 0}, source: fixed, asOf: "2026-11-21", ifZero: error}',
    ],
    ['weights', '{kind: weights, weights: {ry: "1.5", kunta: "2"}}'],
    ['cap', '{kind: cap, base: {kind: equal}, caps: {ry: 5000}, overflow: {kind: single, party: kunta}}'],
    [
      'tiers',
      '{kind: tiers, tiers: [{upTo: 5000, rule: {kind: single, party: ry}}, {upTo: null, rule: {kind: equal}}]}',
    ],
    ['three rules inside each other', nested(2)],
  ])('reads the rule %s', (_name, rule) => {
    expect(mistakesOf(parseExampleEvents(EVENTS.replace('{kind: equal}', rule)))).toEqual([]);
  });

  it('refuses four rules inside each other', () => {
    expect(mistakesOf(parseExampleEvents(EVENTS.replace('{kind: equal}', nested(3))))).toEqual([
      'RULE_INVALID 35',
    ]);
  });
});
