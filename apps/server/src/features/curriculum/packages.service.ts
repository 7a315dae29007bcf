import { Injectable } from '@nestjs/common';
import type { ContentLang } from '@talkoot/curriculum';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { ModuleAccess, canEdit, type Viewer, visibleTo } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';
import type { PackageItem } from './package-item.entity.ts';
import { visibleVersionIds } from './package-pins.ts';
import { coverageOf, itemView, modulesOf, summaryOf, type PackageContext } from './package-views.ts';
import { Package } from './package.entity.ts';
import type { PackageSummaryView, PackageView } from './packages.dto.ts';

@Injectable()
export class Packages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly access: ModuleAccess,
  ) {}

  /** The packages that the person may see: those of the own organisations first, then in the library's order. */
  async list(actor: Actor): Promise<PackageSummaryView[]> {
    const viewer = await this.access.viewerOf(actor);
    const packages = await this.#find(viewer);
    const context = await this.#context(
      viewer,
      packages.flatMap(({ items }) => items),
    );
    const views = packages.map((pkg) => summaryOf(pkg, context, canEdit(actor, pkg)));
    const isOwn = ({ owner }: PackageSummaryView): boolean => owner !== null && viewer.own.includes(owner.id);
    return [...views.filter(isOwn), ...views.filter((view) => !isOwn(view))];
  }

  /** A package with its modules as they are pinned; their texts in `lang`. */
  async get(actor: Actor, slug: string, lang: ContentLang): Promise<PackageView> {
    const viewer = await this.access.viewerOf(actor);
    const [pkg] = await this.#find(viewer, slug);
    if (!pkg) throw new ProblemError('NOT_FOUND');
    const context = await this.#context(viewer, pkg.items);
    const modules = modulesOf(pkg.items, context);
    return {
      ...summaryOf(pkg, context, canEdit(actor, pkg)),
      version: pkg.version,
      items: pkg.items.map((item) => itemView(item, context, lang)),
      moduleCount: modules.length,
      coverage: coverageOf(modules, lang),
      materials: pkg.materials,
      venueNeeds: pkg.venueNeeds,
    };
  }

  /** @returns the package, or null also where it is there but not for this person */
  async findVisible(tx: EntityManager, actor: Actor, slug: string): Promise<Package | null> {
    const viewer = await this.access.viewerOf(actor);
    return tx.findOneBy(
      Package,
      visibleTo(viewer).map((owned) => ({ ...owned, slug })),
    );
  }

  #find(viewer: Viewer, slug?: string): Promise<Package[]> {
    return this.dataSource.manager.find(Package, {
      where: visibleTo(viewer).map((owned) => ({ ...owned, ...(slug ? { slug } : {}) })),
      relations: { items: true, ownerOrganisation: true },
      order: { libraryOrder: 'ASC', items: { position: 'ASC' } },
    });
  }

  async #context(viewer: Viewer, items: readonly PackageItem[]): Promise<PackageContext> {
    const { manager } = this.dataSource;
    const pinnedIds = items.flatMap(({ moduleVersionId }) => moduleVersionId ?? []);
    const visible = await visibleVersionIds(manager, pinnedIds, viewer);
    const newestIds = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT ON (v.module_id) v.id FROM module_version v
        WHERE v.status = 'published'
          AND v.module_id IN (SELECT module_id FROM module_version WHERE id = ANY ($1::uuid[]))
        ORDER BY v.module_id, v.number DESC`,
      [[...visible]],
    );
    const newest = new Set(newestIds.map(({ id }) => id));
    const versions = await manager.find(ModuleVersion, {
      where: { id: In([...visible, ...newest]) },
      relations: { module: true, texts: true },
    });
    return {
      pinned: new Map(versions.filter(({ id }) => visible.has(id)).map((one) => [one.id, one])),
      newest: new Map(versions.filter(({ id }) => newest.has(id)).map((one) => [one.moduleId, one])),
      today: this.clock.today(),
    };
  }
}
