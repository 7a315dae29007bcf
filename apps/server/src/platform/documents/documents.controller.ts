import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, CurrentEventRoles } from '../access/access-guard.ts';
import type { Actor, EventRole } from '../access/actor.ts';
import { may } from '../access/permissions.ts';
import { contentDisposition } from '../http/content-disposition.ts';
import { ProblemError } from '../problem/problem-error.ts';
import { DocumentKinds } from './document-kinds.ts';
import { DocumentRenderer } from './document-renderer.ts';
import { DocumentKindView, DocumentQueryDto } from './documents.dto.ts';

@ApiTags('documents')
@Controller('api/events/:eventId/documents')
export class DocumentsController {
  constructor(
    private readonly kinds: DocumentKinds,
    private readonly renderer: DocumentRenderer,
  ) {}

  /** The kinds that the caller may print. */
  @Get()
  @Allow('event.read')
  @ApiParam({ name: 'eventId', type: String })
  @ApiOkResponse({ type: DocumentKindView, isArray: true })
  list(@CurrentActor() actor: Actor, @CurrentEventRoles() roles: readonly EventRole[]): DocumentKindView[] {
    return this.kinds
      .all()
      .filter((kind) => may(kind.permission, actor, roles))
      .map(({ code, langs }) => ({ code, langs: [...langs] }));
  }

  /** One document as PDF. */
  @Get(':kind')
  @Allow('event.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'the PDF', schema: { type: 'string', format: 'binary' } })
  async print(
    @Param('eventId') eventId: string,
    @Param('kind') code: string,
    @Query() query: DocumentQueryDto,
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = this.kinds.find(code);
    if (!kind?.langs.includes(query.lang)) throw new ProblemError('NOT_FOUND');
    if (!may(kind.permission, actor, roles)) throw new ProblemError('FORBIDDEN');
    const sectors = (query.sectors ?? '').split(',').filter(Boolean);
    const content = await kind.load({ eventId, lang: query.lang, actor, sectors });
    const { pdf, hash } = await this.renderer.print(kind.code, content, query.lang);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', contentDisposition('inline', `${content.filename}.pdf`))
      .header('cache-control', 'private, no-cache')
      .header('etag', `"${hash}"`)
      .send(Buffer.from(pdf));
  }
}
