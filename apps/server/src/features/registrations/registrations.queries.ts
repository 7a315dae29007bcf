import type { EntityManager } from 'typeorm';
import type { PartnerCountView, RegistrationView, SectorCountView } from './registrations.dto.ts';

export const ROWS_SHOWN = 500;

export const ORGANISATION = `coalesce(o.name, r.organisation_name)`;
/** ISO instants straight from the database, so that no time zone of a server gets in between. */
export const iso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** For ILIKE: what was typed, anywhere, with its wildcards as plain characters. */
export function containing(search: string | undefined): string {
  return `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
}

/** In order of arrival; places are counted over the whole waiting list, not over what was found. */
export async function findRegistrations(
  tx: EntityManager,
  eventId: string,
  { search, status, id }: { search?: string | undefined; status?: string | undefined; id?: string },
): Promise<{ found: number; rows: RegistrationView[] }> {
  const rows = await tx.query<(RegistrationView & { found?: number })[]>(
    `WITH r AS (
       SELECT *, CASE WHEN status = 'waiting'
                      THEN dense_rank() OVER (PARTITION BY status ORDER BY party_seq) END AS place
         FROM registration WHERE event_id = $1)
     SELECT r.id, r.status, r.place::int, r.name, r.email, r.organisation_id AS "organisationId",
            ${ORGANISATION} AS "organisationName", r.sector, r.answers, r.form_version AS "formVersion",
            ${iso('r.registered_at')} AS "registeredAt",
            ${iso('r.checked_in_at')} AS "checkedInAt", ${iso('r.offer_expires_at')} AS "offerExpiresAt",
            g.contact_name AS "groupContact", r.cancel_reason AS "cancelReason",
            (count(*) OVER ())::int AS found
       FROM r LEFT JOIN organisation o ON o.id = r.organisation_id
       LEFT JOIN registration_group g ON g.id = r.group_id
      WHERE ($2::text IS NULL OR r.status = $2) AND ($4::uuid IS NULL OR r.id = $4)
        AND (r.name ILIKE $3 OR r.email ILIKE $3 OR ${ORGANISATION} ILIKE $3)
      ORDER BY r.seq LIMIT ${ROWS_SHOWN}`,
    [eventId, status ?? null, containing(search), id ?? null],
  );
  return { found: rows[0]?.found ?? 0, rows: rows.map(({ found: _, ...row }) => row) };
}

export interface SeatedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisationName: string;
  readonly checkedInAt: string | null;
}

/** Who holds a seat, by name as Finns sort it. */
export async function findSeated(tx: EntityManager, eventId: string): Promise<SeatedPerson[]> {
  return tx.query(
    `SELECT r.id, r.name, ${ORGANISATION} AS "organisationName", ${iso('r.checked_in_at')} AS "checkedInAt"
       FROM registration r LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE r.event_id = $1 AND r.status = 'seated' ORDER BY r.name COLLATE "fi-x-icu", r.seq`,
    [eventId],
  );
}

export async function countBySector(tx: EntityManager, eventId: string): Promise<SectorCountView[]> {
  return tx.query(
    `SELECT sector, count(*)::int AS registered, count(checked_in_at)::int AS attended
       FROM registration WHERE event_id = $1 AND status = 'seated' GROUP BY sector ORDER BY 2 DESC, 1`,
    [eventId],
  );
}

/** Every partner in its rank, and at the end the people of no partner, if there are any. */
export async function countByPartner(tx: EntityManager, eventId: string): Promise<PartnerCountView[]> {
  return tx.query(
    `SELECT o.id AS "organisationId", o.name AS "organisationName",
            count(r.id)::int AS registered, count(r.checked_in_at)::int AS attended
       FROM (SELECT organisation_id, rank FROM event_partner WHERE event_id = $1
             UNION ALL SELECT NULL, NULL) ep
       LEFT JOIN organisation o ON o.id = ep.organisation_id
       LEFT JOIN registration r ON r.event_id = $1 AND r.status = 'seated'
             AND r.organisation_id IS NOT DISTINCT FROM ep.organisation_id
      GROUP BY o.id, o.name, ep.rank
     HAVING o.id IS NOT NULL OR count(r.id) > 0
      ORDER BY ep.rank NULLS LAST`,
    [eventId],
  );
}
