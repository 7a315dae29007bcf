import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { mayChange, OwnSeats, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { cancelForm, ReasonDto } from './own-cancel-form.ts';
import { isFormMistake, readOwnForm, typedText } from './own-forms.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, ownRoutes } from './own-paths.ts';

/** One does not come after all, and may say why. */
@ApiExcludeController()
@Controller()
export class OwnCancelController {
  constructor(
    private readonly own: OwnPages,
    private readonly seats: OwnSeats,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(ownRoutes('cancel'))
  @Allow('public.read')
  async ask(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.#show(reply, languageOf(request), key, '', null);
  }

  @Post(ownRoutes('cancel'))
  @Allow('public.write')
  async cancel(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    try {
      const { reason = '' } = await readOwnForm(body ?? {}, ReasonDto);
      await this.seats.cancel(key, reason);
    } catch (error) {
      if (isFormMistake(error)) return this.#show(reply, lang, key, typedText(body, 'reason'), error);
      // Pressing twice is asking once.
      if (!(error instanceof ProblemError) || error.code !== 'REGISTRATION_CANCELLED') throw error;
    }
    await this.own.redirect(reply, linkPath(lang, key, 'news=cancelled'));
  }

  async #show(
    reply: FastifyReply,
    lang: Lang,
    key: OwnKey,
    reason: string,
    problem: ProblemError | null,
  ): Promise<void> {
    const own = await this.own.load(key);
    if (!mayChange(own, this.clock.now())) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    const { name, status } = own.registration;
    await this.own.send(
      reply,
      'own-action',
      lang,
      own,
      {
        title: own.isContact
          ? t('personal-link.cancel.title.one', { name })
          : t('personal-link.cancel.title'),
        pathIn: this.own.pathOf(key, 'cancel'),
      },
      {
        ...cancelForm(reason, problem, lang),
        paragraphs: [
          status === 'waiting'
            ? t('personal-link.cancel.waiting')
            : status === 'pending'
              ? t('personal-link.cancel.pending')
              : t('personal-link.cancel.seated'),
          t('personal-link.cancel.needs'),
        ],
        action: this.own.pathOf(key, 'cancel')(lang),
      },
      { status: problem?.status ?? 200 },
    );
  }
}
