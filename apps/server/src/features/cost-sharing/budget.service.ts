import { Injectable } from '@nestjs/common';
import { vatOf, type RuleSet } from '@talkoot/cost-sharing';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import type { BudgetLineDto, BudgetView, PutBudgetDto } from './budget.dto.ts';
import { BudgetLine } from './budget-line.entity.ts';
import { budgetView } from './budget-view.ts';
import { findPlan, lockPlan, writePlan } from './cost-plan.store.ts';
import { ratesOn, usualRates } from './vat-suggestions.ts';
import { Voucher } from './voucher.entity.ts';

@Injectable()
export class Budgets {
  constructor(private readonly dataSource: DataSource) {}

  async get(eventId: string): Promise<BudgetView> {
    const { manager } = this.dataSource;
    const { version } = await findPlan(manager, eventId);
    const { date } = await manager.findOneByOrFail(Event, { id: eventId });
    const lines = await linesOf(manager, eventId);
    return { version, ...budgetView(lines), vatRates: ratesOn(date), usualVat: usualRates(date) };
  }

  /** Replaces the whole list. A line keeps its place in the books; what vouchers refer to stays. */
  async put(actor: Actor, eventId: string, { version, lines }: PutBudgetDto): Promise<BudgetView> {
    await this.dataSource.transaction(async (tx) => {
      const plan = await lockPlan(tx, eventId);
      const before = await linesOf(tx, eventId);
      checkIds(lines, before);
      const kept = new Set(lines.flatMap(({ id }) => id ?? []));
      const gone = before.filter(({ id }) => !kept.has(id));
      await this.#remove(tx, gone);
      await this.#write(tx, eventId, lines, before);
      await writePlan(tx, eventId, version, withoutItems(plan.ruleSet, gone));
      await audit(tx, actor, {
        action: 'budget.changed',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { lines: lines.length, removed: gone.length },
      });
    });
    return this.get(eventId);
  }

  async #remove(tx: EntityManager, gone: readonly BudgetLine[]): Promise<void> {
    if (gone.length === 0) return;
    const ids = gone.map(({ id }) => id);
    if (await tx.existsBy(Voucher, { budgetLineId: In(ids) }))
      throw new ProblemError('BUDGET_LINE_HAS_VOUCHERS');
    await tx.delete(BudgetLine, { id: In(ids) });
  }

  async #write(
    tx: EntityManager,
    eventId: string,
    lines: readonly BudgetLineDto[],
    before: readonly BudgetLine[],
  ): Promise<void> {
    let seq = Math.max(0, ...before.map((line) => line.seq));
    for (const { id, category, description, netCents, vatBp } of lines) {
      const columns = { category, description, netCents: BigInt(netCents), vatBp };
      const vatCents = vatOf(columns.netCents, vatBp);
      if (id) await tx.update(BudgetLine, { id }, { ...columns, vatCents });
      else await tx.insert(BudgetLine, { ...columns, vatCents, eventId, seq: (seq += 1) });
    }
  }
}

export function linesOf(em: EntityManager, eventId: string): Promise<BudgetLine[]> {
  return em.find(BudgetLine, { where: { eventId }, order: { seq: 'ASC' } });
}

/** Only lines of this budget may be named, each once. */
export function checkIds(lines: readonly BudgetLineDto[], before: readonly BudgetLine[]): void {
  const known = new Set(before.map(({ id }) => id));
  const seen = new Set<string>();
  lines.forEach(({ id }, index) => {
    if (!id) return;
    if (!known.has(id)) throw fieldProblem(`/lines/${index}/id`, 'notOneOf');
    if (seen.has(id)) throw fieldProblem(`/lines/${index}/id`, 'notUnique');
    seen.add(id);
  });
}

/** A rule of a line that is gone would divide nothing, and could never be read again. */
function withoutItems(ruleSet: RuleSet, gone: readonly BudgetLine[]): RuleSet {
  if (!ruleSet.byItem || gone.length === 0) return ruleSet;
  const ids = new Set(gone.map(({ id }) => id));
  const byItem = Object.fromEntries(Object.entries(ruleSet.byItem).filter(([id]) => !ids.has(id)));
  return { ...ruleSet, byItem };
}
