import type { EntityManager } from 'typeorm';
import type { PartnerRole } from '../../platform/access/roles.ts';
import type { Organisation } from '../organisations/index.ts';

/** A partner as the money sees it. */
export interface Party {
  readonly organisationId: string;
  readonly name: string;
  readonly businessId: string | null;
  readonly rank: number;
  readonly role: PartnerRole;
  readonly vatRecovery: Organisation['vatRecovery'];
}

/** The event's partners in the order of the agreement, which settles ties of cents. */
export function partiesOf(em: EntityManager, eventId: string): Promise<Party[]> {
  return em.query<Party[]>(
    `SELECT o.id AS "organisationId", o.name, o.business_id AS "businessId", ep.rank, ep.role,
            o.vat_recovery AS "vatRecovery"
       FROM event_partner ep
       JOIN organisation o ON o.id = ep.organisation_id
      WHERE ep.event_id = $1
      ORDER BY ep.rank`,
    [eventId],
  );
}

export function leadOf(parties: readonly Party[]): Party | undefined {
  return parties.find(({ role }) => role === 'lead') ?? parties[0];
}
