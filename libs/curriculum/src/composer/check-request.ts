import {
  DEFAULT_BREAKS,
  DEFAULT_WISH_WEIGHT,
  GRID_MINUTES,
  MAX_CANDIDATES,
  MINUTES_IN_DAY,
  MORE_MINUTES,
} from './request.ts';
import type { ComposerRequest, RequestMistake, RequestMistakeCode } from './request.ts';
import { scaleOf } from './pieces.ts';
import { worthOf } from './value.ts';

const MAX_PEOPLE = 1_000_000;
const MAX_WEIGHT = 10_000;
const MAX_MISTAKES = 200;

/** Everything that is wrong in a request, each with its place; at most 200. None: the composer can work on it. */
export function requestMistakes(request: ComposerRequest): RequestMistake[] {
  const check = new Check();
  checkNumbers(request, check);
  checkIds(request, check);
  // What follows counts on sound numbers and ids.
  if (check.mistakes.length === 0) checkWhole(request, check);
  return check.mistakes.slice(0, MAX_MISTAKES);
}

class Check {
  readonly mistakes: RequestMistake[] = [];

  add(code: RequestMistakeCode, place: string, ids?: readonly string[]): void {
    this.mistakes.push(ids ? { code, place, ids } : { code, place });
  }

  whole(value: unknown, place: string, from: number, to: number): void {
    if (!Number.isInteger(value) || (value as number) < from || (value as number) > to)
      this.add('NUMBER_INVALID', place);
  }

  /** Minutes on the grid. */
  minutes(value: unknown, place: string, from: number, to = MINUTES_IN_DAY): void {
    const before = this.mistakes.length;
    this.whole(value, place, from, to);
    if (this.mistakes.length === before && (value as number) % GRID_MINUTES !== 0)
      this.add('NOT_ON_GRID', place);
  }

  counts(counts: Readonly<Record<string, number>> | undefined, place: string, to: number): void {
    for (const [key, value] of Object.entries(counts ?? {}))
      this.whole(value, `${place}/${pointer(key)}`, 0, to);
  }
}

/** A key as a part of a JSON pointer (RFC 6901). */
const pointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function checkNumbers(request: ComposerRequest, check: Check): void {
  const { modules, breaks, startTime, minutesAvailable } = request;
  if (modules.length > MAX_CANDIDATES) return check.add('TOO_MANY_CANDIDATES', '/modules');
  modules.forEach(({ minutes, utility }, at) => {
    const place = `/modules/${at}/minutes`;
    check.minutes(minutes.min, `${place}/min`, GRID_MINUTES);
    check.minutes(minutes.default, `${place}/default`, GRID_MINUTES);
    check.minutes(minutes.max, `${place}/max`, GRID_MINUTES);
    if (minutes.min > minutes.default || minutes.default > minutes.max) check.add('MINUTES_ORDER', place);
    check.counts(utility, `/modules/${at}/utility`, 100);
  });
  check.counts(request.audience, '/audience', MAX_PEOPLE);
  check.counts(request.wishes, '/wishes', MAX_PEOPLE);
  check.whole(request.wishWeight ?? DEFAULT_WISH_WEIGHT, '/wishWeight', 0, MAX_WEIGHT);
  check.whole(request.effort ?? 1, '/effort', 1, Number.MAX_SAFE_INTEGER);
  check.minutes(startTime, '/startTime', 0);
  check.minutes(minutesAvailable, '/minutesAvailable', GRID_MINUTES, MINUTES_IN_DAY - startTime);
  check.minutes(
    breaks?.longestStretch ?? DEFAULT_BREAKS.longestStretch,
    '/breaks/longestStretch',
    GRID_MINUTES,
  );
  check.minutes(breaks?.breakMinutes ?? DEFAULT_BREAKS.breakMinutes, '/breaks/breakMinutes', GRID_MINUTES);
  if (breaks?.lunch) {
    const { from, to, minutes } = breaks.lunch;
    check.minutes(from, '/breaks/lunch/from', 0);
    check.minutes(to, '/breaks/lunch/to', 0);
    check.minutes(minutes, '/breaks/lunch/minutes', GRID_MINUTES);
    if (from > to) check.add('LUNCH_WINDOW_ORDER', '/breaks/lunch');
  }
  for (const kind of ['opening', 'closing'] as const)
    request[kind]?.forEach(({ minutes }, at) =>
      check.minutes(minutes, `/${kind}/${at}/minutes`, GRID_MINUTES),
    );
  request.fixed?.forEach(({ start, minutes }, at) => {
    check.minutes(start, `/fixed/${at}/start`, 0);
    check.minutes(minutes, `/fixed/${at}/minutes`, GRID_MINUTES);
    if (start < startTime) check.add('FIXED_BEFORE_START', `/fixed/${at}/start`);
  });
}

