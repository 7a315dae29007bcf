import type { EntityManager } from 'typeorm';
import { blotAudit } from '../../../platform/audit/blot-audit.ts';
import { eraseByEvent, type Erased, type ErasureRule } from '../../../platform/personal-data/erased.ts';
import type { Registration } from '../registration.entity.ts';
import { eraseGroupsOf } from './erase-groups.ts';

export interface People {
  readonly eventId: string;
  /** Of registrations that are not erased yet. */
  readonly ids: readonly string[];
  readonly rule: ErasureRule;
}

/** What stands for a name that was erased. */
export const NO_NAME = '–';

/** True where the person of `r` is erased: the address is the row's own id, since one address stands once in an event. */
export const IS_ERASED = `r.email_normalised = r.id || '@erased.invalid'`;

export function isErased({ id, emailNormalised }: Pick<Registration, 'id' | 'emailNormalised'>): boolean {
  return emailNormalised === `${id}@erased.invalid`;
}

/** Everything that says who a person was: what they wrote, where they were reached, and who in the audit. */
const COLUMNS = ['name', 'email', 'email_normalised', 'organisation_name', 'cancel_reason', 'answers'];

/**
 * Erases people wherever they are: registration, group, links, mails, audit. The row stays with its state, sector and
 * partner, so that seats, headcounts and shares stay true.
 * @param keepsAttendance name and organisation stay, for the record that somebody wants to see
 */
export async function erasePeople(
  tx: EntityManager,
  people: People,
  { keepsAttendance }: { keepsAttendance: boolean },
): Promise<Erased[]> {
  const { eventId, ids, rule } = people;
  if (ids.length === 0) return [];
  const links = await eraseByEvent(
    tx,
    'DELETE FROM personal_link WHERE registration_id = ANY($1::uuid[])',
    [ids],
    { table: 'personal_link', columns: [], rule },
  );
  const invitations = await eraseInvitationsOf(tx, people);
  const mails = await eraseMails(tx, people);
  const audit = await blotAudit(tx, 'a.event_id = $1 AND a.subject_id = ANY($2::uuid[])', [eventId, ids]);
  const columns = COLUMNS.filter(
    (column) => !keepsAttendance || !['name', 'organisation_name'].includes(column),
  );
  const registrations = await eraseByEvent(
    tx,
    `UPDATE registration r
        SET ${keepsAttendance ? '' : `name = '${NO_NAME}', organisation_name = '',`}
            email = r.id || '@erased.invalid', email_normalised = r.id || '@erased.invalid',
            cancel_reason = '', answers = '{}', submission_id = gen_random_uuid()
      WHERE r.id = ANY($1::uuid[])`,
    [ids],
    { table: 'registration', columns, rule },
  );
  return [
    ...registrations,
    ...(await eraseGroupsOf(tx, people)),
    ...links,
    ...invitations,
    ...mails,
    ...audit.map((count) => ({ ...count, table: 'audit_entry', columns: ['details'], rule })),
  ];
}

/** By which they came, or which went to the same address. */
function eraseInvitationsOf(tx: EntityManager, { eventId, ids, rule }: People): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    `DELETE FROM invitation i
      WHERE i.registration_id = ANY($2::uuid[])
         OR (i.event_id = $1 AND i.email_normalised IN
               (SELECT r.email_normalised FROM registration r WHERE r.id = ANY($2::uuid[])))`,
    [eventId, ids],
    { table: 'invitation', columns: [], rule },
  );
}

/** Mails about the registration, and those of the event to the same address: messages, invitations. */
function eraseMails(tx: EntityManager, { eventId, ids, rule }: People): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    `DELETE FROM outgoing_mail m
      WHERE m.registration_id = ANY($2::uuid[])
         OR (m.event_id = $1 AND lower(normalize(m.recipient, NFKC)) IN
               (SELECT r.email_normalised FROM registration r WHERE r.id = ANY($2::uuid[])))`,
    [eventId, ids],
    { table: 'outgoing_mail', columns: [], rule },
  );
}
