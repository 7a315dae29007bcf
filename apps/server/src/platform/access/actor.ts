import type { Lang } from '@talkoot/messages';
import type { OrganisationRole, PartnerRole } from './roles.ts';

/** Who asks: a signed-in person. Passed as an argument to every write that is audited. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly locale: Lang;
  readonly isAdministrator: boolean;
  readonly memberships: readonly { organisationId: string; role: OrganisationRole }[];
  readonly requestId: string;
}

/** What a person's organisations are in one event, and the person's role in each of them. */
export interface EventRole {
  readonly organisationId: string;
  readonly partnerRole: PartnerRole;
  readonly organisationRole: OrganisationRole;
}

/** Implemented by organisations: who belongs to the token of a cookie. */
export abstract class SessionReader {
  abstract findActor(token: string, requestId: string): Promise<Actor | null>;
}

/** Implemented by events: through which organisations a person takes part in an event. */
export abstract class EventRoleReader {
  abstract rolesOf(personId: string, eventId: string): Promise<readonly EventRole[]>;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor | null;
    eventRoles?: readonly EventRole[];
  }
}
