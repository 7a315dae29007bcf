import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { languageOf, preferredLanguage } from '../../platform/http/language.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { publicPath } from '../events/index.ts';
import { eventWords, type EventWords } from './event-words.ts';
import { KeptPages } from './kept-pages.ts';
import { Pages } from './pages.ts';
import { PublicEvents } from './public-events.service.ts';

@ApiExcludeController()
@Controller()
export class CalendarController {
  constructor(
    private readonly events: PublicEvents,
    private readonly pages: Pages,
    private readonly kept: KeptPages,
    private readonly clock: Clock,
  ) {}

  @Get('/')
  @Allow('public.read')
  async root(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lang = preferredLanguage(request.headers['accept-language']);
    await reply
      .header('vary', 'accept-language')
      .header('cache-control', 'no-store')
      .redirect(`/${lang}/`, 302);
  }

  // Nest cuts the slash at the end of a route; only so the address with its slash is found.
  @Get(LANGS.flatMap((lang) => [`/${lang}`, `/${lang}/*`]))
  @Allow('public.read')
  async calendar(
    @Param() params: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (Object.values(params).some(Boolean)) throw new ProblemError('NOT_FOUND');
    const lang = languageOf(request);
    await this.kept.send(request, reply, lang, () => this.#page(lang));
  }

  async #page(lang: Lang): Promise<string> {
    const t = translatorFor(lang);
    const months = new Map<string, (EventWords & { href: string })[]>();
    for (const { facts, seats } of await this.events.upcoming()) {
      const name = monthName(facts.start, lang);
      const words = eventWords(facts, seats, this.clock.now(), lang);
      const month = months.get(name) ?? [];
      months.set(name, [...month, { ...words, href: publicPath(lang, facts.event.slug) }]);
    }
    const frame = {
      title: t('public-site.calendar'),
      description: t('public-site.calendar.lead'),
      pathIn: (other: Lang) => `/${other}/`,
      isIndexed: true,
    };
    const model = { months: [...months].map(([name, events]) => ({ name, events })) };
    return this.pages.render('calendar', lang, frame, model);
  }
}

function monthName(date: Temporal.ZonedDateTime, lang: Lang): string {
  const month = date.month as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  return translatorFor(lang)(`public-site.month.${month}`, { year: String(date.year) });
}
