import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { Organisation } from '../organisations/index.ts';
import { EventHooks } from './event-hooks.ts';
import { EventPartner } from './event-partner.entity.ts';
import { EventTask } from './event-task.entity.ts';
import { EventWrites } from './event-writes.ts';
import type { PartnerDto, PartnersDto } from './event-writes.dto.ts';

@Injectable()
export class EventPartners {
  constructor(
    private readonly writes: EventWrites,
    private readonly hooks: EventHooks,
  ) {}

  /** The whole list in its new order. Who is not in it leaves, if nothing ties it to the event. */
  async change(actor: Actor, eventId: string, { version, partners }: PartnersDto): Promise<void> {
    refuseOddList(partners);
    await this.writes.change(actor, eventId, version, 'event.partners-changed', async (tx) => {
      await refuseUnknown(tx, partners);
      const before = await tx.find(EventPartner, { where: { eventId }, order: { rank: 'ASC' } });
      const staying = new Set(partners.map(({ organisationId }) => organisationId));
      for (const { organisationId } of before.filter((partner) => !staying.has(partner.organisationId)))
        await this.#leave(tx, eventId, organisationId);
      await writeRanks(tx, eventId, partners);
      const short = (list: readonly PartnerDto[]) =>
        list.map(({ organisationId, role }) => ({ organisationId, role }));
      return { details: { before: short(before), after: short(partners) } };
    });
  }

  async #leave(tx: EntityManager, eventId: string, organisationId: string): Promise<void> {
    if (await tx.existsBy(EventTask, { eventId, organisationId }))
      throw new ProblemError('PARTNER_HAS_TASKS');
    await this.hooks.partnerLeaves(tx, eventId, organisationId);
    await tx.delete(EventPartner, { eventId, organisationId });
  }
}

function refuseOddList(partners: readonly PartnerDto[]): void {
  const leads = partners.filter(({ role }) => role === 'lead');
  if (leads.length !== 1) throw fieldProblem('/partners', 'oneLead');
  const seen = new Set<string>();
  for (const [index, { organisationId }] of partners.entries()) {
    if (seen.has(organisationId)) throw fieldProblem(`/partners/${index}/organisationId`, 'notUnique');
    seen.add(organisationId);
  }
}

async function refuseUnknown(tx: EntityManager, partners: readonly PartnerDto[]): Promise<void> {
  const ids = partners.map(({ organisationId }) => organisationId);
  const known = await tx.find(Organisation, { where: { id: In(ids) }, select: { id: true } });
  const index = ids.findIndex((id) => !known.some((organisation) => organisation.id === id));
  if (index >= 0) throw fieldProblem(`/partners/${index}/organisationId`, 'notOneOf');
}

/** The unique index on the one lead is not deferrable, so whoever led steps down before another one leads. */
async function writeRanks(
  tx: EntityManager,
  eventId: string,
  partners: readonly PartnerDto[],
): Promise<void> {
  await tx.update(EventPartner, { eventId, role: 'lead' }, { role: 'partner' });
  for (const [index, { organisationId, role }] of partners.entries())
    await tx.upsert(EventPartner, { eventId, organisationId, rank: index + 1, role }, [
      'eventId',
      'organisationId',
    ]);
}
