import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SharedEvents } from '../curriculum/index.ts';

/** Which organisations do something together: the modules that are for partners are for them. */
@Injectable()
export class EventNeighbours extends SharedEvents {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async partnersOf(organisationIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT other.organisation_id AS id
         FROM event_partner own JOIN event_partner other ON other.event_id = own.event_id
        WHERE own.organisation_id = ANY ($1::uuid[])`,
      [organisationIds],
    );
    return rows.map(({ id }) => id);
  }
}
