import { StatementError } from './errors.ts';
import type { PartyId } from './rule.ts';

/** The list of parties is the ranking, so it must be there and name each one once. */
export function checkParties(parties: readonly PartyId[]): void {
  if (parties.length === 0) throw new StatementError('NO_PARTIES', '/parties');
  const seen = new Set<PartyId>();
  for (let i = 0; i < parties.length; i++) {
    const party = parties[i]!;
    if (seen.has(party)) throw new StatementError('DUPLICATE_PARTY', `/parties/${i}`, { party });
    seen.add(party);
  }
}

/** Amounts are bigint: a number here is a mistake that would otherwise end in a float. */
export function checkCents(cents: unknown, path: string): asserts cents is bigint {
  if (typeof cents !== 'bigint') throw new StatementError('NOT_CENTS', path, { got: String(cents) });
}
