import type { Frame, Limit } from './frames.ts';
import type { Piece } from './piece.ts';

/** Minutes given out: slots for each piece, and what they are worth (−∞: not even the shortest times fit). */
export type Shares = { slots: number[]; value: number };

/** Not yet in any part: it shares only in the time of the day as a whole. */
export const NOWHERE = -1;

const IMPOSSIBLE: Shares = { slots: [], value: -Infinity };

/**
 * The best minutes for pieces whose parts are decided, while every *nested* limit holds.
 *
 * Starting from the shortest times, the largest step that still has room is taken, again and again. Steps never grow,
 * and of two limits one lies within the other or they are apart: then this greedy way is exact (a separable concave
 * sum over a laminar polymatroid; Federgruen and Groenevelt 1986). With some pieces nowhere it is a bound.
 */
export function shareNested(
  frame: Frame,
  pieces: readonly Piece[],
  parts: readonly number[],
  caps: readonly number[],
): Shares {
  const count = pieces.length;
  const left = frame.nested.map(({ most }) => most);
  const room = [...caps];
  let free = frame.capacity;
  let value = 0;
  const slots = pieces.map(({ min }) => min);
  for (let at = 0; at < count; at += 1) {
    const { min, gains } = pieces[at]!;
    const part = parts[at]!;
    free -= min;
    value += gains[0]!;
    if (part === NOWHERE) continue;
    room[part]! -= min;
    if (room[part]! < 0) return IMPOSSIBLE;
    for (const limit of frame.nestedOf[part]!) if ((left[limit]! -= min) < 0) return IMPOSSIBLE;
  }
  if (free < 0) return IMPOSSIBLE;
  const steps = pieces.map(({ gains }) => (gains.length > 1 ? gains[1]! - gains[0]! : 0));
  while (free > 0) {
    let best = -1;
    let gain = 0;
    for (let at = 0; at < count; at += 1) {
      if (steps[at]! <= gain) continue;
      const part = parts[at]!;
      if (part !== NOWHERE && (room[part]! <= 0 || frame.nestedOf[part]!.some((limit) => left[limit]! <= 0)))
        steps[at] = 0;
      else [best, gain] = [at, steps[at]!];
    }
    if (best < 0) break;
    const { gains, min } = pieces[best]!;
    const part = parts[best]!;
    const given = (slots[best]! += 1) - min;
    value += gain;
    free -= 1;
    if (part !== NOWHERE) {
      room[part]! -= 1;
      for (const limit of frame.nestedOf[part]!) left[limit]! -= 1;
    }
    steps[best] = given + 1 < gains.length ? gains[given + 1]! - gains[given]! : 0;
  }
  return { slots, value };
}

/**
 * The best minutes while all limits hold, also those of stretches that go on over a fixed session. Where such a limit
 * is broken, what its first part may take is tried slot by slot, and the rest of the stretch gets the rest.
 * Only values above `floor` are looked for.
 */
export function shareMinutes(
  frame: Frame,
  pieces: readonly Piece[],
  parts: readonly number[],
  floor: number,
  caps: readonly number[] = frame.caps,
  crossing: readonly Limit[] = frame.crossing,
): Shares {
  const relaxed = shareNested(frame, pieces, parts, caps);
  if (relaxed.value <= floor) return IMPOSSIBLE;
  const used = (part: number) =>
    parts.reduce((sum, mine, at) => (mine === part ? sum + relaxed.slots[at]! : sum), 0);
  const broken = crossing.find(
    (limit) => limit.parts.reduce((sum, part) => sum + used(part), 0) > limit.most,
  );
  if (!broken) return relaxed;
  const [first, ...rest] = broken.parts;
  const others = crossing.filter((limit) => limit !== broken);
  let best = IMPOSSIBLE;
  for (let most = Math.min(caps[first!]!, broken.most); most >= 0; most -= 1) {
    const narrower = [...caps];
    narrower[first!] = most;
    for (const part of rest) narrower[part] = Math.min(narrower[part]!, broken.most - most);
    const still = rest.length > 1 ? [...others, { parts: rest, most: broken.most - most }] : others;
    const found = shareMinutes(frame, pieces, parts, Math.max(floor, best.value), narrower, still);
    if (found.value > best.value) best = found;
  }
  return best;
}
