/**
 * Something the person at the terminal can mend. Its message is one or two plain sentences that say
 * what is wrong and what to do; commands print it without a stack trace and end with `exitCode`.
 */
export class PlainError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'PlainError';
    this.exitCode = exitCode;
  }
}

/** Ends a command: a PlainError as its sentence, anything unexpected with its stack. */
export function reportFailure(error: unknown): number {
  if (error instanceof PlainError) {
    process.stderr.write(`\n${error.message}\n`);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}
