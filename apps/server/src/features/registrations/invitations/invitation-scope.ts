import type { EventRole } from '../../../platform/access/actor.ts';
import { may } from '../../../platform/access/permissions.ts';

/** Whose invitations somebody sees and sends: the lead all, a partner its own. */
export interface InvitationScope {
  readonly isLead: boolean;
  readonly organisationIds: readonly string[];
}

export function scopeOf(roles: readonly EventRole[]): InvitationScope {
  // Somebody may be a manager here and a trainer there: each role counts for its own organisation.
  const able = roles.filter((role) =>
    may('registration.invite', { isAdministrator: false, memberships: [] }, [role]),
  );
  return {
    isLead: able.some(({ partnerRole }) => partnerRole === 'lead'),
    organisationIds: able.map(({ organisationId }) => organisationId),
  };
}

/** The ids to look for; null: of everybody. */
export function organisationsIn(scope: InvitationScope): readonly string[] | null {
  return scope.isLead ? null : scope.organisationIds;
}

/** Whether somebody invites for the organisation; null: for the organisers together. */
export function mayInviteFor(scope: InvitationScope, organisationId: string | null): boolean {
  return scope.isLead || (organisationId !== null && scope.organisationIds.includes(organisationId));
}
