import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { holdsSeat } from '@talkoot/seating';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { ChangeChoices, mayChange, mayChangeOrganisation, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { choiceFields } from '../register/person-fields.ts';
import { labelsOf, mistakesOf } from '../register/register-mistakes.ts';
import { typedForm } from '../registration-form.ts';
import { OwnChoiceForm } from './own-choice-form.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, soleRoutes } from './own-paths.ts';

/** What a seat is needed of: organisation, sector, way of taking part, sessions. By one's own link only. */
@ApiExcludeController()
@Controller()
export class OwnChoicesController {
  constructor(
    private readonly own: OwnPages,
    private readonly forms: OwnChoiceForm,
    private readonly choices: ChangeChoices,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(soleRoutes('choices'))
  @Allow('public.read')
  async form(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#show(reply, languageOf(request), key, null, null);
  }

  @Post(soleRoutes('choices'))
  @Allow('public.write')
  async send(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    const { fields } = typedForm(body);
    try {
      const own = await this.own.load(key);
      const wish = await this.forms.read(own, fields, lang);
      const isNew = await this.choices.change(key, wish);
      await this.own.redirect(reply, linkPath(lang, key, isNew ? 'news=person' : ''));
    } catch (error) {
      const isShown =
        error instanceof ProblemError && ['VALIDATION_FAILED', 'NO_SEAT_THERE'].includes(error.code);
      if (!isShown) throw error;
      await this.#show(reply, lang, key, fields, error);
    }
  }

  async #show(
    reply: FastifyReply,
    lang: Lang,
    key: OwnKey,
    typed: Readonly<Record<string, string>> | null,
    problem: ProblemError | null,
  ): Promise<void> {
    const own = await this.own.load(key);
    if (!mayChange(own, this.clock.now())) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    const offered = await this.forms.offered(own, lang);
    const context = { lang, fields: typed ?? this.forms.fieldsOf(own, offered), prefix: '' };
    const drawn = (errors: ReadonlyMap<string, string>) =>
      choiceFields(own.facts, offered, { ...context, errors });
    const labels = labelsOf(drawn(new Map()));
    const { errors, list } = mistakesOf(problem?.fields ?? [], labels, lang);
    await this.own.send(
      reply,
      'own-choices',
      lang,
      own,
      { title: t('personal-link.choices.title'), pathIn: this.own.pathOf(key, 'choices') },
      {
        action: this.own.pathOf(key, 'choices')(lang),
        lead: t(`personal-link.choices.lead.${holdsSeat(own.registration.status) ? 'seat' : 'queue'}`),
        approved: mayChangeOrganisation(own.registration, own.settings)
          ? ''
          : t('personal-link.choices.approved'),
        fields: drawn(errors),
        refusal: problem?.code === 'NO_SEAT_THERE' ? t('personal-link.choices.no-seat') : '',
        errors: list,
        summary: t('personal-link.choices.wrong', { count: Math.max(1, list.length) }),
      },
      { status: problem?.status ?? 200 },
    );
  }
}
