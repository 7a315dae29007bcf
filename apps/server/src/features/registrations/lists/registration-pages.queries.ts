import type { EntityManager } from 'typeorm';
import type { Answers, Attendance, RegistrationStatus } from '../registration.entity.ts';

/** A registration as lists read it. */
export interface ListedRegistration {
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly groupContact: string | null;
  readonly sector: string;
  readonly attendance: Attendance;
  readonly sessionIds: readonly string[];
  readonly locale: 'fi' | 'sv' | 'en';
  readonly answers: Answers;
  readonly formVersion: number;
  readonly registeredAt: Date;
  readonly seatedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string;
  readonly checkedInAt: Date | null;
}

const PAGE = 500;

export interface ListFilter {
  readonly eventId: string;
  readonly status: RegistrationStatus | null;
}

/** Who is on the list, in the order of arrival. */
export async function listedIds(tx: EntityManager, { eventId, status }: ListFilter): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM registration WHERE event_id = $1 AND ($2::text IS NULL OR status = $2) ORDER BY seq`,
    [eventId, status],
  );
  return rows.map(({ id }) => id);
}

/** The registrations of a list, a page at a time: however long it is, only a page of it is held. */
export async function* eachRegistration(
  tx: EntityManager,
  ids: readonly string[],
): AsyncGenerator<ListedRegistration> {
  for (let from = 0; from < ids.length; from += PAGE) {
    yield* await tx.query<ListedRegistration[]>(
      `SELECT r.id, r.status, r.name, r.email, r.organisation_id AS "organisationId",
              coalesce(o.name, r.organisation_name) AS "organisationName", g.contact_name AS "groupContact",
              r.sector, r.attendance, r.session_ids AS "sessionIds", r.locale, r.answers,
              r.form_version AS "formVersion", r.registered_at AS "registeredAt", r.seated_at AS "seatedAt",
              r.cancelled_at AS "cancelledAt", r.cancel_reason AS "cancelReason", r.checked_in_at AS "checkedInAt"
         FROM registration r
         LEFT JOIN organisation o ON o.id = r.organisation_id
         LEFT JOIN registration_group g ON g.id = r.group_id
        WHERE r.id = ANY($1) ORDER BY r.seq`,
      [ids.slice(from, from + PAGE)],
    );
  }
}

/** Places in the queue, by id: nobody is shown one that does not count everybody before them. */
export async function waitingPlaces(
  tx: EntityManager,
  eventId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; place: number }[]>(
    `SELECT id, (row_number() OVER (ORDER BY party_seq, seq))::int AS place
       FROM registration WHERE event_id = $1 AND status = 'waiting'`,
    [eventId],
  );
  return new Map(rows.map(({ id, place }) => [id, place]));
}
