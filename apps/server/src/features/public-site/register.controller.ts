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
import { INVITATION_PARAMETER, personalPath, Registering, type Submission } from '../registrations/index.ts';
import { eventWords } from './event-words.ts';
import {
  arrivalFields,
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
import { choiceFacts } from './register/choice-facts.ts';
import { RegisterFacts } from './register/register-facts.service.ts';
import { registerPage } from './register/register-page.ts';
import { keptOtherwise, privacyOf, rulesOf } from './register/register-words.ts';
import { valueOf } from './register/page-field.ts';
import { readForm, typedForm, withPeople, type TypedForm } from './registration-form.ts';

@ApiExcludeController()
@Controller()
export class RegisterController {
  constructor(
    private readonly events: PublicEvents,
    private readonly facts: RegisterFacts,
    private readonly registering: Registering,
    private readonly arrivals: InvitedArrivals,
    private readonly pages: Pages,
    private readonly clock: Clock,
    private readonly limit: PublicWriteLimit,
    private readonly mailboxes: MailboxLimit,
  ) {}

  @Get(REGISTER_ROUTES)
  @Allow('public.read')
  async form(
    @Param('slug') slug: string,
    @Query(INVITATION_PARAMETER) code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const arrival = await this.arrivals.find(slug, code);
    await this.#show(reply, languageOf(request), slug, typedForm(arrivalFields(arrival)), arrival, null);
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
    if (typeof body !== 'object' || body === null) throw new ProblemError('MALFORMED_REQUEST');
    const arrival = await this.arrivals.find(slug, code);
    const typed = typedForm(tiedToPartner(body, arrival));
    const action = valueOf(typed.fields, 'do');
    // Another person more or less: the page comes back as it was, with the change.
    if (action !== '') return this.#show(reply, lang, slug, typed, arrival, null, action);
    try {
      await this.limit.spend(request.ip);
      const { eventId, form, tracks } = await this.facts.forReading(slug, lang);
      const submission = await readForm(typed, form, { tracks });
      for (const mailbox of mailboxesOf(submission)) await this.mailboxes.spend(mailbox);
      const answer = await this.registering.registerInPublic(eventId, submission, lang);
      if (answer.kind === 'registered') await this.arrivals.noteRegistered(arrival, submission);
      const path =
        answer.kind === 'registered' ? `${personalPath(lang, answer.token)}?uusi` : sentPath(lang, slug);
      // See other: a reload shows the answer again and sends nothing.
      await reply.header('cache-control', 'no-store').redirect(path, 303);
    } catch (error) {
      if (!(error instanceof ProblemError) || !isFormProblem(error)) throw error;
      await this.#show(reply, lang, slug, typed, arrival, error);
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
    sent: TypedForm,
    arrival: Arrival,
    problem: ProblemError | null,
    action = '',
  ): Promise<void> {
    const t = translatorFor(lang);
    const { facts, seats } = await this.events.bySlug(slug);
    const words = eventWords(facts, seats, this.clock.now(), lang);
    const { form, settings, retention, pools } = await this.facts.of(facts.event.id);
    const choices = {
      ...choiceFacts(facts, pools, settings.hasOnline, lang),
      organisationId: arrival.welcome?.organisationId ?? null,
    };
    const typed = withPeople(sent, action, settings.groupLimit);
    const isTooMany = problem?.code === 'TOO_MANY_REQUESTS';
    if (isTooMany) void reply.header('retry-after', String(problem.params['seconds'] ?? 60));
    const problems = problem?.fields ?? [];
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
        ...registerPage({ facts, form, settings, choices, typed, problems, lang }),
        isOpen: words.isOpen && !settings.isClosed,
        deadline: words.isOpen && settings.isClosed ? t('register.closed') : words.deadline,
        refusal: problem && problems.length === 0 ? t(`problem.${problem.code}`, problem.params) : '',
        wait: isTooMany ? waitIn(lang, problem) : '',
        action: arrivalPath(registerPath(lang, slug), arrival),
        eventHref: publicPath(lang, slug),
        rules: rulesOf(settings, lang),
        privacy: [
          ...privacyOf(form.questions, words.organisers, retention.peopleDays, lang),
          ...keptOtherwise(facts.event, retention, lang),
        ],
      },
      { status: problem?.status ?? 200 },
    );
  }
}

/** Each may get a mail, and anybody may type anybody's address. */
function mailboxesOf({ people, contact }: Submission): Set<string> {
  return new Set([...people, ...(contact ? [contact] : [])].map(({ email }) => email));
}

/** Mistakes that the form itself can show; everything else gets a page of its own. */
function isFormProblem({ code }: ProblemError): boolean {
  return [
    'VALIDATION_FAILED',
    'FORM_CHANGED',
    'REGISTRATION_CLOSED',
    'EVENT_NOT_OPEN',
    'WAITING_LIST_FULL',
    'TOO_MANY_REQUESTS',
  ].includes(code);
}
