import { answersFor, type Answers, type Viewer } from '@talkoot/forms';
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
  const viewerTo = viewerWith(roles);
  if (!viewerTo) return rows.map((row) => ({ ...row, answers: {} }));
  const questions = await questionsByVersion(tx, eventId);
  return rows.map((row) => {
    const asked = questions.get(row.formVersion) ?? [];
    return { ...row, answers: answersFor(asked, row.answers, viewerTo(row.organisationId)) };
  });
}

/** What a reader with these roles is to who comes from an organisation (null: from no partner); null: sees no answers. */
export function viewerWith(roles: readonly EventRole[]): ((organisationId: string | null) => Viewer) | null {
  const staff = roles.filter(
    ({ partnerRole, organisationRole }) => partnerRole !== 'payer-only' && organisationRole !== 'trainer',
  );
  if (staff.length === 0) return null;
  const isOfLead = staff.some(({ partnerRole }) => partnerRole === 'lead');
  const own = new Set<string | null>(staff.map(({ organisationId }) => organisationId));
  return (organisationId) => ({ isOfLead, isOfOwnOrganisation: own.has(organisationId) });
}
