import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { EventPartner, type Event } from '../../events/index.ts';
import { currentForm, questionsByVersion } from '../form/event-forms.ts';
import { PersonalLinks } from '../personal-links.ts';
import type { Registration } from '../registration.entity.ts';
import { isEnded } from '../seats/earlier-registrations.ts';
import { settingsOf } from '../seats/registration-settings.ts';
import { Transfers } from '../seats/transfers.ts';
import type { PersonForm } from '../submission.ts';
import { carriedAnswers } from './carried-answers.ts';
import { otherDates } from './other-dates.queries.ts';
import { OwnRegistrations, type OwnKey, type OwnRegistration } from './own-registrations.ts';
import { mayMove } from './own-state.ts';

/** To another date of the same training, without letting go of the seat in hand. */
@Injectable()
export class OwnMoves {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly own: OwnRegistrations,
    private readonly links: PersonalLinks,
    private readonly transfers: Transfers,
  ) {}

  /** The dates one may move to; none where the registration cannot move. */
  async dates(own: OwnRegistration): Promise<Event[]> {
    const now = this.clock.now();
    return mayMove(own, now) ? otherDates(this.dataSource.manager, own.event, now) : [];
  }

  /**
   * @param mayWait whether a place in the queue there is worth the seat here
   * @returns the token of a link to the registration on the new date
   * @throws {ProblemError} NOT_FOUND for a date that is none of `dates`, REGISTRATION_CANCELLED, NO_SEAT_THERE,
   *   REGISTRATION_DUPLICATE, and whatever registering there refuses
   */
  async move(key: OwnKey, slug: string, mayWait: boolean): Promise<string> {
    const { manager } = this.dataSource;
    const own = await this.own.get(manager, key);
    const { registration, event } = own;
    if (isEnded(registration)) throw new ProblemError('REGISTRATION_CANCELLED');
    const there = (await this.dates(own)).find((date) => date.slug === slug);
    if (!there) throw new ProblemError('NOT_FOUND');
    const person = await this.#personFor(there, registration);
    const moved = await this.transfers.moveTo(registration.id, event.id, there.id, person, mayWait);
    return this.links.issue(manager, { eventId: there.id, registrationId: moved.id });
  }

  /** The same person, as far as the other event has what they chose here. */
  async #personFor(there: Event, registration: Registration): Promise<PersonForm> {
    const { manager } = this.dataSource;
    const { name, email, sector, organisationId, attendance, answers, formVersion, eventId } = registration;
    const partner =
      organisationId === null
        ? null
        : await manager.findOne(EventPartner, {
            where: { eventId, organisationId },
            relations: { organisation: true },
          });
    const isPartnerThere =
      organisationId !== null &&
      (await manager.existsBy(EventPartner, { eventId: there.id, organisationId }));
    const { hasOnline } = await settingsOf(manager, there.id);
    const here = (await questionsByVersion(manager, eventId)).get(formVersion) ?? [];
    return {
      name,
      email,
      sector,
      organisationId: isPartnerThere ? organisationId : null,
      organisationName: partner?.organisation.name ?? registration.organisationName,
      attendance: hasOnline ? attendance : 'on-site',
      sessionIds: [],
      ...carriedAnswers(here, answers, await currentForm(manager, there.id)),
    };
  }
}
