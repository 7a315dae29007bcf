// The same questions, answered as plainly as possible: walk through the day in steps of five minutes and try
// everything that can happen next. It shares no code with the composer, only its types.
import type { ComposerModule, ComposerRequest, ComposerRule } from '../../src/index.ts';

const STEP = 5;

/** A request with some of its rules dropped, ready to be walked through. */
type Walk = {
  request: ComposerRequest;
  end: number;
  longest: number;
  pause: number;
  lunch: { from: number; to: number; minutes: number } | null;
  rows: { start: number; minutes: number; isContent: boolean; module: number }[];
  /** Bits of modules. */
  must: number;
  barred: number;
  needs: number[];
};

const same = (a: ComposerRule, b: ComposerRule) => JSON.stringify(a) === JSON.stringify(b);

function walkOf(request: ComposerRequest, dropped: readonly ComposerRule[]): Walk {
  const keeps = (rule: ComposerRule) => !dropped.some((other) => same(rule, other));
  const ids = request.modules.map(({ id }) => id);
  const bit = (id: string) => 1 << ids.indexOf(id);
  const bits = (some: readonly string[]) => some.reduce((sum, id) => sum | bit(id), 0);
  const kept = <T extends { id: string }>(kind: 'opening' | 'closing' | 'fixed', rows: readonly T[] = []) =>
    rows.filter(({ id }) => keeps({ kind, id }));
  const plannedEnd = request.startTime + request.minutesAvailable;
  // Without a limit there is always room for everything: twice the day and all modules with breaks between.
  const end = keeps({ kind: 'minutes-available' })
    ? plannedEnd
    : Math.max(plannedEnd, ...(request.fixed ?? []).map((row) => row.start + row.minutes), 0) +
      request.modules.reduce((sum, { minutes }) => sum + minutes.min + 15, 120);
  const rows: Walk['rows'] = [];
  let at = request.startTime;
  for (const { minutes, kind } of kept('opening', request.opening)) {
    rows.push({ start: at, minutes, isContent: kind === 'session', module: -1 });
    at += minutes;
  }
  at = end;
  for (const { minutes, kind } of kept('closing', request.closing).toReversed()) {
    at -= minutes;
    rows.push({ start: at, minutes, isContent: kind === 'session', module: -1 });
  }
  for (const { start, minutes, kind, moduleId } of kept('fixed', request.fixed))
    rows.push({
      start,
      minutes,
      isContent: kind === 'session',
      module: moduleId === undefined ? -1 : ids.indexOf(moduleId),
    });
  const lunch = request.breaks?.lunch;
  const isSpanned = lunch && request.startTime <= lunch.from && plannedEnd >= lunch.to;
  const hasFixedLunch = (request.fixed ?? []).some(({ kind }) => kind === 'lunch');
  return {
    request,
    end,
    longest: keeps({ kind: 'longest-stretch' }) ? (request.breaks?.longestStretch ?? 90) : Infinity,
    pause: request.breaks?.breakMinutes ?? 15,
    lunch: isSpanned && !hasFixedLunch && keeps({ kind: 'lunch' }) ? lunch : null,
    rows,
    must: bits((request.must ?? []).filter((moduleId) => keeps({ kind: 'must', moduleId }))),
    barred: bits(
      ids.filter(
        (moduleId, index) =>
          (request.mustNot?.includes(moduleId) && keeps({ kind: 'must-not', moduleId })) ||
          (request.language !== undefined &&
            !request.modules[index]!.languages.includes(request.language) &&
            keeps({ kind: 'language', moduleId })),
      ),
    ),
    needs: request.modules.map(({ id, prerequisites }) =>
      bits(
        prerequisites.filter(
          (needs) => !request.known?.includes(needs) && keeps({ kind: 'prerequisite', moduleId: id, needs }),
        ),
      ),
    ),
  };
}

/** Value for each length, straight from the formula of docs/composer.md. */
export function naiveValues(module: ComposerModule, request: ComposerRequest): Map<number, number> {
  const { min, default: usual, max } = module.minutes;
  let points = 0;
  for (const [sector, heads] of Object.entries(request.audience))
    points += heads * (module.utility[sector] ?? 0);
  for (const topic of new Set(module.topics))
    points += (request.wishes?.[topic] ?? 0) * (request.wishWeight ?? 100);
  const useful = (m: number) => Math.floor((1000 * usual * (3 * m - usual)) / (m + usual));
  const lengths = Array.from({ length: (max - min) / STEP + 1 }, (_, at) => min + STEP * at);
  const thousandths = lengths.map((m) => Math.max(0, useful(m)));
  if (useful(min) < 0) {
    // A straight way up from nothing, along the steepest line to any point of the curve.
    const slopes = lengths.map((m) => (m === min ? 0 : useful(m) / (m - min)));
    const top = slopes.indexOf(Math.max(...slopes));
    for (let at = 1; at < top; at += 1)
      thousandths[at] = at * Math.floor(thousandths[top]! / top) + Math.min(at, thousandths[top]! % top);
  }
  for (let at = 2; at < lengths.length; at += 1)
    thousandths[at] = Math.min(thousandths[at]!, 2 * thousandths[at - 1]! - thousandths[at - 2]!);
  return new Map(lengths.map((m, at) => [m, points * thousandths[at]!]));
}

const TIE = 2 ** 20;

