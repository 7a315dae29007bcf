import { Injectable } from '@nestjs/common';
import { vatLineDifference } from '@talkoot/cost-sharing';
import { formatMoney, type Lang } from '@talkoot/messages';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { BudgetLine } from './budget-line.entity.ts';
import { lockPlan } from './cost-plan.store.ts';
import type { MoneyReader } from './money-reader.ts';
import { partiesOf, type Party } from './parties.queries.ts';
import { lockedVouchers } from './statement.queries.ts';
import { Payment, Voucher, VoucherLine } from './voucher.entity.ts';
import { voucherView } from './voucher-view.ts';
import type { CreateVoucherDto, VouchersView, VoucherView } from './vouchers.dto.ts';

/** Actual costs and who paid them. What has been entered is reversed, never removed. */
@Injectable()
export class Vouchers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: MoneyReader, eventId: string): Promise<VouchersView> {
    const { manager } = this.dataSource;
    const parties = await partiesOf(manager, eventId);
    const locked = await lockedVouchers(manager, eventId);
    const all = await vouchersOf(manager, eventId);
    const reversedBy = new Map(all.map(({ id, reversalOfId }) => [reversalOfId, id]));
    const vouchers = all.map((voucher) => voucherView(voucher, parties, { reversedBy, locked }, reader));
    return {
      vouchers,
      grossCents: vouchers.reduce((sum, { grossCents }) => sum + grossCents, 0),
      basisCents: vouchers.reduce((sum, { basisCents }) => sum + basisCents, 0),
    };
  }

  async create(reader: MoneyReader, eventId: string, dto: CreateVoucherDto): Promise<VoucherView> {
    const id = await this.dataSource.transaction(async (tx) => {
      await lockPlan(tx, eventId);
      const parties = await partiesOf(tx, eventId);
      await checkLine(tx, eventId, dto.budgetLineId);
      checkPayers(dto, parties);
      refuseFuturePayments(dto, this.clock.today());
      checkSums(dto, reader);
      const voucherId = await this.#insert(tx, {
        eventId,
        category: dto.category,
        budgetLineId: dto.budgetLineId ?? null,
        supplier: dto.supplier,
        description: dto.description,
        invoiceNumber: dto.invoiceNumber ?? '',
        supplyDate: dto.supplyDate,
        reversalOfId: null,
        lines: dto.lines.map((line) => ({
          ...line,
          netCents: BigInt(line.netCents),
          vatCents: BigInt(line.vatCents),
        })),
        payments: dto.payments.map((payment) => ({ ...payment, cents: BigInt(payment.cents) })),
      });
      await audit(tx, reader.actor, {
        action: 'voucher.created',
        subjectType: 'voucher',
        subjectId: voucherId,
        eventId,
        details: { category: dto.category, grossCents: dto.grossCents },
      });
      return voucherId;
    });
    return this.#view(reader, eventId, id);
  }

  /** Takes a voucher back in full, by another one that mirrors it. */
  async reverse(
    reader: MoneyReader,
    eventId: string,
    voucherId: string,
    reason: string,
  ): Promise<VoucherView> {
    const id = await this.dataSource.transaction(async (tx) => {
      await lockPlan(tx, eventId);
      const all = await vouchersOf(tx, eventId);
      const original = all.find((voucher) => voucher.id === voucherId);
      if (!original) throw new ProblemError('NOT_FOUND');
      if (original.reversalOfId || all.some(({ reversalOfId }) => reversalOfId === voucherId))
        throw new ProblemError('VOUCHER_ALREADY_REVERSED');
      const paidOn = this.clock.today().toString();
      const { category, budgetLineId, supplier, invoiceNumber, supplyDate } = original;
      const reversalId = await this.#insert(tx, {
        eventId,
        category,
        budgetLineId,
        supplier,
        invoiceNumber,
        supplyDate,
        description: reason,
        reversalOfId: original.id,
        lines: original.lines.map(({ netCents, vatBp, vatCents }) => ({
          netCents: -netCents,
          vatBp,
          vatCents: -vatCents,
        })),
        payments: original.payments.map(({ organisationId, cents }) => ({
          organisationId,
          cents: -cents,
          paidOn,
        })),
      });
      await audit(tx, reader.actor, {
        action: 'voucher.reversed',
        subjectType: 'voucher',
        subjectId: original.id,
        eventId,
        details: { reversalId },
      });
      return reversalId;
    });
    return this.#view(reader, eventId, id);
  }

  async #view(reader: MoneyReader, eventId: string, id: string): Promise<VoucherView> {
    const { vouchers } = await this.list(reader, eventId);
    const view = vouchers.find((voucher) => voucher.id === id);
    if (!view) throw new ProblemError('NOT_FOUND');
    return view;
  }

  /** `seq` is given under the plan's lock, so that it has no gaps and no doubles. */
  async #insert(tx: EntityManager, voucher: NewVoucher): Promise<string> {
    const { lines, payments, ...columns } = voucher;
    const [{ seq }] = await tx.query<[{ seq: number }]>(
      `SELECT coalesce(max(seq), 0)::int + 1 AS seq FROM voucher WHERE event_id = $1`,
      [voucher.eventId],
    );
    const inserted = await tx.insert(Voucher, { ...columns, seq });
    const voucherId = inserted.identifiers[0]?.['id'] as string;
    await tx.insert(
      VoucherLine,
      lines.map((line, position) => ({ ...line, voucherId, position })),
    );
    await tx.insert(
      Payment,
      payments.map((payment) => ({ ...payment, voucherId })),
    );
    return voucherId;
  }
}

