/** What the server says about who is signed in. The shape is the contract of `/api/session`. */
export interface SessionView {
  readonly person: Person | null;
  readonly mode: 'try-out' | 'production';
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly isAdministrator: boolean;
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: string;
}

/** The parts one can try the desk in, in the order the sign-in page offers them. */
export const TRY_OUT_ROLES = ['organiser', 'partner', 'trainer', 'administrator'] as const;
export type TryOutRole = (typeof TRY_OUT_ROLES)[number];
