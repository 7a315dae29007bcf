import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { CalendarFiles, currentForm, ownStateOf, type OwnKey } from '../../registrations/index.ts';
import { Pages } from '../pages.ts';
import { GroupPage } from './group-page.ts';
import { OwnPages } from './own-pages.ts';
import { ENDING_ROUTES, endingIn, endingPath, fileRoutes, LINK_ROUTES, linkPath } from './own-paths.ts';
import { doorWords, lacksAnswers, newsWords, ownLinks, statusWords, untilWords } from './own-words.ts';

/** Where a personal link leads: one's own registration, or the people of a group. */
@ApiExcludeController()
@Controller()
export class OwnPageController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnPages,
    private readonly groups: GroupPage,
    private readonly pages: Pages,
    private readonly calendars: CalendarFiles,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Stands before the links' own route: these words are no tokens. */
  @Get(ENDING_ROUTES)
  @Allow('public.read')
  async ending(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lang = languageOf(request);
    const ending = endingIn(request.url, lang);
    const t = translatorFor(lang);
    const title = t(`personal-link.ended.${ending}.title`);
    const frame = { title, pathIn: (other: typeof lang) => endingPath(other, ending) };
    await this.pages.send(reply, 'own-ended', lang, frame, {
      heading: title,
      text: t(`personal-link.ended.${ending}.text`),
    });
  }

  @Get(LINK_ROUTES)
  @Allow('public.read')
  async show(
    @Param() key: OwnKey,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    if (await this.own.isGroupLink(key)) return this.groups.send(reply, lang, key, query);
    const own = await this.own.load(key);
    const { event, registration, facts } = own;
    const t = translatorFor(lang);
    const words = this.own.words(own, lang);
    const now = this.clock.now();
    const { manager } = this.dataSource;
    const state = {
      ...(await ownStateOf(manager, own, now)),
      now,
      isOpen: words.isOpen && !own.settings.isClosed,
      hasUnanswered: lacksAnswers(await currentForm(manager, event.id), registration.answers),
    };
    const frame = { title: t('personal-link.title'), pathIn: (other: typeof lang) => linkPath(other, key) };
    await this.pages.send(reply, 'own', lang, frame, {
      ...words,
      ...statusWords(own, state, lang),
      ...ownLinks(own, state, lang),
      ...doorWords(own, now, this.config.publicUrl, lang),
      name: registration.name,
      news: newsWords(query, own, lang),
      eventNews: event.status === 'cancelled' ? t('personal-link.event-cancelled') : '',
      attendance: own.settings.hasOnline ? t(`personal-link.attendance.${registration.attendance}`) : '',
      sessions: facts.rows
        .filter(({ item }) => registration.sessionIds.includes(item.id))
        .map(({ item }) => item.title),
      until: untilWords(own, lang),
    });
  }

  @Get(fileRoutes('talkoot.ics'))
  @Allow('public.read')
  async calendar(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { registration, facts } = await this.own.load(key);
    if (registration.status !== 'seated') throw new ProblemError('NOT_FOUND');
    const { manager } = this.dataSource;
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="talkoot.ics"')
      .header('cache-control', 'no-store')
      .send(await this.calendars.download(manager, facts, registration, languageOf(request)));
  }
}
