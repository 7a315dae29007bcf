import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { pinDatasets } from './dataset-pins.ts';
import { canPublish, ModuleAccess } from './module-access.ts';
import { openVersion } from './module-versions.queries.ts';
import { findingsOf } from './module-findings.ts';
import { statusAfter, type VersionAction } from './module-states.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { ModuleVersion } from './module-version.entity.ts';
import type { Module } from './module.entity.ts';

/** Nobody lets a check stand longer than this: laws change. */
const LONGEST_CHECK = { years: 3 };

/** From draft to what others build on, and out of use again. */
@Injectable()
export class ModuleReview {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly tasks: ModuleTasks,
    private readonly clock: Clock,
  ) {}

  submit(actor: Actor, slug: string, revision: number): Promise<void> {
    return this.#move(actor, slug, revision, 'submit', async () => ({
      submittedById: actor.personId,
      returnReason: '',
    }));
  }

  sendBack(actor: Actor, slug: string, revision: number, reason: string): Promise<void> {
    return this.#move(actor, slug, revision, 'return', async () => ({
      submittedById: null,
      returnReason: reason,
    }));
  }

  publish(actor: Actor, slug: string, revision: number): Promise<void> {
    return this.#move(actor, slug, revision, 'publish', async (tx, module, version) => {
      if (!canPublish(actor, module, version.submittedById))
        throw new ProblemError('MODULE_NEEDS_OTHER_EYES');
      // Two modules published at once could close a circle that neither of them sees.
      await tx.query('SELECT pg_advisory_xact_lock(20261124)');
      const viewer = await this.access.viewerOf(actor);
      const { blockers } = await findingsOf(tx, slug, version, viewer, this.clock.today());
      if (blockers.length > 0) throw new ProblemError('MODULE_NOT_PUBLISHABLE', { extensions: { blockers } });
      await pinDatasets(tx, version.id, version.datasets);
      await this.tasks.closeKind(tx, module.id, 'dataset-newer');
      if (version.reviewBy >= this.clock.today().toString())
        await this.tasks.close(tx, { moduleId: module.id, kind: 'facts-due' });
      return { submittedById: null, returnReason: '', publishedAt: this.clock.now() };
    });
  }

  /** Takes a module out of use. Programmes that have it keep it; nobody is offered it any more. */
  async retire(actor: Actor, slug: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      const { affected } = await tx.update(
        ModuleVersion,
        { moduleId: module.id, status: 'published' },
        { status: 'retired', retiredAt: this.clock.now() },
      );
      if (!affected) throw new ProblemError('TRANSITION_REFUSED');
      await this.tasks.closeAll(tx, module.id);
      const details = { versions: affected };
      await audit(tx, actor, {
        action: 'module.retired',
        subjectType: 'module',
        subjectId: module.id,
        details,
      });
    });
  }

  /** "Checked today, still true": moves the day of the next check; no word changes, so there is no new version. */
  async confirm(actor: Actor, slug: string, reviewBy: string): Promise<void> {
    const today = this.clock.today();
    if (reviewBy <= today.toString()) throw fieldProblem('/reviewBy', 'dateInPast');
    if (reviewBy > today.add(LONGEST_CHECK).toString()) throw fieldProblem('/reviewBy', 'dateTooFar');
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      const newest = await tx.findOne(ModuleVersion, {
        where: { moduleId: module.id, status: 'published' },
        order: { number: 'DESC' },
      });
      if (!newest) throw new ProblemError('NOT_FOUND');
      await tx.update(ModuleVersion, newest.id, { reviewBy, checkedOn: today.toString() });
      await this.tasks.close(tx, { moduleId: module.id, kind: 'facts-due' });
      await audit(tx, actor, {
        action: 'module.checked',
        subjectType: 'module-version',
        subjectId: newest.id,
        details: { before: newest.reviewBy, after: reviewBy },
      });
    });
  }

  async #move(
    actor: Actor,
    slug: string,
    revision: number,
    action: VersionAction,
    decide: (tx: EntityManager, module: Module, version: ModuleVersion) => Promise<Partial<ModuleVersion>>,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      const version = await openVersion(tx, module.id);
      if (!version) throw new ProblemError('NOT_FOUND');
      if (version.revision !== revision) throw new ProblemError('CONFLICT_VERSION');
      const status = statusAfter(version.status, action);
      if (!status) throw new ProblemError('TRANSITION_REFUSED');
      const columns = await decide(tx, module, version);
      await tx.update(ModuleVersion, version.id, { ...columns, status, revision: revision + 1 });
      await audit(tx, actor, {
        action: `module.${action}`,
        subjectType: 'module-version',
        subjectId: version.id,
        details: { moduleId: module.id, number: version.number },
      });
    });
  }
}
