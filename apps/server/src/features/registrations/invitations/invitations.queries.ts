import type { EntityManager } from 'typeorm';
import { containing, iso } from '../registrations.queries.ts';

export const INVITATION_STATES = [
  'queued',
  'sent',
  'registered',
  'declined',
  'opted-out',
  'bounced',
  'not-sent',
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
export const ROWS_SHOWN = 500;

/** The hash of `MailBlocks`, for a join. */
const BLOCKED = (what: string): string =>
  `EXISTS (SELECT 1 FROM mail_block b WHERE b.what = '${what}'
            AND b.address_hash = sha256(convert_to(i.email_normalised, 'UTF8')))`;
const OF_INVITED = `FROM registration r WHERE r.event_id = i.event_id
   AND (r.id = i.registration_id OR r.email_normalised = i.email_normalised)`;

/** What became of an invitation, from the rows that say so: there is nothing beside them that could drift. */
const STATE = `CASE
  WHEN EXISTS (SELECT 1 ${OF_INVITED} AND r.status NOT IN ('cancelled', 'declined')) THEN 'registered'
  WHEN i.declined_at IS NOT NULL OR EXISTS (SELECT 1 ${OF_INVITED}) THEN 'declined'
  WHEN ${BLOCKED('invitation')} THEN 'opted-out'
  WHEN ${BLOCKED('delivery')} THEN 'bounced'
  WHEN m.status IN ('failed', 'withheld') AND i.reminded_at IS NULL THEN 'not-sent'
  WHEN m.status = 'queued' THEN 'queued'
  ELSE 'sent' END`;

const INVITATIONS = `WITH i AS (
  SELECT i.*, ${STATE} AS state FROM invitation i LEFT JOIN outgoing_mail m ON m.id = i.mail_id
   WHERE i.event_id = $1 AND ($2::uuid[] IS NULL OR i.organisation_id = ANY($2)))`;

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly locale: 'fi' | 'sv' | 'en';
  readonly state: InvitationState;
  readonly createdAt: string;
  readonly remindedAt: string | null;
}

export interface InvitationFilter {
  readonly search?: string | undefined;
  readonly state?: InvitationState | undefined;
  readonly id?: string | undefined;
}

/** The newest first. `organisationIds` null: everybody's. */
export async function findInvitations(
  tx: EntityManager,
  eventId: string,
  organisationIds: readonly string[] | null,
  { search, state, id }: InvitationFilter,
): Promise<{ found: number; rows: InvitationRow[] }> {
  const rows = await tx.query<(InvitationRow & { found?: number })[]>(
    `${INVITATIONS}
     SELECT i.id, i.email, i.name, i.organisation_id AS "organisationId", o.name AS "organisationName", i.locale,
            i.state, ${iso('i.created_at')} AS "createdAt", ${iso('i.reminded_at')} AS "remindedAt",
            (count(*) OVER ())::int AS found
       FROM i LEFT JOIN organisation o ON o.id = i.organisation_id
      WHERE (i.name ILIKE $3 OR i.email ILIKE $3) AND ($4::text IS NULL OR i.state = $4)
        AND ($5::uuid IS NULL OR i.id = $5)
      ORDER BY i.created_at DESC, i.email_normalised LIMIT ${ROWS_SHOWN}`,
    [eventId, organisationIds, containing(search), state ?? null, id ?? null],
  );
  return { found: rows[0]?.found ?? 0, rows: rows.map(({ found: _, ...row }) => row) };
}

export interface InvitationCount {
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly invited: number;
  readonly registered: number;
  readonly declined: number;
  readonly unanswered: number;
  readonly undelivered: number;
}

/** Per organisation on whose behalf people were invited, in the order of the agreement, the organisers together last. */
export async function countInvitations(
  tx: EntityManager,
  eventId: string,
  organisationIds: readonly string[] | null,
): Promise<InvitationCount[]> {
  return tx.query(
    `${INVITATIONS}
     SELECT i.organisation_id AS "organisationId", o.name AS "organisationName", count(*)::int AS invited,
            count(*) FILTER (WHERE state = 'registered')::int AS registered,
            count(*) FILTER (WHERE state = 'declined')::int AS declined,
            count(*) FILTER (WHERE state IN ('queued', 'sent'))::int AS unanswered,
            count(*) FILTER (WHERE state IN ('opted-out', 'bounced', 'not-sent'))::int AS undelivered
       FROM i LEFT JOIN organisation o ON o.id = i.organisation_id
       LEFT JOIN event_partner ep ON ep.event_id = i.event_id AND ep.organisation_id = i.organisation_id
      GROUP BY i.organisation_id, o.name, ep.rank ORDER BY ep.rank NULLS LAST, o.name NULLS LAST`,
    [eventId, organisationIds],
  );
}

/** Who got the mail, has not answered and was not reminded. */
export async function remindableIds(
  tx: EntityManager,
  eventId: string,
  organisationIds: readonly string[] | null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `${INVITATIONS} SELECT id FROM i WHERE state = 'sent' AND reminded_at IS NULL`,
    [eventId, organisationIds],
  );
  return rows.map(({ id }) => id);
}

/** Which of the addresses stand where already; those of nobody known are left out. */
export async function knownAddresses(
  tx: EntityManager,
  eventId: string,
  emailsNormalised: readonly string[],
): Promise<Map<string, 'registered' | 'invited'>> {
  const rows = await tx.query<{ email: string; standing: 'registered' | 'invited' }[]>(
    `SELECT email_normalised AS email, 'invited' AS standing FROM invitation
      WHERE event_id = $1 AND email_normalised = ANY($2)
     UNION ALL
     SELECT email_normalised, 'registered' FROM registration
      WHERE event_id = $1 AND email_normalised = ANY($2) AND status NOT IN ('cancelled', 'declined')`,
    [eventId, emailsNormalised],
  );
  return new Map(rows.map(({ email, standing }) => [email, standing]));
}

export interface NewInvitation {
  readonly email: string;
  readonly emailNormalised: string;
  readonly name: string;
}

/**
 * Writes those that are not there yet, and says which. Two at once write an address once; in one order, so that
 * neither waits for the other in a circle.
 */
export async function insertInvitations(
  tx: EntityManager,
  into: { eventId: string; organisationId: string | null; locale: string; at: Temporal.Instant },
  people: readonly NewInvitation[],
): Promise<{ id: string; email: string }[]> {
  return tx.query(
    `INSERT INTO invitation (event_id, organisation_id, locale, created_at, email, email_normalised, name)
     SELECT $1, $2, $3, $4, p.email, p.normalised, p.name
       FROM unnest($5::text[], $6::text[], $7::text[]) AS p (email, normalised, name)
      ORDER BY p.normalised
     ON CONFLICT DO NOTHING RETURNING id, email`,
    [
      into.eventId,
      into.organisationId,
      into.locale,
      into.at.toString(),
      people.map(({ email }) => email),
      people.map(({ emailNormalised }) => emailNormalised),
      people.map(({ name }) => name),
    ],
  );
}

export async function setMails(
  tx: EntityManager,
  invitationIds: readonly string[],
  mailIds: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE invitation i SET mail_id = v.mail_id
       FROM unnest($1::uuid[], $2::uuid[]) AS v (id, mail_id) WHERE i.id = v.id`,
    [invitationIds, mailIds],
  );
}
