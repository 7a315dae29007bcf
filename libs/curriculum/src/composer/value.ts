import { DEFAULT_WISH_WEIGHT, GRID_MINUTES } from './request.ts';
import type { ComposerModule, ComposerRequest } from './request.ts';

/**
 * Useful minutes, in thousandths, for `min`, `min + 5`, … `max`. With `u`, the usual minutes:
 *
 *     return(m) = ⌊1000 · u · (3m − u) ÷ (m + u)⌋
 *
 * It takes a third of the usual time before anything is won; at the usual time each minute is one useful minute
 * (1000 · u), and no other length gives more per minute; at twice the time it is 5/3 of it, never 3 times. So a module
 * is worth its usual time unless the day or the audience has better use for some of it.
 *
 * Each step is at most the one before it, so that five minutes never give more than the five before them. (The search
 * relies on that: a fixed set of modules is then given its minutes best by always taking the largest step.) The curve
 * bends that way by itself, with two exceptions. Where rounding leaves steps uneven, many times above the usual time,
 * the step is cut. And where the shortest time is less than a third of the usual one, it returns nothing, and the way
 * from there up to the curve is straight: `riseOf`.
 */
export function returnsOfMinutes({ min, default: usual, max }: ComposerModule['minutes']): number[] {
  const exact = (m: number) => Math.floor((1000 * usual * (3 * m - usual)) / (m + usual));
  const returns = exact(min) < 0 ? riseOf(exact, min, max) : [exact(min)];
  let step = returns.length < 2 ? Infinity : returns.at(-1)! - returns.at(-2)!;
  for (let m = min + returns.length * GRID_MINUTES; m <= max; m += GRID_MINUTES) {
    const last = returns.at(-1)!;
    step = Math.min(step, exact(m) - last);
    returns.push(last + step);
  }
  return returns;
}

/** From nothing at `min` in even steps to where the curve is first touched (before or at the usual time); odd thousandths go to the first steps. */
function riseOf(exact: (m: number) => number, min: number, max: number): number[] {
  let [top, steps] = [0, 1];
  for (let count = 1; min + count * GRID_MINUTES <= max; count += 1) {
    const here = exact(min + count * GRID_MINUTES);
    if (here * steps > top * count) [top, steps] = [here, count];
  }
  const [even, odd] = [Math.floor(top / steps), top % steps];
  return Array.from({ length: steps + 1 }, (_, step) => step * even + Math.min(step, odd));
}

/** What a thousandth of a useful minute is worth, by whom it comes from. */
export type Worth = { sectors: [string, number][]; wishes: [string, number][]; total: number };

/**
 * value(module, minutes) = (Σ over sectors of heads × utility + Σ over its topics of votes × wish weight)
 * × return(minutes). All whole numbers; 100 000 are one useful minute of one participant, since 100 is full utility.
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

/** Worths, returns and values of a request's modules (by index), each worked out once. */
export class Values {
  readonly #request: ComposerRequest;
  readonly #worths: Worth[] = [];
  readonly #returns: number[][] = [];

  constructor(request: ComposerRequest) {
    this.#request = request;
  }

  worth(index: number): Worth {
    return (this.#worths[index] ??= worthOf(this.#request.modules[index]!, this.#request));
  }

  /** See `returnsOfMinutes`. */
  returns(index: number): readonly number[] {
    return (this.#returns[index] ??= returnsOfMinutes(this.#request.modules[index]!.minutes));
  }

  /** The value of so many minutes, which the module must be able to have; 0 minutes are nothing. */
  of(index: number, minutes: number): number {
    if (minutes === 0) return 0;
    const steps = (minutes - this.#request.modules[index]!.minutes.min) / GRID_MINUTES;
    return this.worth(index).total * this.returns(index)[steps]!;
  }
}
