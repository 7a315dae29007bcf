import { interfaceLang, LANGS, type Lang } from '@talkoot/messages';
import type { PublicModule } from '../curriculum/index.ts';
import { methodNames, sectorNames } from './module-words.ts';
import { moduleFilePath, modulePath, simpleModulePath } from './paths.ts';

const PROFILE = 'https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE';

/**
 * What search engines and registries of trainings read: https://schema.org/LearningResource by the profile
 * TrainingMaterial of Bioschemas. There is no licence in it, because the library knows none.
 *
 * @param langs the languages that the module has a page in
 */
export function moduleJsonLd(
  { version, text, sources, figures, files, ownerName, packages, prerequisites }: PublicModule,
  publicUrl: string,
  langs: readonly Lang[],
): object {
  const lang = interfaceLang(text.lang);
  const { slug } = version.module;
  const pageIn = (other: Lang): string => publicUrl + modulePath(other, slug);
  const page = text.lang === 'fi-simple' ? publicUrl + simpleModulePath(slug) : pageIn(lang);
  const owner = { '@type': 'Organization', name: ownerName ?? 'Talkoot' };
  const published = version.publishedAt?.toString().slice(0, 10);
  const sectors = sectorNames(version, lang);
  const courses = packages.filter(({ kind }) => kind === 'course');
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': page,
    'dct:conformsTo': { '@id': PROFILE, '@type': 'CreativeWork' },
    name: text.title,
    description: text.summary,
    keywords: [...new Set([...version.topics, ...version.tags])].join(', '),
    url: page,
    inLanguage: lang,
    version: String(version.number),
    ...(published ? { datePublished: published, dateModified: published } : {}),
    creativeWorkStatus: 'Published',
    isAccessibleForFree: true,
    author: owner,
    provider: owner,
    learningResourceType: methodNames(version, lang),
    teaches: text.learningOutcomes,
    timeRequired: `PT${version.minutesDefault}M`,
    ...(sectors.length > 0
      ? { audience: sectors.map((name) => ({ '@type': 'EducationalAudience', audienceType: name })) }
      : {}),
    ...ifAny('competencyRequired', titlesIn(prerequisites, lang)),
    ...ifAny(
      'workTranslation',
      langs.filter((other) => other !== lang).map((other) => ({ '@id': pageIn(other) })),
    ),
    ...ifAny(
      'citation',
      sources.map(({ title, url, publisher, date }) => ({
        '@type': 'CreativeWork',
        name: title,
        publisher: { '@type': 'Organization', name: publisher },
        ...(url ? { url } : {}),
        ...(date ? { datePublished: date } : {}),
      })),
    ),
    ...ifAny(
      'isBasedOn',
      figures.map(({ label, version: number, updated }) => ({
        '@type': 'Dataset',
        name: label,
        version: String(number),
        dateModified: updated,
      })),
    ),
    ...ifAny(
      'encoding',
      files.map(({ id, filename, mediaType }) => ({
        '@type': 'MediaObject',
        name: filename,
        encodingFormat: mediaType,
        contentUrl: publicUrl + moduleFilePath(lang, slug, id),
      })),
    ),
    ...ifAny(
      'isPartOf',
      courses.map(({ title, summary }) => ({
        '@type': 'Course',
        name: wordsIn(title, lang),
        description: wordsIn(summary, lang),
        provider: owner,
      })),
    ),
  };
}

function titlesIn(versions: PublicModule['prerequisites'], lang: Lang): string[] {
  return versions.flatMap(
    ({ texts }) =>
      (texts.find((one) => one.lang === lang) ?? texts.find((one) => one.lang === 'fi'))?.title ?? [],
  );
}

/** In the language of the page; else in the first there is. */
function wordsIn(words: Readonly<Partial<Record<Lang, string>>>, lang: Lang): string | undefined {
  return words[lang] || LANGS.map((other) => words[other]).find(Boolean);
}

/** A property is left out where it would say nothing. */
function ifAny(name: string, values: readonly unknown[]): Record<string, unknown> {
  return values.length > 0 ? { [name]: values } : {};
}
