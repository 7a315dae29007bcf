import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { OneOfField } from '../../../platform/http/fields.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { OwnMoves, type OwnKey } from '../../registrations/index.ts';
import { PublicEvents } from '../public-events.service.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { readOwnForm } from './own-forms.ts';
import { OwnPages } from './own-pages.ts';
import { linkPath, MOVE_ROUTES, movePath, ownPath, soleRoutes } from './own-paths.ts';

class MoveDto {
  @OneOfField(['yes'], { optional: true }) mayWait?: 'yes';
}

interface MoveKey extends OwnKey {
  readonly slug: string;
}

/** Another date of the same training. */
@ApiExcludeController()
@Controller()
export class OwnDatesController {
  constructor(
    private readonly own: OwnPages,
    private readonly moves: OwnMoves,
    private readonly events: PublicEvents,
    private readonly limit: PublicWriteLimit,
  ) {}

  @Get(soleRoutes('dates'))
  @Allow('public.read')
  async list(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const own = await this.own.load(key);
    const title = translatorFor(lang)('personal-link.dates.title');
    const dates = await Promise.all(
      (await this.moves.dates(own)).map(async (date) => {
        const { when, place, seats } = this.own.words(await this.events.of(date), lang);
        return { when, place, seats, href: movePath(lang, key, date.slug) };
      }),
    );
    const frame = { title, pathIn: this.own.pathOf(key, 'dates') };
    await this.own.send(reply, 'own-dates', lang, own, frame, { dates });
  }

  @Get(MOVE_ROUTES)
  @Allow('public.read')
  async ask(
    @Param() key: MoveKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#show(reply, languageOf(request), key, null);
  }

  @Post(MOVE_ROUTES)
  @Allow('public.write')
  async move(
    @Param() key: MoveKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    try {
      const { mayWait } = await readOwnForm(body ?? {}, MoveDto);
      const token = await this.moves.move(key, key.slug, mayWait === 'yes');
      await this.own.redirect(reply, linkPath(lang, { token }, 'news=moved'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // The second press: the registration has moved away already, and its page says where to.
      if (error.code === 'REGISTRATION_CANCELLED') return this.own.redirect(reply, linkPath(lang, key));
      if (!REFUSALS.includes(error.code)) throw error;
      await this.#show(reply, lang, key, error);
    }
  }

  async #show(reply: FastifyReply, lang: Lang, key: MoveKey, problem: ProblemError | null): Promise<void> {
    const t = translatorFor(lang);
    const own = await this.own.load(key);
    const date = (await this.moves.dates(own)).find(({ slug }) => slug === key.slug);
    // Closed or off since the list was shown.
    if (!date) return this.own.redirect(reply, ownPath(lang, key, 'dates'));
    const there = this.own.words(await this.events.of(date), lang);
    const isFull = there.isFull || problem?.code === 'NO_SEAT_THERE';
    await this.own.send(
      reply,
      'own-move',
      lang,
      own,
      { title: t('personal-link.move.title'), pathIn: (other) => movePath(other, key, key.slug) },
      {
        refusal: problem ? refusalWords(problem, lang) : '',
        there: { when: there.when, place: there.place, seats: there.seats },
        explanation: t(isFull ? 'personal-link.move.full' : 'personal-link.move.free'),
        isFull,
        action: movePath(lang, key, key.slug),
        keepHref: ownPath(lang, key, 'dates'),
      },
      { status: problem?.status ?? 200 },
    );
  }
}

/** What the other date refuses; the registration here is as it was. */
const REFUSALS: readonly string[] = [
  'VALIDATION_FAILED',
  'NO_SEAT_THERE',
  'REGISTRATION_DUPLICATE',
  'REGISTRATION_CLOSED',
  'EVENT_NOT_OPEN',
  'WAITING_LIST_FULL',
];

function refusalWords({ code, params }: ProblemError, lang: Lang): string {
  const t = translatorFor(lang);
  if (code === 'NO_SEAT_THERE') return t('personal-link.move.filled');
  if (code === 'REGISTRATION_DUPLICATE') return t('personal-link.move.already');
  return t(`problem.${code}`, params);
}
