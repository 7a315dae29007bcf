import type { ModuleText as ParsedModule } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { pinDatasets } from './dataset-pins.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import type { LibraryFiles } from './library-files.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Module } from './module.entity.ts';
import { PackageItem } from './package-item.entity.ts';
import { Package } from './package.entity.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

const SOURCE_LANG = 'fi';

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

async function loadModule(tx: EntityManager, texts: readonly ParsedModule[]): Promise<string> {
  const source = texts.find(({ lang }) => lang === SOURCE_LANG);
  if (!source)
    throw new Error(`the module ${texts[0]?.slug} has no text in Finnish, the language of the source`);
  const hashes = new Map(texts.map((text) => [text.lang, contentHash(translatedFields(text))]));
  const module = await tx.save(Module, {
    slug: source.slug,
    ownerOrganisationId: null,
    visibility: 'public' as const,
    libraryOrder: source.order,
  });
  const data = {
    minutesMin: source.durationMinutes.min,
    minutesDefault: source.durationMinutes.default,
    minutesMax: source.durationMinutes.max,
    topics: source.topics,
    tags: source.tags,
    methods: source.methods,
    audiences: sectorsOf(source.audiences),
    prerequisites: source.prerequisites,
    datasets: source.datasets,
    lawAsOf: source.lawAsOf ?? null,
    institutionsAsOf: source.institutionsAsOf ?? null,
    statsAsOf: source.statsAsOf ?? null,
    reviewBy: source.reviewBy,
  };
  const version = await tx.save(ModuleVersion, {
    ...data,
    moduleId: module.id,
    number: 1,
    status: 'published' as const,
    hash: contentHash({ ...data, texts: Object.fromEntries(hashes) }),
    publishedAt: Temporal.Instant.from(`${source.updated}T00:00:00Z`),
  });
  await pinDatasets(tx, version.id, source.datasets);
  await tx.insert(
    ModuleText,
    texts.map((text) => ({
      moduleVersionId: version.id,
      lang: text.lang,
      ...translatedFields(text),
      hash: hashes.get(text.lang) as string,
      sourceLang: text.lang === SOURCE_LANG ? null : SOURCE_LANG,
      sourceHash: text.lang === SOURCE_LANG ? null : (hashes.get(SOURCE_LANG) as string),
    })),
  );
  return module.id;
}

function translatedFields({ title, summary, learningOutcomes, body, lawNote, sources }: ParsedModule) {
  return { title, summary, learningOutcomes, body, lawNote: lawNote ?? null, sources };
}
