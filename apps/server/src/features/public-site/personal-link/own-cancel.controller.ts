import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { TextField } from '../../../platform/http/fields.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { mayChange, OwnSeats, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { GroupPage } from './group-page.ts';
import { isFormMistake, ownMistakes, readOwnForm, typedText } from './own-forms.ts';
import { OwnPages, type Own } from './own-pages.ts';
import { linkPath, ownRoutes, soleRoutes } from './own-paths.ts';

class ReasonDto {
  @TextField({ max: 500, optional: true, isMultiline: true }) reason?: string;
}

/** One person, or everybody of a group by its contact. */
type Whom = 'cancel' | 'cancel-all';

/** One does not come after all, and may say why. */
@ApiExcludeController()
@Controller()
export class OwnCancelController {
  constructor(
    private readonly own: OwnPages,
    private readonly groups: GroupPage,
    private readonly seats: OwnSeats,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(ownRoutes('cancel'))
  @Allow('public.read')
  ask(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#show(reply, languageOf(request), key, 'cancel');
  }

  @Get(soleRoutes('cancel-all'))
  @Allow('public.read')
  askAll(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#show(reply, languageOf(request), key, 'cancel-all');
  }

  @Post(ownRoutes('cancel'))
  @Allow('public.write')
  cancel(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#cancel(reply, request, key, 'cancel', body);
  }

  @Post(soleRoutes('cancel-all'))
  @Allow('public.write')
  cancelAll(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#cancel(reply, request, key, 'cancel-all', body);
  }

  async #cancel(
    reply: FastifyReply,
    request: FastifyRequest,
    key: OwnKey,
    whom: Whom,
    body: unknown,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    try {
      const { reason = '' } = await readOwnForm(body ?? {}, ReasonDto);
      await (whom === 'cancel' ? this.seats.cancel(key, reason) : this.seats.cancelAll(key, reason));
    } catch (error) {
      if (isFormMistake(error)) return this.#show(reply, lang, key, whom, typedText(body, 'reason'), error);
      // Pressing twice is asking once.
      if (!(error instanceof ProblemError) || error.code !== 'REGISTRATION_CANCELLED') throw error;
    }
    await this.own.redirect(reply, linkPath(lang, key, 'news=cancelled'));
  }

  async #show(
    reply: FastifyReply,
    lang: Lang,
    key: OwnKey,
    whom: Whom,
    reason = '',
    problem: ProblemError | null = null,
  ): Promise<void> {
    const all = whom === 'cancel' ? [await this.own.load(key)] : (await this.groups.load(key)).members;
    const people = all.filter((one) => mayChange(one, this.clock.now()));
    const [own] = people;
    if (!own) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    await this.own.send(
      reply,
      'own-action',
      lang,
      { ...own, key },
      { title: titleOf(own, whom, lang), pathIn: this.own.pathOf(key, whom) },
      {
        ...ownMistakes(problem, { reason: 'personal-link.cancel.reason' }, lang),
        summary: t('personal-link.cancel.wrong'),
        paragraphs: [
          whom === 'cancel' ? lossOf(own, lang) : t('personal-link.cancel.group', { count: people.length }),
          t('personal-link.cancel.needs'),
        ],
        action: this.own.pathOf(key, whom)(lang),
        reason: { value: reason },
        confirm: t(whom === 'cancel' ? 'personal-link.cancel.confirm' : 'personal-link.cancel.confirm.group'),
        keep: t('personal-link.cancel.keep'),
        isDestructive: true,
      },
      { status: problem?.status ?? 200 },
    );
  }
}

function titleOf({ isContact, registration }: Own, whom: Whom, lang: Lang): string {
  const t = translatorFor(lang);
  if (whom === 'cancel-all') return t('personal-link.cancel.title.group');
  return isContact
    ? t('personal-link.cancel.title.one', { name: registration.name })
    : t('personal-link.cancel.title');
}

/** What is lost by it. */
function lossOf({ registration: { status } }: Own, lang: Lang): string {
  const lost = status === 'waiting' || status === 'pending' ? status : 'seated';
  return translatorFor(lang)(`personal-link.cancel.${lost}`);
}
