import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import type { FastifyRequest } from 'fastify';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { languageOf, preferredLanguage } from '../../platform/http/language.ts';

/** Who looks at an event's money: the lead sees every share, a partner its own and the totals. */
export interface MoneyReader {
  readonly actor: Actor;
  readonly lang: Lang;
  readonly isLead: boolean;
  readonly organisationIds: ReadonlySet<string>;
}

export function moneyReader(actor: Actor, roles: readonly EventRole[], lang: Lang): MoneyReader {
  return {
    actor,
    lang,
    isLead: roles.some(({ partnerRole }) => partnerRole === 'lead'),
    organisationIds: new Set(roles.map(({ organisationId }) => organisationId)),
  };
}

/** Sentences are wanted in the language on the screen, which the desk names in `Accept-Language`. */
export const CurrentMoneyReader = createParamDecorator(
  (_: unknown, context: ExecutionContext): MoneyReader => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const wanted = request.headers['accept-language'];
    const lang = wanted === undefined ? languageOf(request) : preferredLanguage(wanted);
    // The guard lets nobody through to money without signing in.
    return moneyReader(request.actor as Actor, request.eventRoles ?? [], lang);
  },
);
