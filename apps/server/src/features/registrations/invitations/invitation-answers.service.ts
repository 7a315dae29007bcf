import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { EventPartner } from '../../events/index.ts';
import { InvitationLink } from './invitation-link.entity.ts';
import { InvitationTokens } from './invitation-tokens.ts';
import { Invitation } from './invitation.entity.ts';
import { findInvitations, type InvitationState } from './invitations.queries.ts';

/** By what somebody comes to the register page: an own invitation, or a partner's open link. */
export interface Welcome {
  /** Of the own invitation; null: an open link. */
  readonly invitationId: string | null;
  readonly eventId: string;
  /** Where the mail went: its reader knows it. */
  readonly email: string;
  /** The partner whose people come by this; null: they say themselves. */
  readonly organisationId: string | null;
}

/** What the invited do with their invitations. The token is the right to do it. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly tokens: InvitationTokens,
  ) {}

  /** The state of the invitation of a token; null for every token that opens none. */
  async find(token: string): Promise<{ invitation: Invitation; state: InvitationState } | null> {
    const id = this.tokens.read(token);
    const { manager } = this.dataSource;
    const invitation = id === null ? null : await manager.findOneBy(Invitation, { id });
    if (!invitation) return null;
    const { rows } = await findInvitations(manager, invitation.eventId, null, { id: invitation.id });
    return rows[0] ? { invitation, state: rows[0].state } : null;
  }

  /** Null: the link has ended, the partner has left, or it was never a link of this house. */
  async welcome(code: string): Promise<Welcome | null> {
    const { manager } = this.dataSource;
    const own = await this.find(code);
    if (own) {
      const { id, eventId, email, organisationId } = own.invitation;
      return {
        invitationId: id,
        eventId,
        email,
        organisationId: await ofPartner(manager, eventId, organisationId),
      };
    }
    if (!/^[\w-]{16}$/.test(code)) return null;
    const link = await manager.findOneBy(InvitationLink, { code, endedAt: IsNull() });
    if (!link) return null;
    const organisationId = await ofPartner(manager, link.eventId, link.organisationId);
    return organisationId === null
      ? null
      : { invitationId: null, eventId: link.eventId, email: '', organisationId };
  }

  /** "I am not coming." Twice is once. */
  async decline({ id }: Invitation): Promise<void> {
    await this.dataSource.manager.update(
      Invitation,
      { id, declinedAt: IsNull() },
      { declinedAt: this.clock.now() },
    );
  }

  async takeBackDecline({ id }: Invitation): Promise<void> {
    await this.dataSource.manager.update(Invitation, { id }, { declinedAt: null });
  }

  /** Who came by an invitation counts as its answer, whatever address they gave. */
  async noteRegistered({ invitationId, eventId }: Welcome, email: string): Promise<void> {
    if (invitationId === null) return;
    await this.dataSource.query(
      `UPDATE invitation i SET registration_id = r.id, declined_at = NULL FROM registration r
        WHERE i.id = $1 AND i.event_id = $2 AND r.event_id = $2 AND r.email_normalised = $3
          AND r.status NOT IN ('cancelled', 'declined')`,
      [invitationId, eventId, normaliseEmail(email)],
    );
  }
}

/** The organisation while it is a partner whose people may come. */
async function ofPartner(
  tx: EntityManager,
  eventId: string,
  organisationId: string | null,
): Promise<string | null> {
  if (organisationId === null) return null;
  const isPartner = await tx.existsBy(EventPartner, {
    eventId,
    organisationId,
    role: In(['lead', 'partner']),
  });
  return isPartner ? organisationId : null;
}
