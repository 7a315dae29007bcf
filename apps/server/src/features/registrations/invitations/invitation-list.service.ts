import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource, In } from 'typeorm';
import type { EventRole } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { Event, EventPartner } from '../../events/index.ts';
import { whyNotInvitable } from './invitable.ts';
import { InvitationLinks } from './invitation-links.service.ts';
import { organisationsIn, scopeOf } from './invitation-scope.ts';
import { invitationPath } from './invitation-tokens.ts';
import type {
  InvitationListView,
  InvitationQuery,
  InvitingOrganisationView,
  OpenLinkView,
} from './invitations.dto.ts';
import { INVITATION_DAYS } from './personal-data.ts';
import { countInvitations, findInvitations, remindableIds } from './invitations.queries.ts';

/** What the desk shows of invitations: to the lead all, to a partner its own. */
@Injectable()
export class InvitationList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
    private readonly mail: Mail,
  ) {}

  async view(
    eventId: string,
    query: InvitationQuery,
    roles: readonly EventRole[],
  ): Promise<InvitationListView> {
    const { manager } = this.dataSource;
    const event = await manager.findOneBy(Event, { id: eventId });
    if (!event) throw new ProblemError('NOT_FOUND');
    const scope = scopeOf(roles);
    const organisationIds = organisationsIn(scope);
    const { found, rows } = await findInvitations(manager, eventId, organisationIds, query);
    return {
      isOpen: (await whyNotInvitable(manager, event, this.clock.now())) === null,
      mayInviteForAll: scope.isLead,
      remindable: (await remindableIds(manager, eventId, organisationIds)).length,
      organisations: await this.#organisations(eventId, organisationIds),
      counts: await countInvitations(manager, eventId, organisationIds),
      lifetimeDays: INVITATION_DAYS,
      found,
      invitations: rows,
    };
  }

  async #organisations(
    eventId: string,
    organisationIds: readonly string[] | null,
  ): Promise<InvitingOrganisationView[]> {
    const { manager } = this.dataSource;
    const partners = await manager.find(EventPartner, {
      where: {
        eventId,
        role: In(['lead', 'partner']),
        ...(organisationIds ? { organisationId: In([...organisationIds]) } : {}),
      },
      relations: { organisation: true },
      order: { rank: 'ASC' },
    });
    const codes = await this.links.openLinks(manager, eventId);
    return partners.map(({ organisationId, organisation }) => ({
      organisationId,
      name: organisation.name,
      link: this.#linkOf(codes.get(organisationId)),
    }));
  }

  #linkOf(code: string | undefined): OpenLinkView | null {
    if (code === undefined) return null;
    const link = (lang: Lang): string => this.mail.link(invitationPath(lang, code));
    return { fi: link('fi'), sv: link('sv'), en: link('en') };
  }
}
