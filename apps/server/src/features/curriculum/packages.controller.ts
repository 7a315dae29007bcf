import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { LibraryQueryDto } from './library.dto.ts';
import { PackageWrites } from './package-writes.service.ts';
import {
  CreatePackageDto,
  PackageDto,
  PackageSavedView,
  PackageSummaryView,
  PackageView,
} from './packages.dto.ts';
import { Packages } from './packages.service.ts';

@ApiTags('curriculum')
@Controller('api/library/packages')
export class PackagesController {
  constructor(
    private readonly packages: Packages,
    private readonly writes: PackageWrites,
  ) {}

  @Get()
  @Allow('library.read')
  @ApiOkResponse({ type: PackageSummaryView, isArray: true })
  listPackages(@CurrentActor() actor: Actor): Promise<PackageSummaryView[]> {
    return this.packages.list(actor);
  }

  @Post()
  @Allow('library.edit')
  @ApiCreatedResponse({ type: PackageSavedView })
  create(@CurrentActor() actor: Actor, @Body() body: CreatePackageDto): Promise<PackageSavedView> {
    return this.writes.create(actor, body);
  }

  @Get(':slug')
  @Allow('library.read')
  @ApiOkResponse({ type: PackageView })
  getPackage(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: LibraryQueryDto,
  ): Promise<PackageView> {
    return this.packages.get(actor, slug, query.lang);
  }

  @Put(':slug')
  @Allow('library.edit')
  @ApiOkResponse({ type: PackageSavedView })
  change(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: PackageDto,
  ): Promise<PackageSavedView> {
    return this.writes.change(actor, slug, body);
  }

  @Delete(':slug')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.writes.remove(actor, slug);
  }

  @Post(':slug/restore')
  @HttpCode(204)
  @Allow('library.edit')
  @ApiNoContentResponse()
  restore(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.writes.restore(actor, slug);
  }
}
