import fc from 'fast-check';
import type { ComposerRequest } from '../../src/index.ts';

/** Requests compared with brute force: 2,000, or what `FC_RUNS` says for a deeper search. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 2000) };
/** Larger requests, checked rule by rule: fewer. */
export const FEW_RUNS = { numRuns: Math.ceil(RUNS.numRuns / 100) };

const grid = (from: number, to: number) =>
  fc.integer({ min: from / 5, max: to / 5 }).map((slots) => slots * 5);
const picks = (max: number) => fc.array(fc.nat(), { maxLength: max });
const SECTORS = ['health', 'youth', 'employment'];
const TOPICS = ['law', 'language', 'culture'];

const moduleShape = fc.record({
  min: grid(5, 40),
  more: fc.integer({ min: 0, max: 5 }),
  most: fc.integer({ min: 0, max: 3 }),
  utility: fc.array(fc.constantFrom(0, 0, 10, 30, 50, 50, 100), { minLength: 3, maxLength: 3 }),
  topics: fc.subarray(TOPICS),
  needs: fc.array(fc.nat(), { maxLength: 3 }),
  needsAny: fc.integer({ min: 0, max: 9 }).map((dice) => dice < 4),
  lacksLanguage: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  rank: fc.nat(),
});

const row = fc.record({ minutes: grid(5, 20), kind: fc.constantFrom('session' as const, 'break' as const) });
const chance = (percent: number) => fc.integer({ min: 0, max: 99 }).map((dice) => dice < percent);

/** A small day with everything in it that a request can ask for. Prerequisites have no circle; the library's order
 * is not theirs. */
export function smallRequest(mostModules: number): fc.Arbitrary<ComposerRequest> {
  return fc
    .record({
      modules: fc.array(moduleShape, { minLength: 1, maxLength: mostModules }),
      heads: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      votes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      hasLanguage: chance(50),
      must: picks(2),
      mustNot: picks(1),
      known: picks(1),
      minutesAvailable: grid(20, 150),
      longestStretch: grid(20, 60),
      breakMinutes: grid(5, 15),
      hasLunch: chance(40),
      lunch: fc.record({ after: grid(0, 80), window: grid(0, 30), minutes: grid(10, 30) }),
      opening: fc.array(row, { maxLength: 1 }),
      closing: fc.array(row, { maxLength: 1 }),
      fixed: fc.array(
        fc.record({
          after: grid(0, 120),
          minutes: grid(5, 25),
          kind: fc.constantFrom('session' as const, 'session' as const, 'break' as const, 'lunch' as const),
          module: fc.option(fc.nat()),
        }),
        { maxLength: 2 },
      ),
      hasMany: chance(30),
    })
    .map((shape) => {
      const modules = shape.modules.map((module, index) => ({
        id: `m${index}`,
        minutes: {
          min: module.min,
          default: module.min + 5 * module.more,
          max: module.min + 5 * (module.more + module.most),
        },
        utility: Object.fromEntries(SECTORS.map((sector, at) => [sector, module.utility[at]!])),
        topics: module.topics,
        prerequisites: !module.needsAny
          ? []
          : [
              ...new Set(
                module.needs.map((pick) => pick % shape.modules.length).filter((other) => other !== index),
              ),
            ]
              .filter((other) => {
                const [mine, theirs] = [module.rank, shape.modules[other]!.rank];
                return theirs < mine || (theirs === mine && other < index);
              })
              .map((other) => `m${other}`),
        languages: module.lacksLanguage ? ['en' as const] : ['fi' as const, 'en' as const],
      }));
      const some = (numbers: readonly number[]) => [
        ...new Set(numbers.map((pick) => modules[pick % modules.length]!.id)),
      ];
      const startTime = 600;
      const given = new Set<string>();
      const fixed = (shape.hasMany ? shape.fixed : shape.fixed.slice(0, 1)).map((point, at) => {
        const module = point.module === null ? undefined : modules[point.module % modules.length];
        const isModule = point.kind === 'session' && module !== undefined && !given.has(module.id);
        if (isModule) given.add(module.id);
        return {
          id: `f${at}`,
          start: startTime + point.after,
          minutes: isModule ? module.minutes.min : point.minutes,
          kind: point.kind,
          moduleId: isModule ? module.id : undefined,
        };
      });
      const from = startTime + shape.lunch.after;
      return {
        modules,
        audience: Object.fromEntries(SECTORS.map((sector, at) => [sector, shape.heads[at]!])),
        wishes: Object.fromEntries(TOPICS.map((topic, at) => [topic, shape.votes[at]!])),
        language: shape.hasLanguage ? ('fi' as const) : undefined,
        must: some(shape.hasMany ? shape.must : shape.must.slice(0, 1)),
        mustNot: some(shape.mustNot),
        known: some(shape.known),
        startTime,
        minutesAvailable: shape.minutesAvailable,
        breaks: {
          longestStretch: shape.longestStretch,
          breakMinutes: shape.breakMinutes,
          lunch: shape.hasLunch
            ? { from, to: from + shape.lunch.window, minutes: shape.lunch.minutes }
            : undefined,
        },
        opening: shape.opening.map((one, at) => ({ id: `o${at}`, ...one })),
        closing: shape.closing.map((one, at) => ({ id: `c${at}`, ...one })),
        fixed,
      };
    });
}

/** Many candidates for half a day or a whole one: the small shapes, longer, and a day that has room for them. */
export const largeRequest: fc.Arbitrary<ComposerRequest> = fc
  .record({
    libraries: fc.array(smallRequest(10), { minLength: 8, maxLength: 36 }),
    hours: fc.integer({ min: 2, max: 8 }),
    longestStretch: fc.constantFrom(45, 60, 90),
    stretched: fc.constantFrom(1, 2, 3),
  })
  .map(({ libraries, hours, longestStretch, stretched }) => {
    const first = libraries[0]!;
    const modules = libraries.flatMap(({ modules: some }, library) =>
      some.map((module) => ({
        ...module,
        id: library === 0 ? module.id : `${library}-${module.id}`,
        minutes: {
          min: module.minutes.min * stretched,
          default: module.minutes.default * stretched,
          max: module.minutes.max * stretched,
        },
        prerequisites: module.prerequisites.map((id) => (library === 0 ? id : `${library}-${id}`)),
      })),
    );
    const breaks = { ...first.breaks, longestStretch, lunch: { from: 690, to: 750, minutes: 45 } };
    const fixed = (first.fixed ?? []).map((point) => ({
      ...point,
      minutes: point.moduleId === undefined ? point.minutes : point.minutes * stretched,
    }));
    return {
      ...first,
      modules,
      minutesAvailable: hours * 60,
      breaks,
      fixed,
      effort: 20_000,
    };
  });
