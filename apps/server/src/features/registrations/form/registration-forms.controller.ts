import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { FormView, ReadyQuestionsView, SaveFormDto } from './form.dto.ts';
import { RegistrationForms } from './registration-forms.service.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/registration-form')
export class RegistrationFormsController {
  constructor(private readonly forms: RegistrationForms) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: FormView })
  get(@Param('eventId', Id) eventId: string): Promise<FormView> {
    return this.forms.get(eventId);
  }

  @Get('library')
  @Allow('registration.read')
  @ApiOkResponse({ type: ReadyQuestionsView, isArray: true })
  library(@Param('eventId', Id) eventId: string): Promise<ReadyQuestionsView[]> {
    return this.forms.library(eventId);
  }

  @Put()
  @Allow('registration.form')
  @ApiOkResponse({ type: FormView })
  save(
    @Param('eventId', Id) eventId: string,
    @Body() body: SaveFormDto,
    @CurrentActor() actor: Actor,
  ): Promise<FormView> {
    return this.forms.save(eventId, body, actor);
  }
}
