import { createHash, randomUUID } from 'node:crypto';
import {
  CurriculumModuleEntity,
  ModuleText,
  ModuleVersion,
  Package,
  PackageItem,
} from '../src/features/curriculum/index.ts';
import type { TestApp } from './test-app.ts';

const SECTOR_BODY = [
  'Yhteinen osa.',
  '',
  ':::sector{codes="health"}',
  'Vastaanotolla.',
  ':::',
  '',
  ':::sector{codes="youth"}',
  'Nuorten kanssa.',
  ':::',
].join('\n');

interface GivenVersion {
  readonly status?: ModuleVersion['status'];
  readonly data?: Partial<Pick<ModuleVersion, 'prerequisites' | 'reviewBy' | 'topics'>>;
  readonly datasets?: readonly string[];
  readonly texts?: Partial<Record<ModuleText['lang'], { title?: string; body?: string }>>;
}

/** A module of the library with one version for each given; the first is number 1. */
export async function aModule(
  test: TestApp,
  given: { slug?: string; versions?: readonly GivenVersion[] } & Partial<
    Pick<CurriculumModuleEntity, 'visibility' | 'ownerOrganisationId'>
  > = {},
): Promise<{ module: CurriculumModuleEntity; versions: ModuleVersion[] }> {
  const { manager } = test.dataSource;
  const { versions: wanted = [{}], slug = `module-${randomUUID().slice(0, 8)}`, ...columns } = given;
  const module = await manager.save(CurriculumModuleEntity, { slug, libraryOrder: 1, ...columns });
  const versions: ModuleVersion[] = [];
  for (const [
    index,
    { status = 'published', data = {}, texts = { fi: {} }, datasets = [] },
  ] of wanted.entries()) {
    const version = await manager.save(ModuleVersion, {
      moduleId: module.id,
      number: index + 1,
      // Texts of a published version cannot be added any more.
      status: 'draft' as const,
      minutesMin: 20,
      minutesDefault: 45,
      minutesMax: 90,
      topics: [],
      tags: [],
      methods: ['lecture'],
      audiences: [],
      prerequisites: [],
      datasets: [...datasets],
      reviewBy: '2028-01-01',
      hash: createHash('sha256').update(`${module.id}${index}`).digest('hex'),
      ...data,
    });
    for (const [lang, { title = `Tulkin kanssa (${lang})`, body = SECTOR_BODY }] of Object.entries(texts))
      await manager.insert(ModuleText, {
        moduleVersionId: version.id,
        lang: lang as ModuleText['lang'],
        title,
        summary: 'Milloin tulkki tarvitaan.',
        learningOutcomes: ['tilata tulkin'],
        body,
        sources: [],
        hash: createHash('sha256').update(body).digest('hex'),
        sourceLang: lang === 'fi' ? null : 'fi',
      });
    const publishedAt = status === 'draft' || status === 'in-review' ? null : test.clock.now();
    await manager.update(ModuleVersion, version.id, { status, publishedAt });
    versions.push(await manager.findOneByOrFail(ModuleVersion, { id: version.id }));
  }
  return { module, versions };
}

/** A package of the library: coffee, then a row of the module, pinned to its newest published version. */
export async function aPackage(
  test: TestApp,
  module: CurriculumModuleEntity,
  slug?: string,
  given: Partial<Pick<Package, 'ownerOrganisationId' | 'visibility'>> = {},
): Promise<Package> {
  const { manager } = test.dataSource;
  const newest = await manager.findOneOrFail(ModuleVersion, {
    where: { moduleId: module.id, status: 'published' },
    order: { number: 'DESC' },
  });
  const made = await manager.save(Package, {
    ...given,
    slug: slug ?? `package-${randomUUID().slice(0, 8)}`,
    kind: 'course' as const,
    title: { fi: 'Peruspaketti' },
    summary: { fi: 'Puoli päivää.' },
    audiences: [],
    startTime: '08:45',
    materials: [],
    venueNeeds: [],
    libraryOrder: 1,
  });
  await manager.insert(PackageItem, [
    { packageId: made.id, position: 1, kind: 'break', title: { fi: 'Kahvi' }, minutes: 15 },
    {
      packageId: made.id,
      position: 2,
      kind: 'session',
      title: { fi: 'Tulkin kanssa', sv: 'Med tolk' },
      minutes: 45,
      moduleVersionId: newest.id,
    },
  ]);
  return made;
}

/** A dataset of two years as its file says it. */
export const jsonStat = (values: readonly number[], more: object = {}): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  label: 'Asukkaat',
  source: 'Tilastokeskus',
  updated: '2026-11-21',
  id: ['year'],
  size: [2],
  dimension: { year: { label: 'Vuosi', category: { index: ['2024', '2025'] } } },
  value: values,
  ...more,
});
