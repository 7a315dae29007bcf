import { programmeBlocks } from '@talkoot/curriculum';
import type { ProgrammeItem } from '../programme-item.entity.ts';

/** Rows that stay together whatever is suggested: a row that is no module, or a block of parallel tracks. */
export interface KeptUnit {
  /** That of its first row. */
  readonly id: string;
  readonly rows: readonly ProgrammeItem[];
  readonly minutes: number;
  readonly isBreak: boolean;
  /** `HH:MM` of a unit that is fixed to the clock. */
  readonly fixedStart: string | null;
}

export interface KeptRows {
  readonly opening: readonly KeptUnit[];
  readonly closing: readonly KeptUnit[];
  /** Between modules: they stay in, and the composer says where. */
  readonly between: readonly KeptUnit[];
  readonly fixed: readonly KeptUnit[];
}

/**
 * What a suggestion builds around: all that is no module of its own and no break, and all that is fixed to the clock.
 * Loose breaks go: the composer sets new ones.
 */
export function keptRows(rows: readonly ProgrammeItem[]): KeptRows {
  const units = programmeBlocks(rows).map(({ tracks }) => unitOf(rows, tracks));
  const loose = units.filter(({ fixedStart }) => fixedStart === null);
  const isFree = (unit: KeptUnit): boolean => unit.rows.length > 1 || unit.rows[0]?.moduleVersionId === null;
  const first = loose.findIndex((unit) => !isFree(unit));
  const last = loose.findLastIndex((unit) => !isFree(unit));
  // Without a module nothing says where the day turns: what is there opens it.
  const [opening, between, closing] =
    first < 0
      ? [loose, [], []]
      : [loose.slice(0, first), loose.slice(first, last + 1), loose.slice(last + 1)];
  return {
    opening: withoutBreakAtEnd(opening),
    between: between.filter((unit) => isFree(unit) && !unit.isBreak),
    closing: withoutBreakAtStart(closing),
    fixed: units.filter(({ fixedStart }) => fixedStart !== null),
  };
}

// Coffee before the first word belongs to the opening; a break between it and the first module does not.
function withoutBreakAtEnd(units: readonly KeptUnit[]): readonly KeptUnit[] {
  const last = units.findLastIndex(({ isBreak }) => !isBreak);
  return last < 0 ? units : units.slice(0, last + 1);
}

function withoutBreakAtStart(units: readonly KeptUnit[]): readonly KeptUnit[] {
  const first = units.findIndex(({ isBreak }) => !isBreak);
  return first < 0 ? [] : units.slice(first);
}

/** All of them, wherever they stand. */
export function keptUnits({ opening, between, closing, fixed }: KeptRows): readonly KeptUnit[] {
  return [...opening, ...between, ...closing, ...fixed];
}

function unitOf(all: readonly ProgrammeItem[], tracks: readonly (readonly number[])[]): KeptUnit {
  const rowsOf = (places: readonly number[]) => places.map((place) => all[place] as ProgrammeItem);
  const rows = rowsOf(tracks.flat().sort((a, b) => a - b));
  const lengths = tracks.map((places) => rowsOf(places).reduce((sum, { minutes }) => sum + minutes, 0));
  return {
    id: rows[0]?.id ?? '',
    rows,
    minutes: Math.max(...lengths),
    isBreak: rows.every(({ kind }) => kind === 'break'),
    fixedStart: rows.find(({ fixedStart }) => fixedStart !== null)?.fixedStart ?? null,
  };
}
