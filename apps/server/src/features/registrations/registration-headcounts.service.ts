import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { EventLock } from './seats/event-lock.ts';
import {
  HeadcountSnapshot,
  type HeadcountBasis,
  type HeadcountContent,
} from './lists/headcount-snapshot.entity.ts';

export type { HeadcountBasis } from './lists/headcount-snapshot.entity.ts';

/** How many people each partner sends, for cost shares by headcount: as it is now, and as it was frozen. */
@Injectable()
export class RegistrationHeadcounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lock: EventLock,
  ) {}

  /**
   * Organisation id → people, with a zero for a partner that sends nobody. `registered` counts those who hold a
   * seat (not the waiting list), `attended` those who were checked in. People of other organisations count nowhere.
   */
  async countsOf(tx: EntityManager, eventId: string, basis: HeadcountBasis): Promise<Map<string, number>> {
    const rows = await countPeople(tx, eventId, basis);
    return new Map(rows.flatMap(({ id, people }) => (id === null ? [] : [[id, people]])));
  }

  /**
   * Keeps the numbers of now for good, under the event's lock, so that no seat changes meanwhile. Numbers that have not
   * changed since they were frozen last are not kept twice: a second press gives the same snapshot.
   * @throws {ProblemError} NOT_FOUND
   */
  async freeze(
    tx: EntityManager,
    eventId: string,
    basis: HeadcountBasis,
    actor: Actor,
  ): Promise<HeadcountSnapshot> {
    await this.lock.take(tx, eventId);
    const rows = await countPeople(tx, eventId, basis);
    const counts = rows
      .flatMap(({ id, people }) => (id === null ? [] : [{ organisationId: id, people }]))
      .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    const others = rows.find(({ id }) => id === null)?.people ?? 0;
    const content: HeadcountContent = { eventId, basis, counts, others };
    const hash = contentHash(content);
    const last = await this.latest(tx, eventId, basis);
    if (last?.hash === hash) return last;
    const snapshot = tx.create(HeadcountSnapshot, {
      eventId,
      basis,
      content,
      hash,
      takenById: actor.personId,
      takenAt: this.clock.now(),
    });
    await tx.insert(HeadcountSnapshot, snapshot);
    await audit(tx, actor, {
      action: 'headcount.frozen',
      subjectType: 'headcount-snapshot',
      subjectId: snapshot.id,
      eventId,
      details: { basis, hash },
    });
    return snapshot;
  }

  /** What was frozen last; null: nothing yet. */
  async latest(tx: EntityManager, eventId: string, basis: HeadcountBasis): Promise<HeadcountSnapshot | null> {
    return tx.findOne(HeadcountSnapshot, {
      where: { eventId, basis },
      order: { takenAt: 'DESC', id: 'DESC' },
    });
  }

  /** Everything that was ever frozen of the event, the last one first. */
  async history(eventId: string): Promise<HeadcountSnapshot[]> {
    return this.dataSource.manager.find(HeadcountSnapshot, {
      where: { eventId },
      relations: { takenBy: true },
      order: { takenAt: 'DESC', id: 'DESC' },
    });
  }
}

/** Every partner in its rank, and people of no partner (id null) at the end. */
function countPeople(
  tx: EntityManager,
  eventId: string,
  basis: HeadcountBasis,
): Promise<{ id: string | null; people: number }[]> {
  return tx.query(
    `SELECT ep.organisation_id AS id, count(r.id)::int AS people
       FROM (SELECT organisation_id, rank FROM event_partner WHERE event_id = $1
             UNION ALL SELECT NULL, NULL) ep
       LEFT JOIN registration r
         ON r.event_id = $1 AND r.status = 'seated' AND ($2 = 'registered' OR r.checked_in_at IS NOT NULL)
        AND (r.organisation_id = ep.organisation_id
             OR ep.organisation_id IS NULL
                AND (r.organisation_id IS NULL
                     OR NOT EXISTS (SELECT 1 FROM event_partner p
                                     WHERE p.event_id = $1 AND p.organisation_id = r.organisation_id)))
      GROUP BY ep.organisation_id, ep.rank
      ORDER BY ep.rank NULLS LAST`,
    [eventId, basis],
  );
}
