import { Injectable } from '@nestjs/common';
import { isFreshOn } from '@talkoot/curriculum';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { ModuleVersion } from './module-version.entity.ts';

const QUEUE = 'module.freshness';
const EVERY_NIGHT = '20 3 * * *';
/** The owner hears of it before it is late. */
const NOTICE = { days: 30 };

/** Asks the owners of modules to look at the facts again, a month before their date. */
@Injectable()
export class ModuleFreshness {
  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly tasks: ModuleTasks,
    private readonly clock: Clock,
  ) {
    jobs.schedule(QUEUE, EVERY_NIGHT, () => this.run());
  }

  /** Bears being called twice: a task that is open is not opened again. */
  async run(): Promise<void> {
    const limit = this.clock.today().add(NOTICE).toString();
    await this.dataSource.transaction(async (tx) => {
      const due = await tx.query<{ moduleId: string; reviewBy: string }[]>(
        `SELECT module_id AS "moduleId", review_by::text AS "reviewBy" FROM (
           SELECT DISTINCT ON (module_id) module_id, review_by FROM module_version
            WHERE status = 'published' ORDER BY module_id, number DESC) newest
          WHERE review_by <= $1`,
        [limit],
      );
      for (const { moduleId, reviewBy } of due)
        await this.tasks.open(tx, { moduleId, kind: 'facts-due' }, reviewBy);
    });
  }
}

/** Those of the versions whose facts should have been checked again by `today`, as a programme built on them warns. */
export async function staleVersions(
  manager: EntityManager,
  versionIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<ModuleVersion[]> {
  const versions = await manager.find(ModuleVersion, {
    where: { id: In([...versionIds]) },
    relations: { module: true, texts: true },
  });
  return versions.filter((version) => !isFreshOn(version, today));
}
