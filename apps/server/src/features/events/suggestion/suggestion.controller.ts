import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/access/access-guard.ts';
import { SuggestionDto, SuggestionView } from './suggestion.dto.ts';
import { ProgrammeSuggestions } from './suggestion.service.ts';

@ApiTags('events')
@Controller('api/events/:eventId/programme/suggestion')
export class SuggestionController {
  constructor(private readonly suggestions: ProgrammeSuggestions) {}

  @Post()
  @HttpCode(200)
  @Allow('programme.edit')
  @ApiOkResponse({ type: SuggestionView })
  suggest(@Param('eventId') eventId: string, @Body() body: SuggestionDto): Promise<SuggestionView> {
    return this.suggestions.suggest(eventId, body);
  }
}
