import { GRID_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import type { ProposedRow } from './proposal.ts';
import type { Arrangement } from './arrange.ts';
import type { PlacedDay } from './day.ts';
import type { Piece } from './piece.ts';

/** A module that has been given its part and its length. */
export type Given = { piece: Piece; part: number; slots: number };

/** Rows while the clock runs, in slots. */
class Clock {
  readonly rows: ProposedRow[] = [];
  readonly #day: PlacedDay;
  now: number;
  isAfterContent = false;

  constructor(day: PlacedDay) {
    this.#day = day;
    this.now = day.start;
  }

  put(row: RowKind, slots: number, isContent: boolean): void {
    const start = this.now * GRID_MINUTES;
    this.rows.push({ start, minutes: slots * GRID_MINUTES, ...row });
    this.now += slots;
    this.isAfterContent = isContent;
  }

  pause(): void {
    this.put({ kind: 'break' }, this.#day.breakLength, false);
  }

  /** Free time before something that stands at `until`: a break if it is long enough and lies between content. */
  waitFor(until: number, isBeforeContent: boolean): void {
    const free = until - this.now;
    if (free <= 0) return;
    const isBreak = free >= this.#day.breakLength && isBeforeContent && this.isAfterContent;
    const isAfterContent = this.isAfterContent && !isBreak;
    this.put({ kind: isBreak ? 'break' : 'gap' }, free, isAfterContent);
  }
}

type RowKind = ProposedRow extends infer R
  ? R extends unknown
    ? Omit<R, 'start' | 'minutes'>
    : never
  : never;

/** The rows of an arrangement on the clock: everything as early as it can be. */
export function rowsOf(
  request: ComposerRequest,
  day: PlacedDay,
  { frame }: Arrangement,
  given: readonly Given[],
): ProposedRow[] {
  const clock = new Clock(day);
  let block = 0;
  const placeBlocks = (until: number): void => {
    for (; block < until; block += 1) {
      const { start, length, isContent, ...row } = day.blocks[block]!;
      clock.waitFor(start, isContent);
      clock.put(blockRow(row, !isContent), length, isContent);
    }
  };
  for (const { firstPart, parts, blocksBefore, lunchAfter } of frame.segments) {
    placeBlocks(blocksBefore);
    let hasBreak = false;
    for (let part = firstPart; part < firstPart + parts; part += 1) {
      const modules = inOrder(given.filter((one) => one.part === part));
      if (modules.length > 0 && hasBreak && clock.isAfterContent) clock.pause();
      for (const { piece, slots } of modules)
        clock.put({ kind: 'module', moduleId: request.modules[piece.module]!.id }, slots, true);
      hasBreak = true;
    }
    if (lunchAfter) {
      clock.waitFor(day.lunch!.from, false);
      clock.put({ kind: 'lunch' }, day.lunch!.length, false);
    }
  }
  placeBlocks(day.blocks.length);
  clock.waitFor(day.end, false);
  return clock.rows;
}

function blockRow(
  { kind, id, moduleId }: { kind: 'opening' | 'fixed' | 'closing'; id: string; moduleId: string | undefined },
  isBreak: boolean,
): RowKind {
  if (kind !== 'fixed') return { kind, id, isBreak };
  return { kind, id, isBreak, ...(moduleId === undefined ? {} : { moduleId }) };
}

/** The library's order, but what is needed comes first. */
export function inOrder(given: readonly Given[]): Given[] {
  const open = [...given].sort((a, b) => a.piece.module - b.piece.module);
  const ordered: Given[] = [];
  while (open.length > 0) {
    const at = open.findIndex(
      ({ piece }) => !open.some(({ piece: other }) => other !== piece && needs(piece, other)),
    );
    ordered.push(...open.splice(Math.max(0, at), 1));
  }
  return ordered;
}

const needs = (piece: Piece, other: Piece) => piece.needsModules.includes(other.module);
