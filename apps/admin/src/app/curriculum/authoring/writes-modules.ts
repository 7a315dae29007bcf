import type { Membership, Person } from '../../session/session.ts';

/** Organisations in whose name the person writes modules. */
export function writingMemberships(person: Person | null): readonly Membership[] {
  return (person?.memberships ?? []).filter(({ role }) => role === 'manager' || role === 'organiser');
}

/** Whether there is anything for the person to write: who runs the house writes its library. */
export function writesModules(person: Person | null): boolean {
  return writingMemberships(person).length > 0 || (person?.isAdministrator ?? false);
}
