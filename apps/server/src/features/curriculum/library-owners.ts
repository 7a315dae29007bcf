import type { Actor } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';

/** Whether the person edits what the organisation owns; null: the house's own library, which administrators keep. */
export function mayEditFor(actor: Actor, ownerOrganisationId: string | null): boolean {
  if (ownerOrganisationId === null) return actor.isAdministrator;
  return actor.memberships.some(
    ({ organisationId, role }) => organisationId === ownerOrganisationId && role !== 'trainer',
  );
}

/** @throws {ProblemError} FORBIDDEN */
export function refuseOthers(actor: Actor, ownerOrganisationId: string | null): void {
  if (!mayEditFor(actor, ownerOrganisationId)) throw new ProblemError('FORBIDDEN');
}
