import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { Id } from '../../platform/http/ids.ts';
import { ChangeOrganisationDto, CreateOrganisationDto } from './organisation-management.dto.ts';
import { OrganisationManagement } from './organisation-management.service.ts';

export class CreatedOrganisationView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
}

@ApiTags('organisations')
@Controller('api/organisations')
export class OrganisationManagementController {
  constructor(private readonly organisations: OrganisationManagement) {}

  @Post()
  @Allow('organisation.manage')
  @ApiCreatedResponse({ type: CreatedOrganisationView })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateOrganisationDto,
  ): Promise<CreatedOrganisationView> {
    return { id: await this.organisations.create(actor, body) };
  }

  @Put(':organisationId')
  @HttpCode(204)
  @Allow('organisation.manage')
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('organisationId', Id)
    organisationId: string,
    @Body() body: ChangeOrganisationDto,
  ): Promise<void> {
    return this.organisations.change(actor, organisationId, body);
  }
}
