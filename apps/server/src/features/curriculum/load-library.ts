import { originalText, type ModuleText as ParsedModule } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import type { LibraryFiles } from './library-files.ts';
import { versionFromFiles, writeVersion } from './module-writer.ts';
import { writePackage } from './package-file.ts';
import { linkRow } from './toolkit-files.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

/** Writes a library as version 1 of each of its modules. The caller's transaction makes it all or nothing. */
export async function loadLibrary(tx: EntityManager, library: LibraryFiles): Promise<void> {
  // Before the modules, which are held to these versions.
  for (const { slug, label, data } of library.datasets) {
    await tx.insert(Dataset, { slug, ownerOrganisationId: null });
    const columns = { label, data: data as Record<string, never>, hash: contentHash(data) };
    await tx.insert(DatasetVersion, { slug, number: 1, ...columns });
  }
  const versionIds = new Map<string, string>();
  for (const slug of new Set(library.modules.map((module) => module.slug))) {
    const texts = library.modules.filter((module) => module.slug === slug);
    versionIds.set(slug, await loadModule(tx, texts));
  }
  for (const [index, pkg] of library.packages.entries()) {
    await writePackage(tx, pkg, {
      ownerOrganisationId: null,
      visibility: 'public',
      libraryOrder: index + 1,
      versionIds,
    });
  }
  await tx.insert(ToolkitLink, library.links.map(linkRow));
  await tx.insert(GlossaryTerm, [...library.glossary]);
}

async function loadModule(tx: EntityManager, files: readonly ParsedModule[]): Promise<string> {
  const { data, texts } = versionFromFiles(files);
  const { slug, order, updated } = originalText(files) as ParsedModule;
  const { id } = await writeVersion(tx, {
    module: { slug, ownerOrganisationId: null, visibility: 'public', libraryOrder: order },
    number: 1,
    status: 'published',
    data,
    texts,
    publishedAt: Temporal.Instant.from(`${updated}T00:00:00Z`),
  });
  return id;
}
