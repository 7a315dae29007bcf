import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventRoleReader, type Actor } from '../../../platform/access/actor.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Registration } from '../registration.entity.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { settingsOf } from './registration-settings.ts';

/** Who may say yes or no to whom, and the saying of it. */
@Injectable()
export class RegistrationDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly roles: EventRoleReader,
    private readonly seatChanges: SeatChanges,
  ) {}

  async approve(eventId: string, registrationId: string, actor: Actor): Promise<void> {
    await this.#require(eventId, registrationId, actor);
    await this.seatChanges.approve(eventId, registrationId, actor);
  }

  async decline(eventId: string, registrationId: string, reason: string, actor: Actor): Promise<void> {
    await this.#require(eventId, registrationId, actor);
    await this.seatChanges.decline(eventId, registrationId, reason, actor);
  }

  /**
   * The lead decides about everybody. A partner decides about its own people, where the event says that each
   * organisation does.
   * @throws {ProblemError} NOT_FOUND, FORBIDDEN
   */
  async #require(eventId: string, registrationId: string, actor: Actor): Promise<void> {
    const { manager } = this.dataSource;
    const registration = await manager.findOneBy(Registration, { id: registrationId, eventId });
    if (!registration) throw new ProblemError('NOT_FOUND');
    const roles = await this.roles.rolesOf(actor.personId, eventId);
    if (roles.some(({ partnerRole }) => partnerRole === 'lead')) return;
    const { approval } = await settingsOf(manager, eventId);
    const isOwn = roles.some(
      ({ organisationId, organisationRole }) =>
        organisationId === registration.organisationId && organisationRole !== 'trainer',
    );
    if (approval !== 'own-organisation' || !isOwn) throw new ProblemError('FORBIDDEN');
  }
}
