import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { answersOfFields, fieldsOfAnswers } from '@talkoot/forms';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { ChangeAnswers, currentForm, mayChange, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { questionFields } from '../register/question-fields.ts';
import { labelsOf, mistakesOf } from '../register/register-mistakes.ts';
import { typedForm } from '../registration-form.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, soleRoutes } from './own-paths.ts';

/** The questions of the event again, with what was answered. By one's own link only. */
@ApiExcludeController()
@Controller()
export class OwnAnswersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnPages,
    private readonly answers: ChangeAnswers,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(soleRoutes('answers'))
  @Allow('public.read')
  async form(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#show(reply, languageOf(request), key, null, null);
  }

  @Post(soleRoutes('answers'))
  @Allow('public.write')
  async send(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    const { fields, formVersion } = typedForm(body);
    try {
      const { event } = await this.own.load(key);
      const { questions } = await currentForm(this.dataSource.manager, event.id);
      const isNew = await this.answers.change(key, {
        answers: answersOfFields(questions, fields),
        ...(formVersion === null ? {} : { formVersion }),
      });
      await this.own.redirect(reply, linkPath(lang, key, isNew ? 'news=answers' : ''));
    } catch (error) {
      const isShown =
        error instanceof ProblemError && ['VALIDATION_FAILED', 'FORM_CHANGED'].includes(error.code);
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
    const { questions, version } = await currentForm(this.dataSource.manager, own.event.id);
    const fields = typed ?? fieldsOfAnswers(questions, own.registration.answers);
    const context = { lang, fields, errors: new Map<string, string>(), prefix: '' };
    const labels = labelsOf(questionFields(questions, context));
    const { errors, list } = mistakesOf(problem?.fields ?? [], labels, lang);
    await this.own.send(
      reply,
      'own-answers',
      lang,
      own,
      { title: t('personal-link.answers.title'), pathIn: this.own.pathOf(key, 'answers') },
      {
        action: this.own.pathOf(key, 'answers')(lang),
        formVersion: version,
        fields: questionFields(questions, { ...context, errors }),
        refusal: problem?.code === 'FORM_CHANGED' ? t('problem.FORM_CHANGED') : '',
        errors: list,
        summary: t('personal-link.answers.wrong', { count: Math.max(1, list.length) }),
      },
      { status: problem?.status ?? 200 },
    );
  }
}
