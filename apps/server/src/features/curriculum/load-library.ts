import type { ModuleText as ParsedModule } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import type { LibraryFiles } from './library-files.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Module } from './module.entity.ts';
import { writePackage } from './package-file.ts';
import { Dataset, GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

const SOURCE_LANG = 'fi';

const sectorsOf = (audience: 'all' | readonly string[]): string[] =>
  audience === 'all' ? [] : [...audience];

/** Writes a library as version 1 of each of its modules. The caller's transaction makes it all or nothing. */
export async function loadLibrary(tx: EntityManager, library: LibraryFiles): Promise<void> {
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
  for (const { slug, label, data } of library.datasets) {
    await tx.insert(Dataset, { slug, label, data: data as Record<string, never> });
  }
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
  return version.id;
}

function translatedFields({ title, summary, learningOutcomes, body, lawNote, sources }: ParsedModule) {
  return { title, summary, learningOutcomes, body, lawNote: lawNote ?? null, sources };
}
