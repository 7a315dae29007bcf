import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { DocumentKinds } from '../../../platform/documents/document-kinds.ts';
import { DocumentRenderer } from '../../../platform/documents/document-renderer.ts';
import { contentDisposition } from '../../../platform/http/content-disposition.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import type { OwnKey } from '../../registrations/index.ts';
import { PublicWriteLimit } from '../public-write-limit.ts';
import { OwnPages } from './own-pages.ts';
import { fileRoutes } from './own-paths.ts';
import { papersOf } from './own-words.ts';

/** What participants take home: the certificate of who was there, and the handout of who had a seat. */
@ApiExcludeController()
@Controller()
export class OwnDocumentsController {
  constructor(
    private readonly own: OwnPages,
    private readonly kinds: DocumentKinds,
    private readonly renderer: DocumentRenderer,
    private readonly limit: PublicWriteLimit,
    private readonly clock: Clock,
  ) {}

  @Get(fileRoutes('certificate.pdf'))
  @Allow('public.read')
  certificate(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#print('certificate', key, request, reply);
  }

  @Get(fileRoutes('handout.pdf'))
  @Allow('public.read')
  handout(@Param() key: OwnKey, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#print('handout', key, request, reply);
  }

  async #print(
    code: 'certificate' | 'handout',
    key: OwnKey,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const own = await this.own.load(key);
    const { registration, event } = own;
    const kind = this.kinds.find(code);
    if (!kind || !papersOf(own, this.clock.now())[code]) throw new ProblemError('NOT_FOUND');
    // A page is cheap to give, a PDF is not.
    await this.limit.spend(request.ip);
    const lang = languageOf(request);
    const registrationId = registration.id;
    const content = await kind.load({ eventId: event.id, lang, actor: null, sectors: [], registrationId });
    const { pdf } = await this.renderer.print(kind.code, content, lang);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', contentDisposition('attachment', `${content.filename}.pdf`))
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf));
  }
}
