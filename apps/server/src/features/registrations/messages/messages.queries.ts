import type { EntityManager } from 'typeorm';
import type { MessageFilter } from './message.entity.ts';
import type { MessageView, RecipientView } from './messages.dto.ts';

export interface Recipient extends RecipientView {
  readonly email: string;
}

/** Everybody whom the filter means, by name. Whose address has been erased gets nothing. */
export async function findRecipients(
  tx: EntityManager,
  eventId: string,
  filter: MessageFilter,
): Promise<Recipient[]> {
  return tx.query(
    `SELECT r.id, r.name, r.email, r.status, r.locale, coalesce(o.name, r.organisation_name) AS "organisationName"
       FROM registration r LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE r.event_id = $1 AND r.status = ANY ($2) AND r.email NOT LIKE '%@erased.invalid'
        AND (cardinality($3::text[]) = 0 OR r.sector = ANY ($3))
        AND (cardinality($4::uuid[]) = 0 OR r.organisation_id = ANY ($4))
        AND (cardinality($5::text[]) = 0 OR r.attendance = ANY ($5))
        AND (cardinality($6::text[]) = 0 OR r.locale = ANY ($6))
        AND ($7 = 'any' OR r.status = 'seated' AND (r.checked_in_at IS NOT NULL) = ($7 = 'checked-in'))
      ORDER BY r.name COLLATE "fi-x-icu", r.seq`,
    [
      eventId,
      filter.statuses,
      filter.sectors,
      filter.organisationIds,
      filter.attendances,
      filter.locales,
      filter.attended,
    ],
  );
}

/** How far the mails of each message have come. */
export async function progressOf(
  tx: EntityManager,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, MessageView['progress']>> {
  const rows = await tx.query<(MessageView['progress'] & { id: string })[]>(
    `SELECT mr.message_id AS id, count(*)::int AS recipients,
            count(*) FILTER (WHERE m.status = 'queued')::int AS queued,
            count(*) FILTER (WHERE m.status = 'sent')::int AS sent,
            count(*) FILTER (WHERE m.status = 'failed')::int AS failed,
            count(*) FILTER (WHERE m.status = 'withheld')::int AS withheld
       FROM message_recipient mr LEFT JOIN outgoing_mail m ON m.id = mr.mail_id
      WHERE mr.message_id = ANY ($1) GROUP BY mr.message_id`,
    [messageIds],
  );
  return new Map(rows.map(({ id, ...progress }) => [id, progress]));
}
