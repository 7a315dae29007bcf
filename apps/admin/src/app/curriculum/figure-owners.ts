import type { Person } from '../session/session.ts';
import { writingMemberships } from './authoring/writes-modules.ts';

/** For whom somebody may bring figures. */
export interface FigureOwner {
  /** `''` is the house. */
  readonly id: string;
  /** Null is the house. */
  readonly name: string | null;
}

/** The organisations for which the person writes, and the house itself for who runs it. */
export function figureOwners(person: Person | null): readonly FigureOwner[] {
  const own = writingMemberships(person).map(({ organisationId, organisationName }) => ({
    id: organisationId,
    name: organisationName,
  }));
  return person?.isAdministrator ? [...own, { id: '', name: null }] : own;
}