/** The greatest `value × 2^20 − Σ place × five minutes` over every programme; −∞ when there is none. */
function best(walk: Walk, lengthsOf: (index: number) => [number, number][]): number {
  const { request, end, longest, pause, lunch, rows } = walk;
  const count = request.modules.length;
  const lengths = request.modules.map((_, index) => lengthsOf(index));
  const isFixed = rows.reduce((sum, { module }) => (module < 0 ? sum : sum | (1 << module)), 0);
  const memo = new Map<number, number>();
  const isFree = (from: number, to: number) =>
    to <= end && rows.every(({ start, minutes }) => to <= start || start + minutes <= from);

  const from = (now: number, load: number, done: number, isLunchDone: boolean): number => {
    const here = rows.filter(({ start }) => start === now);
    if (now > end || here.length > 1) return -Infinity;
    if (now === end)
      return here.length === 0 && isLunchDone && (done & walk.must) === walk.must ? 0 : -Infinity;
    const key = ((((now / STEP) * 400 + load / STEP) << 1) | Number(isLunchDone)) * 1024 + done;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let most = -Infinity;
    const [row] = here;
    if (row) {
      const { minutes, isContent, module } = row;
      const isAllowed =
        module < 0 || ((walk.barred & (1 << module)) === 0 && (walk.needs[module]! & ~done) === 0);
      const others = rows.filter((other) => other !== row);
      const overlaps = others.some(({ start }) => start > now && start < now + minutes);
      const next = isContent ? load + minutes : 0;
      if (isAllowed && !overlaps && next <= longest)
        most = from(now + minutes, next, module < 0 ? done : done | (1 << module), isLunchDone);
    } else {
      most = from(now + STEP, load, done, isLunchDone);
      if (load > 0 && isFree(now, now + pause))
        most = Math.max(most, from(now + pause, 0, done, isLunchDone));
      if (lunch && !isLunchDone && now >= lunch.from && now <= lunch.to && isFree(now, now + lunch.minutes))
        most = Math.max(most, from(now + lunch.minutes, 0, done, true));
      for (let module = 0; module < count; module += 1) {
        const me = 1 << module;
        if (((done | walk.barred | isFixed) & me) !== 0 || (walk.needs[module]! & ~done) !== 0) continue;
        for (const [minutes, value] of lengths[module]!)
          if (load + minutes <= longest && isFree(now, now + minutes))
            most = Math.max(most, value + from(now + minutes, load + minutes, done | me, isLunchDone));
      }
    }
    memo.set(key, most);
    return most;
  };
  const isInside = rows.every(({ start, minutes }) => start >= request.startTime && start + minutes <= end);
  return isInside ? from(request.startTime, 0, 0, lunch === null) : -Infinity;
}

export type NaiveAnswer = { value: number; lateness: number };

/** The best programme's value and its Σ place × slots, or null when nothing is possible. */
export function naiveBest(request: ComposerRequest): NaiveAnswer | null {
  const scaled = best(walkOf(request, []), (index) =>
    [...naiveValues(request.modules[index]!, request)].map(([minutes, value]) => [
      minutes,
      value * TIE - (index + 1) * (minutes / STEP),
    ]),
  );
  if (scaled === -Infinity) return null;
  const fixed = (request.fixed ?? []).reduce((sum, { moduleId, minutes }) => {
    const module = request.modules.find(({ id }) => id === moduleId);
    return module ? sum + naiveValues(module, request).get(minutes)! : sum;
  }, 0);
  const value = Math.ceil(scaled / TIE);
  return { value: value + fixed, lateness: value * TIE - scaled };
}

/** Whether anything is possible without the dropped rules. Only the shortest lengths matter for that. */
export function isPossible(request: ComposerRequest, dropped: readonly ComposerRule[]): boolean {
  return best(walkOf(request, dropped), (index) => [[request.modules[index]!.minutes.min, 0]]) > -Infinity;
}

/** Every rule there is, needed or not. */
export function allRules(request: ComposerRequest): ComposerRule[] {
  const ids = request.modules.map(({ id }) => id);
  return [
    ...(request.must ?? []).map((moduleId) => ({ kind: 'must' as const, moduleId })),
    ...(request.mustNot ?? []).map((moduleId) => ({ kind: 'must-not' as const, moduleId })),
    ...ids.map((moduleId) => ({ kind: 'language' as const, moduleId })),
    ...request.modules.flatMap(({ id, prerequisites }) =>
      prerequisites.map((needs) => ({ kind: 'prerequisite' as const, moduleId: id, needs })),
    ),
    ...(['opening', 'closing', 'fixed'] as const).flatMap((kind) =>
      (request[kind] ?? []).map(({ id }) => ({ kind, id })),
    ),
    { kind: 'minutes-available' },
    { kind: 'longest-stretch' },
    { kind: 'lunch' },
  ];
}

/** Whether any `size` rules are a contradiction, trying all of them. */
export function hasContradictionOf(
  request: ComposerRequest,
  rules: readonly ComposerRule[],
  size: number,
): boolean {
  const all = allRules(request);
  const choose = (from: number, kept: ComposerRule[]): boolean => {
    if (kept.length === size)
      return !isPossible(
        request,
        all.filter((rule) => !kept.some((other) => same(rule, other))),
      );
    for (let at = from; at < rules.length; at += 1) if (choose(at + 1, [...kept, rules[at]!])) return true;
    return false;
  };
  return choose(0, []);
}
