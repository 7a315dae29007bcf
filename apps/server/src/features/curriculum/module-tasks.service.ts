import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { canEdit } from './module-access.ts';
import type { ModuleTaskView } from './module-authoring.dto.ts';
import { ModuleTask, type ModuleTaskKind } from './module-task.entity.ts';
import { newestVersions } from './library.service.ts';
import { originalOf } from './module-versions.queries.ts';

/** What a task is about; there is one open task for the same thing. */
export interface ModuleConcern {
  readonly moduleId: string;
  readonly kind: ModuleTaskKind;
  /** The address of a link, the slug of a dataset; at most 500 characters count. */
  readonly detail?: string;
}

const LONGEST_DETAIL = 500;

/** What the owners of modules should look at. Jobs open these tasks, and close them when the cause is gone. */
@Injectable()
export class ModuleTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a task unless one is open for the same thing. */
  async open(tx: EntityManager, concern: ModuleConcern, dueOn: string): Promise<void> {
    await tx.query(
      `INSERT INTO module_task (module_id, kind, detail, created_at, due_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (module_id, kind, detail) WHERE done_at IS NULL DO NOTHING`,
      [concern.moduleId, concern.kind, detailOf(concern), this.clock.now().toString(), dueOn],
    );
  }

  /** Closes the open task for this, where there is one. */
  async close(tx: EntityManager, concern: ModuleConcern): Promise<void> {
    const { moduleId, kind } = concern;
    const open = { moduleId, kind, detail: detailOf(concern), doneAt: IsNull() };
    await tx.update(ModuleTask, open, { doneAt: this.clock.now() });
  }

  /** Closes all open tasks of one kind, whatever they are about. */
  async closeKind(tx: EntityManager, moduleId: string, kind: ModuleTaskKind): Promise<void> {
    await tx.update(ModuleTask, { moduleId, kind, doneAt: IsNull() }, { doneAt: this.clock.now() });
  }

  /** Closes everything about a module, as when it is taken out of use. */
  async closeAll(tx: EntityManager, moduleId: string): Promise<void> {
    await tx.update(ModuleTask, { moduleId, doneAt: IsNull() }, { doneAt: this.clock.now() });
  }

  /** The open tasks of the modules that the person writes, the most urgent first. */
  async list(actor: Actor): Promise<ModuleTaskView[]> {
    const { manager } = this.dataSource;
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const tasks = await manager.find(ModuleTask, {
      where: [
        { doneAt: IsNull(), module: { ownerOrganisationId: In(own) } },
        ...(actor.isAdministrator ? [{ doneAt: IsNull(), module: { ownerOrganisationId: IsNull() } }] : []),
      ],
      relations: { module: { ownerOrganisation: true } },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
    const mine = tasks.filter(({ module }) => canEdit(actor, module));
    const moduleIds = [...new Set(mine.map(({ moduleId }) => moduleId))];
    const versions = moduleIds.length > 0 ? await newestVersions(manager, { moduleIds }) : [];
    const titles = new Map(versions.map((version) => [version.moduleId, originalOf(version).title]));
    return mine.map(({ id, moduleId, module, kind, detail, dueOn, createdAt }) => ({
      ...{ id, kind, detail, dueOn },
      slug: module.slug,
      title: titles.get(moduleId) ?? module.slug,
      ownerName: module.ownerOrganisation?.name ?? null,
      createdAt: createdAt.toString(),
    }));
  }
}

function detailOf({ detail = '' }: ModuleConcern): string {
  return detail.slice(0, LONGEST_DETAIL);
}
