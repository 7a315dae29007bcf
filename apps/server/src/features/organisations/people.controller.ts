import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { Id } from '../../platform/http/ids.ts';
import { ChangeOwnDto, ChangePersonDto, InvitePersonDto, PersonView } from './people.dto.ts';
import { People } from './people.service.ts';
import { SignedInPersonView } from './session.dto.ts';

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  @Allow('person.manage')
  @ApiOkResponse({ type: PersonView, isArray: true })
  list(): Promise<PersonView[]> {
    return this.people.list();
  }

  @Post()
  @Allow('person.manage')
  @ApiCreatedResponse({ type: PersonView })
  invite(@CurrentActor() actor: Actor, @Body() body: InvitePersonDto): Promise<PersonView> {
    return this.people.invite(actor, body);
  }

  @Put('me')
  @Allow('person.own')
  @ApiOkResponse({ type: SignedInPersonView })
  changeOwn(@CurrentActor() actor: Actor, @Body() body: ChangeOwnDto): Promise<SignedInPersonView> {
    return this.people.changeOwn(actor, body.locale);
  }

  @Put(':personId')
  @Allow('person.manage')
  @ApiOkResponse({ type: PersonView })
  change(
    @CurrentActor() actor: Actor,
    @Param('personId', Id) personId: string,
    @Body() body: ChangePersonDto,
  ): Promise<PersonView> {
    return this.people.change(actor, personId, body);
  }

  @Post(':personId/invitation')
  @HttpCode(204)
  @Allow('person.manage')
  @ApiNoContentResponse()
  inviteAgain(@CurrentActor() actor: Actor, @Param('personId', Id) personId: string): Promise<void> {
    return this.people.inviteAgain(actor, personId);
  }
}
