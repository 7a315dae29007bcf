import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import type { ProblemError } from '../../../platform/problem/problem-error.ts';
import { mayChange, OwnSeats, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { GroupPage } from './group-page.ts';
import { cancelForm, ReasonDto } from './own-cancel-form.ts';
import { isFormMistake, readOwnForm, typedText } from './own-forms.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, soleRoutes } from './own-paths.ts';

/** The contact of a group cancels for everybody. */
@ApiExcludeController()
@Controller()
export class GroupCancelController {
  constructor(
    private readonly own: OwnPages,
    private readonly groups: GroupPage,
    private readonly seats: OwnSeats,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(soleRoutes('cancel-all'))
  @Allow('public.read')
  async ask(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.#show(reply, languageOf(request), key, '', null);
  }

  @Post(soleRoutes('cancel-all'))
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
      await this.seats.cancelAll(key, reason);
    } catch (error) {
      if (!isFormMistake(error)) throw error;
      return this.#show(reply, lang, key, typedText(body, 'reason'), error);
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
    const { members } = await this.groups.load(key);
    const open = members.filter((member) => mayChange(member, this.clock.now()));
    const [first] = open;
    if (!first) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    await this.own.send(
      reply,
      'own-action',
      lang,
      { ...first, key },
      { title: t('personal-link.cancel.title.group'), pathIn: this.own.pathOf(key, 'cancel-all') },
      {
        ...cancelForm(reason, problem, lang),
        paragraphs: [
          t('personal-link.cancel.group', { count: open.length }),
          t('personal-link.cancel.needs'),
        ],
        action: this.own.pathOf(key, 'cancel-all')(lang),
        confirm: t('personal-link.cancel.confirm.group'),
      },
      { status: problem?.status ?? 200 },
    );
  }
}
