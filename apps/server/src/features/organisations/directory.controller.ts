import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow } from '../../platform/access/access-guard.ts';
import {
  Organisation,
  ORGANISATION_KINDS,
  VAT_RECOVERIES,
  type OrganisationKind,
  type VatRecovery,
} from './organisation.entity.ts';

export class OrganisationView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, enum: ORGANISATION_KINDS }) kind: OrganisationKind;
  @ApiProperty({ type: String, nullable: true }) businessId: string | null;
  @ApiProperty({ type: String, enum: VAT_RECOVERIES }) vatRecovery: VatRecovery;
  @ApiProperty({ type: 'integer' }) version: number;
}

/** Who there is to work with. Small enough to be read whole: organisations, not people. */
@ApiTags('organisations')
@Controller('api/organisations')
export class DirectoryController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Allow('organisation.read')
  @ApiOkResponse({ type: OrganisationView, isArray: true })
  list(): Promise<OrganisationView[]> {
    return this.dataSource.manager.find(Organisation, {
      select: { id: true, name: true, kind: true, businessId: true, vatRecovery: true, version: true },
      order: { name: 'ASC', id: 'ASC' },
    });
  }
}
