/**
 * SQL: whether the partners of an event may use the module `m`. Their ids are the parameter. A module for partners
 * is for those who share some event with its owner.
 */
export const isSeenBy = (parameter: string): string =>
  `(m.visibility = 'public' OR m.owner_organisation_id = ANY (${parameter}::uuid[])
     OR m.visibility = 'partners' AND EXISTS (
       SELECT 1 FROM event_partner own JOIN event_partner other ON other.event_id = own.event_id
        WHERE own.organisation_id = ANY (${parameter}::uuid[]) AND other.organisation_id = m.owner_organisation_id))`;
