import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { BodyText } from '../../platform/http/sent-body.ts';
import {
  DatasetQueryDto,
  DatasetSummaryView,
  DatasetView,
  ReplaceDatasetQueryDto,
  StoredDatasetView,
} from './datasets.dto.ts';
import { Datasets } from './datasets.service.ts';

@ApiTags('curriculum')
@Controller('api/library/datasets')
export class DatasetsController {
  constructor(private readonly datasets: Datasets) {}

  @Get()
  @Allow('library.read')
  @ApiOkResponse({ type: DatasetSummaryView, isArray: true })
  list(@CurrentActor() actor: Actor): Promise<DatasetSummaryView[]> {
    return this.datasets.list(actor);
  }

  @Get(':slug')
  @Allow('library.read')
  @ApiOkResponse({ type: DatasetView })
  get(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: DatasetQueryDto,
  ): Promise<DatasetView> {
    return this.datasets.get(actor, slug, query);
  }

  /** A JSON-stat 2.0 file as it is, as the newest version. */
  @Put(':slug')
  @Allow('library.edit')
  @ApiBody({ schema: { type: 'object', additionalProperties: true, description: 'JSON-stat 2.0' } })
  @ApiOkResponse({ type: StoredDatasetView })
  replace(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: ReplaceDatasetQueryDto,
    @BodyText() text: string,
  ): Promise<StoredDatasetView> {
    return this.datasets.replace(actor, slug, text, query);
  }
}
