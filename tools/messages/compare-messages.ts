import type { FoundInFile } from './message-uses.ts';

export interface Comparison {
  /** Places that ask for a message that is in no catalogue. */
  readonly missing: readonly string[];
  /** Keys that nobody asks for. */
  readonly unused: readonly string[];
}

/** `problem.${code}` would use all of these: whether one is used is seen by its code. */
const PROBLEM = /^problem\.([A-Z_0-9]+)$/;
const FIELD_PROBLEM = /^problem\.field\.(\w+)$/;

/**
 * Compares the keys of the catalogues with what the sources ask for.
 *
 * @param problemCodes the codes that the server answers with (its problem table)
 */
export function compareMessages(
  keys: readonly string[],
  files: readonly FoundInFile[],
  problemCodes: readonly string[],
): Comparison {
  const literals = new Set(files.flatMap((file) => [...file.literals]));
  const isCodeUsed = (key: string): boolean | undefined => {
    const [, code] = PROBLEM.exec(key) ?? [];
    if (code !== undefined) return problemCodes.includes(code);
    const [, fieldCode] = FIELD_PROBLEM.exec(key) ?? [];
    return fieldCode === undefined ? undefined : literals.has(fieldCode);
  };
  const used = new Set<string>();
  const missing: string[] = [];
  for (const { pieces, where } of files.flatMap((file) => file.uses)) {
    const found = keysFor(pieces, keys);
    if (found.length === 0) missing.push(`${where}  ${pieces.join('${…}')}`);
    const isWhole = pieces.length === 1;
    for (const key of found) if (isWhole || isCodeUsed(key) !== false) used.add(key);
  }
  for (const code of problemCodes) {
    if (!keys.includes(`problem.${code}`)) missing.push(`the problem table  problem.${code}`);
  }
  return { missing, unused: keys.filter((key) => !used.has(key)) };
}

function keysFor(pieces: readonly string[], keys: readonly string[]): string[] {
  const pattern = new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join('.+')}$`);
  return keys.filter((key) => pattern.test(key));
}
