import { parseDataset, type Dataset as Figures } from '@talkoot/curriculum';
import { ProblemError } from '../../platform/problem/problem-error.ts';

export interface CheckedDataset {
  readonly figures: Figures;
  readonly data: Record<string, unknown>;
}

/**
 * A JSON-stat file, checked as a whole.
 * @throws {ProblemError} DATASET_INVALID with every mistake and its line
 */
export function checkDataset(text: string, slug: string): CheckedDataset {
  const parsed = parseDataset(text, `${slug}.json`);
  const mistakes = parsed.ok ? unstorableIn(text) : parsed.mistakes;
  if (!parsed.ok || mistakes.length > 0) {
    throw new ProblemError('DATASET_INVALID', {
      fields: mistakes.map(({ line, code, message }) => ({
        pointer: '',
        code: 'fileMistake',
        params: { line, code, message },
      })),
    });
  }
  return { figures: parsed.value, data: JSON.parse(text) as Record<string, unknown> };
}

/** Where the format leaves room (extensions) there may still be what no database holds and no hash covers. */
export function unstorableIn(text: string): { line: number; code: string; message: string }[] {
  let found = false;
  JSON.parse(text, (key, value: unknown) => {
    const texts = [key, ...(typeof value === 'string' ? [value] : [])];
    found ||= texts.some((one) => one.includes('\0') || !one.isWellFormed());
    found ||= typeof value === 'number' && !Number.isFinite(value);
    return value;
  });
  const message = 'The file has a number that is too large, or characters that cannot be stored.';
  return found ? [{ line: 1, code: 'TEXT_NOT_CLEAN', message }] : [];
}
