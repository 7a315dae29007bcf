import { Injectable } from '@nestjs/common';
import { timeOfPress } from '@talkoot/seating';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event, ProgrammeItem } from '../../events/index.ts';
import { Registration } from '../registration.entity.ts';
import { isEnded } from '../seats/earlier-registrations.ts';
import { SeatChanges } from '../seat-changes.service.ts';
import { CheckInPress } from './check-in-press.entity.ts';
import type { CheckInRowView, PressResultsView, PressResultView, SendPressesDto } from './check-in.dto.ts';
import { findPeopleAtDoor, presentSinceOf } from './check-in.queries.ts';

/** What was pressed, by our clock. */
interface TimedPress {
  readonly id: string;
  readonly registrationId: string;
  /** Null: the whole day. */
  readonly programmeItemId: string | null;
  readonly isIn: boolean;
  readonly pressedAt: Temporal.Instant;
}

/** Who came. Saying it twice is saying it once; the first time stays, and the last press by time decides. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly seatChanges: SeatChanges,
  ) {}

  /**
   * What a phone kept while the network was away. Each press is a transaction of its own: one that is refused does not
   * take the others with it, and none ever waits for two people.
   */
  async takePresses(
    eventId: string,
    { sentAt, presses }: SendPressesDto,
    actor: Actor,
  ): Promise<PressResultsView> {
    const receivedAt = this.clock.now();
    const sent = Temporal.Instant.from(sentAt);
    const results: PressResultView[] = [];
    for (const { id, registrationId, sessionId, isIn, pressedAt } of presses) {
      const at = timeOfPress(Temporal.Instant.from(pressedAt), sent, receivedAt);
      const press = { id, registrationId, programmeItemId: sessionId ?? null, isIn, pressedAt: at };
      results.push(await this.#take(eventId, press, actor));
    }
    return { results };
  }

  /** One mark for the whole day, now, without a queue. */
  mark(eventId: string, registrationId: string, isIn: boolean, actor: Actor): Promise<CheckInRowView> {
    return this.dataSource.transaction((tx) => this.markNow(tx, eventId, registrationId, actor, isIn));
  }

  /** The same, in a transaction that does more. */
  async markNow(
    tx: EntityManager,
    eventId: string,
    registrationId: string,
    actor: Actor,
    isIn = true,
  ): Promise<CheckInRowView> {
    // Ordered by time: of two marks at the same instant the later one decides.
    const [{ id }] = await tx.query<[{ id: string }]>('SELECT uuidv7() AS id');
    const press = { id, registrationId, programmeItemId: null, isIn, pressedAt: this.clock.now() };
    return this.#write(tx, eventId, press, actor);
  }

  /**
   * Somebody who stands at the door without a seat: takes one that is free, or the one offered, and is here. Once the
   * event has begun nobody is called from the queue any more, so people decide; the audit keeps that they did.
   * @throws {ProblemError} NOT_FOUND, NO_SEAT_THERE, TRANSITION_REFUSED for who asks for approval, CHECK_IN_TOO_EARLY
   */
  async letIn(eventId: string, registrationId: string, actor: Actor): Promise<CheckInRowView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    const registration = await manager.findOneBy(Registration, { id: registrationId, eventId });
    if (!event || !registration) throw new ProblemError('NOT_FOUND');
    if (dayOf(this.clock.now(), event) < event.date) throw new ProblemError('CHECK_IN_TOO_EARLY');
    if (registration.status === 'offered') await this.seatChanges.acceptOffer(eventId, registrationId);
    else if (registration.status !== 'seated')
      await this.seatChanges.seatByHand(eventId, registrationId, 'at the door', actor);
    return this.mark(eventId, registrationId, true, actor);
  }

  async #take(eventId: string, press: TimedPress, actor: Actor): Promise<PressResultView> {
    const { id, registrationId } = press;
    try {
      const row = await this.dataSource.transaction((tx) => this.#write(tx, eventId, press, actor));
      return { id, refusal: null, row };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [row] = await findPeopleAtDoor(this.dataSource.manager, eventId, registrationId);
      return { id, refusal: error.code, row: row ?? null };
    }
  }

  /**
   * @throws {ProblemError} NOT_FOUND, REGISTRATION_CANCELLED, CHECK_IN_WITHOUT_SEAT for who waits, TRANSITION_REFUSED
   *   for an event that nobody can come to, CHECK_IN_TOO_EARLY before its day, CHECK_IN_SESSION_GONE
   */
  async #write(tx: EntityManager, eventId: string, press: TimedPress, actor: Actor): Promise<CheckInRowView> {
    const { registrationId } = press;
    const event = await tx.findOneBy(Event, { id: eventId });
    const registration = await tx.findOne(Registration, {
      where: { id: registrationId, eventId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!event || !registration) throw new ProblemError('NOT_FOUND');
    if (!(await tx.existsBy(CheckInPress, { id: press.id, eventId }))) {
      refuse(event, registration, press);
      await requireSession(tx, eventId, press.programmeItemId);
      await this.#keep(tx, registration, press, actor);
    }
    const [row] = await findPeopleAtDoor(tx, eventId, registrationId);
    if (!row) throw new ProblemError('REGISTRATION_CANCELLED');
    return row;
  }

  async #keep(
    tx: EntityManager,
    { id, eventId }: Registration,
    press: TimedPress,
    actor: Actor,
  ): Promise<void> {
    await tx.insert(CheckInPress, { ...press, eventId, receivedAt: this.clock.now() });
    await tx.update(Registration, id, { checkedInAt: await presentSinceOf(tx, eventId, id) });
    await audit(tx, actor, {
      action: press.isIn ? 'registration.checked-in' : 'registration.check-in-undone',
      subjectType: 'registration',
      subjectId: id,
      eventId,
      ...(press.programmeItemId ? { details: { session: press.programmeItemId } } : {}),
    });
  }
}

function refuse(event: Event, registration: Registration, { isIn, pressedAt }: TimedPress): void {
  const { status } = registration;
  if (isEnded(registration)) throw new ProblemError('REGISTRATION_CANCELLED');
  // Held: the day is over and marks are still put right. Closed: nothing changes any more.
  if (event.status !== 'published' && event.status !== 'held') throw new ProblemError('TRANSITION_REFUSED');
  if (status !== 'seated') throw new ProblemError('CHECK_IN_WITHOUT_SEAT');
  if (isIn && dayOf(pressedAt, event) < event.date) throw new ProblemError('CHECK_IN_TOO_EARLY');
}

async function requireSession(tx: EntityManager, eventId: string, id: string | null): Promise<void> {
  if (id !== null && !(await tx.existsBy(ProgrammeItem, { id, eventId })))
    throw new ProblemError('CHECK_IN_SESSION_GONE');
}

/** The date on the wall where the event is held. */
function dayOf(instant: Temporal.Instant, { timeZone }: Event): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
