import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/access/access-guard.ts';
import { CurrentMoneyReader, type MoneyReader } from './money-reader.ts';
import { LockStatementDto, StatementsView, StatementView } from './statements.dto.ts';
import { Statements } from './statements.service.ts';
import { CreateVoucherDto, ReverseVoucherDto, VouchersView, VoucherView } from './vouchers.dto.ts';
import { Vouchers } from './vouchers.service.ts';
import { WholeNumber } from './whole-number.ts';

@ApiTags('cost-sharing')
@Controller('api/events/:eventId')
export class LedgerController {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly statements: Statements,
  ) {}

  @Get('vouchers')
  @Allow('cost.read')
  @ApiOkResponse({ type: VouchersView })
  listVouchers(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
  ): Promise<VouchersView> {
    return this.vouchers.list(reader, eventId);
  }

  @Post('vouchers')
  @Allow('cost.edit')
  @ApiCreatedResponse({ type: VoucherView })
  createVoucher(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Body() body: CreateVoucherDto,
  ): Promise<VoucherView> {
    return this.vouchers.create(reader, eventId, body);
  }

  /** Takes a voucher back by a mirrored one; nothing is removed. */
  @Post('vouchers/:voucherId/reversal')
  @Allow('cost.edit')
  @ApiCreatedResponse({ type: VoucherView })
  reverseVoucher(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Param('voucherId') voucherId: string,
    @Body() body: ReverseVoucherDto,
  ): Promise<VoucherView> {
    return this.vouchers.reverse(reader, eventId, voucherId, body.reason);
  }

  /** The draft of what is in no statement yet, and all locked ones. */
  @Get('statements')
  @Allow('cost.read')
  @ApiOkResponse({ type: StatementsView })
  listStatements(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
  ): Promise<StatementsView> {
    return this.statements.list(reader, eventId);
  }

  /** Locks the draft. It never changes again; later vouchers go into the next one. */
  @Post('statements')
  @Allow('cost.edit')
  @ApiCreatedResponse({ type: StatementView })
  lockStatement(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Body() body: LockStatementDto,
  ): Promise<StatementView> {
    return this.statements.lock(reader, eventId, body.hash);
  }

  @Get('statements/:seq')
  @Allow('cost.read')
  @ApiOkResponse({ type: StatementView })
  getStatement(
    @CurrentMoneyReader() reader: MoneyReader,
    @Param('eventId') eventId: string,
    @Param('seq', WholeNumber) seq: number,
  ): Promise<StatementView> {
    return this.statements.get(reader, eventId, seq);
  }
}
