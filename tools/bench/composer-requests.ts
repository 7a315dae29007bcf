// Requests as organisers make them, drawn from a seed: half and whole days, rooms for a lunch, chains of
// prerequisites, must and must-not, fixed points, wishes. Nothing here knows how the composer searches.
import { SECTORS, type ComposerModule, type ComposerRequest } from '@talkoot/curriculum';

/** Numbers from a seed (mulberry32): `next(n)` is a whole number from 0 to n − 1. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const TOPICS = Array.from({ length: 24 }, (_, index) => `topic-${index}`);
const LANGUAGES = ['fi', 'sv', 'en'] as const;

type Random = (below: number) => number;

const oneOf = <T>(from: readonly T[], random: Random): T => from[random(from.length)]!;
const isLucky = (percent: number, random: Random) => random(100) < percent;

function someOf<T>(from: readonly T[], count: number, random: Random): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, from.length) }, () => left.splice(random(left.length), 1)[0]!);
}

/** A library has habits: in some, modules can be stretched a lot; in others, most have one length only. */
function moduleOf(index: number, rigid: number, random: Random): ComposerModule {
  const usual = oneOf([15, 20, 25, 30, 30, 35, 40, 45, 45, 50, 60, 75, 90], random);
  const isRigid = isLucky(rigid, random);
  const shorter = isRigid ? 0 : 5 * random(usual / 10);
  const longer = isRigid ? 0 : 5 * random(usual / 5 + 2);
  // A module is made for some sectors, of some use to others, and none to the rest; many are for everybody.
  const forAll = isLucky(35, random) ? 40 + random(50) : null;
  const own = someOf(SECTORS, 1 + random(2), random);
  return {
    id: `module-${index}`,
    minutes: { min: usual - shorter, default: usual, max: usual + longer },
    utility: Object.fromEntries(
      SECTORS.map((sector) => [
        sector,
        forAll ?? (own.includes(sector) ? 50 + random(51) : isLucky(50, random) ? random(40) : 0),
      ]),
    ),
    topics: someOf(TOPICS, 1 + random(3), random),
    prerequisites:
      index > 0 && isLucky(35, random)
        ? someOf(
            Array.from({ length: Math.min(index, 12) }, (_, back) => `module-${index - 1 - back}`),
            isLucky(25, random) ? 2 : 1,
            random,
          )
        : [],
    languages: isLucky(80, random) ? LANGUAGES : someOf(LANGUAGES, 1 + random(2), random),
  };
}

/** One request with so many candidates. */
export function requestOf(candidates: number, random: Random): ComposerRequest {
  const rigid = oneOf([5, 20, 50, 90], random);
  const modules = Array.from({ length: candidates }, (_, index) => moduleOf(index, rigid, random));
  const ids = modules.map(({ id }) => id);
  const language = isLucky(70, random) ? oneOf(LANGUAGES, random) : undefined;
  const mustNot = someOf(ids, random(4), random);
  // Nobody asks for what is not there in their language, or for what they do not want.
  const askable = modules.filter(
    ({ id, languages }) => !mustNot.includes(id) && (language === undefined || languages.includes(language)),
  );
  const isWholeDay = isLucky(50, random);
  const startTime = oneOf([480, 510, 525, 540, 555], random);
  const minutesAvailable = isWholeDay ? 360 + 5 * random(25) : 150 + 5 * random(22);
  const longestStretch = oneOf([45, 60, 75, 90, 90, 90, 120], random);
  const audience = Object.fromEntries(
    someOf(SECTORS, 2 + random(4), random).map((sector) => [sector, 1 + random(18)]),
  );
  const fixed = isLucky(35, random)
    ? [
        {
          id: 'guest',
          start: startTime + 60 + 5 * random((minutesAvailable - 120) / 5),
          minutes: oneOf([15, 20, 30, 45], random),
          kind: 'session' as const,
        },
      ]
    : [];
  return {
    modules,
    audience,
    wishes: Object.fromEntries(someOf(TOPICS, random(10), random).map((topic) => [topic, 1 + random(12)])),
    language,
    must: someOf(askable, random(3), random).map(({ id }) => id),
    mustNot,
    known: isLucky(30, random) ? someOf(ids, 1 + random(3), random) : [],
    startTime,
    minutesAvailable,
    breaks: {
      longestStretch,
      breakMinutes: oneOf([10, 15, 15, 20], random),
      lunch: { from: 660 + 5 * random(7), to: 735 + 5 * random(7), minutes: oneOf([30, 45, 60], random) },
    },
    opening: isLucky(60, random) ? [{ id: 'opening', minutes: 5 + 5 * random(4), kind: 'session' }] : [],
    closing: isLucky(60, random) ? [{ id: 'feedback', minutes: 5 + 5 * random(3), kind: 'session' }] : [],
    fixed,
  };
}
