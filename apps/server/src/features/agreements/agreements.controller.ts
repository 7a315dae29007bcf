import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, CurrentEventRoles } from '../../platform/access/access-guard.ts';
import type { Actor, EventRole } from '../../platform/access/actor.ts';
import { CurrentMoneyReader, WholeNumber, type MoneyReader } from '../cost-sharing/index.ts';
import { AgreementDecisions } from './agreement-decisions.service.ts';
import { AgreementsView, AgreementView, DecideAgreementDto, ProposeAgreementDto } from './agreements.dto.ts';
import { Agreements } from './agreements.service.ts';

@ApiTags('agreements')
@Controller('api/events/:eventId/agreements')
export class AgreementsController {
  constructor(
    private readonly agreements: Agreements,
    private readonly decisions: AgreementDecisions,
  ) {}

  @Get()
  @Allow('agreement.read')
  @ApiOkResponse({ type: AgreementsView })
  list(
    @CurrentMoneyReader() reader: MoneyReader,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
  ): Promise<AgreementsView> {
    return this.agreements.list({ actor: reader.actor, lang: reader.lang, roles }, eventId);
  }

  @Get(':number')
  @Allow('agreement.read')
  @ApiOkResponse({ type: AgreementView })
  get(
    @CurrentMoneyReader() reader: MoneyReader,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('number', WholeNumber) number: number,
  ): Promise<AgreementView> {
    return this.agreements.get({ actor: reader.actor, lang: reader.lang, roles }, eventId, number);
  }

  /** Makes a version of the event's terms as they stand and asks every partner to accept it. */
  @Post()
  @Allow('agreement.propose')
  @ApiCreatedResponse({ type: AgreementView })
  propose(
    @CurrentMoneyReader() reader: MoneyReader,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Body() body: ProposeAgreementDto,
  ): Promise<AgreementView> {
    return this.agreements.propose({ actor: reader.actor, lang: reader.lang, roles }, eventId, body);
  }

  /** Accepts or rejects the version with this very hash, in the name of the caller's organisation. */
  @Post(':number/decision')
  @HttpCode(200)
  @Allow('agreement.decide')
  @ApiOkResponse({ type: AgreementView })
  async decide(
    @CurrentActor() actor: Actor,
    @CurrentMoneyReader() reader: MoneyReader,
    @CurrentEventRoles() roles: readonly EventRole[],
    @Param('eventId') eventId: string,
    @Param('number', WholeNumber) number: number,
    @Body() body: DecideAgreementDto,
  ): Promise<AgreementView> {
    await this.decisions.decide(actor, roles, eventId, number, body);
    return this.agreements.get({ actor, lang: reader.lang, roles }, eventId, number);
  }
}
