import type { EventRole } from './actor.ts';
import type { OrganisationRole, PartnerRole } from './roles.ts';

/**
 * The permission matrix: every action of the house, and who may do it.
 *
 * `anyone`         also without signing in
 * `signed-in`      every person with an account
 * `administrator`  who runs the house
 * `organisation`   a role in some organisation; `orAdministrator`: also who runs the house
 * `event`          role of the organisation in the event → roles of the person in that organisation
 */
type Rule =
  | { readonly who: 'anyone' | 'signed-in' | 'administrator' }
  | {
      readonly who: 'organisation';
      readonly roles: readonly OrganisationRole[];
      readonly orAdministrator?: boolean;
    }
  | { readonly who: 'event'; readonly roles: Readonly<Record<PartnerRole, readonly OrganisationRole[]>> };

const ALL: readonly OrganisationRole[] = ['manager', 'organiser', 'trainer'];
const STAFF: readonly OrganisationRole[] = ['manager', 'organiser'];
const MANAGER: readonly OrganisationRole[] = ['manager'];
const NOBODY: readonly OrganisationRole[] = [];

const event = (
  lead: readonly OrganisationRole[],
  partner: readonly OrganisationRole[],
  payerOnly: readonly OrganisationRole[],
): Rule => ({ who: 'event', roles: { lead, partner, 'payer-only': payerOnly } });

export const PERMISSIONS = {
  'public.read': { who: 'anyone' },
  'public.write': { who: 'anyone' },
  'session.own': { who: 'anyone' },
  'library.read': { who: 'signed-in' },
  // Whose module or dataset it is, the service asks; the starter library belongs to who runs the house.
  'library.edit': { who: 'organisation', roles: STAFF, orAdministrator: true },
  'organisation.read': { who: 'signed-in' },
  'person.own': { who: 'signed-in' },
  'organisation.manage': { who: 'administrator' },
  'person.manage': { who: 'administrator' },
  'event.list': { who: 'signed-in' },
  'event.create': { who: 'organisation', roles: STAFF },
  'event.read': event(ALL, ALL, ALL),
  'event.edit': event(STAFF, STAFF, NOBODY),
  'event.publish': event(STAFF, NOBODY, NOBODY),
  // Who is in, and who leads, is for the lead to say: roles carry money and mandates.
  'partner.edit': event(STAFF, NOBODY, NOBODY),
  'programme.edit': event(STAFF, STAFF, NOBODY),
  'registration.read': event(STAFF, STAFF, NOBODY),
  'registration.edit': event(STAFF, STAFF, NOBODY),
  // The lead invites for everybody, a partner for itself: the service asks whose people they are.
  'registration.invite': event(STAFF, STAFF, NOBODY),
  // What is asked, who sees the answers and how long they live: for whoever answers for the register of participants.
  'registration.form': event(STAFF, NOBODY, NOBODY),
  // The lead answers for the register: how long people are kept, and who is erased before their time.
  'registration.erase': event(STAFF, NOBODY, NOBODY),
  // How many seats there are, for whom and how they are given is the lead's to say.
  'registration.plan': event(STAFF, NOBODY, NOBODY),
  'registration.check-in': event(ALL, ALL, NOBODY),
  'cost.read': event(STAFF, STAFF, STAFF),
  'cost.edit': event(STAFF, NOBODY, NOBODY),
  'agreement.read': event(STAFF, STAFF, STAFF),
  'agreement.propose': event(STAFF, NOBODY, NOBODY),
  'agreement.decide': event(MANAGER, MANAGER, MANAGER),
  'document.materials': event(ALL, ALL, NOBODY),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof PERMISSIONS;

export interface Asker {
  readonly isAdministrator: boolean;
  readonly memberships: readonly { readonly role: OrganisationRole }[];
}

/** Whether the asker (null: not signed in) may do it; `eventRoles` counts for event permissions only. */
export function may(
  permission: Permission,
  asker: Asker | null,
  eventRoles: readonly EventRole[] = [],
): boolean {
  const rule: Rule = PERMISSIONS[permission];
  if (rule.who === 'anyone') return true;
  if (!asker) return false;
  switch (rule.who) {
    case 'signed-in':
      return true;
    case 'administrator':
      return asker.isAdministrator;
    case 'organisation':
      return (
        (rule.orAdministrator === true && asker.isAdministrator) ||
        asker.memberships.some(({ role }) => rule.roles.includes(role))
      );
    case 'event':
      return eventRoles.some((role) => rule.roles[role.partnerRole].includes(role.organisationRole));
  }
}
