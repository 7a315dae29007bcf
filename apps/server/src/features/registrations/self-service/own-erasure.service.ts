import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ErasureRequests, type ErasureOutcome } from '../erasure/erasure-requests.service.ts';
import { PersonalLinks } from '../personal-links.ts';
import { OwnRegistrations, type OwnKey } from './own-registrations.ts';

/** By one's own link one erases oneself: a participant the registration, a contact their part in the group. */
@Injectable()
export class OwnErasure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnRegistrations,
    private readonly links: PersonalLinks,
    private readonly requests: ErasureRequests,
  ) {}

  /** The link ends with it. @throws {ProblemError} LINK_UNKNOWN also when pressed twice, LINK_ENDED, LINK_EXPIRED */
  async request(key: OwnKey): Promise<ErasureOutcome> {
    return this.dataSource.transaction(async (tx) => {
      const { event, group } = await this.links.open(tx, key.token);
      if (group) return this.requests.requestByContact(tx, event.id, group.id);
      const { registration } = await this.own.get(tx, key);
      return this.requests.request(tx, registration.id);
    });
  }
}
