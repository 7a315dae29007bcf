import { randomUUID } from 'node:crypto';
import type { Actor } from '../src/platform/access/actor.ts';
import { ProblemError } from '../src/platform/problem/problem-error.ts';
import { Registering } from '../src/features/registrations/registering.service.ts';
import { Registration } from '../src/features/registrations/registration.entity.ts';
import { SeatChanges } from '../src/features/registrations/seat-changes.service.ts';
import { SeatClock } from '../src/features/registrations/seats/seat-clock.ts';
import { SeatPlan } from '../src/features/registrations/seats/seat-plan.service.ts';
import { Transfers } from '../src/features/registrations/seats/transfers.ts';
import type { PersonForm } from '../src/features/registrations/submission.ts';
import { SeatModel, type ModelPerson } from './seat-model.ts';
import type { TestApp } from './test-app.ts';

const SECTORS = ['health', 'youth'] as const;

/** Numbers that a failure can be repeated with. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** One event, what happens to it at random, and the model it is compared with. */
export class SeatTrial {
  readonly test: TestApp;
  readonly eventId: string;
  readonly model: SeatModel;
  readonly actor: Actor;
  readonly organisations: readonly string[];
  readonly below: (limit: number) => number;
  #people = 0;

  constructor(
    test: TestApp,
    given: { eventId: string; actor: Actor; organisations: readonly string[]; seed: number },
  ) {
    this.test = test;
    this.eventId = given.eventId;
    this.actor = given.actor;
    this.organisations = given.organisations;
    this.below = randomFrom(given.seed);
    this.model = new SeatModel({
      total: 6,
      partners: new Map(),
      sectors: new Map(),
      attendances: new Map(),
    });
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  wish() {
    return {
      organisationId: this.pick([null, ...this.organisations]),
      sector: this.pick(SECTORS) as string,
      attendance: this.pick(['on-site', 'online'] as const),
    };
  }

  async step(): Promise<string> {
    const acts = [
      () => this.#register(),
      () => this.#register(),
      () => this.#cancel(),
      () => this.#answerOffer(),
      () => this.#expire(),
      () => this.#decide(),
      () => this.#plan(),
      () => this.#revise(),
    ];
    return this.pick(acts)();
  }

  async #register(): Promise<string> {
    const size = this.pick([1, 1, 1, 2, 3]);
    const isTogether = size > 1 && this.below(2) === 0;
    const people = Array.from({ length: size }, () => ({
      email: `p${(this.#people += 1)}@test.example`,
      ...this.wish(),
    }));
    const forms: PersonForm[] = people.map((person) => ({
      ...person,
      name: 'Osallistuja',
      organisationName: '',
      sessionIds: [],
      answers: {},
      formVersion: 1,
    }));
    const contact = size > 1 ? { name: 'Yhteyshenkilö', email: 'yhteys@test.example' } : null;
    const wish = isTogether ? 'together' : 'each';
    const submission = { submissionId: randomUUID(), contact, wish, people: forms } as const;
    await this.test.app.get(Registering).registerInPublic(this.eventId, submission, 'fi');
    this.model.register(people, isTogether);
    return `register ${size} ${wish}`;
  }

