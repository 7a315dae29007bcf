import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { auditMany } from '../../../platform/audit/audit.ts';
import type { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Announcements } from '../announcements.ts';
import type { Registration } from '../registration.entity.ts';
import type { Arrival } from '../submission.ts';
import { choicesOf, refusalOf } from './arrival-checks.ts';
import { EarlierRegistrations, newcomersOf, type Newcomer } from './earlier-registrations.ts';
import { drawTickets, groupsOf, writeGroups, writeRegistrations } from './new-registrations.ts';
import { PartyDecisions } from './party-decisions.ts';
import { SeatBooks, type SeatBook } from './seat-book.ts';

/** What became of a submission. */
export type Outcome =
  | {
      readonly kind: 'registered';
      /** Everybody of the submission who is registered by it, now or by the first press. */
      readonly registrations: readonly Registration[];
      readonly groupId: string | null;
      /** Of the link that the mail to the registrant or the contact carries; null where the first press made it. */
      readonly token: string | null;
    }
  /** Every address is registered already; their owners are told by mail. */
  | { readonly kind: 'known'; readonly registrations: readonly Registration[] }
  | { readonly kind: 'refused'; readonly problem: ProblemError };

/**
 * The one way in. Everybody who arrives, by the public page, the desk, a list or from another date, is decided here,
 * in their order, under the event's lock; several who came while others were decided are decided together.
 */
@Injectable()
export class Admission {
  constructor(
    private readonly books: SeatBooks,
    private readonly announcements: Announcements,
  ) {}

  /** One outcome for each arrival, in the same order; what is refused writes nothing. */
  async admit(tx: EntityManager, eventId: string, arrivals: readonly Arrival[]): Promise<Outcome[]> {
    return this.admitInto(tx, await this.books.open(tx, eventId), arrivals);
  }

  /** The same where the book is open already. */
  async admitInto(tx: EntityManager, book: SeatBook, arrivals: readonly Arrival[]): Promise<Outcome[]> {
    const eventId = book.event.id;
    const newcomers = arrivals.map(newcomersOf);
    const everybody = newcomers.flat();
    const earlier = await EarlierRegistrations.of(tx, eventId, everybody);
    const choices = await choicesOf(tx, eventId, everybody);
    const decisions = new PartyDecisions(
      tx,
      book,
      await drawTickets(tx, everybody.length),
      await groupsOf(tx, eventId, arrivals),
    );
    const outcomes: Outcome[] = [];
    for (const [index, arrival] of arrivals.entries()) {
      const people = newcomers[index] as Newcomer[];
      const refusal = refusalOf(book, arrival, people, choices);
      outcomes.push(await this.#outcome(arrival, people, refusal, earlier, decisions));
    }
    await writeGroups(tx, decisions.groups);
    await writeRegistrations(tx, decisions.registrations);
    await book.save(tx);
    await auditMany(tx, decisions.facts);
    const tokens = await this.announcements.send(tx, decisions.notices);
    return outcomes.map((outcome) => withToken(outcome, tokens));
  }

  async #outcome(
    arrival: Arrival,
    people: readonly Newcomer[],
    refusal: ProblemError | null,
    earlier: EarlierRegistrations,
    decisions: PartyDecisions,
  ): Promise<Outcome> {
    const sent = people.flatMap((newcomer) => earlier.sent(newcomer) ?? []);
    if (sent.length === people.length) {
      return { kind: 'registered', registrations: sent, groupId: sent[0]?.groupId ?? null, token: null };
    }
    if (refusal) return { kind: 'refused', problem: refusal };
    const others = people.filter((newcomer) => !earlier.sent(newcomer));
    const known = others.flatMap((newcomer) => earlier.known(newcomer) ?? []);
    const fresh = others.filter((newcomer) => !earlier.known(newcomer));
    const problem = await decisions.problemWith(arrival, fresh);
    if (problem) return { kind: 'refused', problem };
    // To the public, only the owner of an address is told that it is registered already; staff see it.
    if (!arrival.actor) for (const registration of known) decisions.tellAlready(registration);
    if (fresh.length === 0) return { kind: 'known', registrations: known };
    const { registrations, groupId } = await decisions.register(arrival, fresh);
    for (const registration of registrations) earlier.add(registration);
    return { kind: 'registered', registrations, groupId, token: null };
  }
}

function withToken(outcome: Outcome, tokens: ReadonlyMap<string, string>): Outcome {
  if (outcome.kind !== 'registered') return outcome;
  const owner = outcome.groupId ?? outcome.registrations[0]?.id ?? '';
  return { ...outcome, token: tokens.get(owner) ?? null };
}
