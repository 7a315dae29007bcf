import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../platform/access/access-guard.ts';
import { languageOf } from '../../platform/http/language.ts';
import { MailBlocks, type OptOut } from '../../platform/mail/mail-blocks.ts';
import { optInPath, optOutPath } from '../../platform/mail/opt-out-path.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Pages } from './pages.ts';

/** Where somebody says that they want no such mails, and takes it back. Opening the page changes nothing. */
@ApiExcludeController()
@Controller()
export class OptOutController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: MailBlocks,
    private readonly pages: Pages,
  ) {}

  @Get(LANGS.map((lang) => optOutPath(lang, ':token')))
  @Allow('public.read')
  async show(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#page(reply, languageOf(request), token, this.#read(token));
  }

  /** From the page, and from mail programs by themselves (RFC 8058), which follow no redirects. */
  @Post(LANGS.map((lang) => optOutPath(lang, ':token')))
  @HttpCode(200)
  @Allow('public.write')
  async optOut(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const optOut = this.#read(token);
    await this.blocks.optOut(this.dataSource.manager, optOut);
    if (isFromPage(body)) return this.#back(reply, lang, token);
    await this.#page(reply, lang, token, optOut);
  }

  @Post(LANGS.map((lang) => optInPath(lang, ':token')))
  @Allow('public.write')
  async optIn(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.blocks.optIn(this.dataSource.manager, this.#read(token));
    await this.#back(reply, languageOf(request), token);
  }

  #read(token: string): OptOut {
    const optOut = this.blocks.readOptOut(token);
    if (!optOut) throw new ProblemError('NOT_FOUND');
    return optOut;
  }

  async #back(reply: FastifyReply, lang: Lang, token: string): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(optOutPath(lang, token), 303);
  }

  async #page(reply: FastifyReply, lang: Lang, token: string, optOut: OptOut): Promise<void> {
    const t = translatorFor(lang);
    const isOut = await this.blocks.hasOptedOut(this.dataSource.manager, optOut);
    await this.pages.send(
      reply,
      'opt-out',
      lang,
      {
        title: t(`invitations.opt-out.${optOut.purpose}.title`),
        pathIn: (other) => optOutPath(other, token),
      },
      {
        heading: t(`invitations.opt-out.${optOut.purpose}.title`),
        text: t(
          isOut ? `invitations.opt-out.${optOut.purpose}.done` : `invitations.opt-out.${optOut.purpose}.text`,
        ),
        isOut,
        action: isOut ? optInPath(lang, token) : optOutPath(lang, token),
      },
    );
  }
}

/** Our own form says so; a mail program sends `List-Unsubscribe=One-Click`, or nothing that we can read. */
function isFromPage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'page' in body;
}