function checkIds(request: ComposerRequest, check: Check): void {
  const known = new Set(request.modules.map(({ id }) => id));
  const unique = (ids: readonly string[], place: (at: number) => string) => {
    const seen = new Set<string>();
    ids.forEach((id, at) => {
      if (seen.has(id)) check.add('ID_DUPLICATE', place(at), [id]);
      seen.add(id);
    });
  };
  const exist = (ids: readonly string[] | undefined, place: string) =>
    ids?.forEach((id, at) => {
      if (!known.has(id)) check.add('ID_UNKNOWN', `${place}/${at}`, [id]);
    });
  unique(
    request.modules.map(({ id }) => id),
    (at) => `/modules/${at}/id`,
  );
  const taught = new Set(request.known);
  request.modules.forEach(({ prerequisites }, at) =>
    prerequisites.forEach((id, nth) => {
      if (!known.has(id) && !taught.has(id))
        check.add('ID_UNKNOWN', `/modules/${at}/prerequisites/${nth}`, [id]);
    }),
  );
  exist(request.must, '/must');
  exist(request.mustNot, '/mustNot');
  for (const kind of ['opening', 'closing', 'fixed'] as const)
    unique(
      (request[kind] ?? []).map(({ id }) => id),
      (at) => `/${kind}/${at}/id`,
    );
  const given = new Set<string>();
  request.fixed?.forEach(({ kind, moduleId }, at) => {
    if (moduleId === undefined) return;
    const place = `/fixed/${at}/moduleId`;
    if (!known.has(moduleId)) check.add('ID_UNKNOWN', place, [moduleId]);
    if (kind !== 'session' || given.has(moduleId)) check.add('FIXED_MODULE_INVALID', place, [moduleId]);
    given.add(moduleId);
  });
}

function checkWhole(request: ComposerRequest, check: Check): void {
  const byId = new Map(request.modules.map((module, index) => [module.id, { ...module, index }]));
  request.fixed?.forEach(({ moduleId, minutes }, at) => {
    if (moduleId === undefined) return;
    const { min, max } = byId.get(moduleId)!.minutes;
    if (minutes < min || minutes > max)
      check.add('FIXED_MINUTES_OUT_OF_RANGE', `/fixed/${at}/minutes`, [moduleId]);
  });
  const cycle = cycleIn(request);
  if (cycle) check.add('PREREQUISITE_CYCLE', `/modules/${byId.get(cycle[0]!)!.index}/prerequisites`, cycle);
  if (!isExact(request)) check.add('VALUE_TOO_LARGE', '/audience');
}

/** Whether sums of scaled values (see `scaleOf`) surely stay below 2^53. No minute is worth more than one useful minute. */
function isExact(request: ComposerRequest): boolean {
  let left = request.minutesAvailable + Math.max(...MORE_MINUTES);
  let most = 0;
  const points = request.modules.map((module) => ({
    ...module.minutes,
    points: worthOf(module, request).total,
  }));
  for (const { max, points: total } of points.sort((a, b) => b.points - a.points)) {
    const minutes = Math.min(left, max);
    most += 1000 * total * minutes;
    left -= minutes;
  }
  return 2 * most * scaleOf(request) < Number.MAX_SAFE_INTEGER;
}

/** A circle of prerequisites that the audience does not know, each needing the next and the last the first; the earliest in the library first. */
function cycleIn({ modules, known }: ComposerRequest): string[] | null {
  const met = new Set(known);
  const needs = new Map(
    modules.map(({ id, prerequisites }) => [id, prerequisites.filter((need) => !met.has(need))]),
  );
  const done = new Set<string>();
  for (const { id: root } of modules) {
    const path: { id: string; next: number }[] = [{ id: root, next: 0 }];
    const onPath = new Set([root]);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const need = done.has(top.id) ? undefined : needs.get(top.id)?.[top.next];
      top.next += 1;
      if (need === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(need))
        return path.slice(path.findIndex(({ id }) => id === need)).map(({ id }) => id);
      else if (needs.has(need)) {
        path.push({ id: need, next: 0 });
        onPath.add(need);
      }
    }
  }
  return null;
}
