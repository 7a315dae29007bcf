import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import {
  InvitationAnswers,
  withInvitation,
  type EventFacts,
  type Submission,
  type Welcome,
} from '../registrations/index.ts';
import { PublicEvents } from './public-events.service.ts';

/** By what somebody comes to the form of an event. */
export interface Arrival {
  /** As it stood in the address; null: by nothing. */
  readonly code: string | null;
  /** Null also where the link has ended, or is for another event. */
  readonly welcome: Welcome | null;
}

/** Keeps the invitation with the form: in its address, in what is filled in, and in what is sent. */
@Injectable()
export class InvitedArrivals {
  constructor(
    private readonly answers: InvitationAnswers,
    private readonly events: PublicEvents,
  ) {}

  /** By the address of the event's page, since an invitation to another one brings nothing. */
  async find(slug: string, code: unknown): Promise<Arrival> {
    if (typeof code !== 'string' || code === '') return { code: null, welcome: null };
    const { facts } = await this.events.bySlug(slug);
    const welcome = await this.answers.welcome(code);
    return { code, welcome: welcome?.eventId === facts.event.id ? welcome : null };
  }

  async noteRegistered({ welcome }: Arrival, { people }: Submission): Promise<void> {
    const [first] = people;
    if (welcome && first) await this.answers.noteRegistered(welcome, first.email);
  }
}

/** The address of the form, in any language, with what somebody came by. */
export function arrivalPath(path: string, { code, welcome }: Arrival): string {
  return code !== null && welcome ? withInvitation(path, code) : path;
}

/** What stands in the form before anything is typed: the address that the mail went to, and the partner. */
export function arrivalFields({ welcome }: Arrival): Record<string, string> {
  const { email, organisationId } = welcome ?? {};
  return { ...(email ? { email } : {}), ...(organisationId ? { organisation: organisationId } : {}) };
}

/** What a form sent, with the partner of the invitation in the place of whatever stands there, for everybody in it. */
export function tiedToPartner(body: unknown, { welcome }: Arrival): unknown {
  if (!welcome?.organisationId || typeof body !== 'object' || body === null) return body;
  const { organisationId } = welcome;
  const tied = Object.keys(body)
    .filter((name) => /^(p\d+\.)?organisation$/.test(name))
    .map((name) => [name, organisationId] as const);
  return { ...body, organisation: organisationId, ...Object.fromEntries(tied) };
}

/** A sentence for the top of the form; empty for who comes by nothing. */
export function arrivalNotice({ code, welcome }: Arrival, { partners }: EventFacts, lang: Lang): string {
  if (code === null) return '';
  const t = translatorFor(lang);
  if (!welcome) return t('invitations.page.ended');
  const partner = partners.find(({ organisationId }) => organisationId === welcome.organisationId);
  return partner ? t('invitations.page.welcome', { name: partner.organisation.name }) : '';
}
