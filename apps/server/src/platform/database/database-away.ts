import { QueryFailedError, QueryRunnerAlreadyReleasedError, TransactionNotStartedError } from 'typeorm';

/** Connections refused, cut or too many; a server that starts or stops (PostgreSQL, appendix A). */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTCONN|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END|ERR_SOCKET_CLOSED|53300|57P0[123]|08...)$/;
/** What `pg` says without a code of a connection that ended under it. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client .*and is not queryable$)/;

/** Whether it failed because the database is away, not because of what was asked: the caller may try again. */
export function isDatabaseAway(error: unknown): boolean {
  // A connection that breaks takes its query runner along; the next statement finds it gone.
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof TransactionNotStartedError)
    return true;
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return false;
  if (cause instanceof AggregateError) return cause.errors.some(isDatabaseAway);
  const { code } = cause as { code?: unknown };
  if (typeof code === 'string' ? CODES.test(code) : WORDS.test(cause.message)) return true;
  return cause.cause !== undefined && isDatabaseAway(cause.cause);
}