interface NewVoucher extends Pick<
  Voucher,
  | 'eventId'
  | 'category'
  | 'budgetLineId'
  | 'supplier'
  | 'description'
  | 'invoiceNumber'
  | 'supplyDate'
  | 'reversalOfId'
> {
  readonly lines: readonly Pick<VoucherLine, 'netCents' | 'vatBp' | 'vatCents'>[];
  readonly payments: readonly Pick<Payment, 'organisationId' | 'cents' | 'paidOn'>[];
}

/** In the order of the books, with lines and payments. */
export function vouchersOf(em: EntityManager, eventId: string): Promise<Voucher[]> {
  return em.find(Voucher, {
    where: { eventId },
    relations: { lines: true, payments: true },
    order: { seq: 'ASC', lines: { position: 'ASC' } },
  });
}

async function checkLine(
  tx: EntityManager,
  eventId: string,
  budgetLineId: string | undefined,
): Promise<void> {
  if (budgetLineId && !(await tx.existsBy(BudgetLine, { id: budgetLineId, eventId })))
    throw fieldProblem('/budgetLineId', 'notOneOf');
}

/** A bill may come before the day; money that has not moved is not a payment. */
function refuseFuturePayments({ payments }: CreateVoucherDto, today: Temporal.PlainDate): void {
  const index = payments.findIndex(({ paidOn }) => paidOn > today.toString());
  if (index >= 0) throw fieldProblem(`/payments/${index}/paidOn`, 'dateInFuture');
}

function checkPayers({ payments }: CreateVoucherDto, parties: readonly Party[]): void {
  const known = new Set(parties.map(({ organisationId }) => organisationId));
  payments.forEach(({ organisationId }, index) => {
    if (!known.has(organisationId)) throw fieldProblem(`/payments/${index}/organisationId`, 'unknownParty');
    if (payments.findIndex((other) => other.organisationId === organisationId) !== index)
      throw fieldProblem(`/payments/${index}/organisationId`, 'notUnique');
  });
}

function checkSums({ grossCents, lines, payments }: CreateVoucherDto, { lang }: MoneyReader): void {
  if (lines.length === 0) throw fieldProblem('/lines', 'required');
  if (payments.length === 0) throw fieldProblem('/payments', 'required');
  lines.forEach(({ netCents, vatBp, vatCents }, index) => {
    const vatOff = vatLineDifference({ netCents: BigInt(netCents), vatBp, vatCents: BigInt(vatCents) });
    // A cent is the rounding of a receipt that was reckoned from its gross.
    if (vatOff < -1n || vatOff > 1n)
      throw linesMismatch(`/lines/${index}/vatCents`, 'vatOffBy', vatOff, lang);
  });
  const linesOff = lines.reduce((sum, { netCents, vatCents }) => sum + netCents + vatCents, 0) - grossCents;
  if (linesOff !== 0) throw linesMismatch('/lines', 'linesOffBy', BigInt(linesOff), lang);
  const paymentsOff = payments.reduce((sum, { cents }) => sum + cents, 0) - grossCents;
  if (paymentsOff !== 0)
    throw new ProblemError('VOUCHER_PAYMENTS_MISMATCH', {
      fields: [
        { pointer: '/payments', code: 'paymentsOffBy', params: { offBy: formatMoney(paymentsOff, lang) } },
      ],
    });
}

function linesMismatch(
  pointer: string,
  code: 'linesOffBy' | 'vatOffBy',
  offCents: bigint,
  lang: Lang,
): ProblemError {
  const params = { offBy: formatMoney(offCents, lang) };
  return new ProblemError('VOUCHER_LINES_MISMATCH', { fields: [{ pointer, code, params }] });
}
