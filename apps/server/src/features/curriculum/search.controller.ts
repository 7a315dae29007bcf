import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { SearchAnswerView, SearchQueryDto } from './search.dto.ts';
import { LibrarySearch } from './search.service.ts';

@ApiTags('curriculum')
@Controller('api/library/search')
export class SearchController {
  constructor(private readonly search: LibrarySearch) {}

  @Get()
  @Allow('library.read')
  @ApiOkResponse({ type: SearchAnswerView })
  searchLibrary(@CurrentActor() actor: Actor, @Query() query: SearchQueryDto): Promise<SearchAnswerView> {
    return this.search.find(actor, query);
  }
}
