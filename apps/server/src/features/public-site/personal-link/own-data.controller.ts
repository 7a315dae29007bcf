import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../../platform/access/access-guard.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { lifetimeWords, ownData, type OwnKey } from '../../registrations/index.ts';
import { dataSections, dataFile } from './own-data-words.ts';
import { OwnPages } from './own-pages.ts';
import { fileRoutes, ownFilePath, soleRoutes } from './own-paths.ts';

/** Everything that is kept about a registration, to be read, printed and taken along. */
@ApiExcludeController()
@Controller()
export class OwnDataController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnPages,
  ) {}

  @Get(soleRoutes('data'))
  @Allow('public.read')
  async page(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const own = await this.own.load(key);
    const data = await ownData(this.dataSource.manager, own.registration);
    const title = translatorFor(lang)('personal-link.data.title');
    await this.own.send(
      reply,
      'own-data',
      lang,
      own,
      { title, pathIn: this.own.pathOf(key, 'data') },
      {
        ...dataSections(own, data, lang),
        lifetimes: await lifetimeWords(this.dataSource.manager, own.event, lang),
        fileHref: ownFilePath(lang, key, 'talkoot.json'),
      },
    );
  }

  @Get(fileRoutes('talkoot.json'))
  @Allow('public.read')
  async file(@Param() key: OwnKey, @Res() reply: FastifyReply): Promise<void> {
    const own = await this.own.load(key);
    const data = await ownData(this.dataSource.manager, own.registration);
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="talkoot.json"')
      .header('cache-control', 'no-store')
      .send(`${JSON.stringify(dataFile(own, data), null, 2)}\n`);
  }
}
