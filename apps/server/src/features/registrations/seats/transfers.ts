import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { claimsOf, holdsSeat, TOTAL, type Needs } from '@talkoot/seating';
import { DataSource, type EntityManager } from 'typeorm';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Registration } from '../registration.entity.ts';
import { registrationIn, SeatChanges } from '../seat-changes.service.ts';
import type { PersonForm } from '../submission.ts';
import { Admission } from './admission.ts';
import { isAhead } from './is-ahead.ts';
import { SeatBooks, type SeatBook, type SeatWish } from './seat-book.ts';
import { SeatFilling } from './seat-filling.ts';

/** Who has a seat, or waits for one, changes what it is for: another date, another session, another way of coming. */
@Injectable()
export class Transfers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly books: SeatBooks,
    private readonly admission: Admission,
    private readonly filling: SeatFilling,
    private readonly seatChanges: SeatChanges,
  ) {}

  /**
   * To another event, by the participant. The old seat is given up only with the new one in hand, unless they are
   * willing to wait there.
   *
   * @param person with answers that the other event's form has checked
   * @param mayWait whether a place in the other queue is good enough
   * @returns the new registration
   * @throws {ProblemError} NOT_FOUND, TRANSITION_REFUSED when it has begun or ended here, NO_SEAT_THERE,
   *   REGISTRATION_DUPLICATE, CONFLICT_VERSION when somebody else comes instead now, and whatever registering there refuses
   */
  async moveTo(
    registrationId: string,
    from: string,
    to: string,
    person: PersonForm,
    mayWait: boolean,
  ): Promise<Registration> {
    return this.dataSource.transaction(async (tx) => {
      // Always in the same order: two who swap dates must not wait for each other.
      const books = new Map<string, SeatBook>();
      for (const id of [from, to].sort()) books.set(id, await this.books.open(tx, id));
      const [here, there] = [books.get(from) as SeatBook, books.get(to) as SeatBook];
      const registration = await registrationIn(tx, here, registrationId);
      if (!isAhead(here.event, here.now)) throw new ProblemError('TRANSITION_REFUSED');
      // Somebody else may have taken the place since the person was read: nobody moves with another's seat.
      if (registration.emailNormalised !== normaliseEmail(person.email))
        throw new ProblemError('CONFLICT_VERSION');
      const submission = {
        submissionId: randomUUID(),
        contact: null,
        wish: 'each' as const,
        people: [person],
      };
      const arrival = { submission, lang: registration.locale, actor: null, at: there.now };
      const [outcome] = await this.admission.admitInto(tx, there, [arrival]);
      if (outcome?.kind === 'refused') throw outcome.problem;
      if (outcome?.kind !== 'registered') throw new ProblemError('REGISTRATION_DUPLICATE');
      const moved = outcome.registrations[0] as Registration;
      if (moved.status !== 'seated' && !mayWait) throw new ProblemError('NO_SEAT_THERE');
      await this.seatChanges.cancelIn(tx, here, registrationId, null, '', 'moved');
      return moved;
    });
  }

  /**
   * Changes what a registration needs a seat of: the organisation, the sector, on site or online, the sessions. A seat
   * stays a seat, or nothing changes; a place in the queue stays the same place.
   * @throws {ProblemError} NOT_FOUND, NO_SEAT_THERE
   */
  async revise(tx: EntityManager, eventId: string, registrationId: string, wish: SeatWish): Promise<void> {
    const book = await this.books.open(tx, eventId);
    const registration = await registrationIn(tx, book, registrationId);
    const before = book.needsOf([registration]);
    const after = book.needsOf([wish]);
    if (holdsSeat(registration.status)) await this.#swap(tx, book, before, after);
    const { organisationId, sector, attendance, sessionIds } = wish;
    const changes = { organisationId, sector, attendance, sessionIds: [...sessionIds] };
    await tx.update(Registration, registrationId, changes);
    if (registration.status === 'waiting') {
      const { partySeq, status } = registration;
      const party = await tx.findBy(Registration, { eventId, partySeq, status });
      await tx.update(Registration, { eventId, partySeq, status }, { needsKey: book.keyOf(party) });
      book.line.forget();
    }
    await this.filling.fill(tx, book);
  }

  async #swap(tx: EntityManager, book: SeatBook, before: Needs, after: Needs): Promise<void> {
    const { ledger, line } = book;
    // Who has a seat keeps it; only what is new to them is somebody else's to wait for.
    const isOtherReserve = [...before.keys(), ...after.keys()].some(
      (id) => id.startsWith('partner:') && before.has(id) !== after.has(id),
    );
    const isNew = (id: string): boolean => !before.has(id) || (id === TOTAL && isOtherReserve);
    const claims = claimsOf(ledger, await line.heads(tx));
    ledger.give(before);
    if (ledger.lacking(after, new Set([...claims].filter(isNew))).length > 0) {
      throw new ProblemError('NO_SEAT_THERE');
    }
    ledger.take(after);
  }
}
