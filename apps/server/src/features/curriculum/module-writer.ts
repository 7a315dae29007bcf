import {
  originalText,
  TRANSLATED_FIELDS,
  type FieldHashes,
  type ModuleText as ParsedModule,
} from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { pinDatasets } from './dataset-pins.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Module } from './module.entity.ts';

/** The facts of a version: everything that is the same in each of its languages. */
export type VersionData = Pick<
  ModuleVersion,
  | 'minutesMin'
  | 'minutesDefault'
  | 'minutesMax'
  | 'topics'
  | 'tags'
  | 'methods'
  | 'audiences'
  | 'prerequisites'
  | 'datasets'
  | 'lawAsOf'
  | 'institutionsAsOf'
  | 'statsAsOf'
  | 'reviewBy'
>;

/** What one language says. */
export type TextContent = Pick<
  ModuleText,
  'title' | 'summary' | 'learningOutcomes' | 'body' | 'lawNote' | 'sources'
>;

/** One language of a version; `sourceLang` null is the original. */
export type VersionText = TextContent & Pick<ModuleText, 'lang' | 'sourceLang' | 'sourceHashes'>;

export type NewModule = Pick<Module, 'slug' | 'ownerOrganisationId' | 'visibility' | 'libraryOrder'>;

/** A version to be written: of a module that is there, or of a new one. */
export interface VersionToWrite {
  readonly module: Module | NewModule;
  readonly number: number;
  readonly status: 'draft' | 'published';
  readonly data: VersionData;
  readonly texts: readonly VersionText[];
  readonly changeNote?: string;
  /** For a published version. */
  readonly publishedAt?: Temporal.Instant;
}

/** The only place that writes a whole version with its texts. @throws {Error} without exactly one original */
export async function writeVersion(tx: EntityManager, given: VersionToWrite): Promise<ModuleVersion> {
  if (given.texts.filter(({ sourceLang }) => sourceLang === null).length !== 1)
    throw new Error(`a version of ${given.module.slug} needs one text that is the original`);
  const module = 'id' in given.module ? given.module : await tx.save(Module, given.module);
  const version = await tx.save(ModuleVersion, {
    ...given.data,
    moduleId: module.id,
    number: given.number,
    // Texts of a published version cannot be added any more: it is published when it is whole.
    status: 'draft' as const,
    changeNote: given.changeNote ?? '',
    hash: versionHash(given.data, given.texts),
  });
  await tx.insert(
    ModuleText,
    given.texts.map((text) => ({ ...text, moduleVersionId: version.id, hash: textHash(text) })),
  );
  if (given.status === 'published') {
    await pinDatasets(tx, version.id, given.data.datasets);
    const publishedAt = given.publishedAt ?? null;
    await tx.update(ModuleVersion, version.id, { status: 'published', publishedAt });
  }
  return tx.findOneByOrFail(ModuleVersion, { id: version.id });
}

/** SHA-256 over the facts and the hash of each text. Until when it was checked is no part of what it says (ADR 21). */
export function versionHash(
  { reviewBy: _checked, ...data }: VersionData,
  texts: readonly (TextContent & { readonly lang: string })[],
): string {
  return contentHash({
    ...data,
    texts: Object.fromEntries(texts.map((text) => [text.lang, textHash(text)])),
  });
}

/** SHA-256 of everything one language says. */
export function textHash({ title, summary, learningOutcomes, body, lawNote, sources }: TextContent): string {
  return contentHash({ title, summary, learningOutcomes, body, lawNote, sources });
}

/** The hash of each field that is translated, by which a translation remembers what it was made from. */
export function fieldHashes(text: Omit<TextContent, 'sources'>): Required<FieldHashes> {
  return Object.fromEntries(
    TRANSLATED_FIELDS.map((field) => [field, contentHash(text[field])]),
  ) as Required<FieldHashes>;
}

/**
 * The facts and texts of a version from the files of one module. A translation that does not say what it was made
 * from counts as made from the original that stands beside it.
 * @throws {Error} when none of the files is the original
 */
export function versionFromFiles(files: readonly ParsedModule[]): {
  readonly data: VersionData;
  readonly texts: readonly VersionText[];
} {
  const original = originalText(files);
  if (!original) throw new Error(`the module ${files[0]?.slug} has no text that the others were made from`);
  const madeFrom = fieldHashes(contentOf(original));
  return {
    data: {
      minutesMin: original.durationMinutes.min,
      minutesDefault: original.durationMinutes.default,
      minutesMax: original.durationMinutes.max,
      topics: original.topics,
      tags: original.tags,
      methods: original.methods,
      audiences: original.audiences === 'all' ? [] : [...original.audiences],
      prerequisites: original.prerequisites,
      datasets: original.datasets,
      lawAsOf: original.lawAsOf ?? null,
      institutionsAsOf: original.institutionsAsOf ?? null,
      statsAsOf: original.statsAsOf ?? null,
      reviewBy: original.reviewBy,
    },
    texts: files.map((file) => ({
      ...contentOf(file),
      lang: file.lang,
      sourceLang: file === original ? null : original.lang,
      sourceHashes: file === original ? {} : (file.madeFrom ?? madeFrom),
    })),
  };
}

function contentOf({ title, summary, learningOutcomes, body, lawNote, sources }: ParsedModule): TextContent {
  return { title, summary, learningOutcomes, body, lawNote: lawNote ?? null, sources };
}
