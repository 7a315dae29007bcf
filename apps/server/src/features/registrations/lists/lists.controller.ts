import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, CurrentEventRoles } from '../../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../../platform/access/actor.ts';
import { contentDisposition } from '../../../platform/http/content-disposition.ts';
import { Id } from '../../../platform/http/ids.ts';
import { BodyBytes } from '../../../platform/http/sent-body.ts';
import { Headcounts } from './headcounts.service.ts';
import { ListImport } from './list-import.service.ts';
import {
  ExportQuery,
  FreezeHeadcountDto,
  HeadcountSnapshotView,
  ListImportQuery,
  ListImportReportView,
} from './lists.dto.ts';
import { RegistrationExport, type ListFile } from './registration-export.service.ts';

const FILE = { type: 'string', format: 'binary' };

@ApiTags('registrations')
@Controller('api/events/:eventId/registrations')
export class ListsController {
  constructor(
    private readonly exports: RegistrationExport,
    private readonly imports: ListImport,
    private readonly headcounts: Headcounts,
  ) {}

  /** The registrations as a file for spreadsheets, with the answers that the asker may see. */
  @Get('export')
  @Allow('registration.read')
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'the file', schema: FILE })
  async export(
    @Param('eventId', Id) eventId: string,
    @Query() query: ExportQuery,
    @CurrentActor() actor: Actor,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.exports.file(eventId, query, actor, roles));
  }

  /** A list of people as CSV: every mistake in it, and who would get a seat; or registers them, all or nothing. */
  @Post('import')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: FILE })
  @ApiOkResponse({ type: ListImportReportView })
  import(
    @Param('eventId', Id) eventId: string,
    @Query() query: ListImportQuery,
    @BodyBytes() list: Buffer,
    @CurrentActor() actor: Actor,
  ): Promise<ListImportReportView> {
    return this.imports.take(eventId, query, list, actor);
  }

  /** Headcounts that were frozen, the last one first. */
  @Get('headcounts')
  @Allow('registration.read')
  @ApiOkResponse({ type: HeadcountSnapshotView, isArray: true })
  frozen(@Param('eventId', Id) eventId: string): Promise<HeadcountSnapshotView[]> {
    return this.headcounts.list(eventId);
  }

  @Post('headcounts')
  @HttpCode(200)
  @Allow('registration.edit')
  @ApiOkResponse({ type: HeadcountSnapshotView, isArray: true })
  freeze(
    @Param('eventId', Id) eventId: string,
    @Body() body: FreezeHeadcountDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeadcountSnapshotView[]> {
    return this.headcounts.freeze(eventId, body.basis, actor);
  }
}

/** To be saved, never shown as a page of ours, and by no cache kept. */
async function send(reply: FastifyReply, { filename, mediaType, body }: ListFile): Promise<void> {
  await reply
    .header('content-type', mediaType)
    .header('content-disposition', contentDisposition('attachment', filename))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(body);
}
