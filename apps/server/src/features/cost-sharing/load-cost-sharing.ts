import { parseRuleSet, vatOf, type RuleSet, type Scoped } from '@talkoot/cost-sharing';
import type { ExampleEvents } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { COST_CATEGORIES, BudgetLine } from './budget-line.entity.ts';
import { CostPlan } from './cost-plan.entity.ts';
import { partiesOf } from './parties.queries.ts';

/**
 * Budgets and split rules of the example events. Shares are not in the file: the engine computes them.
 * The events and their organisations must have been loaded before, under their example ids.
 *
 * @throws Error for an example that the database does not hold, or a category that we do not have
 */
export async function loadCostSharingStarter(tx: EntityManager, examples: ExampleEvents): Promise<void> {
  for (const example of examples.events) {
    const eventId = await idOf(tx, 'event', example.id);
    const lineIds = new Map<string, string>();
    for (const [index, cost] of example.costs.entries()) {
      const category = COST_CATEGORIES.find((known) => known === cost.category);
      if (!category) throw new Error(`${example.id}: there is no cost category ${cost.category}`);
      const netCents = BigInt(cost.netCents);
      const inserted = await tx.insert(BudgetLine, {
        eventId,
        seq: index + 1,
        category,
        description: cost.description,
        netCents,
        vatBp: cost.vatBp,
        vatCents: vatOf(netCents, cost.vatBp),
      });
      lineIds.set(cost.id, inserted.identifiers[0]?.['id'] as string);
    }
    const partyIds = new Map<string, string>();
    for (const { org } of example.organisers) partyIds.set(org, await idOf(tx, 'organisation', org));
    const parties = (await partiesOf(tx, eventId)).map(({ organisationId }) => organisationId);
    const ruleSet = parseRuleSet(translated(example.ruleSet, partyIds, lineIds), { parties });
    await tx.insert(CostPlan, { eventId, ruleSet: ruleSet as unknown as Record<string, never> });
  }
}

/** The rules with the ids of this database in place of the file's; costs are the keys of `byItem`. */
function translated(
  ruleSet: ExampleEvents['events'][number]['ruleSet'],
  partyIds: ReadonlyMap<string, string>,
  lineIds: ReadonlyMap<string, string>,
): RuleSet {
  const renamed = renameParties(ruleSet, partyIds) as RuleSet;
  const byItem = Object.fromEntries(
    Object.entries(renamed.byItem ?? {}).map(([costId, scoped]): [string, Scoped] => [
      lineIds.get(costId) ?? costId,
      scoped,
    ]),
  );
  return Object.keys(byItem).length === 0 ? renamed : { ...renamed, byItem };
}

/** Organisations stand in rules as keys and as values; nothing else in a rule looks like one of their ids. */
function renameParties(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renameParties(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ids.get(key) ?? key, renameParties(item, ids)]),
  );
}

async function idOf(tx: EntityManager, table: 'event' | 'organisation', exampleId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE example_id = $1`, [
    exampleId,
  ]);
  if (!row) throw new Error(`the example ${exampleId} has not been loaded`);
  return row.id;
}
