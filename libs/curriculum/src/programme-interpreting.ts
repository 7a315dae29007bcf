/** How a row is interpreted: not at all, at the same time in the ear, or sentence by sentence after the speaker. */
export const INTERPRETING = ['none', 'simultaneous', 'consecutive'] as const;
export type Interpreting = (typeof INTERPRETING)[number];

/**
 * How many times as long the same content takes with consecutive interpreting: everything is said twice.
 *
 * Source: the starter module `tulkin-kanssa-tyoskentely` ("Tulkattu keskustelu vie noin kaksi kertaa enemmän aikaa"),
 * which cites kotoutuminen.fi, "Tulkin rooli asiakastilanteessa". About a conversation, so a rough guide for teaching.
 */
export const CONSECUTIVE_FACTOR = 2;

/**
 * Longest consecutive interpreting without a break for the interpreter, minutes. A rule of the house: the source
 * (Joensuun tulkkikeskus, cited by the same module) asks for a break in a long meeting and names no length.
 */
export const LONGEST_INTERPRETED = 60;

/** Whole minutes that `content` minutes take. Simultaneous interpreting adds none. */
export function interpretedMinutes(
  content: number,
  interpreting: Interpreting,
  factor = CONSECUTIVE_FACTOR,
): number {
  return interpreting === 'consecutive' ? Math.ceil(content * factor) : content;
}

/** Whole minutes of content that there is room for in `minutes`. */
export function contentMinutes(
  minutes: number,
  interpreting: Interpreting,
  factor = CONSECUTIVE_FACTOR,
): number {
  return interpreting === 'consecutive' ? Math.floor(minutes / factor) : minutes;
}
