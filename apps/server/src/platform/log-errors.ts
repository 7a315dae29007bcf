import { QueryFailedError } from 'typeorm';

/** An error as it may be logged. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  /** The statement with its placeholders, never with the values. */
  readonly query?: string;
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
}

const FRAMES = 12;

/**
 * What of an error goes into a log: enough to find the fault, nothing that a person typed. Errors of the
 * database, of mail servers and of parsers quote the values they stumble over, so their messages stay out.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const source = error instanceof QueryFailedError ? (error.driverError as object) : error;
  const facts = source as { code?: unknown; constraint?: unknown; table?: unknown };
  const quotesValues =
    error instanceof QueryFailedError ||
    error instanceof SyntaxError ||
    'severity' in source ||
    'responseCode' in source ||
    'rejected' in source;
  return {
    type: error.constructor.name,
    ...(quotesValues ? {} : { message: error.message }),
    ...(typeof facts.code === 'string' ? { code: facts.code } : {}),
    ...(typeof facts.constraint === 'string' ? { constraint: facts.constraint } : {}),
    ...(typeof facts.table === 'string' ? { table: facts.table } : {}),
    ...(error instanceof QueryFailedError ? { query: error.query } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, FRAMES)
      .map((line) => line.trim()),
    ...(error.cause instanceof Error && depth < 3 ? { cause: loggedError(error.cause, depth + 1) } : {}),
  };
}
