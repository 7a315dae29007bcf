import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { CheckIn } from './check-in.service.ts';
import { Registering } from './registering.service.ts';
import type {
  CheckInListView,
  RegisterByStaffDto,
  RegistrationListView,
  RegistrationQuery,
  RegistrationSummaryView,
  RegistrationView,
} from './registrations.dto.ts';
import {
  countByPartner,
  countBySector,
  countDiets,
  findRegistrations,
  findSeated,
} from './registrations.queries.ts';
import { SeatChanges } from './seat-changes.service.ts';
import { submissionOf } from './submission.ts';
import { seatCounts } from './seats.queries.ts';

/** What the desk sees of registrations, and does to them. */
@Injectable()
export class DeskRegistrations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registering: Registering,
    private readonly seatChanges: SeatChanges,
    private readonly checkIn: CheckIn,
  ) {}

  async list(eventId: string, query: RegistrationQuery): Promise<RegistrationListView> {
    const { manager } = this.dataSource;
    const { capacity } = await this.#event(eventId);
    const { found, rows } = await findRegistrations(manager, eventId, query);
    return { capacity, ...(await seatCounts(manager, eventId)), found, registrations: rows };
  }

  async checkInList(eventId: string, search?: string): Promise<CheckInListView> {
    await this.#event(eventId);
    const everybody = await findSeated(this.dataSource.manager, eventId);
    const people = search ? await findSeated(this.dataSource.manager, eventId, search) : everybody;
    const checkedIn = everybody.filter(({ checkedInAt }) => checkedInAt !== null).length;
    return { seated: everybody.length, checkedIn, people };
  }

  async summary(eventId: string): Promise<RegistrationSummaryView> {
    const { manager } = this.dataSource;
    const { capacity } = await this.#event(eventId);
    const { seated, waiting } = await seatCounts(manager, eventId);
    const sectors = await countBySector(manager, eventId);
    return {
      capacity,
      seated,
      waiting,
      checkedIn: sectors.reduce((sum, { attended }) => sum + attended, 0),
      sectors,
      partners: await countByPartner(manager, eventId),
      diets: await countDiets(manager, eventId),
    };
  }

  async register(eventId: string, body: RegisterByStaffDto, actor: Actor): Promise<RegistrationView> {
    const { id } = await this.dataSource.transaction((tx) =>
      this.registering.registerByStaff(tx, eventId, submissionOf(body), body.locale, actor),
    );
    return this.#view(eventId, id);
  }

  /** Somebody at the door: takes a seat like everybody else, and is there. Without a free seat they wait. */
  async walkIn(eventId: string, body: RegisterByStaffDto, actor: Actor): Promise<RegistrationView> {
    const id = await this.dataSource.transaction(async (tx) => {
      const submission = submissionOf(body);
      const registration = await this.registering.registerByStaff(
        tx,
        eventId,
        submission,
        body.locale,
        actor,
      );
      if (registration.status === 'seated') await this.checkIn.write(tx, eventId, registration.id, actor);
      return registration.id;
    });
    return this.#view(eventId, id);
  }

  async cancel(eventId: string, registrationId: string, actor: Actor): Promise<RegistrationView> {
    await this.seatChanges.cancelByStaff(eventId, registrationId, actor);
    return this.#view(eventId, registrationId);
  }

  async #view(eventId: string, registrationId: string): Promise<RegistrationView> {
    const { rows } = await findRegistrations(this.dataSource.manager, eventId, { id: registrationId });
    if (!rows[0]) throw new ProblemError('NOT_FOUND');
    return rows[0];
  }

  async #event(eventId: string): Promise<Event> {
    const event = await this.dataSource.manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    return event;
  }
}
