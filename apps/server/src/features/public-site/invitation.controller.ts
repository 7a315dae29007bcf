import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { languageOf } from '../../platform/http/language.ts';
import { MailBlocks } from '../../platform/mail/mail-blocks.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { publicPath } from '../events/index.ts';
import {
  InvitationAnswers,
  invitationAnswerPath,
  invitationPath,
  withInvitation,
  type Invitation,
  type InvitationState,
} from '../registrations/index.ts';
import { eventWords } from './event-words.ts';
import { Pages } from './pages.ts';
import { registerPath } from './paths.ts';
import { PublicEvents } from './public-events.service.ts';
import { PublicWriteLimit } from './public-write-limit.ts';

const routes = (path: (lang: Lang, token: string) => string): string[] =>
  LANGS.map((lang) => path(lang, ':token'));

/** Where somebody who was invited says whether they come. Opening the page is noted nowhere. */
@ApiExcludeController()
@Controller()
export class InvitationController {
  constructor(
    private readonly answers: InvitationAnswers,
    private readonly events: PublicEvents,
    private readonly blocks: MailBlocks,
    private readonly pages: Pages,
    private readonly clock: Clock,
    private readonly limit: PublicWriteLimit,
  ) {}

  /** The page of an own invitation; a partner's open link leads on to the form. */
  @Get(routes(invitationPath))
  @Allow('public.read')
  async show(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const own = await this.answers.find(token);
    if (!own) return this.#toForm(reply, lang, token);
    const { facts, seats } = await this.events.byId(own.invitation.eventId);
    const words = eventWords(facts, seats, this.clock.now(), lang);
    const mayAnswer = words.isOpen && own.state !== 'registered';
    await this.pages.send(
      reply,
      'invitation',
      lang,
      {
        title: translatorFor(lang)('invitations.page.title'),
        pathIn: (other) => invitationPath(other, token),
      },
      {
        ...words,
        news: newsOf(lang, own.state),
        eventHref: publicPath(lang, facts.event.slug),
        registerHref: mayAnswer ? invitationAnswerPath(lang, token, 'register') : '',
        declineHref:
          mayAnswer && own.state !== 'declined' ? invitationAnswerPath(lang, token, 'decline') : '',
        reopenHref: mayAnswer && own.invitation.declinedAt ? invitationAnswerPath(lang, token, 'reopen') : '',
        optOutHref: this.blocks.optOutLink(lang, own.invitation.email, 'invitation'),
      },
    );
  }

  @Get(routes((lang, token) => invitationAnswerPath(lang, token, 'register')))
  @Allow('public.read')
  async register(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#toForm(reply, languageOf(request), token);
  }

  @Post(routes((lang, token) => invitationAnswerPath(lang, token, 'decline')))
  @Allow('public.write')
  async decline(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#answer(token, request, reply, (invitation) => this.answers.decline(invitation));
  }

  @Post(routes((lang, token) => invitationAnswerPath(lang, token, 'reopen')))
  @Allow('public.write')
  async reopen(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#answer(token, request, reply, (invitation) => this.answers.takeBackDecline(invitation));
  }

  async #answer(
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    write: (invitation: Invitation) => Promise<void>,
  ): Promise<void> {
    await this.limit.spend(request.ip);
    const own = await this.answers.find(token);
    if (!own) throw new ProblemError('NOT_FOUND');
    await write(own.invitation);
    const page = invitationPath(languageOf(request), token);
    await reply.header('cache-control', 'no-store').redirect(page, 303);
  }

  /** @throws {ProblemError} NOT_FOUND, also for an open link that has ended */
  async #toForm(reply: FastifyReply, lang: Lang, code: string): Promise<void> {
    const welcome = await this.answers.welcome(code);
    if (!welcome) throw new ProblemError('NOT_FOUND');
    const { facts } = await this.events.byId(welcome.eventId);
    const form = withInvitation(registerPath(lang, facts.event.slug), code);
    await reply.header('cache-control', 'no-store').redirect(form, 303);
  }
}

function newsOf(lang: Lang, state: InvitationState): string {
  const t = translatorFor(lang);
  if (state === 'registered') return t('invitations.page.registered');
  return state === 'declined' ? t('invitations.page.declined') : '';
}
