import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
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
  INVITATION_PARAMETER,
  personalPath,
  Registering,
  REGISTRATION_SECTORS,
  RETENTION_DAYS,
  submissionOf,
  type EventFacts,
} from '../registrations/index.ts';
import { eventWords } from './event-words.ts';
import {
  arrivalNotice,
  arrivalPath,
  InvitedArrivals,
  tiedToPartner,
  type Arrival,
} from './invited-arrival.ts';
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
    private readonly arrivals: InvitedArrivals,
  ) {}

  @Get(REGISTER_ROUTES)
  @Allow('public.read')
  async form(
    @Param('slug') slug: string,
    @Query(INVITATION_PARAMETER) code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { facts } = await this.events.bySlug(slug);
    const arrival = await this.arrivals.find(facts.event.id, code);
    const values = typedValues(
      tiedToPartner({ email: arrival.welcome?.email }, arrival) as Record<string, unknown>,
    );
    await this.#show(reply, languageOf(request), slug, values, null, arrival);
  }

  @Post(REGISTER_ROUTES)
  @Allow('public.write')
  async send(
    @Param('slug') slug: string,
    @Query(INVITATION_PARAMETER) code: unknown,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const { facts } = await this.events.bySlug(slug);
    const arrival = await this.arrivals.find(facts.event.id, code);
    const typed = tiedToPartner(body, arrival);
    try {
      await this.limit.spend(request.ip);
      const form = await readForm(typed);
      await this.mailboxes.spend(form.email);
      const registered = await this.registering.registerInPublic(facts.event.id, submissionOf(form), lang);
      if (registered.kind === 'registered') await this.arrivals.noteRegistered(arrival, form.email);
      const answer =
        registered.kind === 'registered'
          ? `${personalPath(lang, registered.token)}?uusi`
          : sentPath(lang, slug);
      // See other: a reload shows the answer again and sends nothing.
      await reply.header('cache-control', 'no-store').redirect(answer, 303);
    } catch (error) {
      if (!(error instanceof ProblemError) || !isFormProblem(error)) throw error;
      await this.#show(reply, lang, slug, typedValues(typed as Record<string, unknown>), error, arrival);
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
    arrival: Arrival,
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
        pathIn: (other) => arrivalPath(registerPath(other, slug), arrival),
      },
      {
        ...words,
        invitation: arrivalNotice(arrival, facts, lang),
        ...mistakesOf(problem?.fields ?? [], lang),
        refusal: problem && problem.fields.length === 0 ? t(`problem.${problem.code}`, problem.params) : '',
        wait: isTooMany ? waitIn(lang, problem) : '',
        action: arrivalPath(registerPath(lang, slug), arrival),
        eventHref: publicPath(lang, slug),
        values,
        organisations: organisationChoices(facts, values, lang, arrival),
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

function organisationChoices(
  { partners }: EventFacts,
  values: TypedValues,
  lang: Lang,
  { welcome }: Arrival,
): object[] {
  const choices = [
    ...partners.map(({ organisationId, organisation }) => ({
      value: organisationId,
      name: organisation.name,
    })),
    { value: OTHER_ORGANISATION, name: translatorFor(lang)('public-site.form.organisation.other') },
  ];
  // Who comes by a partner's invitation is one of its people.
  const offered = choices.filter(({ value }) => !welcome?.organisationId || value === welcome.organisationId);
  return offered.map((choice) => ({ ...choice, isChosen: choice.value === values.organisation }));
}
