/** A candidate as the search sees it: in slots of the grid, with scaled values. */
export type Piece = {
  /** Its place in the library (index into the request's modules). */
  module: number;
  /** The shortest time, slots. */
  min: number;
  /** What it is worth, scaled, with `min`, `min + 1`, … slots; steps never grow. */
  gains: readonly number[];
  /** Pieces (by index) that must be in and come before it. All have a smaller index. */
  needs: readonly number[];
  /** The same as modules: indexes into the request. */
  needsModules: readonly number[];
  /** The first piece after this one and everything that hangs from it in the tree of the search. */
  next: number;
  isMust: boolean;
  /** Blocks of the day (by index) that it must come after, or before. */
  after: readonly number[];
  before: readonly number[];
};

/** Counts steps, and says when the search has to end. Shared by everything that one request costs. */
export type Effort = { left: number; isTimeUp: (() => boolean) | undefined; isOver: boolean };

/** Takes `steps` of the effort; false when it is used up. */
export function spend(effort: Effort, steps: number): boolean {
  const before = effort.left;
  effort.left -= steps;
  if (effort.left <= 0) effort.isOver = true;
  else if (
    effort.isTimeUp &&
    Math.floor(before / 1024) !== Math.floor(effort.left / 1024) &&
    effort.isTimeUp()
  )
    effort.isOver = true;
  return !effort.isOver;
}
