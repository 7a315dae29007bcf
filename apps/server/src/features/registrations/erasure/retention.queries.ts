import type { EntityManager } from 'typeorm';
import { RegistrationRetention } from './registration-retention.entity.ts';
import { USUAL_RETENTION, type Retention } from './retention.ts';

/** As the event chose, or as the house does. */
export async function retentionOf(
  tx: EntityManager,
  eventId: string,
): Promise<Retention & { readonly version: number }> {
  return (await tx.findOneBy(RegistrationRetention, { eventId })) ?? { ...USUAL_RETENTION, version: 1 };
}
