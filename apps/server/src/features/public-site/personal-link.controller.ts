import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { languageOf } from '../../platform/http/language.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { publicPath } from '../events/index.ts';
import {
  CalendarFiles,
  isAhead,
  PersonalLinks,
  personalPath,
  placeOf,
  SeatChanges,
  type EventFacts,
  type Registration,
} from '../registrations/index.ts';
import { eventWords, type Seats } from './event-words.ts';
import { Pages } from './pages.ts';
import { CANCEL_ROUTES, cancelPath, ICS_ROUTES, PERSONAL_ROUTES, registerPath } from './paths.ts';
import { PublicEvents } from './public-events.service.ts';
import { PublicWriteLimit } from './public-write-limit.ts';

/** How long after the day a personal link still answers. */
const LINK_DAYS = 30;

interface Own {
  readonly registration: Registration;
  readonly facts: EventFacts;
  readonly seats: Seats;
}

@ApiExcludeController()
@Controller()
export class PersonalLinkController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: PersonalLinks,
    private readonly calendars: CalendarFiles,
    private readonly seatChanges: SeatChanges,
    private readonly events: PublicEvents,
    private readonly pages: Pages,
    private readonly clock: Clock,
    private readonly limit: PublicWriteLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(PERSONAL_ROUTES)
  @Allow('public.read')
  async show(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const t = translatorFor(lang);
    const { registration, facts, seats } = await this.#find(token);
    const { event } = facts;
    const { email, name, status } = registration;
    const words = eventWords(facts, seats, this.clock.now(), lang);
    const place = await placeOf(this.dataSource.manager, registration);
    const isNew = 'uusi' in query && status !== 'cancelled';
    const isCancelledNow = 'peruttu' in query && status === 'cancelled';
    const mayCancel = status !== 'cancelled' && isAhead(event, this.clock.now());
    await this.pages.send(
      reply,
      'registration',
      lang,
      { title: t('public-site.own.title'), pathIn: (other) => personalPath(other, token) },
      {
        ...words,
        name,
        news: isNew
          ? t('public-site.own.just-registered', { email })
          : isCancelledNow
            ? t('public-site.own.just-cancelled', { email })
            : '',
        status:
          status === 'waiting'
            ? t('public-site.own.waiting', { place: place ?? 1 })
            : t(`public-site.own.${status}`),
        isWaiting: status === 'waiting',
        eventNews: words.isCancelled ? t('public-site.event.cancelled') : '',
        eventHref: publicPath(lang, event.slug),
        calendarHref: status === 'seated' ? `${personalPath(lang, token)}/talkoot.ics` : '',
        cancelHref: mayCancel ? cancelPath(lang, token) : '',
        againHref: status === 'cancelled' && words.isOpen ? registerPath(lang, event.slug) : '',
      },
    );
  }

  @Get(CANCEL_ROUTES)
  @Allow('public.read')
  async askToCancel(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const { registration, facts, seats } = await this.#find(token);
    if (registration.status === 'cancelled') return this.#back(reply, lang, token);
    await this.pages.send(
      reply,
      'cancel',
      lang,
      { title: translatorFor(lang)('public-site.cancel.title'), pathIn: (other) => cancelPath(other, token) },
      {
        ...eventWords(facts, seats, this.clock.now(), lang),
        isWaiting: registration.status === 'waiting',
        action: cancelPath(lang, token),
        keepHref: personalPath(lang, token),
      },
    );
  }

  @Post(CANCEL_ROUTES)
  @Allow('public.write')
  async cancel(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limit.spend(request.ip);
    const { registration } = await this.#find(token);
    // Pressing twice is asking once.
    if (registration.status !== 'cancelled') {
      await this.seatChanges
        .cancelByParticipant(registration.eventId, registration.id)
        .catch((error: unknown) => {
          if (!(error instanceof ProblemError) || error.code !== 'REGISTRATION_CANCELLED') throw error;
        });
    }
    await this.#back(reply, languageOf(request), token);
  }

  @Get(ICS_ROUTES)
  @Allow('public.read')
  async calendar(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { registration, facts } = await this.#find(token);
    if (registration.status !== 'seated') throw new ProblemError('NOT_FOUND');
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="talkoot.ics"')
      .header('cache-control', 'no-store')
      .send(await this.calendars.download(this.dataSource.manager, facts, registration, languageOf(request)));
  }

  async #back(reply: FastifyReply, lang: Lang, token: string): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(`${personalPath(lang, token)}?peruttu`, 303);
  }

  /** @throws {ProblemError} NOT_FOUND, or LINK_EXPIRED when the event is long over */
  async #find(token: string): Promise<Own> {
    const registration = await this.links.find(this.dataSource.manager, token);
    if (!registration) throw new ProblemError('NOT_FOUND');
    const { facts, seats } = await this.events.byId(registration.eventId);
    const lastDay = facts.start.add({ days: LINK_DAYS }).toInstant();
    if (Temporal.Instant.compare(this.clock.now(), lastDay) > 0) throw new ProblemError('LINK_EXPIRED');
    return { registration, facts, seats };
  }
}
