import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../../platform/problem/problem-error.ts';
import { EventPartner } from '../../events/index.ts';
import { InvitationLink } from './invitation-link.entity.ts';
import { mayInviteFor, scopeOf } from './invitation-scope.ts';

/** Open links of partners: one at a time for each; ended and renewed by the partner or the lead. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a link, and ends the one before it. @throws {ProblemError} VALIDATION_FAILED */
  async renew(
    eventId: string,
    organisationId: string,
    roles: readonly EventRole[],
    actor: Actor,
  ): Promise<void> {
    if (!mayInviteFor(scopeOf(roles), organisationId)) throw fieldProblem('/organisationId', 'notOneOf');
    await this.dataSource.transaction(async (tx) => {
      // The partner's row is the lock: of two who renew at once, the second ends the first one's link.
      const partner = await tx.findOne(EventPartner, {
        where: { eventId, organisationId, role: In(['lead', 'partner']) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!partner) throw fieldProblem('/organisationId', 'notOneOf');
      await this.#endIn(tx, eventId, organisationId);
      await tx.insert(InvitationLink, {
        eventId,
        organisationId,
        code: randomBytes(12).toString('base64url'),
        createdAt: this.clock.now(),
      });
      await this.#note(tx, actor, 'invitation-link.opened', eventId, organisationId);
    });
  }

  /** Twice is once. @throws {ProblemError} NOT_FOUND */
  async end(
    eventId: string,
    organisationId: string,
    roles: readonly EventRole[],
    actor: Actor,
  ): Promise<void> {
    if (!mayInviteFor(scopeOf(roles), organisationId)) throw new ProblemError('NOT_FOUND');
    await this.dataSource.transaction(async (tx) => {
      const ended = await this.#endIn(tx, eventId, organisationId);
      if (ended > 0) await this.#note(tx, actor, 'invitation-link.ended', eventId, organisationId);
    });
  }

  /**
   * Opens again what was ended last, by mistake.
   * @throws {ProblemError} NOT_FOUND where there is none, TRANSITION_REFUSED where another was opened since
   */
  async reopen(
    eventId: string,
    organisationId: string,
    roles: readonly EventRole[],
    actor: Actor,
  ): Promise<void> {
    if (!mayInviteFor(scopeOf(roles), organisationId)) throw new ProblemError('NOT_FOUND');
    await this.dataSource.transaction(async (tx) => {
      const last = await tx.findOne(InvitationLink, {
        where: { eventId, organisationId },
        order: { id: 'DESC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!last) throw new ProblemError('NOT_FOUND');
      if (last.endedAt === null) throw new ProblemError('TRANSITION_REFUSED');
      await tx.update(InvitationLink, last.id, { endedAt: null });
      await this.#note(tx, actor, 'invitation-link.opened', eventId, organisationId);
    });
  }

  async openLinks(tx: EntityManager, eventId: string): Promise<Map<string, string>> {
    const links = await tx.findBy(InvitationLink, { eventId, endedAt: IsNull() });
    return new Map(links.map(({ organisationId, code }) => [organisationId, code]));
  }

  async #endIn(tx: EntityManager, eventId: string, organisationId: string): Promise<number> {
    const open = { eventId, organisationId, endedAt: IsNull() };
    return (await tx.update(InvitationLink, open, { endedAt: this.clock.now() })).affected ?? 0;
  }

  async #note(
    tx: EntityManager,
    actor: Actor,
    action: string,
    eventId: string,
    organisationId: string,
  ): Promise<void> {
    await audit(tx, actor, { action, subjectType: 'organisation', subjectId: organisationId, eventId });
  }
}
