import type { Person } from '../session/session.ts';

/** For whom somebody may bring figures: the organisations where they are more than trainers, and the house itself. */
export interface FigureOwner {
  /** `''` is the house. */
  readonly id: string;
  /** Null is the house. */
  readonly name: string | null;
}

export function figureOwners(person: Person | null): readonly FigureOwner[] {
  const own = (person?.memberships ?? [])
    .filter(({ role }) => role !== 'trainer')
    .map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName }));
  return person?.isAdministrator ? [...own, { id: '', name: null }] : own;
}
