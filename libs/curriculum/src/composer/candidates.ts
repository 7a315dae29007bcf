import { GRID_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import { Values } from './value.ts';

/** Why a candidate cannot be in, whatever the time. */
export type Barred =
  { kind: 'must-not' } | { kind: 'language-missing' } | { kind: 'prerequisite-out'; needs: string };

/** The request's modules by index, and what is decided about them before any search. */
export type Candidates = {
  indexOf: ReadonlyMap<string, number>;
  /** Prerequisites by index, without what the audience knows. */
  needs: readonly (readonly number[])[];
  barred: ReadonlyMap<number, Barred>;
  /** Modules given at a fixed point: index → id of the fixed point. */
  fixed: ReadonlyMap<number, string>;
  /** Must, and everything that a must or a fixed module needs (fixed ones not included). */
  musts: ReadonlySet<number>;
  values: Values;
};

export const slotsOf = (minutes: number) => minutes / GRID_MINUTES;

/** Expects a request without mistakes. */
export function candidatesOf(request: ComposerRequest): Candidates {
  const { modules } = request;
  const indexOf = new Map(modules.map(({ id }, index) => [id, index]));
  const known = new Set(request.known);
  const needs = modules.map(({ prerequisites }) =>
    [...new Set(prerequisites)].filter((id) => !known.has(id)).map((id) => indexOf.get(id)!),
  );
  const fixed = new Map(
    (request.fixed ?? []).flatMap(({ id, moduleId }) =>
      moduleId === undefined ? [] : [[indexOf.get(moduleId)!, id] as const],
    ),
  );
  const musts = closure([...(request.must ?? []).map((id) => indexOf.get(id)!), ...fixed.keys()], needs);
  for (const index of fixed.keys()) musts.delete(index);
  return { indexOf, needs, barred: barredOf(request, needs), fixed, musts, values: new Values(request) };
}

/** The given ones and everything they need, directly or not. */
export function closure(given: Iterable<number>, needs: readonly (readonly number[])[]): Set<number> {
  const all = new Set(given);
  for (const index of all) for (const need of needs[index]!) all.add(need);
  return all;
}

function barredOf(request: ComposerRequest, needs: readonly (readonly number[])[]): Map<number, Barred> {
  const { modules, language } = request;
  const mustNot = new Set(request.mustNot);
  const barred = new Map<number, Barred>();
  modules.forEach(({ id, languages }, index) => {
    if (mustNot.has(id)) barred.set(index, { kind: 'must-not' });
    else if (language !== undefined && !languages.includes(language))
      barred.set(index, { kind: 'language-missing' });
  });
  for (let size = -1; size !== barred.size;) {
    size = barred.size;
    needs.forEach((mine, index) => {
      const missing = mine.find((need) => barred.has(need));
      if (missing !== undefined && !barred.has(index))
        barred.set(index, { kind: 'prerequisite-out', needs: modules[missing]!.id });
    });
  }
  return barred;
}
