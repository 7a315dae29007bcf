import { In, type EntityManager } from 'typeorm';
import { insertMany } from '../../../platform/database/insert-many.ts';
import { RegistrationGroup } from '../registration-group.entity.ts';
import { Registration } from '../registration.entity.ts';
import type { Arrival } from '../submission.ts';
import type { Newcomer } from './earlier-registrations.ts';

/** An id and a place in the order, taken before anything is written. */
export interface Ticket {
  readonly id: string;
  readonly seq: string;
}

/** Under the event's lock, so that the order of the numbers is the order of arrival. */
export async function drawTickets(tx: EntityManager, count: number): Promise<Ticket[]> {
  return tx.query(
    `SELECT uuidv7() AS id, nextval(pg_get_serial_sequence('registration', 'seq'))::text AS seq
       FROM generate_series(1, $1)`,
    [count],
  );
}

/** A registration in memory, as it is going to be written. */
export function newRegistration(
  eventId: string,
  { id, seq }: Ticket,
  { person, emailNormalised, submissionId }: Newcomer,
  arrival: Arrival,
): Registration {
  return Object.assign(new Registration(), {
    id,
    eventId,
    seq,
    partySeq: seq,
    groupId: null,
    status: 'waiting' as const,
    name: person.name,
    email: person.email,
    emailNormalised,
    locale: arrival.lang,
    organisationId: person.organisationId,
    organisationName: person.organisationId ? '' : person.organisationName,
    sector: person.sector,
    attendance: person.attendance,
    sessionIds: [...person.sessionIds],
    needsKey: '',
    answers: person.answers,
    formVersion: person.formVersion,
    submissionId,
    registeredAt: arrival.at,
    seatedAt: null,
    offerExpiresAt: null,
    cancelledAt: null,
    cancelReason: '',
    checkedInAt: null,
  });
}

/** Groups that these forms have made already, by the form. */
export async function groupsOf(
  tx: EntityManager,
  eventId: string,
  arrivals: readonly Arrival[],
): Promise<Map<string, string>> {
  const forms = arrivals.flatMap(({ submission }) => (submission.contact ? [submission.submissionId] : []));
  if (forms.length === 0) return new Map();
  const groups = await tx.findBy(RegistrationGroup, { eventId, submissionId: In(forms) });
  return new Map(groups.map(({ id, submissionId }) => [submissionId, id]));
}

export async function writeGroups(tx: EntityManager, groups: readonly RegistrationGroup[]): Promise<void> {
  await insertMany(
    tx,
    'registration_group',
    groups.map((group) => ({
      id: group.id,
      event_id: group.eventId,
      contact_name: group.contactName,
      contact_email: group.contactEmail,
      contact_email_normalised: group.contactEmailNormalised,
      locale: group.locale,
      wish: group.wish,
      submission_id: group.submissionId,
      created_at: group.createdAt.toString(),
    })),
  );
}

export async function writeRegistrations(tx: EntityManager, rows: readonly Registration[]): Promise<void> {
  await insertMany(
    tx,
    'registration',
    rows.map((row) => ({
      id: row.id,
      event_id: row.eventId,
      seq: row.seq,
      party_seq: row.partySeq,
      group_id: row.groupId,
      status: row.status,
      name: row.name,
      email: row.email,
      email_normalised: row.emailNormalised,
      locale: row.locale,
      organisation_id: row.organisationId,
      organisation_name: row.organisationName,
      sector: row.sector,
      attendance: row.attendance,
      session_ids: row.sessionIds,
      needs_key: row.needsKey,
      answers: row.answers,
      form_version: row.formVersion,
      submission_id: row.submissionId,
      registered_at: row.registeredAt.toString(),
      seated_at: row.seatedAt?.toString() ?? null,
      cancel_reason: '',
    })),
  );
}
