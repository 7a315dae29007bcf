import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { BodyBytes } from '../../platform/http/sent-body.ts';
import { sendAttachment } from './attachments.controller.ts';
import { LibraryExport } from './library-export.service.ts';
import { ExportQueryDto, ImportQueryDto, ImportReportView } from './library-import.dto.ts';
import { LibraryImport } from './library-import.service.ts';

const ZIP = { type: 'string', format: 'binary' };

@ApiTags('curriculum')
@Controller('api/library')
export class LibraryTransferController {
  constructor(
    private readonly exports: LibraryExport,
    private readonly imports: LibraryImport,
  ) {}

  /** The library that you see, or one module of it, as a ZIP that can be imported again. */
  @Get('export')
  @Allow('library.read')
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'the ZIP', schema: ZIP })
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: ExportQueryDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const zip = await this.exports.zip(actor, query.module);
    await sendAttachment(reply, { ...zip, mediaType: 'application/zip' });
  }

  /** A ZIP of a library: every mistake in it, or what it changes. Written as drafts, all or nothing. */
  @Post('import')
  @HttpCode(200)
  @Allow('library.edit')
  @ApiConsumes('application/zip')
  @ApiBody({ schema: ZIP })
  @ApiOkResponse({ type: ImportReportView })
  import(
    @CurrentActor() actor: Actor,
    @Query() query: ImportQueryDto,
    @BodyBytes() zip: Buffer,
  ): Promise<ImportReportView> {
    return this.imports.take(actor, query, zip);
  }
}
