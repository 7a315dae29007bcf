import { DEFAULT_WISH_WEIGHT, GRID_MINUTES } from './request.ts';
import type { ComposerModule, ComposerRequest } from './request.ts';

/**
 * The diminishing return of minutes, in thousandths of what the usual time gives: for `min`, `min + 5`, … `max`.
 *
 *     return(m) = ⌊3000 · m ÷ (2 · m + usual)⌋
 *
 * is 1000 at the usual time, 750 at half of it, 1200 at twice, and never reaches 1500. The division by whole numbers
 * leaves steps that are uneven by one; each step is therefore at most the one before it, so that five minutes never
 * give more than the five before them. (The search relies on that: a fixed set of modules is then given its minutes
 * best by always taking the largest step.)
 */
export function returnsOfMinutes(minutes: ComposerModule['minutes']): number[] {
  const exact = (m: number) => Math.floor((3000 * m) / (2 * m + minutes.default));
  const returns = [exact(minutes.min)];
  let step = Infinity;
  for (let m = minutes.min + GRID_MINUTES; m <= minutes.max; m += GRID_MINUTES) {
    const last = returns.at(-1)!;
    step = Math.min(step, exact(m) - last);
    returns.push(last + step);
  }
  return returns;
}

/** What a thousandth of return is worth, by whom it comes from. */
export type Worth = { sectors: [string, number][]; wishes: [string, number][]; total: number };

/**
 * value(module, minutes) = (Σ over sectors of heads × utility + Σ over its topics of votes × wish weight)
 * × return(minutes). All whole numbers.
 */
export function worthOf(module: ComposerModule, request: ComposerRequest): Worth {
  const weight = request.wishWeight ?? DEFAULT_WISH_WEIGHT;
  const points = (from: Readonly<Record<string, number>>, key: string) =>
    Object.hasOwn(from, key) ? from[key]! : 0;
  const some = (entries: [string, number][]) => entries.filter(([, amount]) => amount > 0);
  const sectors = some(
    Object.entries(request.audience).map(([sector, heads]) => [
      sector,
      heads * points(module.utility, sector),
    ]),
  );
  const wishes = some(
    [...new Set(module.topics)].map((topic) => [topic, points(request.wishes ?? {}, topic) * weight]),
  );
  const total = [...sectors, ...wishes].reduce((sum, [, amount]) => sum + amount, 0);
  return { sectors, wishes, total };
}
