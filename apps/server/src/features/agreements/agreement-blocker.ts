import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { linesOf, partiesOf } from '../cost-sharing/index.ts';
import { EventHooks, type Event, type PublishBlocker } from '../events/index.ts';
import type { TermPart } from './agreement-material.ts';
import { findInForce } from './agreement.queries.ts';
import { changedSince, termsOrNull } from './current-terms.ts';

/** An event that several pay for is not announced before they have agreed who pays what, nor otherwise than agreed. */
@Injectable()
export class AgreementBlocker implements OnModuleInit {
  constructor(private readonly hooks: EventHooks) {}

  onModuleInit(): void {
    this.hooks.register({ publishBlockers });
  }
}

/** What an event is published with must be what was agreed. Tasks and facts may change until the day. */
const AGREED_PARTS: readonly TermPart[] = ['partners', 'budget', 'ruleSet', 'shares'];

async function publishBlockers(tx: EntityManager, { id: eventId }: Event): Promise<PublishBlocker[]> {
  if ((await partiesOf(tx, eventId)).length < 2) return [];
  const inForce = await findInForce(tx, eventId);
  if (!inForce) return (await linesOf(tx, eventId)).length === 0 ? [] : [{ code: 'agreement' }];
  const changed = changedSince(inForce, await termsOrNull(tx, eventId));
  return changed.some((part) => AGREED_PARTS.includes(part)) ? [{ code: 'agreement-changed' }] : [];
}
