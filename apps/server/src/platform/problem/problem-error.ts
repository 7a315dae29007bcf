import type { MessageKey } from '@talkoot/messages';
import { PROBLEMS, type ProblemCode } from './problem-table.ts';

/** A code without words in the catalogue does not compile. */
type WordsFor<Code extends ProblemCode> = `problem.${Code}` extends MessageKey ? Code : never;
const _everyCodeHasWords: { [Code in ProblemCode]: WordsFor<Code> } | null = null;
void _everyCodeHasWords;

/** The codes of `problem.field.<code>`. */
export type FieldCode = MessageKey extends infer Key
  ? Key extends `problem.field.${infer Code}`
    ? Code
    : never
  : never;

export interface FieldProblem {
  /** JSON pointer into the body, such as `/title/fi`. */
  pointer: string;
  code: FieldCode;
  params?: Record<string, string | number>;
}

/** What a caller is told. Everything else that is thrown becomes INTERNAL and leaks nothing. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly FieldProblem[];
  /** For the words of the message, such as who was seated. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Members of the answer that only this problem has (RFC 9457 §3.2), such as what is still missing. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    details: {
      fields?: readonly FieldProblem[];
      params?: Record<string, string | number>;
      extensions?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.fields = details.fields ?? [];
    this.params = details.params ?? {};
    this.extensions = details.extensions ?? {};
  }

  get status(): number {
    return PROBLEMS[this.code];
  }
}

/** One wrong field: the usual case of a rule that no type can hold. */
export function fieldProblem(
  pointer: string,
  code: FieldCode,
  params?: Record<string, string | number>,
): ProblemError {
  return new ProblemError('VALIDATION_FAILED', {
    fields: [{ pointer, code, ...(params ? { params } : {}) }],
  });
}
