import { composeProgramme } from '../../src/index.ts';
import type { ComposerModule, ComposerRequest, Proposal, ProposedProgramme } from '../../src/index.ts';
import { returnsOfMinutes } from '../../src/composer/value.ts';

const module = (id: string, min: number, usual: number, max: number, use: number): ComposerModule => ({
  id,
  minutes: { min, default: usual, max },
  utility: { health: use },
  topics: [],
  prerequisites: [],
  languages: ['fi'],
});

/** Ten people from health, and an hour from nine o'clock. */
const anHour = (modules: ComposerModule[], more: Partial<ComposerRequest> = {}): ComposerRequest => ({
  modules,
  audience: { health: 10 },
  startTime: 540,
  minutesAvailable: 60,
  ...more,
});

function programme(request: ComposerRequest): ProposedProgramme {
  const proposal = composeProgramme(request);
  if (!proposal.ok) throw new Error(JSON.stringify(proposal));
  return proposal;
}

describe('useful minutes', () => {
  const returnsOf = (min: number, usual: number, max: number) =>
    returnsOfMinutes({ min, default: usual, max });

  it('are nothing at a third of the usual time, as many as there are at the usual time, 5/3 of it at twice', () => {
    expect(returnsOf(10, 30, 60)).toEqual([
      0, 10_000, 18_000, 24_545, 30_000, 34_615, 38_571, 42_000, 45_000, 47_647, 50_000,
    ]);
  });

  it('never grow faster with more time, and are exact and most per minute at the usual time', () => {
    const usuals = Array.from({ length: 96 }, (_, at) => 5 + 5 * at);
    const broken = usuals.flatMap((usual) =>
      [5, 5 * Math.ceil(usual / 15), usual].filter((min) => {
        const returns = returnsOf(min, usual, 480);
        const steps = returns.slice(1).map((value, at) => value - returns[at]!);
        const isFlattening = steps.every((step, at) => step >= 0 && step <= (steps[at - 1] ?? Infinity));
        const isBestAtUsual = returns.every((value, at) => {
          const minutes = min + 5 * at;
          return minutes === usual ? value === 1000 * usual : value < 1000 * minutes;
        });
        return !isFlattening || !isBestAtUsual;
      }),
    );
    expect(broken).toEqual([]);
  });

  it('rise evenly where the shortest time is less than a third of the usual one', () => {
    expect(returnsOf(5, 40, 50)).toEqual([
      0, 5778, 11_556, 17_334, 23_112, 28_889, 34_666, 40_000, 44_705, 48_888,
    ]);
  });
});

describe('a proposal', () => {
  it('explains who pushed whom out, and what more time would buy', () => {
    const { rows, value, isOptimal, explanations } = programme(
      anHour([
        module('law', 30, 30, 40, 80),
        module('culture', 30, 30, 30, 50),
        module('tools', 20, 20, 20, 30),
      ]),
    );
    expect(rows.map(({ kind, start, minutes }) => [kind, start, minutes])).toEqual([
      ['module', 540, 30],
      ['module', 570, 30],
    ]);
    expect(value).toBe((10 * 80 + 10 * 50) * 30_000);
    expect(isOptimal).toBe(true);
    expect(explanations.in[0]).toMatchObject({
      value: 24_000_000,
      sectors: { health: 24_000_000 },
      fiveLess: null,
    });
    expect(explanations.in[0]!.fiveMore).toMatchObject({ kind: 'no-room' });
    expect(explanations.out).toEqual([
      {
        moduleId: 'tools',
        reason: {
          kind: 'pushed-out',
          minutes: 20,
          brings: [],
          gain: 6_000_000,
          sacrifice: {
            leaves: ['culture'],
            shortened: [],
            lengthened: [{ moduleId: 'law', minutes: 10 }],
            loss: 15_000_000 - (38_571 - 30_000) * 800,
          },
        },
      },
    ]);
    expect(explanations.more.map(({ minutes, added }) => [minutes, added])).toEqual([
      [5, []],
      [15, []],
      [30, ['tools']],
    ]);
  });

  it('puts breaks between stretches and the lunch into its window', () => {
    const breaks = { longestStretch: 60, breakMinutes: 15, lunch: { from: 660, to: 720, minutes: 45 } };
    const day = anHour(
      ['a', 'b', 'c', 'd'].map((id) => module(id, 50, 50, 60, 50)),
      { minutesAvailable: 300, breaks },
    );
    expect(programme(day).rows.map(({ kind, start, minutes }) => `${kind} ${start} ${minutes}`)).toEqual([
      'module 540 60',
      'break 600 15',
      'module 615 55',
      'lunch 670 45',
      'module 715 55',
      'break 770 15',
      'module 785 55',
    ]);
  });

  it('says why a candidate had no chance', () => {
    const { explanations } = programme(
      anHour(
        [
          module('in', 30, 30, 60, 50),
          module('unwanted', 20, 20, 20, 90),
          { ...module('after', 20, 20, 20, 90), prerequisites: ['unwanted'] },
          { ...module('swedish', 20, 20, 20, 90), languages: ['sv'] },
          module('long', 75, 75, 90, 90),
          module('useless', 5, 5, 5, 0),
        ],
        { mustNot: ['unwanted'], language: 'fi' },
      ),
    );
    expect(explanations.out.map(({ reason }) => reason)).toEqual([
      { kind: 'must-not' },
      { kind: 'prerequisite-out', needs: 'unwanted' },
      { kind: 'language-missing' },
      { kind: 'too-long', minutes: 75, longestFree: 60 },
      { kind: 'no-value' },
    ]);
  });
});

