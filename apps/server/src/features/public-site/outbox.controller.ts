import {
  Controller,
  Get,
  Inject,
  Injectable,
  Param,
  Req,
  Res,
  UseGuards,
  type CanActivate,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { formatInstant } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Allow } from '../../platform/access/access-guard.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Id } from '../../platform/http/ids.ts';
import { languageOf } from '../../platform/http/language.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Pages } from './pages.ts';

const SHOWN = 200;
const ZONE = 'Europe/Helsinki';

/** Mails are people's own: outside try-out mode there is no outbox. */
@Injectable()
class TryOutOnly implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(): boolean {
    if (this.config.mode !== 'try-out') throw new ProblemError('NOT_FOUND');
    return true;
  }
}

/** The mails that would have left the house. */
@ApiExcludeController()
@Controller('outbox')
@UseGuards(TryOutOnly)
export class OutboxController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Allow('public.read')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lang = languageOf(request);
    const mails = await this.dataSource.manager.find(OutgoingMail, {
      select: { id: true, recipient: true, subject: true, locale: true, createdAt: true },
      // What has not left is not written yet.
      where: { status: 'sent' },
      order: { id: 'DESC' },
      take: SHOWN,
    });
    const rows = mails.map(({ id, recipient, subject, locale, createdAt }) => ({
      id,
      recipient,
      subject,
      mailLang: locale,
      when: formatInstant(createdAt, ZONE, lang),
    }));
    const title = translatorFor(lang)('public-site.outbox.title');
    await this.pages.send(reply, 'outbox', lang, { title, pathIn: (other) => `/${other}/` }, { mails: rows });
  }

  @Get(':id')
  @Allow('public.read')
  async show(
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    const mail = await this.#find(id);
    const { subject, recipient, locale } = mail;
    await this.pages.send(
      reply,
      'outbox-mail',
      lang,
      { title: subject, pathIn: (other) => `/${other}/` },
      {
        id,
        subject,
        recipient,
        mailLang: locale,
        when: formatInstant(mail.createdAt, ZONE, lang),
        hasIcs: mail.ics !== null,
        parts: partsOf(mail.text),
      },
    );
  }

  /** Alone in a sandbox: no scripts, no forms, nothing from elsewhere, whatever the mail says. */
  @Get(':id/html')
  @Allow('public.read')
  async html(@Param('id', Id) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { html } = await this.#find(id);
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-security-policy',
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      )
      .send(html);
  }

  @Get(':id/talkoot.ics')
  @Allow('public.read')
  async ics(@Param('id', Id) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { ics } = await this.#find(id);
    if (ics === null) throw new ProblemError('NOT_FOUND');
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="talkoot.ics"')
      .header('cache-control', 'no-store')
      .send(ics);
  }

  async #find(id: string): Promise<OutgoingMail> {
    const mail = await this.dataSource.manager.findOneBy(OutgoingMail, { id });
    if (!mail) throw new ProblemError('NOT_FOUND');
    return mail;
  }
}

/** The text with its addresses as links, as mail programs show it. */
function partsOf(text: string): { text: string; href: string }[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => ({ text: part, href: /^https?:\/\//.test(part) ? part : '' }));
}
