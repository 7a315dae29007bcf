import type { EntityManager } from 'typeorm';
import { lockPlan } from '../cost-sharing/index.ts';
import { Event } from '../events/index.ts';
import { AgreementVersion } from './agreement-version.entity.ts';

/**
 * Proposals and answers of one event one after another: the last yes must see all the others. The id comes from
 * an address, so it is brought to the one spelling that the database has for it.
 */
export async function lockAgreements(tx: EntityManager, eventId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('agreement ' || $1::uuid::text, 0))`, [
    eventId,
  ]);
}

/**
 * Event, partners, tasks, rules and budget as one picture: whoever writes any of them holds one of these locks.
 * The event is held in the mode that lets rows with a foreign key to it be written: a writer of money inserts
 * such rows under the plan's lock, and would wait for us while we wait for the plan.
 */
export async function lockTerms(tx: EntityManager, eventId: string): Promise<void> {
  await tx.findOneOrFail(Event, { where: { id: eventId }, lock: { mode: 'for_no_key_update' } });
  await lockPlan(tx, eventId);
}

/** Oldest first. */
export function versionsOf(em: EntityManager, eventId: string): Promise<AgreementVersion[]> {
  return em.find(AgreementVersion, { where: { eventId }, order: { number: 'ASC' } });
}

export function findInForce(em: EntityManager, eventId: string): Promise<AgreementVersion | null> {
  return em.findOneBy(AgreementVersion, { eventId, status: 'in-force' });
}

/** What a version is compared with: the one that was in force before it, else the one proposed before it. */
export function previousOf(
  { number }: AgreementVersion,
  versions: readonly AgreementVersion[],
): AgreementVersion | null {
  const earlier = versions.filter((version) => version.number < number);
  return earlier.findLast(({ inForceAt }) => inForceAt !== null) ?? earlier.at(-1) ?? null;
}

/** Of these organisations, those in which somebody may answer for it: a manager who can sign in. */
export async function answerableOf(
  em: EntityManager,
  organisationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT DISTINCT m.organisation_id AS id
       FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.organisation_id = ANY($1) AND m.role = 'manager' AND p.disabled_at IS NULL`,
    [organisationIds],
  );
  return new Set(rows.map(({ id }) => id));
}

export interface Addressee {
  readonly email: string;
  readonly locale: 'fi' | 'sv' | 'en';
}

/** People of these organisations in these roles, each once. */
export function addresseesOf(
  em: EntityManager,
  organisationIds: readonly string[],
  roles: readonly string[],
  exceptPersonId: string,
): Promise<Addressee[]> {
  return em.query<Addressee[]>(
    `SELECT DISTINCT p.email, p.locale
       FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.organisation_id = ANY($1) AND m.role = ANY($2) AND p.id <> $3 AND p.disabled_at IS NULL
      ORDER BY p.email`,
    [organisationIds, roles, exceptPersonId],
  );
}
