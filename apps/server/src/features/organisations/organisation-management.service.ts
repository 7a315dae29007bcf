import { Injectable } from '@nestjs/common';
import { isBusinessId } from '@talkoot/cost-sharing';
import { DataSource, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import type { ChangeOrganisationDto, CreateOrganisationDto } from './organisation-management.dto.ts';
import { Organisation } from './organisation.entity.ts';

@Injectable()
export class OrganisationManagement {
  constructor(private readonly dataSource: DataSource) {}

  async create(actor: Actor, dto: CreateOrganisationDto): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      await checkBusinessId(tx, dto.businessId, null);
      const { name, kind, vatRecovery } = dto;
      const { id } = await tx.save(Organisation, {
        name,
        kind,
        vatRecovery,
        businessId: dto.businessId || null,
      });
      await audit(tx, actor, {
        action: 'organisation.created',
        subjectType: 'organisation',
        subjectId: id,
        details: { name },
      });
      return id;
    });
  }

  async change(actor: Actor, id: string, dto: ChangeOrganisationDto): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      if (!(await tx.existsBy(Organisation, { id }))) throw new ProblemError('NOT_FOUND');
      await checkBusinessId(tx, dto.businessId, id);
      const { name, kind, vatRecovery, version } = dto;
      const result = await tx.update(
        Organisation,
        { id, version },
        { name, kind, vatRecovery, businessId: dto.businessId || null, version: version + 1 },
      );
      if (result.affected !== 1) throw new ProblemError('CONFLICT_VERSION');
      await audit(tx, actor, {
        action: 'organisation.changed',
        subjectType: 'organisation',
        subjectId: id,
        details: { name, kind, vatRecovery },
      });
    });
  }
}

async function checkBusinessId(
  tx: EntityManager,
  businessId: string | undefined,
  ownId: string | null,
): Promise<void> {
  if (!businessId) return;
  if (!isBusinessId(businessId)) throw fieldProblem('/businessId', 'notBusinessId');
  const taken = await tx.existsBy(Organisation, { businessId, ...(ownId ? { id: Not(ownId) } : {}) });
  if (taken) throw fieldProblem('/businessId', 'notUnique');
}
