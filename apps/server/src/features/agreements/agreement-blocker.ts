import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { linesOf, partiesOf } from '../cost-sharing/index.ts';
import { EventHooks, type Event, type PublishBlocker } from '../events/index.ts';
import { AgreementVersion } from './agreement-version.entity.ts';

/** An event that several pay for is not announced before they have agreed who pays what. */
@Injectable()
export class AgreementBlocker implements OnModuleInit {
  constructor(private readonly hooks: EventHooks) {}

  onModuleInit(): void {
    this.hooks.register({ publishBlockers });
  }
}

async function publishBlockers(tx: EntityManager, { id: eventId }: Event): Promise<PublishBlocker[]> {
  if ((await partiesOf(tx, eventId)).length < 2) return [];
  if ((await linesOf(tx, eventId)).length === 0) return [];
  const isAgreed = await tx.existsBy(AgreementVersion, { eventId, status: 'in-force' });
  return isAgreed ? [] : [{ code: 'agreement' }];
}
