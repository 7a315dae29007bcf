import type { RuleSet } from '@talkoot/cost-sharing';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { CostPlan } from './cost-plan.entity.ts';

/** What holds until somebody says otherwise: everybody pays the same. */
const EQUAL: RuleSet = { default: { kind: 'equal' }, defaultScope: 'event' };

export interface StoredPlan {
  readonly version: number;
  readonly ruleSet: RuleSet;
}

/** The plan as it is; an event without one shares equally. The rule set was checked when it was written. */
export async function findPlan(em: EntityManager, eventId: string): Promise<StoredPlan> {
  const plan = await em.findOneBy(CostPlan, { eventId });
  return { version: plan?.version ?? 1, ruleSet: (plan?.ruleSet ?? EQUAL) as unknown as RuleSet };
}

/** The plan under a lock: everything that writes an event's money goes through here, one at a time. */
export async function lockPlan(tx: EntityManager, eventId: string): Promise<StoredPlan> {
  await tx.query(`INSERT INTO cost_plan (event_id, rule_set) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    eventId,
    JSON.stringify(EQUAL),
  ]);
  const plan = await tx.findOneOrFail(CostPlan, { where: { eventId }, lock: { mode: 'pessimistic_write' } });
  return { version: plan.version, ruleSet: plan.ruleSet as unknown as RuleSet };
}

/** Writes the rules and raises the version that the caller saw. */
export async function writePlan(
  tx: EntityManager,
  eventId: string,
  seenVersion: number,
  ruleSet: RuleSet,
): Promise<void> {
  const result = await tx.update(
    CostPlan,
    { eventId, version: seenVersion },
    { ruleSet: ruleSet as unknown as Record<string, never>, version: seenVersion + 1 },
  );
  if (result.affected !== 1) throw new ProblemError('CONFLICT_VERSION');
}
