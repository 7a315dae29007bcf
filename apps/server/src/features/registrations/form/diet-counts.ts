import type { Answers } from '@talkoot/forms';
import type { EntityManager } from 'typeorm';
import type { EventRole } from '../../../platform/access/actor.ts';
import type { NeedCountView } from '../registrations.dto.ts';
import { withAnswersFor } from './answers-for-staff.ts';

interface SameDiet {
  readonly organisationId: string | null;
  readonly formVersion: number;
  readonly answers: Answers;
  readonly text: string;
  readonly people: number;
}

/**
 * Diets as they were written, the same words counted together; no names. Only those that this reader may see, since a
 * diet without a name is still known by who knows one person of an organisation.
 */
export async function countDiets(
  tx: EntityManager,
  eventId: string,
  roles: readonly EventRole[],
): Promise<NeedCountView[]> {
  const all = await tx.query<SameDiet[]>(
    `SELECT organisation_id AS "organisationId", form_version AS "formVersion",
            jsonb_build_object('diet', answers->'diet') AS answers, answers->>'diet' AS text, count(*)::int AS people
       FROM registration WHERE event_id = $1 AND status = 'seated' AND answers->>'diet' <> ''
      GROUP BY organisation_id, form_version, answers->'diet', answers->>'diet' ORDER BY text`,
    [eventId],
  );
  const counts = new Map<string, NeedCountView>();
  for (const { answers, text, people } of await withAnswersFor(tx, eventId, roles, all)) {
    if (!('diet' in answers)) continue;
    const key = text.toLowerCase();
    counts.set(key, { text: counts.get(key)?.text ?? text, people: people + (counts.get(key)?.people ?? 0) });
  }
  return [...counts.values()].toSorted((a, b) => b.people - a.people || a.text.localeCompare(b.text, 'fi'));
}
