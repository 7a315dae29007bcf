import { slotsOf } from './candidates.ts';
import type { PlacedDay } from './day.ts';
import type { Piece } from './piece.ts';
import { readingOrder } from './reading-order.ts';
import { MORE_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import type { Values } from './value.ts';

/**
 * Whole numbers that carry both orders: value × scale − Σ place in the library × slots. The greater is the better
 * programme, and of two equally good ones the one whose minutes go to earlier modules (and the shorter one).
 */
export function scaleOf({ modules, minutesAvailable }: ComposerRequest): number {
  const mostSlots = slotsOf(minutesAvailable + Math.max(...MORE_MINUTES));
  return 2 ** Math.ceil(Math.log2((modules.length + 1) * (mostSlots + 1)));
}

/** The value that a scaled one stands for, or the highest one it allows. */
export function unscaled(scaled: number, scale: number): number {
  return Math.ceil(scaled / scale);
}

/** What a module is worth, scaled, for its shortest time and each slot more. */
export function gainsOf(request: ComposerRequest, values: Values, index: number, scale: number): number[] {
  const { total } = values.worth(index);
  const min = slotsOf(request.modules[index]!.minutes.min);
  return values
    .returns(index)
    .map((thousandths, more) => total * thousandths * scale - (index + 1) * (min + more));
}

/** The given modules as pieces, in the order in which the search reads them. */
export function piecesOf(
  request: ComposerRequest,
  indexOf: ReadonlyMap<string, number>,
  day: PlacedDay,
  given: readonly number[],
  needs: readonly (readonly number[])[],
  musts: ReadonlySet<number>,
  gains: (index: number) => readonly number[],
): Piece[] {
  const { order, next } = readingOrder(given, needs);
  const placeOf = new Map(order.map((index, at) => [index, at]));
  const blockOf = new Map(
    day.blocks.flatMap(({ moduleId }, block) =>
      moduleId === undefined ? [] : [[indexOf.get(moduleId)!, block] as const],
    ),
  );
  return order.map((index, at): Piece => ({
    module: index,
    min: slotsOf(request.modules[index]!.minutes.min),
    gains: gains(index),
    needs: needs[index]!.flatMap((need) => placeOf.get(need) ?? []),
    needsModules: needs[index]!,
    next: next[at]!,
    isMust: musts.has(index),
    after: needs[index]!.flatMap((need) => blockOf.get(need) ?? []),
    before: [...blockOf].flatMap(([fixed, block]) => (needs[fixed]!.includes(index) ? [block] : [])),
  }));
}

/** Whether fixed modules stand in the order that their prerequisites ask for. */
export function fixedOrderHolds(
  request: ComposerRequest,
  day: PlacedDay,
  needs: readonly (readonly number[])[],
): boolean {
  const startOf = new Map(day.blocks.map(({ moduleId, start }) => [moduleId, start]));
  return request.modules.every(({ id }, index) => {
    const start = startOf.get(id);
    return (
      start === undefined ||
      needs[index]!.every((need) => (startOf.get(request.modules[need]!.id) ?? -1) < start)
    );
  });
}
