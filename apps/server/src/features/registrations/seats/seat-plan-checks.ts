import { SECTORS } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import { isId } from '../../../platform/http/ids.ts';
import { ProblemError, type FieldProblem } from '../../../platform/problem/problem-error.ts';
import { EventPartner, ProgrammeItem } from '../../events/index.ts';
import { ATTENDANCES } from '../registration.entity.ts';
import type { SeatPlanDto, SeatPoolDto } from './seat-plan.dto.ts';

/** @throws {ProblemError} VALIDATION_FAILED with every pool that names nothing, or twice the same */
export async function requireSensiblePools(
  tx: EntityManager,
  eventId: string,
  { pools }: SeatPlanDto,
): Promise<void> {
  const known = await knownKeys(tx, eventId, pools);
  const seen = new Set<string>();
  const fields: FieldProblem[] = [];
  for (const [index, pool] of pools.entries()) {
    const id = `${pool.kind}:${pool.key}`;
    if (!known.has(id)) fields.push({ pointer: `/pools/${index}/key`, code: 'notOneOf' });
    if (seen.has(id)) fields.push({ pointer: `/pools/${index}/key`, code: 'notUnique' });
    seen.add(id);
    const hasRelease = pool.releaseDaysBefore != null || pool.releaseTime != null;
    if (hasRelease && pool.kind !== 'partner')
      fields.push({ pointer: `/pools/${index}/releaseDaysBefore`, code: 'unknownField' });
    if ((pool.releaseDaysBefore == null) !== (pool.releaseTime == null))
      fields.push({ pointer: `/pools/${index}/releaseTime`, code: 'required' });
  }
  if (fields.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields });
}

async function knownKeys(
  tx: EntityManager,
  eventId: string,
  pools: readonly SeatPoolDto[],
): Promise<Set<string>> {
  const partners = await tx.findBy(EventPartner, { eventId });
  const ids = pools.flatMap(({ kind, key }) => (kind === 'session' && isId(key) ? [key] : []));
  const sessions = ids.length > 0 ? await tx.findBy(ProgrammeItem, { eventId, id: In(ids) }) : [];
  return new Set([
    ...partners.map(({ organisationId }) => `partner:${organisationId}`),
    ...[...SECTORS, 'other'].map((sector) => `sector:${sector}`),
    ...ATTENDANCES.map((attendance) => `attendance:${attendance}`),
    ...sessions.filter(({ track }) => track !== null).map(({ id }) => `session:${id}`),
  ]);
}
