import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../platform/access/access-guard.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { Id } from '../../../platform/http/ids.ts';
import { BouncedAddresses } from './bounced-addresses.service.ts';
import { BouncedAddressView } from './invitations.dto.ts';

@ApiTags('registrations')
@Controller('api/events/:eventId/bounced-addresses')
export class BouncedAddressesController {
  constructor(private readonly bounced: BouncedAddresses) {}

  @Get()
  @Allow('registration.read')
  @ApiOkResponse({ type: BouncedAddressView, isArray: true })
  list(@Param('eventId', Id) eventId: string): Promise<BouncedAddressView[]> {
    return this.bounced.list(eventId);
  }

  @Delete(':registrationId')
  @HttpCode(204)
  @Allow('registration.edit')
  @ApiNoContentResponse({ description: 'the address takes mail after all' })
  lift(
    @Param('eventId', Id) eventId: string,
    @Param('registrationId', Id) registrationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.bounced.lift(eventId, registrationId, actor);
  }
}
