import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/access/access-guard.ts';
import { SuggestionDto, SuggestionView, TopicWishesView } from './suggestion.dto.ts';
import { ProgrammeSuggestions } from './suggestion.service.ts';

@ApiTags('events')
@Controller('api/events/:eventId/programme/suggestion')
export class SuggestionController {
  constructor(private readonly suggestions: ProgrammeSuggestions) {}

  @Get('wishes')
  @Allow('programme.edit')
  @ApiOkResponse({ type: TopicWishesView })
  wishes(@Param('eventId') eventId: string): Promise<TopicWishesView> {
    return this.suggestions.wishes(eventId);
  }

  @Post()
  @HttpCode(200)
  @Allow('programme.edit')
  @ApiOkResponse({ type: SuggestionView })
  suggest(@Param('eventId') eventId: string, @Body() body: SuggestionDto): Promise<SuggestionView> {
    return this.suggestions.suggest(eventId, body);
  }
}
