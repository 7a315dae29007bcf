import { Injectable } from '@nestjs/common';
import { holdsSeat, transition, type RegistrationAction } from '@talkoot/seating';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Announcements, type NoticeKind } from '../announcements.ts';
import { auditRegistrations } from '../registration-audit.ts';
import { Registration } from '../registration.entity.ts';
import type { SeatBook } from './seat-book.ts';

export interface Departure {
  readonly action: Extract<RegistrationAction, 'cancel' | 'expire' | 'decline'>;
  /** Of who ends it; empty where nobody gave one. */
  readonly reason: string;
  readonly actor: Actor | null;
  readonly notice: NoticeKind;
}

/** People leave an event, one or several at once, whatever state they are in; the book knows what it frees. */
@Injectable()
export class Departures {
  constructor(private readonly announcements: Announcements) {}

  /**
   * Writes the registrations and changes the book; saving it and filling free seats is the caller's.
   * @throws {ProblemError} REGISTRATION_CANCELLED, TRANSITION_REFUSED
   */
  async end(
    tx: EntityManager,
    book: SeatBook,
    registrations: readonly Registration[],
    { action, reason, actor, notice }: Departure,
  ): Promise<void> {
    for (const registration of registrations) {
      const step = transition(registration.status, action);
      if (!step.ok) throw new ProblemError(step.code);
      if (holdsSeat(registration.status)) book.ledger.give(book.needsOf([registration]));
      if (registration.status === 'waiting') await this.#leaveLine(tx, book, registration);
      const changes = {
        status: step.to,
        cancelledAt: book.now,
        cancelReason: reason,
        offerExpiresAt: null,
        checkedInAt: null,
        // With the registration goes the reason to know what was answered.
        answers: {},
      };
      await tx.update(Registration, registration.id, changes);
      Object.assign(registration, changes);
    }
    await auditRegistrations(tx, registrations, PAST[action], actor);
    await this.announcements.tell(tx, notice, registrations);
  }

  /** A group that waits together needs one seat less when one of them leaves. */
  async #leaveLine(
    tx: EntityManager,
    book: SeatBook,
    { id, eventId, partySeq }: Registration,
  ): Promise<void> {
    book.waiting -= 1;
    book.line.forget();
    const party = await tx.findBy(Registration, { eventId, partySeq, status: 'waiting' });
    const rest = party.filter((member) => member.id !== id);
    if (rest.length === 0) return;
    await tx.update(Registration, { eventId, partySeq, status: 'waiting' }, { needsKey: book.keyOf(rest) });
  }
}

const PAST = { cancel: 'cancelled', expire: 'offer-expired', decline: 'declined' } as const;
