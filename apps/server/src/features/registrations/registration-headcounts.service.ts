import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type HeadcountBasis = 'registered' | 'attended';

/** How many people each partner sends, for cost shares by headcount. */
@Injectable()
export class RegistrationHeadcounts {
  /**
   * Organisation id → people, with a zero for a partner that sends nobody. `registered` counts those who hold a
   * seat (not the waiting list), `attended` those who were checked in. People of other organisations count nowhere.
   */
  async countsOf(tx: EntityManager, eventId: string, basis: HeadcountBasis): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; people: number }[]>(
      `SELECT ep.organisation_id AS id, count(r.id)::int AS people
         FROM event_partner ep
         LEFT JOIN registration r
           ON r.event_id = ep.event_id AND r.organisation_id = ep.organisation_id AND r.status = 'seated'
          AND ($2 = 'registered' OR r.checked_in_at IS NOT NULL)
        WHERE ep.event_id = $1
        GROUP BY ep.organisation_id, ep.rank
        ORDER BY ep.rank`,
      [eventId, basis],
    );
    return new Map(rows.map(({ id, people }) => [id, people]));
  }
}
