import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { mayChange, OwnSeats, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, ownRoutes } from './own-paths.ts';

/** A seat was offered: take it, or leave it to the next. */
@ApiExcludeController()
@Controller()
export class OwnOfferController {
  constructor(
    private readonly own: OwnPages,
    private readonly seats: OwnSeats,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Post(ownRoutes('accept'))
  @Allow('public.write')
  async accept(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limit.spend(request.ip);
    await this.seats.acceptOffer(key);
    await this.own.redirect(reply, linkPath(languageOf(request), key, 'news=accepted'));
  }

  @Get(ownRoutes('decline'))
  @Allow('public.read')
  async askToDecline(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const own = await this.own.load(key);
    const isOffered = own.registration.status === 'offered' && mayChange(own, this.clock.now());
    if (!isOffered) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    await this.own.send(
      reply,
      'own-action',
      lang,
      own,
      { title: t('personal-link.decline.title'), pathIn: this.own.pathOf(key, 'decline') },
      {
        paragraphs: [t('personal-link.decline.text')],
        action: this.own.pathOf(key, 'decline')(lang),
        reason: null,
        errors: [],
        confirm: t('personal-link.decline.confirm'),
        keep: t('personal-link.back'),
        isDestructive: true,
      },
    );
  }

  @Post(ownRoutes('decline'))
  @Allow('public.write')
  async decline(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limit.spend(request.ip);
    await this.seats.declineOffer(key).catch((error: unknown) => {
      if (!(error instanceof ProblemError) || error.code !== 'REGISTRATION_CANCELLED') throw error;
    });
    await this.own.redirect(reply, linkPath(languageOf(request), key, 'news=declined'));
  }
}
