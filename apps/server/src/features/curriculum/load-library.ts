import { originalText, type ModuleText as ParsedModule } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import type { LibraryFiles } from './library-files.ts';
import { versionFromFiles, writeVersion } from './module-writer.ts';
import { PackageItem } from './package-item.entity.ts';
import { Package } from './package.entity.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

const sectorsOf = (audience: 'all' | readonly string[]): string[] =>
  audience === 'all' ? [] : [...audience];

/** Writes a library as version 1 of each of its modules. The caller's transaction makes it all or nothing. */
export async function loadLibrary(tx: EntityManager, library: LibraryFiles): Promise<void> {
  // Before the modules, which are held to these versions.
  for (const { slug, label, data } of library.datasets) {
    await tx.insert(Dataset, { slug, ownerOrganisationId: null });
    const columns = { label, data: data as Record<string, never>, hash: contentHash(data) };
    await tx.insert(DatasetVersion, { slug, number: 1, ...columns });
  }
  const moduleIds = new Map<string, string>();
  for (const slug of new Set(library.modules.map((module) => module.slug))) {
    const texts = library.modules.filter((module) => module.slug === slug);
    moduleIds.set(slug, await loadModule(tx, texts));
  }
  for (const [index, pkg] of library.packages.entries()) {
    const { id: packageId } = await tx.save(Package, {
      slug: pkg.id,
      kind: pkg.kind,
      title: pkg.title,
      summary: pkg.summary,
      audiences: sectorsOf(pkg.audiences),
      startTime: pkg.startTime,
      groupMin: pkg.groupSize.min,
      groupMax: pkg.groupSize.max,
      materials: pkg.materials,
      venueNeeds: pkg.venueNeeds,
      libraryOrder: index + 1,
    });
    await tx.insert(
      PackageItem,
      pkg.timetable.map((row, position) => ({
        packageId,
        position,
        kind: row.kind,
        title: row.title,
        minutes: row.minutes,
        moduleId: row.module ? (moduleIds.get(row.module) ?? null) : null,
        methods: row.methods,
        sectors: row.sectorBlocks,
        note: row.note ?? null,
      })),
    );
  }
  await tx.insert(
    ToolkitLink,
    library.links.map(({ id, title, url, publisher, languages, sectors, topics, description }) => ({
      id,
      title,
      url,
      publisher,
      languages,
      sectors: sectorsOf(sectors),
      topics,
      description,
    })),
  );
  await tx.insert(GlossaryTerm, [...library.glossary]);
}

async function loadModule(tx: EntityManager, files: readonly ParsedModule[]): Promise<string> {
  const { data, texts } = versionFromFiles(files);
  const { slug, order, updated } = originalText(files) as ParsedModule;
  const { moduleId } = await writeVersion(tx, {
    module: { slug, ownerOrganisationId: null, visibility: 'public', libraryOrder: order },
    number: 1,
    status: 'published',
    data,
    texts,
    publishedAt: Temporal.Instant.from(`${updated}T00:00:00Z`),
  });
  return moduleId;
}
