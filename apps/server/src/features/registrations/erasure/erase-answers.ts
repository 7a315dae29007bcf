import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased } from '../../../platform/personal-data/erased.ts';
import { questionsByVersion } from '../form/event-forms.ts';
import { retentionOf } from './retention.queries.ts';
import { answerDays, lastDay } from './retention.ts';

interface Answered {
  readonly eventId: string;
  readonly date: string;
  readonly formVersion: number;
  readonly questionIds: string[];
}

/** Each answer goes when its own days are over, whoever gave it and whatever became of their registration. */
export async function eraseAnswers(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  const answered = await tx.query<Answered[]>(
    `SELECT r.event_id AS "eventId", e.date::text AS date, r.form_version AS "formVersion",
            array_agg(DISTINCT q.id) AS "questionIds"
       FROM registration r
       JOIN event e ON e.id = r.event_id
       CROSS JOIN LATERAL jsonb_object_keys(r.answers) AS q (id)
      WHERE e.date < $1::date AND r.answers <> '{}'
      GROUP BY 1, 2, 3`,
    [today.toString()],
  );
  const erased: Erased[] = [];
  for (const [eventId, versions] of Map.groupBy(answered, (one) => one.eventId)) {
    const forms = await questionsByVersion(tx, eventId);
    const newest = forms.get(Math.max(...forms.keys())) ?? [];
    const retention = await retentionOf(tx, eventId);
    for (const { date, formVersion, questionIds } of versions) {
      const asked = forms.get(formVersion) ?? [];
      const due = questionIds.filter(
        (id) =>
          Temporal.PlainDate.compare(lastDay({ date }, answerDays(id, asked, newest, retention)), today) < 0,
      );
      for (const id of due) erased.push(...(await eraseAnswer(tx, eventId, formVersion, id)));
    }
  }
  return erased;
}

function eraseAnswer(tx: EntityManager, eventId: string, version: number, id: string): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    `UPDATE registration SET answers = answers - $3::text
      WHERE event_id = $1 AND form_version = $2 AND answers ? $3::text`,
    [eventId, version, id],
    { table: 'registration', columns: [`answers.${id}`], rule: 'answer-days' },
  );
}
