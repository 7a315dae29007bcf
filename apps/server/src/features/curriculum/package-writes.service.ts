import { Injectable } from '@nestjs/common';
import type { SectorCode } from '@talkoot/curriculum';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { freeSlug } from '../../platform/database/free-slug.ts';
import { slugWords } from '../../platform/http/slug-words.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { ModuleAccess, canEdit, isVisible, type Viewer } from './module-access.ts';
import { PackageItem } from './package-item.entity.ts';
import { visibleVersionIds } from './package-pins.ts';
import { replacePackageRows, writtenText } from './package-rows.ts';
import { Package } from './package.entity.ts';
import type { CreatePackageDto, PackageDto, PackageItemDto, PackageSavedView } from './packages.dto.ts';
import { Packages } from './packages.service.ts';

const FIRST_START = '09:00';

/** What people do to the packages of their organisations. */
@Injectable()
export class PackageWrites {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly packages: Packages,
  ) {}

  /** An empty package of the organisation, or a copy of one that the person may see; at first for itself alone. */
  async create(actor: Actor, dto: CreatePackageDto): Promise<PackageSavedView> {
    const { organisationId: ownerOrganisationId } = dto;
    if (!canEdit(actor, { ownerOrganisationId })) throw fieldProblem('/organisationId', 'notOneOf');
    const owner = await this.#ownerOf({ ownerOrganisationId });
    return this.dataSource.transaction(async (tx) => {
      const source = dto.copyOf ? await this.packages.findVisible(tx, actor, dto.copyOf) : null;
      if (dto.copyOf && !source) throw fieldProblem('/copyOf', 'notOneOf');
      const pkg = await tx.save(Package, {
        ...(source ? copiedColumns(source) : EMPTY),
        slug: await freePackageSlug(tx, dto.title.fi),
        ownerOrganisationId,
        visibility: 'own' as const,
        kind: dto.kind,
        title: writtenText(dto.title),
        libraryOrder: ((await tx.maximum(Package, 'libraryOrder', {})) ?? 0) + 1,
      });
      const rows = source ? await copiedRows(tx, source.id, owner) : [];
      const itemIds = await replacePackageRows(tx, pkg, rows, owner);
      await audit(tx, actor, {
        action: 'package.created',
        subjectType: 'package',
        subjectId: pkg.id,
        details: { slug: pkg.slug, copyOf: source?.slug ?? null },
      });
      return { slug: pkg.slug, version: 1, itemIds };
    });
  }

  async change(actor: Actor, slug: string, dto: PackageDto): Promise<PackageSavedView> {
    const { version, items, ...facts } = dto;
    if (facts.groupMin && facts.groupMax && facts.groupMin > facts.groupMax)
      throw fieldProblem('/groupMax', 'tooSmall', { min: facts.groupMin });
    return this.#locked(actor, slug, 'package.changed', false, async (tx, before) => {
      if (before.version !== version) throw new ProblemError('CONFLICT_VERSION');
      const columns = {
        ...facts,
        title: writtenText(facts.title),
        summary: writtenText(facts.summary),
        groupMin: facts.groupMin ?? null,
        groupMax: facts.groupMax ?? null,
      };
      await tx.update(Package, before.id, { ...columns, version: version + 1 });
      const itemIds = await replacePackageRows(
        tx,
        { ...before, ...columns },
        items,
        await this.#ownerOf(before),
      );
      return { slug, version: version + 1, itemIds };
    });
  }

  /** Marked, not deleted: events were made of it, and it can be put back. */
  async remove(actor: Actor, slug: string): Promise<void> {
    await this.#locked(actor, slug, 'package.removed', false, async (tx, { id }) => {
      await tx.softDelete(Package, id);
    });
  }

  async restore(actor: Actor, slug: string): Promise<void> {
    await this.#locked(actor, slug, 'package.restored', true, async (tx, { id }) => {
      await tx.restore(Package, id);
    });
  }

  /** The package of the person's own organisation, held until the transaction ends; audited. */
  async #locked<T>(
    actor: Actor,
    slug: string,
    action: string,
    withDeleted: boolean,
    decide: (tx: EntityManager, before: Package) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      const before = await tx.findOne(Package, {
        where: { slug },
        lock: { mode: 'pessimistic_write' },
        withDeleted,
      });
      if (!before) throw new ProblemError('NOT_FOUND');
      if (!canEdit(actor, before)) {
        // Who may not even see it is not told that it is there.
        const isSeen = before.removedAt === null && isVisible(await this.access.viewerOf(actor), before);
        throw new ProblemError(isSeen ? 'FORBIDDEN' : 'NOT_FOUND');
      }
      const result = await decide(tx, before);
      await audit(tx, actor, { action, subjectType: 'package', subjectId: before.id, details: { slug } });
      return result;
    });
  }

  /** The house's own library is seen as by who runs it. */
  #ownerOf({ ownerOrganisationId: id }: Pick<Package, 'ownerOrganisationId'>): Promise<Viewer> {
    return this.access.viewerFor(id === null ? [] : [id], id === null);
  }
}

const EMPTY = { summary: {}, audiences: [], startTime: FIRST_START, materials: [], venueNeeds: [] };

function copiedColumns(source: Package) {
  const {
    summary,
    audiences,
    startTime,
    groupMin,
    groupRecommended,
    groupMax,
    materials,
    venueNeeds,
    details,
  } = source;
  return {
    summary,
    audiences,
    startTime,
    groupMin,
    groupRecommended,
    groupMax,
    materials,
    venueNeeds,
    details,
  };
}

/** Modules that the new owner may not see are not copied: the row stays, without what it taught. */
async function copiedRows(tx: EntityManager, packageId: string, newOwner: Viewer): Promise<PackageItemDto[]> {
  const items = await tx.find(PackageItem, {
    where: { packageId },
    relations: { moduleVersion: { module: true } },
    order: { position: 'ASC' },
  });
  const pinned = items.flatMap(({ moduleVersionId }) => moduleVersionId ?? []);
  const visible = await visibleVersionIds(tx, pinned, newOwner);
  return items.map(({ id: _id, title, sectors, moduleVersionId, moduleVersion, ...item }) => ({
    ...item,
    title: { fi: '', ...title },
    sectors: sectors as SectorCode[],
    ...(moduleVersion && visible.has(moduleVersionId ?? '')
      ? { moduleSlug: moduleVersion.module.slug, moduleNumber: moduleVersion.number }
      : {}),
  }));
}

function freePackageSlug(tx: EntityManager, title: string): Promise<string> {
  return freeSlug(tx, 'package', slugWords(title).slice(0, 70) || 'paketti', (slug) =>
    tx.exists(Package, { where: { slug }, withDeleted: true }),
  );
}
