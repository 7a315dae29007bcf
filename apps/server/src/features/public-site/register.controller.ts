import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { languageOf } from '../../platform/http/language.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { publicPath } from '../events/index.ts';
import {
  personalPath,
  Registering,
  REGISTRATION_SECTORS,
  RETENTION_DAYS,
  submissionOf,
  type EventFacts,
} from '../registrations/index.ts';
import { eventWords } from './event-words.ts';
import { waitIn } from './page-filter.ts';
import { Pages } from './pages.ts';
import { REGISTER_ROUTES, registerPath, SENT_ROUTES, sentPath } from './paths.ts';
import { PublicEvents } from './public-events.service.ts';
import { MailboxLimit, PublicWriteLimit } from './public-write-limit.ts';
import {
  mistakesOf,
  OTHER_ORGANISATION,
  readForm,
  typedValues,
  type TypedValues,
} from './registration-form.ts';

@ApiExcludeController()
@Controller()
export class RegisterController {
  constructor(
    private readonly events: PublicEvents,
    private readonly registering: Registering,
    private readonly pages: Pages,
    private readonly clock: Clock,
    private readonly limit: PublicWriteLimit,
    private readonly mailboxes: MailboxLimit,
  ) {}

  @Get(REGISTER_ROUTES)
  @Allow('public.read')
  async form(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#show(reply, languageOf(request), slug, typedValues(), null);
  }

  @Post(REGISTER_ROUTES)
  @Allow('public.write')
  async send(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const { facts } = await this.events.bySlug(slug);
    try {
      await this.limit.spend(request.ip);
      const form = await readForm(body);
      await this.mailboxes.spend(form.email);
      const registered = await this.registering.registerInPublic(facts.event.id, submissionOf(form), lang);
      const answer =
        registered.kind === 'registered'
          ? `${personalPath(lang, registered.token)}?uusi`
          : sentPath(lang, slug);
      // See other: a reload shows the answer again and sends nothing.
      await reply.header('cache-control', 'no-store').redirect(answer, 303);
    } catch (error) {
      if (!(error instanceof ProblemError) || !isFormProblem(error)) throw error;
      await this.#show(reply, lang, slug, typedValues(body as Record<string, unknown>), error);
    }
  }

  /** For an address that is registered already: the rest is said by mail, to its owner alone. */
  @Get(SENT_ROUTES)
  @Allow('public.read')
  async sent(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const { facts, seats } = await this.events.bySlug(slug);
    const title = translatorFor(lang)('public-site.sent.title');
    await this.pages.send(
      reply,
      'sent',
      lang,
      { title, pathIn: (other) => sentPath(other, slug) },
      { ...eventWords(facts, seats, this.clock.now(), lang), eventHref: publicPath(lang, slug) },
    );
  }

  async #show(
    reply: FastifyReply,
    lang: Lang,
    slug: string,
    values: TypedValues,
    problem: ProblemError | null,
  ): Promise<void> {
    const t = translatorFor(lang);
    const { facts, seats } = await this.events.bySlug(slug);
    const words = eventWords(facts, seats, this.clock.now(), lang);
    const isTooMany = problem?.code === 'TOO_MANY_REQUESTS';
    if (isTooMany) void reply.header('retry-after', String(problem.params['seconds'] ?? 60));
    await this.pages.send(
      reply,
      'register',
      lang,
      {
        title: `${t('public-site.form.title')}: ${words.title}`,
        pathIn: (other) => registerPath(other, slug),
      },
      {
        ...words,
        ...mistakesOf(problem?.fields ?? [], lang),
        refusal: problem && problem.fields.length === 0 ? t(`problem.${problem.code}`, problem.params) : '',
        wait: isTooMany ? waitIn(lang, problem) : '',
        action: registerPath(lang, slug),
        eventHref: publicPath(lang, slug),
        values,
        organisations: organisationChoices(facts, values, lang),
        sectors: REGISTRATION_SECTORS.map((value) => ({
          value,
          name: t(`words.sector.${value}`),
          isChosen: value === values.sector,
        })),
        privacy: t('public-site.form.privacy.text', {
          organisers: words.organisers,
          basicDays: RETENTION_DAYS.basic,
          needDays: RETENTION_DAYS.need,
        }),
      },
      { status: problem?.status ?? 200 },
    );
  }
}

/** Mistakes that the form itself can show; everything else gets a page of its own. */
function isFormProblem({ code }: ProblemError): boolean {
  return [
    'VALIDATION_FAILED',
    'REGISTRATION_CLOSED',
    'EVENT_NOT_OPEN',
    'WAITING_LIST_FULL',
    'TOO_MANY_REQUESTS',
  ].includes(code);
}

function organisationChoices({ partners }: EventFacts, values: TypedValues, lang: Lang): object[] {
  const choices = [
    ...partners.map(({ organisationId, organisation }) => ({
      value: organisationId,
      name: organisation.name,
    })),
    { value: OTHER_ORGANISATION, name: translatorFor(lang)('public-site.form.organisation.other') },
  ];
  return choices.map((choice) => ({ ...choice, isChosen: choice.value === values.organisation }));
}