describe('rules that contradict each other', () => {
  const contradiction = (request: ComposerRequest) => {
    const proposal = composeProgramme(request);
    return !proposal.ok && proposal.problem === 'contradiction' ? proposal.rules : null;
  };

  it('are named, and only they', () => {
    const two = [module('a', 40, 40, 40, 1), module('b', 40, 40, 40, 1), module('c', 5, 5, 5, 1)];
    expect(contradiction(anHour(two, { must: ['a', 'b', 'c'] }))).toEqual([
      { kind: 'must', moduleId: 'a' },
      { kind: 'must', moduleId: 'b' },
      { kind: 'minutes-available' },
    ]);
  });

  it('follow a chain of prerequisites to what is not wanted', () => {
    const chain = [
      module('a', 5, 5, 5, 1),
      { ...module('b', 5, 5, 5, 1), prerequisites: ['a'] },
      { ...module('c', 5, 5, 5, 1), prerequisites: ['b'] },
    ];
    expect(contradiction(anHour(chain, { must: ['c'], mustNot: ['a'] }))).toEqual([
      { kind: 'must', moduleId: 'c' },
      { kind: 'prerequisite', moduleId: 'b', needs: 'a' },
      { kind: 'prerequisite', moduleId: 'c', needs: 'b' },
      { kind: 'must-not', moduleId: 'a' },
    ]);
    expect(contradiction(anHour(chain, { must: ['c'], mustNot: ['a'], known: ['a'] }))).toBeNull();
  });

  it('answer in time when there are many of them', () => {
    const many = Array.from({ length: 60 }, (_, at) => module(`m${at}`, 5 + 5 * (at % 7), 60, 60, 50));
    const proposal = composeProgramme(anHour(many, { must: many.map(({ id }) => id), effort: 20_000 }));
    expect(proposal).toMatchObject({ ok: false, problem: 'contradiction' });
  });
});

describe('a wrong request', () => {
  const a = module('a', 10, 20, 30, 50);
  const mistakes = (request: ComposerRequest) => {
    const proposal: Proposal = composeProgramme(request);
    if (proposal.ok || proposal.problem !== 'request') return [];
    return proposal.mistakes.map(({ code, place, ids }) => [code, place, ...(ids ?? [])].join(' '));
  };
  const withMinutes = (minutes: ComposerModule['minutes']) => anHour([{ ...a, minutes }]);

  it.each<[string, ComposerRequest]>([
    ['NOT_ON_GRID /modules/0/minutes/min', withMinutes({ min: 12, default: 20, max: 30 })],
    ['NUMBER_INVALID /modules/0/minutes/max', withMinutes({ min: 10, default: 20, max: NaN })],
    ['MINUTES_ORDER /modules/0/minutes', withMinutes({ min: 30, default: 20, max: 40 })],
    ['NUMBER_INVALID /modules/0/utility/health', anHour([{ ...a, utility: { health: 101 } }])],
    ['NUMBER_INVALID /audience/a~1b', anHour([a], { audience: { 'a/b': -1 } })],
    ['NUMBER_INVALID /wishes/law', anHour([a], { wishes: { law: 0.5 } })],
    ['ID_DUPLICATE /modules/1/id a', anHour([a, a])],
    ['ID_UNKNOWN /must/0 x', anHour([a], { must: ['x'] })],
    ['ID_UNKNOWN /modules/0/prerequisites/0 x', anHour([{ ...a, prerequisites: ['x'] }])],
    ['NUMBER_INVALID /minutesAvailable', anHour([a], { minutesAvailable: 24 * 60 })],
    [
      'FIXED_BEFORE_START /fixed/0/start',
      anHour([a], { fixed: [{ id: 'f', start: 500, minutes: 10, kind: 'session' }] }),
    ],
    [
      'FIXED_MINUTES_OUT_OF_RANGE /fixed/0/minutes a',
      anHour([a], { fixed: [{ id: 'f', start: 540, minutes: 50, kind: 'session', moduleId: 'a' }] }),
    ],
    [
      'FIXED_MODULE_INVALID /fixed/0/moduleId a',
      anHour([a], { fixed: [{ id: 'f', start: 540, minutes: 20, kind: 'break', moduleId: 'a' }] }),
    ],
    [
      'LUNCH_WINDOW_ORDER /breaks/lunch',
      anHour([a], { breaks: { lunch: { from: 720, to: 660, minutes: 30 } } }),
    ],
    [
      'PREREQUISITE_CYCLE /modules/0/prerequisites b c',
      anHour([
        { ...module('b', 5, 5, 5, 1), prerequisites: ['c'] },
        { ...module('c', 5, 5, 5, 1), prerequisites: ['b'] },
      ]),
    ],
    [
      'VALUE_TOO_LARGE /audience',
      anHour(
        Array.from({ length: 300 }, (_, at) => ({ ...a, id: `${at}` })),
        { audience: { health: 1_000_000 } },
      ),
    ],
    ['TOO_MANY_CANDIDATES /modules', anHour(new Array<ComposerModule>(1001).fill(a))],
  ])('is refused with its place: %s', (expected, request) => {
    expect(mistakes(request)).toContain(expected);
  });
});
