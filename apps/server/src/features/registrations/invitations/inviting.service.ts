import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import { fieldProblem, ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event, EventPartner } from '../../events/index.ts';
import { LIST_MAX, readAddressList, type AddressList } from './address-list.ts';
import { whyNotInvitable } from './invitable.ts';
import { mayInviteFor, organisationsIn, scopeOf } from './invitation-scope.ts';
import { Invitation } from './invitation.entity.ts';
import type {
  InvitationPreviewView,
  InvitedView,
  InviteDto,
  ListedPersonView,
  RemindedView,
} from './invitations.dto.ts';
import {
  findInvitations,
  insertInvitations,
  knownAddresses,
  remindableIds,
  setMails,
} from './invitations.queries.ts';

type Addressed = Pick<Invitation, 'id' | 'email'> & { readonly locale: Lang };

/** Sends invitations: each address of an event gets one, however often and by whomever it is listed. */
@Injectable()
export class Inviting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mail: Mail,
    private readonly blocks: MailBlocks,
  ) {}

  /** What would happen if the list was sent now. Writes nothing. */
  async preview(eventId: string, list: string): Promise<InvitationPreviewView> {
    await this.#event(this.dataSource.manager, eventId);
    const read = readList(list);
    const people = await this.#standings(this.dataSource.manager, eventId, read);
    const toInvite = people.filter(({ standing }) => standing === 'new').length;
    return { toInvite, people, mistakes: [...read.mistakes], repetitions: [...read.repetitions] };
  }

  /**
   * Invites whoever of the list is new to the event.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, VALIDATION_FAILED
   */
  async invite(
    eventId: string,
    body: InviteDto,
    roles: readonly EventRole[],
    actor: Actor,
  ): Promise<InvitedView> {
    const organisationId = body.organisationId ?? null;
    if (!mayInviteFor(scopeOf(roles), organisationId)) {
      throw fieldProblem('/organisationId', organisationId === null ? 'required' : 'notOneOf');
    }
    const read = readList(body.list);
    if (read.mistakes.length > 0 && !body.leaveOutMistakes) {
      throw fieldProblem('/list', 'listMistakes', { count: read.mistakes.length });
    }
    return this.dataSource.transaction(async (tx) => {
      await this.#openEvent(tx, eventId);
      await requirePartner(tx, eventId, organisationId);
      const fresh = (await this.#standings(tx, eventId, read)).filter(({ standing }) => standing === 'new');
      const { locale, note = '' } = body;
      const into = { eventId, organisationId, locale, at: this.clock.now() };
      const written = await insertInvitations(
        tx,
        into,
        fresh.map(({ email, name }) => ({ email, name, emailNormalised: normaliseEmail(email) })),
      );
      await this.#send(
        tx,
        eventId,
        'invitation',
        written.map((row) => ({ ...row, locale })),
        note,
      );
      await audit(tx, actor, {
        action: 'invitation.sent',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { organisationId, invited: written.length },
      });
      return { invited: written.length, leftOut: read.people.length + read.mistakes.length - written.length };
    });
  }

  /** Reminds everybody who got the mail and has not answered; each once. */
  async remind(eventId: string, roles: readonly EventRole[], actor: Actor): Promise<RemindedView> {
    return this.dataSource.transaction(async (tx) => {
      await this.#openEvent(tx, eventId);
      const ids = await remindableIds(tx, eventId, organisationsIn(scopeOf(roles)));
      // Of two who press at once, one finds the rows marked already.
      const [reminded] = await tx.query<[Addressed[], number]>(
        `UPDATE invitation SET reminded_at = $2 WHERE id = ANY($1) AND reminded_at IS NULL RETURNING id, email, locale`,
        [ids, this.clock.now().toString()],
      );
      await this.#send(tx, eventId, 'invitation-reminder', reminded, '');
      await audit(tx, actor, {
        action: 'invitation.reminded',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { reminded: reminded.length },
      });
      return { reminded: reminded.length };
    });
  }

  /**
   * Sends a mail that did not arrive once more, to an address that somebody has looked at.
   * @throws {ProblemError} NOT_FOUND, EVENT_NOT_OPEN, REGISTRATION_CLOSED, TRANSITION_REFUSED
   */
  async sendAgain(eventId: string, id: string, roles: readonly EventRole[], actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      // Of two who press at once, the second finds the mail on its way.
      const row = await tx.findOne(Invitation, {
        where: { id, eventId },
        lock: { mode: 'pessimistic_write' },
      });
      const scope = organisationsIn(scopeOf(roles));
      const { rows } = await findInvitations(tx, eventId, scope, { id });
      if (!row || !rows[0]) throw new ProblemError('NOT_FOUND');
      await this.#openEvent(tx, eventId);
      if (!['bounced', 'not-sent'].includes(rows[0].state)) throw new ProblemError('TRANSITION_REFUSED');
      await this.blocks.forgetBounce(tx, row.email);
      await this.#send(tx, eventId, 'invitation', [row], '');
      await audit(tx, actor, {
        action: 'invitation.sent-again',
        subjectType: 'invitation',
        subjectId: id,
        eventId,
      });
    });
  }

  async #send(
    tx: EntityManager,
    eventId: string,
    kind: 'invitation' | 'invitation-reminder',
    invitations: readonly Addressed[],
    note: string,
  ): Promise<void> {
    const mailIds = await this.mail.sendMany(
      tx,
      invitations.map(({ id, email, locale }) => ({
        kind,
        recipient: email,
        locale,
        eventId,
        listUnsubscribe: this.blocks.optOutLink(locale, email, 'invitation'),
        data: { invitationId: id, note },
      })),
    );
    await setMails(
      tx,
      invitations.map(({ id }) => id),
      mailIds,
    );
  }

  async #standings(tx: EntityManager, eventId: string, { people }: AddressList): Promise<ListedPersonView[]> {
    const normalised = people.map(({ email }) => normaliseEmail(email));
    const known = await knownAddresses(tx, eventId, normalised);
    const blocked = await this.blocks.reasonsOf(tx, normalised, 'invitation');
    return people.map((person, index) => {
      const key = normalised[index] ?? '';
      return { ...person, standing: known.get(key) ?? blocked.get(key) ?? 'new' };
    });
  }

  async #openEvent(tx: EntityManager, eventId: string): Promise<void> {
    const refusal = await whyNotInvitable(tx, await this.#event(tx, eventId), this.clock.now());
    if (refusal) throw refusal;
  }

  async #event(tx: EntityManager, id: string): Promise<Event> {
    const event = await tx.findOneBy(Event, { id });
    if (!event) throw new ProblemError('NOT_FOUND');
    return event;
  }
}

/** @throws {ProblemError} VALIDATION_FAILED for a list of nobody, or of too many */
function readList(text: string): AddressList {
  const read = readAddressList(text, normaliseEmail);
  if (read.people.length + read.mistakes.length === 0) throw fieldProblem('/list', 'required');
  if (read.people.length > LIST_MAX) throw fieldProblem('/list', 'tooLarge', { max: LIST_MAX });
  return read;
}

/** @throws {ProblemError} VALIDATION_FAILED: who only pays brings nobody */
async function requirePartner(
  tx: EntityManager,
  eventId: string,
  organisationId: string | null,
): Promise<void> {
  if (organisationId === null) return;
  const isPartner = await tx.existsBy(EventPartner, {
    eventId,
    organisationId,
    role: In(['lead', 'partner']),
  });
  if (!isPartner) throw fieldProblem('/organisationId', 'notOneOf');
}
