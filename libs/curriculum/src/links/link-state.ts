import type { NotVisited } from './visitable.ts';

/** Why nothing was answered. */
export type LinkFailure = 'name' | 'refused' | 'closed' | 'timeout' | 'certificate' | 'redirects';

/** What came of one visit. */
export type LinkOutcome =
  | {
      readonly kind: 'answered';
      readonly httpStatus: number;
      readonly finalUrl: string;
      /** Every step on the way there was a lasting one (301, 308). */
      readonly hasMoved: boolean;
    }
  | { readonly kind: 'failed'; readonly why: LinkFailure }
  | { readonly kind: 'not-visited'; readonly why: NotVisited }
  /** The house itself has no network: says nothing about the link. */
  | { readonly kind: 'offline' };

export type LinkStatus = 'unknown' | 'ok' | 'redirected' | 'broken';

/** What is known of a link. */
export interface LinkState {
  readonly status: LinkStatus;
  /** Failures in a row. */
  readonly failures: number;
  readonly httpStatus: number | null;
  /** Why it failed or was not visited; null when it answered or was never tried. */
  readonly reason: LinkFailure | NotVisited | null;
  /** Where it leads now, when that is somewhere else for good. */
  readonly finalUrl: string | null;
}

export const NEW_LINK: LinkState = {
  status: 'unknown',
  failures: 0,
  httpStatus: null,
  reason: null,
  finalUrl: null,
};

/** A link is called broken when so many visits in a row, a day apart, have failed. */
export const FAILURES_UNTIL_BROKEN = 4;

const DAYS_BETWEEN_CHECKS = 7;
const DAYS_AFTER_FAILURE = 1;

/** Answers that mean "not for programs": the page may well be there for people. */
const GUARDED: readonly number[] = [401, 403, 405, 406, 407, 425, 429, 451, 501, 999];

/**
 * What is known of a link after a visit, and in how many days it is visited again.
 *
 * @param url the link as it stands in the library
 */
export function nextLinkState(
  url: string,
  previous: LinkState,
  outcome: LinkOutcome,
): { readonly state: LinkState; readonly againInDays: number } {
  switch (outcome.kind) {
    case 'offline':
      return { state: previous, againInDays: DAYS_AFTER_FAILURE };
    case 'not-visited':
      return { state: { ...NEW_LINK, reason: outcome.why }, againInDays: DAYS_BETWEEN_CHECKS };
    case 'failed':
      return afterFailure({ ...previous, httpStatus: null, reason: outcome.why });
    case 'answered': {
      const { httpStatus, finalUrl, hasMoved } = outcome;
      if (GUARDED.includes(httpStatus)) {
        return { state: { ...NEW_LINK, httpStatus }, againInDays: DAYS_BETWEEN_CHECKS };
      }
      if (httpStatus < 200 || httpStatus >= 300)
        return afterFailure({ ...previous, httpStatus, reason: null });
      const isElsewhere = hasMoved && !isSameAddress(url, finalUrl);
      const status = isElsewhere ? 'redirected' : 'ok';
      return {
        state: { ...NEW_LINK, status, httpStatus, finalUrl: isElsewhere ? finalUrl : null },
        againInDays: DAYS_BETWEEN_CHECKS,
      };
    }
  }
}

/** Until it is called broken, a link keeps what it was called before: everybody has a bad day. */
function afterFailure(known: LinkState): { state: LinkState; againInDays: number } {
  const failures = known.failures + 1;
  const isBroken = failures >= FAILURES_UNTIL_BROKEN;
  return {
    state: { ...known, failures, ...(isBroken ? { status: 'broken' as const, finalUrl: null } : {}) },
    againInDays: isBroken ? DAYS_BETWEEN_CHECKS : DAYS_AFTER_FAILURE,
  };
}

function isSameAddress(one: string, other: string): boolean {
  const plain = (url: string): string => (URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url);
  return plain(one) === plain(other);
}
