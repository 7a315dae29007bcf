import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { formatList, formatTimeRange, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { languageOf } from '../../platform/http/language.ts';
import { publicPath, sessionNotes } from '../events/index.ts';
import { inLanguage, REGISTRATION_SECTORS, type EventFacts } from '../registrations/index.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { eventWords } from './event-words.ts';
import { KeptPages } from './kept-pages.ts';
import { Pages } from './pages.ts';
import { EVENT_ROUTES, registerPath } from './paths.ts';
import { PublicEvents } from './public-events.service.ts';

@ApiExcludeController()
@Controller()
export class EventPageController {
  constructor(
    private readonly events: PublicEvents,
    private readonly pages: Pages,
    private readonly kept: KeptPages,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(EVENT_ROUTES)
  @Allow('public.read')
  async show(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.kept.send(request, reply, lang, () => this.#page(lang, slug));
  }

  async #page(lang: Lang, slug: string): Promise<string> {
    const { facts, seats } = await this.events.bySlug(slug);
    const words = eventWords(facts, seats, this.clock.now(), lang);
    const summary = inLanguage(facts.event.summary, lang);
    const url = this.config.publicUrl + publicPath(lang, slug);
    return this.pages.render(
      'event',
      lang,
      {
        title: words.title,
        description: `${words.when}, ${words.place}. ${summary.text}`.slice(0, 200),
        pathIn: (other) => publicPath(other, slug),
        isIndexed: true,
        jsonLd: eventJsonLd(facts, words, url, lang),
      },
      {
        ...words,
        summary: summary.text,
        summaryLang: summary.lang === lang ? '' : summary.lang,
        audience: audienceOf(facts, lang),
        registerHref: words.isOpen ? registerPath(lang, slug) : '',
        rows: rowsOf(facts, lang),
        hasSpeakers: facts.rows.some(({ item }) => item.speakers.length > 0 || item.room !== ''),
      },
    );
  }
}

function audienceOf({ event }: EventFacts, lang: Lang): string {
  const t = translatorFor(lang);
  const sectors = REGISTRATION_SECTORS.filter((sector) => event.sectors.includes(sector));
  if (sectors.length === 0) return t('public-site.event.everybody');
  return formatList(
    sectors.map((sector) => t(`words.sector.${sector}`)),
    lang,
  );
}

/** The day on the clock. Titles are the organiser's own; in another language the module's title there, if it has one. */
function rowsOf({ rows }: EventFacts, lang: Lang): object[] {
  return rows.map(({ item, start, end }) => {
    const text = item.moduleVersion?.texts.find((one) => one.lang === lang);
    const isOwnWords = lang === 'fi' || !text;
    return {
      clock: formatTimeRange(start, end, lang),
      title: isOwnWords ? item.title : text.title,
      titleLang: isOwnWords && lang !== 'fi' ? 'fi' : '',
      summary: text?.summary ?? '',
      isBreak: item.kind === 'break',
      notes: sessionNotes(item, lang).join(' · '),
      who: [item.speakers.join('; '), item.room].filter(Boolean).join(', '),
    };
  });
}
