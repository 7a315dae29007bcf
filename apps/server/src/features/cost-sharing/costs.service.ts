import { Injectable } from '@nestjs/common';
import type { RuleSet } from '@talkoot/cost-sharing';
import type { Lang } from '@talkoot/messages';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Event } from '../events/index.ts';
import type { BudgetLine } from './budget-line.entity.ts';
import { checkIds, linesOf } from './budget.service.ts';
import { budgetView } from './budget-view.ts';
import { findPlan, lockPlan, writePlan } from './cost-plan.store.ts';
import type {
  CostsView,
  HeadcountsView,
  PreviewCostsDto,
  PreviewView,
  PutCostPlanDto,
  SharesView,
} from './costs.dto.ts';
import { HeadcountSource } from './headcount-source.ts';
import type { MoneyReader } from './money-reader.ts';
import { partiesOf, type Party } from './parties.queries.ts';
import { planShares, type PlanLine } from './plan-shares.ts';
import { basesToCount, readRules, withSnapshots, type Snapshot } from './read-rules.ts';
import { ruleFieldProblem } from './rule-problems.ts';
import { ruleSentences, shareTable } from './share-table.ts';
import { ratesOn, usualRates } from './vat-suggestions.ts';

/** The plan: what everybody would pay of the budget by the rules, and why. */
@Injectable()
export class Costs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly headcounts: HeadcountSource,
    private readonly clock: Clock,
  ) {}

  async get(reader: MoneyReader, eventId: string): Promise<CostsView> {
    const { manager } = this.dataSource;
    const { version, ruleSet } = await findPlan(manager, eventId);
    const parties = await partiesOf(manager, eventId);
    const lines = await linesOf(manager, eventId);
    const { date } = await manager.findOneByOrFail(Event, { id: eventId });
    return {
      version,
      mayEdit: reader.isLead,
      partners: parties.map(({ organisationId, name, rank, role, vatRecovery }) => ({
        organisationId,
        name,
        rank,
        role,
        isOwn: reader.organisationIds.has(organisationId),
        recoversVat: vatRecovery === 'full',
      })),
      ruleSet: ruleSet as unknown as Record<string, unknown>,
      vatRates: ratesOn(date),
      usualVat: usualRates(date),
      ...budgetView(lines),
      ...sharesView(parties, lines, ruleSet, reader),
    };
  }

  /** What would be, of lines and rules that are not saved. Writes nothing. */
  async preview(reader: MoneyReader, eventId: string, dto: PreviewCostsDto): Promise<PreviewView> {
    const { manager } = this.dataSource;
    const parties = await partiesOf(manager, eventId);
    const stored = await linesOf(manager, eventId);
    checkIds(dto.lines, stored);
    const lines = unsavedLines(dto, stored);
    const ruleSet = await this.#readRules(manager, eventId, dto.ruleSet, parties, lines, reader.lang);
    return { ...budgetView(lines), ...sharesView(parties, lines, ruleSet, reader) };
  }

  async putRules(
    reader: MoneyReader,
    eventId: string,
    { version, ruleSet }: PutCostPlanDto,
  ): Promise<CostsView> {
    await this.dataSource.transaction(async (tx) => {
      await lockPlan(tx, eventId);
      const parties = await partiesOf(tx, eventId);
      const lines = await linesOf(tx, eventId);
      const rules = await this.#readRules(tx, eventId, ruleSet, parties, lines, reader.lang);
      const { problem } = sharesOrProblem(parties, lines, rules, reader.lang);
      if (problem) throw new ProblemError('RULE_INVALID', { fields: [problem] });
      await writePlan(tx, eventId, version, rules);
      await audit(tx, reader.actor, {
        action: 'cost-plan.changed',
        subjectType: 'event',
        subjectId: eventId,
        eventId,
        details: { ruleSet: rules },
      });
    });
    return this.get(reader, eventId);
  }

  /** How many each partner sends right now, to choose a rule by. */
  async countHeads(eventId: string): Promise<HeadcountsView> {
    const { manager } = this.dataSource;
    const [registered, attended] = [
      await this.headcounts.countsOf(manager, eventId, 'registered'),
      await this.headcounts.countsOf(manager, eventId, 'attended'),
    ];
    return {
      asOf: this.clock.today().toString(),
      counts: (await partiesOf(manager, eventId)).map(({ organisationId }) => ({
        organisationId,
        registered: registered.get(organisationId) ?? 0,
        attended: attended.get(organisationId) ?? 0,
      })),
    };
  }

  async #readRules(
    em: EntityManager,
    eventId: string,
    json: unknown,
    parties: readonly Party[],
    lines: readonly PlanLine[],
    lang: Lang,
  ): Promise<RuleSet> {
    const names = {
      parties: parties.map(({ organisationId }) => organisationId),
      lines: lines.map(({ id }) => id),
    };
    const ruleSet = readRules(json, names, lang);
    const { ruleSet: stored } = await findPlan(em, eventId);
    const snapshots = new Map<string, Snapshot>();
    for (const basis of basesToCount(ruleSet, stored)) {
      const counts = Object.fromEntries(await this.headcounts.countsOf(em, eventId, basis));
      snapshots.set(basis, { counts, asOf: this.clock.today().toString() });
    }
    return withSnapshots(ruleSet, stored, snapshots);
  }
}

/** Unsaved lines get a place after the saved ones, as they will when they are saved. */
function unsavedLines({ lines }: PreviewCostsDto, stored: readonly BudgetLine[]): PlanLine[] {
  const seqs = new Map(stored.map(({ id, seq }) => [id, seq]));
  let next = Math.max(0, ...seqs.values());
  return lines
    .map(({ id, category, description, netCents, vatBp }, index) => {
      const seq = (id ? seqs.get(id) : undefined) ?? (next += 1);
      return { id: id ?? `new-${index}`, seq, category, description, netCents: BigInt(netCents), vatBp };
    })
    .sort((a, b) => a.seq - b.seq);
}

function sharesOrProblem(
  parties: readonly Party[],
  lines: readonly PlanLine[],
  ruleSet: RuleSet,
  lang: Lang,
) {
  try {
    return { content: planShares(parties, lines, ruleSet), problem: null };
  } catch (error) {
    const problem = ruleFieldProblem(error, lang);
    if (!problem) throw error;
    return { content: null, problem };
  }
}

function sharesView(
  parties: readonly Party[],
  lines: readonly PlanLine[],
  ruleSet: RuleSet,
  reader: MoneyReader,
): SharesView {
  const { content, problem } = sharesOrProblem(parties, lines, ruleSet, reader.lang);
  const titles = new Map(
    lines.map(({ id, description, category }) => [id, { title: description, category }]),
  );
  return {
    sentences: ruleSentences(ruleSet, parties, reader.lang),
    table: content && shareTable(content, parties, titles, reader),
    problem: problem && { ...problem, params: problem.params ?? {} },
  };
}