  async #cancel(): Promise<string> {
    const person = this.#someone('pending', 'waiting', 'offered', 'seated');
    if (!person) return 'nobody to cancel';
    const id = await this.#idOf(person);
    await this.test.app.get(SeatChanges).cancelByParticipant(this.eventId, id);
    this.model.leave([person], 'cancelled');
    return `cancel ${person.email}`;
  }

  async #answerOffer(): Promise<string> {
    const person = this.#someone('offered');
    if (!person) return 'no offer';
    const seatChanges = this.test.app.get(SeatChanges);
    const party = this.#partyOf(person);
    const id = await this.#idOf(person);
    if (this.below(2) === 0) {
      await seatChanges.acceptOffer(this.eventId, id);
      for (const one of party) one.state = 'seated';
      return `accept ${person.email}`;
    }
    await seatChanges.declineOffer(this.eventId, id);
    this.model.leave(party, 'cancelled');
    return `leave offer ${person.email}`;
  }

  async #expire(): Promise<string> {
    const offered = this.model.people.filter(({ state }) => state === 'offered');
    if (offered.length === 0) return 'nothing to expire';
    await this.test.dataSource.query(
      `UPDATE registration SET offer_expires_at = $2 WHERE event_id = $1 AND status = 'offered'`,
      [this.eventId, this.test.clock.now().toString()],
    );
    await this.test.app.get(SeatClock).expireOffers(this.eventId);
    this.model.leave(offered, 'cancelled');
    return `expire ${offered.length}`;
  }

  async #decide(): Promise<string> {
    const person = this.#someone('pending');
    if (!person) return 'nobody pending';
    const party = this.#partyOf(person);
    const id = await this.#idOf(person);
    if (this.below(3) > 0) {
      await this.test.app.get(SeatChanges).approve(this.eventId, id, this.actor);
      this.model.approve(party);
      return `approve ${person.email}`;
    }
    await this.test.app.get(SeatChanges).decline(this.eventId, id, 'ei sovi', this.actor);
    this.model.leave(party, 'declined');
    return `decline ${person.email}`;
  }

  /** Another total, other pools, other ways; what the house refuses, the model does not do. */
  async #plan(): Promise<string> {
    const plan = this.test.app.get(SeatPlan);
    const { version } = await plan.show(this.eventId);
    const total = 2 + this.below(9);
    const partners = this.organisations.flatMap((key) =>
      this.below(2) === 0 ? [{ kind: 'partner' as const, key, capacity: this.below(3) }] : [],
    );
    const sectors = SECTORS.flatMap((key) =>
      this.below(3) === 0 ? [{ kind: 'sector' as const, key, capacity: 1 + this.below(5) }] : [],
    );
    const ways = (['on-site', 'online'] as const).flatMap((key) =>
      this.below(3) === 0 ? [{ kind: 'attendance' as const, key, capacity: 1 + this.below(5) }] : [],
    );
    const waitingMode = this.pick(['automatic', 'offer'] as const);
    const approval = this.pick(['none', 'none', 'organiser'] as const);
    const body = {
      version,
      capacity: total,
      waitingMode,
      approval,
      offerHours: 24,
      isClosed: false,
      groupLimit: 10,
      hasOnline: true,
      pools: [...partners, ...sectors, ...ways],
    };
    try {
      await plan.save(this.eventId, body, this.actor);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code !== 'SEATS_WOULD_BE_LOST') return `plan refused ${error.code}`;
      const losing = (error.extensions['losing'] as { id: string }[]).map(({ id }) => id);
      await plan.save(this.eventId, { ...body, losing }, this.actor);
      await this.#loseSeats(losing);
    }
    Object.assign(this.model.pools, {
      total,
      partners: new Map(partners.map(({ key, capacity }) => [key, { seats: capacity, isReleased: false }])),
      sectors: new Map(sectors.map(({ key, capacity }) => [key, capacity])),
      attendances: new Map(ways.map(({ key, capacity }) => [key, capacity])),
    });
    this.model.mode = waitingMode;
    this.model.needsApproval = approval !== 'none';
    this.model.fill();
    return `plan ${JSON.stringify(body)}`;
  }

  /** Whom the house names loses the seat; whom it may name is told by the tests of `whoLosesSeat`. */
  async #loseSeats(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const row = await this.test.dataSource.manager.findOneByOrFail(Registration, { id });
      const person = this.model.people.find(({ email }) => email === row.email) as ModelPerson;
      expect(['seated', 'offered']).toContain(person.state);
      person.state = 'waiting';
    }
  }

  async #revise(): Promise<string> {
    const person = this.#someone('pending', 'waiting', 'offered', 'seated');
    if (!person) return 'nobody to revise';
    const to = this.wish();
    const id = await this.#idOf(person);
    const wish = { ...to, sessionIds: [] };
    const done = await this.test.dataSource
      .transaction((tx) => this.test.app.get(Transfers).revise(tx, this.eventId, id, wish))
      .then(
        () => true,
        (error: unknown) => {
          if (error instanceof ProblemError && error.code === 'NO_SEAT_THERE') return false;
          throw error;
        },
      );
    expect([person.email, this.model.revise(person, to)]).toEqual([person.email, done]);
    return `revise ${person.email} ${JSON.stringify(to)} ${done}`;
  }

  #someone(...states: ModelPerson['state'][]): ModelPerson | undefined {
    const found = this.model.people.filter(({ state }) => states.includes(state));
    return found.length > 0 ? this.pick(found) : undefined;
  }

  #partyOf({ party, state }: ModelPerson): ModelPerson[] {
    return this.model.people.filter((one) => one.party === party && one.state === state);
  }

  async #idOf({ email }: ModelPerson): Promise<string> {
    const { eventId } = this;
    return (await this.test.dataSource.manager.findOneByOrFail(Registration, { eventId, email })).id;
  }
}
