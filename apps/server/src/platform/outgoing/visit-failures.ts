import type { LinkFailure, LinkOutcome } from '@talkoot/curriculum';

/** What the machine says when it is itself cut off, and not the other side. */
const OFFLINE: readonly string[] = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'ESERVFAIL', 'EADDRNOTAVAIL'];

const BY_CODE: Readonly<Record<string, LinkFailure>> = {
  ENOTFOUND: 'name',
  ENODATA: 'name',
  EAI_NODATA: 'name',
  EAI_NONAME: 'name',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  EPROTO: 'certificate',
};

/** Names a failed visit; what is unknown counts as a connection that was closed. */
export function failureOf(error: unknown, signal: AbortSignal): LinkOutcome {
  if (signal.aborted) return { kind: 'failed', why: 'timeout' };
  const code = codeOf(error);
  if (OFFLINE.includes(code)) return { kind: 'offline' };
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_)/.test(code)) {
    return { kind: 'failed', why: 'certificate' };
  }
  return { kind: 'failed', why: BY_CODE[code] ?? 'closed' };
}

/** Where several addresses were tried, the first one's trouble speaks for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
