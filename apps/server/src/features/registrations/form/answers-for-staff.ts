import { answersFor, type Answers } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import type { EventRole } from '../../../platform/access/actor.ts';
import { questionsByVersion } from './event-forms.ts';

interface Answered {
  readonly organisationId: string | null;
  readonly formVersion: number;
  readonly answers: Answers;
}

/**
 * Each registration with the answers that this reader may see, by the form that was answered: what was promised there
 * holds, whatever the form says today. Who only checks in sees none.
 */
export async function withAnswersFor<Row extends Answered>(
  tx: EntityManager,
  eventId: string,
  roles: readonly EventRole[],
  rows: readonly Row[],
): Promise<Row[]> {
  const staff = roles.filter(
    ({ partnerRole, organisationRole }) => partnerRole !== 'payer-only' && organisationRole !== 'trainer',
  );
  if (staff.length === 0) return rows.map((row) => ({ ...row, answers: {} }));
  const isOfLead = staff.some(({ partnerRole }) => partnerRole === 'lead');
  const own = new Set(staff.map(({ organisationId }) => organisationId));
  const questions = await questionsByVersion(tx, eventId);
  return rows.map((row) => {
    const isOfOwnOrganisation = row.organisationId !== null && own.has(row.organisationId);
    const asked = questions.get(row.formVersion) ?? [];
    return { ...row, answers: answersFor(asked, row.answers, { isOfLead, isOfOwnOrganisation }) };
  });
}
