import { Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { contentDisposition } from '../../platform/http/content-disposition.ts';
import { Id } from '../../platform/http/ids.ts';
import { BodyBytes } from '../../platform/http/sent-body.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { AddAttachmentQueryDto, AttachmentsView, AttachmentView } from './attachments.dto.ts';
import { Attachments, type AttachedFile } from './attachments.service.ts';

const FILE = { type: 'string', format: 'binary' };
const VersionNumber = new ParseIntPipe({ exceptionFactory: () => new ProblemError('NOT_FOUND') });

@ApiTags('curriculum')
@Controller('api/library/modules/:slug/versions/:number/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: Attachments) {}

  @Get()
  @Allow('library.read')
  @ApiOkResponse({ type: AttachmentsView })
  list(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('number', VersionNumber) number: number,
  ): Promise<AttachmentsView> {
    return this.attachments.list(actor, slug, number);
  }

  /** A file to the draft, as it is; at most 10 MB. */
  @Post()
  @Allow('library.edit')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: FILE })
  @ApiCreatedResponse({ type: AttachmentView })
  add(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('number', VersionNumber) number: number,
    @Query() query: AddAttachmentQueryDto,
    @BodyBytes() bytes: Buffer,
  ): Promise<AttachmentView> {
    return this.attachments.add(actor, slug, number, query.filename, bytes);
  }

  @Get(':attachmentId')
  @Allow('library.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'the file', schema: FILE })
  async download(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('number', VersionNumber) number: number,
    @Param('attachmentId', Id) attachmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, await this.attachments.read(actor, slug, number, attachmentId));
  }

  @Delete(':attachmentId')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('number', VersionNumber) number: number,
    @Param('attachmentId', Id) attachmentId: string,
  ): Promise<void> {
    return this.attachments.remove(actor, slug, number, attachmentId);
  }
}

/** To be saved, never shown as a page of ours: whatever is in it. */
export async function sendAttachment(reply: FastifyReply, file: AttachedFile): Promise<void> {
  await reply
    .header('content-type', file.mediaType)
    .header('content-disposition', contentDisposition('attachment', file.filename))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(file.bytes);
}
