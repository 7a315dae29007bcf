import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { isAhead, lifetimeWords, OwnErasure, type OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { GroupPage } from './group-page.ts';
import { OwnPages } from './own-pages.ts';
import { endingPath, soleRoutes } from './own-paths.ts';

/** Somebody wants to be forgotten: a participant, or the contact of a group. */
@ApiExcludeController()
@Controller()
export class OwnEraseController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnPages,
    private readonly groups: GroupPage,
    private readonly erasure: OwnErasure,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(soleRoutes('erase'))
  @Allow('public.read')
  async ask(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lang = languageOf(request);
    const isContact = await this.own.isGroupLink(key);
    const own = isContact ? await this.groups.first(key) : await this.own.load(key);
    const t = translatorFor(lang);
    const what = isContact ? 'contact' : isAhead(own.event, this.clock.now()) ? 'ahead' : 'over';
    const { manager } = this.dataSource;
    await this.own.send(
      reply,
      'own-action',
      lang,
      { ...own, key },
      { title: t('personal-link.erase.title'), pathIn: this.own.pathOf(key, 'erase') },
      {
        paragraphs: [
          t(`personal-link.erase.${what}`),
          t('personal-link.erase.final'),
          ...(what === 'over'
            ? [t('personal-link.erase.otherwise'), ...(await lifetimeWords(manager, own.event, lang))]
            : []),
        ],
        action: this.own.pathOf(key, 'erase')(lang),
        reason: null,
        errors: [],
        confirm: t('personal-link.erase.confirm'),
        keep: t('personal-link.erase.keep'),
        isDestructive: true,
      },
    );
  }

  @Post(soleRoutes('erase'))
  @Allow('public.write')
  async erase(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limit.spend(request.ip);
    const { kind } = await this.erasure.request(key);
    const ending = kind === 'erased' ? 'erased' : 'attendance-kept';
    await this.own.redirect(reply, endingPath(languageOf(request), ending));
  }
}
