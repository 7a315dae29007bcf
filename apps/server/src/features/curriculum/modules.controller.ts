import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { CONTENT_LANGS, type ContentLang } from '@talkoot/curriculum';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { LibraryQueryDto } from './library.dto.ts';
import {
  ModuleDiffView,
  ModuleDraftView,
  ModuleMadeView,
  ModuleTaskView,
  ModuleVersionsView,
  ModuleVersionView,
  OwnModuleView,
  ModulePreviewView,
} from './module-authoring.dto.ts';
import { ModuleDraftReads } from './module-draft-reads.service.ts';
import { ModuleDrafts } from './module-drafts.service.ts';
import { ContentLangParam, VersionNumber } from './module-params.ts';
import { ModuleReview } from './module-review.service.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { ModuleVersions } from './module-versions.service.ts';
import {
  CreateModuleDto,
  ModuleCheckDto,
  ModuleDiffQueryDto,
  ModuleFactsDto,
  ModuleSharingDto,
  ModuleTextDto,
  ModulePreviewDto,
  ReturnModuleDto,
  RevisionDto,
} from './module-writes.dto.ts';

/** Modules as they are written, reviewed and kept. */
@ApiTags('curriculum')
@Controller('api/library')
export class ModulesController {
  constructor(
    private readonly drafts: ModuleDrafts,
    private readonly reads: ModuleDraftReads,
    private readonly review: ModuleReview,
    private readonly versions: ModuleVersions,
    private readonly tasks: ModuleTasks,
  ) {}

  @Get('own-modules')
  @Allow('library.edit')
  @ApiOkResponse({ type: OwnModuleView, isArray: true })
  listOwn(@CurrentActor() actor: Actor, @Query() query: LibraryQueryDto): Promise<OwnModuleView[]> {
    return this.reads.listOwn(actor, query.lang);
  }

  @Get('tasks')
  @Allow('library.edit')
  @ApiOkResponse({ type: ModuleTaskView, isArray: true })
  listTasks(@CurrentActor() actor: Actor): Promise<ModuleTaskView[]> {
    return this.tasks.list(actor);
  }

  @Post('modules')
  @Allow('library.edit')
  @ApiCreatedResponse({ type: ModuleMadeView })
  create(@CurrentActor() actor: Actor, @Body() body: CreateModuleDto): Promise<ModuleMadeView> {
    return this.drafts.create(actor, body);
  }

  @Put('modules/:slug/sharing')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  share(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ModuleSharingDto,
  ): Promise<void> {
    return this.drafts.share(actor, slug, body);
  }

  @Post('previews/:lang')
  @HttpCode(200)
  @Allow('library.edit')
  @ApiParam({ name: 'lang', enum: CONTENT_LANGS })
  @ApiOkResponse({ type: ModulePreviewView })
  preview(
    @Param('lang', ContentLangParam) lang: ContentLang,
    @Body() body: ModulePreviewDto,
  ): Promise<ModulePreviewView> {
    return this.reads.preview(lang, body);
  }

  @Get('modules/:slug/draft')
  @Allow('library.edit')
  @ApiOkResponse({ type: ModuleDraftView })
  getDraft(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ModuleDraftView> {
    return this.reads.get(actor, slug);
  }

  @Post('modules/:slug/draft')
  @Allow('library.edit')
  @ApiCreatedResponse({ type: ModuleDraftView })
  async begin(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ModuleDraftView> {
    await this.drafts.begin(actor, slug);
    return this.reads.get(actor, slug);
  }

  @Delete('modules/:slug/draft')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  discard(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { revision }: RevisionDto,
  ): Promise<void> {
    return this.drafts.discard(actor, slug, revision);
  }

  @Put('modules/:slug/draft/facts')
  @Allow('library.edit')
  @ApiOkResponse({ type: ModuleDraftView })
  async saveFacts(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ModuleFactsDto,
  ): Promise<ModuleDraftView> {
    await this.drafts.saveFacts(actor, slug, body);
    return this.reads.get(actor, slug);
  }

  @Put('modules/:slug/draft/texts/:lang')
  @Allow('library.edit')
  @ApiParam({ name: 'lang', enum: CONTENT_LANGS })
  @ApiOkResponse({ type: ModuleDraftView })
  async saveText(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('lang', ContentLangParam) lang: ContentLang,
    @Body() body: ModuleTextDto,
  ): Promise<ModuleDraftView> {
    await this.drafts.saveText(actor, slug, lang, body);
    return this.reads.get(actor, slug);
  }

  @Delete('modules/:slug/draft/texts/:lang')
  @Allow('library.edit')
  @ApiParam({ name: 'lang', enum: CONTENT_LANGS })
  @ApiOkResponse({ type: ModuleDraftView })
  async removeText(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('lang', ContentLangParam) lang: ContentLang,
    @Body() { revision }: RevisionDto,
  ): Promise<ModuleDraftView> {
    await this.drafts.removeText(actor, slug, lang, revision);
    return this.reads.get(actor, slug);
  }

  @Post('modules/:slug/draft/submit')
  @HttpCode(200)
  @Allow('library.edit')
  @ApiOkResponse({ type: ModuleDraftView })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { revision }: RevisionDto,
  ): Promise<ModuleDraftView> {
    await this.review.submit(actor, slug, revision);
    return this.reads.get(actor, slug);
  }

  @Post('modules/:slug/draft/return')
  @HttpCode(200)
  @Allow('library.edit')
  @ApiOkResponse({ type: ModuleDraftView })
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { revision, reason }: ReturnModuleDto,
  ): Promise<ModuleDraftView> {
    await this.review.sendBack(actor, slug, revision, reason);
    return this.reads.get(actor, slug);
  }

  @Post('modules/:slug/draft/publish')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  publish(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { revision }: RevisionDto,
  ): Promise<void> {
    return this.review.publish(actor, slug, revision);
  }

  @Post('modules/:slug/retire')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  retire(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.review.retire(actor, slug);
  }

  @Post('modules/:slug/check')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  confirm(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { reviewBy }: ModuleCheckDto,
  ): Promise<void> {
    return this.review.confirm(actor, slug, reviewBy);
  }

  @Get('modules/:slug/versions')
  @Allow('library.read')
  @ApiOkResponse({ type: ModuleVersionsView })
  listVersions(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ModuleVersionsView> {
    return this.versions.list(actor, slug);
  }

  @Get('modules/:slug/versions/:number')
  @Allow('library.read')
  @ApiParam({ name: 'number', type: 'integer' })
  @ApiOkResponse({ type: ModuleVersionView })
  getVersion(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('number', VersionNumber) number: number,
  ): Promise<ModuleVersionView> {
    return this.versions.get(actor, slug, number);
  }

  @Get('modules/:slug/diff')
  @Allow('library.read')
  @ApiOkResponse({ type: ModuleDiffView })
  diff(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { from, to }: ModuleDiffQueryDto,
  ): Promise<ModuleDiffView> {
    return this.versions.diff(actor, slug, Number(from), Number(to));
  }
}
