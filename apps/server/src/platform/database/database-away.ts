import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';

/** Connections refused, cut or too many; a server that starts or stops (PostgreSQL, appendix A). */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|53300|57P0[123]|08...)$/;
/** What `pg` says without a code of a connection that ended under it. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client .*and is not queryable$)/;

/** Whether it failed because the database is away, not because of what was asked: the caller may try again. */
export function isDatabaseAway(error: unknown): boolean {
  // A connection that breaks takes its query runner along; the next statement finds it gone, whether it is asked for
  // by itself or through the transaction's entity manager.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return false;
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? CODES.test(code) : WORDS.test(cause.message);
}
