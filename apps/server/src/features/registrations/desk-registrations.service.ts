import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import { CheckIn } from './check-in/check-in.service.ts';
import { Registering } from './registering.service.ts';
import type { Registration } from './registration.entity.ts';
import type {
  RegisterByStaffDto,
  RegistrationListView,
  RegistrationQuery,
  RegistrationSummaryView,
  RegistrationView,
} from './registrations.dto.ts';
import { countByPartner, countBySector, findRegistrations } from './registrations.queries.ts';
import { SeatChanges } from './seat-changes.service.ts';
import { FormAnswers } from './form/form-answers.ts';
import { countDiets } from './form/diet-counts.ts';
import { withAnswersFor } from './form/answers-for-staff.ts';
import type { Submission } from './submission.ts';
import { seatCounts } from './seats.queries.ts';

/** What the desk sees of registrations, and does to them. */
@Injectable()
export class DeskRegistrations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registering: Registering,
    private readonly seatChanges: SeatChanges,
    private readonly checkIn: CheckIn,
    private readonly formAnswers: FormAnswers,
  ) {}

  async list(
    eventId: string,
    query: RegistrationQuery,
    roles: readonly EventRole[],
  ): Promise<RegistrationListView> {
    const { manager } = this.dataSource;
    const { capacity } = await this.#event(eventId);
    const { found, rows } = await findRegistrations(manager, eventId, query);
    const registrations = await withAnswersFor(manager, eventId, roles, rows);
    return { capacity, ...(await seatCounts(manager, eventId)), found, registrations };
  }

  async summary(eventId: string, roles: readonly EventRole[]): Promise<RegistrationSummaryView> {
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
      diets: await countDiets(manager, eventId, roles),
    };
  }

  async register(
    eventId: string,
    body: RegisterByStaffDto,
    actor: Actor,
    roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    const { id } = await this.dataSource.transaction((tx) => this.#register(tx, eventId, body, actor));
    return this.#view(eventId, id, roles);
  }

  /** Somebody at the door: takes a seat like everybody else, and is there. Without a free seat they wait. */
  async walkIn(
    eventId: string,
    body: RegisterByStaffDto,
    actor: Actor,
    roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    const id = await this.dataSource.transaction(async (tx) => {
      const registration = await this.#register(tx, eventId, body, actor);
      if (registration.status === 'seated') await this.checkIn.markNow(tx, eventId, registration.id, actor);
      return registration.id;
    });
    return this.#view(eventId, id, roles);
  }

  async cancel(
    eventId: string,
    registrationId: string,
    actor: Actor,
    roles: readonly EventRole[],
  ): Promise<RegistrationView> {
    await this.seatChanges.cancelByStaff(eventId, registrationId, actor);
    return this.#view(eventId, registrationId, roles);
  }

  async #register(
    tx: EntityManager,
    eventId: string,
    body: RegisterByStaffDto,
    actor: Actor,
  ): Promise<Registration> {
    const { answers = {}, formVersion } = body;
    // Whoever phones is written down also without an answer to everything.
    const checked = await this.formAnswers.check(tx, eventId, { answers, formVersion, mayOmit: true });
    const person = {
      name: body.name,
      email: body.email,
      organisationId: body.organisationId ?? null,
      organisationName: body.organisationName ?? '',
      sector: body.sector,
      attendance: body.attendance ?? ('on-site' as const),
      sessionIds: body.sessionIds ?? [],
      ...checked,
    };
    const submission: Submission = {
      submissionId: body.submissionId,
      contact: null,
      wish: 'each',
      people: [person],
    };
    return this.registering.registerByStaff(tx, eventId, submission, body.locale, actor);
  }

  async #view(eventId: string, id: string, roles: readonly EventRole[]): Promise<RegistrationView> {
    const { manager } = this.dataSource;
    const { rows } = await findRegistrations(manager, eventId, { id });
    const [row] = await withAnswersFor(manager, eventId, roles, rows);
    if (!row) throw new ProblemError('NOT_FOUND');
    return row;
  }

  async #event(eventId: string): Promise<Event> {
    const event = await this.dataSource.manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    return event;
  }
}
