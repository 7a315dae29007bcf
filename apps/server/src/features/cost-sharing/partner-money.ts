import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { EventHooks } from '../events/index.ts';

/** A partner that has paid, bears a share of a locked statement, or is named by a rule cannot leave. */
@Injectable()
export class PartnerMoney implements OnModuleInit {
  constructor(private readonly hooks: EventHooks) {}

  onModuleInit(): void {
    this.hooks.register({ beforePartnerLeaves: refuseIfMoney });
  }
}

async function refuseIfMoney(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
  const [row] = await tx.query<[{ hasMoney: boolean }]>(
    `SELECT EXISTS (SELECT 1 FROM payment p JOIN voucher v ON v.id = p.voucher_id
                     WHERE v.event_id = $1 AND p.organisation_id = $2)
         OR EXISTS (SELECT 1 FROM statement s, jsonb_array_elements(s.content -> 'parties') AS party
                     WHERE s.event_id = $1 AND party ->> 'organisationId' = $2::text)
         OR EXISTS (SELECT 1 FROM cost_plan c
                     WHERE c.event_id = $1 AND strpos(c.rule_set::text, $2::text) > 0) AS "hasMoney"`,
    [eventId, organisationId],
  );
  if (row.hasMoney) throw new ProblemError('PARTNER_HAS_MONEY');
}
