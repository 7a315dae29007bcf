import { randomUUID } from 'node:crypto';
import { admit, needsKey } from '@talkoot/seating';
import type { EntityManager } from 'typeorm';
import type { AuditRecord } from '../../../platform/audit/audit.ts';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { RegistrationGroup } from '../registration-group.entity.ts';
import type { Notice } from '../announcements.ts';
import type { Registration } from '../registration.entity.ts';
import type { Arrival } from '../submission.ts';
import { needsApproval } from './arrival-checks.ts';
import type { Newcomer } from './earlier-registrations.ts';
import { newRegistration, type Ticket } from './new-registrations.ts';
import type { SeatBook } from './seat-book.ts';

/** Decides about one party after the other, in memory; what is to be written and told is gathered here. */
export class PartyDecisions {
  readonly groups: RegistrationGroup[] = [];
  readonly registrations: Registration[] = [];
  readonly notices: Notice[] = [];
  readonly facts: AuditRecord[] = [];
  readonly #tx: EntityManager;
  readonly #book: SeatBook;
  readonly #tickets: Ticket[];
  /** Form → group, of forms that were sent before. */
  readonly #earlierGroups: ReadonlyMap<string, string>;

  constructor(
    tx: EntityManager,
    book: SeatBook,
    tickets: readonly Ticket[],
    earlierGroups: ReadonlyMap<string, string>,
  ) {
    this.#earlierGroups = earlierGroups;
    this.#tx = tx;
    this.#book = book;
    this.#tickets = [...tickets];
  }

  /** WAITING_LIST_FULL where these people would have to wait and may not. */
  async problemWith(arrival: Arrival, people: readonly Newcomer[]): Promise<ProblemError | null> {
    const { settings, waiting } = this.#book;
    if (arrival.actor || settings.waitingLimit === null || needsApproval(this.#book, arrival)) return null;
    if (waiting + people.length <= settings.waitingLimit) return null;
    const isSeated = await this.#fits(people);
    return isSeated ? null : new ProblemError('WAITING_LIST_FULL');
  }

  tellAlready(registration: Registration): void {
    this.notices.push({ kind: 'already', registration });
  }

  /** Seats them, or lets them wait, as a party or one by one, as they chose. */
  async register(
    arrival: Arrival,
    people: readonly Newcomer[],
  ): Promise<{ registrations: readonly Registration[]; groupId: string | null }> {
    const earlierGroup = this.#earlierGroups.get(arrival.submission.submissionId) ?? null;
    const group = earlierGroup ? null : this.#groupOf(arrival);
    const groupId = earlierGroup ?? group?.id ?? null;
    const isTogether = arrival.submission.wish === 'together';
    const parties = isTogether ? [people] : people.map((newcomer) => [newcomer]);
    const registrations: Registration[] = [];
    for (const party of parties) registrations.push(...(await this.#decide(arrival, party)));
    for (const registration of registrations) {
      registration.groupId = groupId;
      this.facts.push(madeFact(registration, arrival));
    }
    this.registrations.push(...registrations);
    if (group) this.groups.push(group);
    this.#announce(registrations, group);
    return { registrations, groupId };
  }

  async #decide(arrival: Arrival, party: readonly Newcomer[]): Promise<Registration[]> {
    const book = this.#book;
    const needs = book.needsOf(party.map(({ person }) => person));
    const key = needsKey(needs);
    const isPending = needsApproval(book, arrival);
    const isSeated = !isPending && (await this.#fits(party));
    const rows = party.map((newcomer) =>
      newRegistration(book.event.id, this.#tickets.shift() as Ticket, newcomer, arrival),
    );
    const partySeq = rows[0]?.seq ?? '';
    for (const row of rows) {
      const status = isPending ? 'pending' : isSeated ? 'seated' : 'waiting';
      Object.assign(row, { partySeq, needsKey: key, status, seatedAt: isSeated ? arrival.at : null });
    }
    if (isSeated) book.ledger.take(needs);
    else if (!isPending) {
      book.waiting += rows.length;
      book.line.join({ id: BigInt(partySeq), key, needs });
    }
    return rows;
  }

  /** Whether they get seats at once. The queue is read only where somebody in it could want the same seat. */
  async #fits(people: readonly Newcomer[]): Promise<boolean> {
    const { ledger, line, waiting } = this.#book;
    const needs = this.#book.needsOf(people.map(({ person }) => person));
    if (ledger.lacking(needs).length > 0) return false;
    return waiting === 0 || admit(ledger, await line.heads(this.#tx), needs);
  }

  #groupOf({ submission, lang, at }: Arrival): RegistrationGroup | null {
    const { contact, submissionId, wish } = submission;
    if (!contact) return null;
    return Object.assign(new RegistrationGroup(), {
      id: randomUUID(),
      eventId: this.#book.event.id,
      contactName: contact.name,
      contactEmail: contact.email,
      contactEmailNormalised: normaliseEmail(contact.email),
      locale: lang,
      wish,
      submissionId,
      createdAt: at,
    });
  }

  #announce(registrations: readonly Registration[], group: RegistrationGroup | null): void {
    for (const registration of registrations) {
      this.notices.push({ kind: registration.status as 'seated' | 'waiting' | 'pending', registration });
    }
    if (group) this.notices.push({ kind: 'group', group });
  }
}

function madeFact({ id, eventId, status }: Registration, { actor }: Arrival): AuditRecord {
  return {
    actor,
    action: 'registration.made',
    subjectType: 'registration',
    subjectId: id,
    eventId,
    details: { status },
  };
}
