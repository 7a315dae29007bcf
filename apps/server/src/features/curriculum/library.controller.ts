import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import {
  GlossaryQueryDto,
  GlossaryTermView,
  LibraryQueryDto,
  ModuleQueryDto,
  ModuleSummaryView,
  ModuleView,
  ToolkitLinkView,
  ToolkitQueryDto,
} from './library.dto.ts';
import { Library } from './library.service.ts';
import { Toolkit } from './toolkit.service.ts';

@ApiTags('curriculum')
@Controller('api/library')
export class LibraryController {
  constructor(
    private readonly library: Library,
    private readonly toolkit: Toolkit,
  ) {}

  @Get('modules')
  @Allow('library.read')
  @ApiOkResponse({ type: ModuleSummaryView, isArray: true })
  listModules(@CurrentActor() actor: Actor, @Query() query: LibraryQueryDto): Promise<ModuleSummaryView[]> {
    return this.library.list(actor, query.lang);
  }

  @Get('modules/:slug')
  @Allow('library.read')
  @ApiOkResponse({ type: ModuleView })
  getModule(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: ModuleQueryDto,
  ): Promise<ModuleView> {
    return this.library.get(actor, slug, query.lang, query.sectors);
  }

  @Get('toolkit')
  @Allow('library.read')
  @ApiOkResponse({ type: ToolkitLinkView, isArray: true })
  listLinks(@Query() query: ToolkitQueryDto): Promise<ToolkitLinkView[]> {
    return this.toolkit.links(query);
  }

  @Get('glossary')
  @Allow('library.read')
  @ApiOkResponse({ type: GlossaryTermView, isArray: true })
  listTerms(@Query() query: GlossaryQueryDto): Promise<GlossaryTermView[]> {
    return this.toolkit.terms(query);
  }
}
