import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventRoleReader, type EventRole } from '../../platform/access/actor.ts';

@Injectable()
export class EventRoles extends EventRoleReader {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async rolesOf(personId: string, eventId: string): Promise<readonly EventRole[]> {
    return this.dataSource.query<EventRole[]>(
      `SELECT ep.organisation_id AS "organisationId", ep.role AS "partnerRole", m.role AS "organisationRole"
         FROM event_partner ep
         JOIN membership m ON m.organisation_id = ep.organisation_id
        WHERE ep.event_id = $1 AND m.person_id = $2
        ORDER BY ep.rank`,
      [eventId, personId],
    );
  }
}
