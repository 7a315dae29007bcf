import type { Membership, Person } from '../session/session.ts';

/** The organisations in whose name a person may make and change what stands in the library. */
export function editableOrganisations(person: Person | null): readonly Membership[] {
  return (person?.memberships ?? []).filter(({ role }) => role !== 'trainer');
}
