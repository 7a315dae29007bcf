import type { ComposerRequest, ProposedProgramme, ProposedRow } from '../../src/index.ts';
import { naiveValues } from './brute-force.ts';

/** Looks a proposal over, rule by rule, with nothing but the request and the rows. */
export function expectSound(request: ComposerRequest, proposal: ProposedProgramme): void {
  const { rows } = proposal;
  expectOnTheClock(request, rows);
  expectPlaced(request, rows);
  expectModules(request, rows);
  expectBreaks(request, rows);
  expectExplained(request, proposal);
}

function expectOnTheClock(request: ComposerRequest, rows: readonly ProposedRow[]): void {
  let now = request.startTime;
  for (const row of rows) {
    expect(row.start).toBe(now);
    expect(row.minutes).toBeGreaterThan(0);
    now += row.minutes;
  }
  expect(now).toBe(request.startTime + request.minutesAvailable);
}

function expectPlaced(request: ComposerRequest, rows: readonly ProposedRow[]): void {
  const { opening = [], closing = [], fixed = [], startTime, minutesAvailable } = request;
  const ofKind = (kind: 'opening' | 'closing') =>
    rows.flatMap((row) =>
      row.kind === kind ? [{ id: row.id, start: row.start, minutes: row.minutes }] : [],
    );
  const oneAfterTheOther = (list: typeof opening, from: number) => {
    let at = from;
    return list.map(({ id, minutes }) => ({ id, minutes, start: (at += minutes) - minutes }));
  };
  expect(ofKind('opening')).toEqual(oneAfterTheOther(opening, startTime));
  const length = closing.reduce((sum, { minutes }) => sum + minutes, 0);
  expect(ofKind('closing')).toEqual(oneAfterTheOther(closing, startTime + minutesAvailable - length));
  for (const { id, start, minutes, moduleId } of fixed)
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'fixed', id, start, minutes, ...(moduleId && { moduleId }) }),
    );
}

const moduleOf = (row: ProposedRow) =>
  row.kind === 'module' || row.kind === 'fixed' ? row.moduleId : undefined;

function expectModules(request: ComposerRequest, rows: readonly ProposedRow[]): void {
  const startOf = new Map(
    rows.flatMap((row) => (moduleOf(row) ? [[moduleOf(row)!, row.start] as const] : [])),
  );
  expect(startOf.size).toBe(rows.filter(moduleOf).length);
  for (const id of request.must ?? []) expect(startOf.has(id)).toBe(true);
  for (const id of request.mustNot ?? []) expect(startOf.has(id)).toBe(false);
  for (const module of request.modules) {
    const start = startOf.get(module.id);
    if (start === undefined) continue;
    if (request.language) expect(module.languages).toContain(request.language);
    for (const id of module.prerequisites)
      if (!request.known?.includes(id)) expect(startOf.get(id) ?? Infinity).toBeLessThan(start);
    const { minutes } = rows.find((row) => moduleOf(row) === module.id)!;
    expect([...naiveValues(module, request).keys()]).toContain(minutes);
  }
}

function expectBreaks(request: ComposerRequest, rows: readonly ProposedRow[]): void {
  const { longestStretch = 90, breakMinutes = 15, lunch } = request.breaks ?? {};
  let stretch = 0;
  for (const row of rows) {
    const isPause = row.kind === 'break' || row.kind === 'lunch' || ('isBreak' in row && row.isBreak);
    if (row.kind === 'break') expect(row.minutes).toBeGreaterThanOrEqual(breakMinutes);
    if (isPause) stretch = 0;
    else if (row.kind !== 'gap') stretch += row.minutes;
    expect(stretch).toBeLessThanOrEqual(longestStretch);
  }
  const lunches = rows.filter(({ kind }) => kind === 'lunch');
  const end = request.startTime + request.minutesAvailable;
  const isSpanned = lunch && request.startTime <= lunch.from && end >= lunch.to;
  const isFixed = request.fixed?.some(({ kind }) => kind === 'lunch');
  expect(lunches).toHaveLength(isSpanned && !isFixed ? 1 : 0);
  for (const { start, minutes } of lunches) {
    expect(minutes).toBe(lunch!.minutes);
    expect(start >= lunch!.from && start <= lunch!.to).toBe(true);
  }
}

function expectExplained(
  request: ComposerRequest,
  { rows, explanations, value, bound }: ProposedProgramme,
): void {
  const given = rows.filter(moduleOf).map((row) => [moduleOf(row), row.minutes]);
  expect(new Map(explanations.in.map(({ moduleId, minutes }) => [moduleId, minutes]))).toEqual(
    new Map(given as []),
  );
  const total = (parts: Readonly<Record<string, number>>) =>
    Object.values(parts).reduce((sum, part) => sum + part, 0);
  let sum = 0;
  for (const one of explanations.in) {
    const module = request.modules.find(({ id }) => id === one.moduleId)!;
    expect(one.value).toBe(naiveValues(module, request).get(one.minutes));
    expect(total(one.sectors) + total(one.wishes)).toBe(one.value);
    sum += one.value;
    // Nobody could take five minutes from another and win.
    if (one.fiveMore.kind === 'taken-from' && value === bound)
      expect(one.fiveMore.loss).toBeGreaterThanOrEqual(one.fiveMore.gain);
  }
  expect(sum).toBe(value);
  expect(bound).toBeGreaterThanOrEqual(value);
  const out = explanations.out.map(({ moduleId }) => moduleId);
  const inside = new Set(explanations.in.map(({ moduleId }) => moduleId));
  expect(out).toEqual(request.modules.map(({ id }) => id).filter((id) => !inside.has(id)));
  for (const { reason } of explanations.out)
    if (reason.kind === 'pushed-out') expect(reason.sacrifice.loss).toBeGreaterThanOrEqual(reason.gain);
  let before = value;
  for (const more of explanations.more) {
    expect(more.value).toBeGreaterThanOrEqual(before);
    expect(more.bound).toBeGreaterThanOrEqual(more.value);
    before = more.value;
  }
}
