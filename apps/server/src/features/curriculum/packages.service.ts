import { Injectable } from '@nestjs/common';
import type { ContentLang } from '@talkoot/curriculum';
import { DataSource } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import type { PackageItemView, PackageSummaryView, PackageView } from './library.dto.ts';
import { blocksOf, newestVersions, textIn } from './library.service.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { PackageItem } from './package-item.entity.ts';
import { Package } from './package.entity.ts';

@Injectable()
export class Packages {
  constructor(private readonly dataSource: DataSource) {}

  async list(): Promise<PackageSummaryView[]> {
    const packages = await this.dataSource.manager.find(Package, {
      relations: { items: true },
      order: { libraryOrder: 'ASC' },
    });
    return packages.map((pkg) => summaryOf(pkg, pkg.items));
  }

  /** A package with the sector blocks of its modules in `lang`. */
  async get(slug: string, lang: ContentLang): Promise<PackageView> {
    const pkg = await this.dataSource.manager.findOneBy(Package, { slug });
    if (!pkg) throw new ProblemError('NOT_FOUND');
    const items = await this.dataSource.manager.find(PackageItem, {
      where: { packageId: pkg.id },
      relations: { module: true },
      order: { position: 'ASC' },
    });
    const versions = new Map(
      (await newestVersions(this.dataSource.manager)).map((version) => [version.moduleId, version]),
    );
    return {
      ...summaryOf(pkg, items),
      materials: pkg.materials,
      venueNeeds: pkg.venueNeeds,
      items: items.map((item) =>
        itemView(item, item.moduleId ? (versions.get(item.moduleId) ?? null) : null, lang),
      ),
    };
  }
}

function summaryOf(pkg: Package, items: readonly PackageItem[]): PackageSummaryView {
  const { slug, kind, title, summary, audiences, startTime, groupMin, groupMax } = pkg;
  return {
    slug,
    kind,
    title,
    summary,
    audiences,
    startTime: startTime.slice(0, 5),
    totalMinutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
    groupMin,
    groupMax,
  };
}

function itemView(item: PackageItem, version: ModuleVersion | null, lang: ContentLang): PackageItemView {
  const { id, kind, title, minutes, methods, sectors, note } = item;
  return {
    id,
    kind,
    title,
    minutes,
    methods,
    sectors,
    note,
    moduleSlug: item.module?.slug ?? null,
    moduleMinutes: version && {
      min: version.minutesMin,
      default: version.minutesDefault,
      max: version.minutesMax,
    },
    sectorBlocks: version ? blocksOf(textIn(version, lang).body) : [],
  };
}
