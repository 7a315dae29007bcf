import { dateText, isFreshOn, METHODS, SECTORS } from '@talkoot/curriculum';
import { formatDateOnly, formatList, formatMinutes, interfaceLang, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { ModuleText, ModuleVersion, PublicModule } from '../curriculum/index.ts';
import { moduleFilePath, modulePath, simpleModulePath } from './paths.ts';

/** A module in the words of its public page. */
export function moduleWords(found: PublicModule, today: Temporal.PlainDate, lang: Lang): object {
  const { version, text, html, files, figures, sources } = found;
  const t = translatorFor(lang);
  const { slug } = version.module;
  const day = (date: string): string => formatDateOnly(Temporal.PlainDate.from(date), lang);
  return {
    title: text.title,
    summary: text.summary,
    textLang: foreignLang(text, lang),
    isForeign: interfaceLang(text.lang) !== lang,
    stale: isFreshOn(version, today) ? '' : t('public-site.module.stale', { date: day(version.reviewBy) }),
    other: otherFinnish(version, text, lang),
    facts: factsOf(found, lang),
    prerequisites: found.prerequisites.map((other) => linkTo(other, lang)),
    outcomes: text.learningOutcomes,
    html,
    lawNote: text.lawNote ?? '',
    files: files.map(({ id, filename, size }) => ({
      href: moduleFilePath(lang, slug, id),
      name: filename,
      size: sizeText(size, lang),
    })),
    figures: figures.map((one) => ({
      label: one.label,
      updated: t('public-site.module.figures-updated', { date: day(one.updated) }),
      newer: one.newestVersion > one.version ? t('public-site.module.figures-newer') : '',
    })),
    sources: sources.map(({ number, anchor, title, url, publisher, date, viewed }) => ({
      number: number ?? '',
      anchor: anchor ?? '',
      title,
      url: url ?? '',
      rest: `${[
        publisher,
        ...(date ? [dateText(date, lang)] : []),
        ...(viewed ? [t('public-site.module.viewed', { date: dateText(viewed, lang) })] : []),
      ].join(', ')}.`,
    })),
  };
}

/** A module in the list of all. */
export function moduleCard(version: ModuleVersion, text: ModuleText, lang: Lang): object {
  const t = translatorFor(lang);
  const langs = (['fi', 'sv', 'en', 'fi-simple'] as const).filter((known) =>
    version.texts.some((one) => one.lang === known),
  );
  return {
    href: modulePath(lang, version.module.slug),
    title: text.title,
    summary: text.summary,
    textLang: foreignLang(text, lang),
    duration: formatMinutes(version.minutesDefault),
    audience: audienceText(version, lang),
    languages: langs.map((known) => t(`words.language.${known}`)).join(', '),
  };
}

/** The sectors that a module is for, by name; none where it is for everybody. */
export function sectorNames(version: Pick<ModuleVersion, 'audiences'>, lang: Lang): string[] {
  const t = translatorFor(lang);
  return SECTORS.filter((sector) => version.audiences.includes(sector)).map((sector) =>
    t(`words.sector.${sector}`),
  );
}

function audienceText(version: ModuleVersion, lang: Lang): string {
  const names = sectorNames(version, lang);
  return names.length > 0 ? formatList(names, lang) : translatorFor(lang)('public-site.event.everybody');
}

function factsOf(
  { version, ownerName, packages }: PublicModule,
  lang: Lang,
): { name: string; value: string }[] {
  const t = translatorFor(lang);
  const day = (date: string): string => formatDateOnly(Temporal.PlainDate.from(date), lang);
  const { minutesMin: min, minutesDefault, minutesMax: max, publishedAt } = version;
  const usual = formatMinutes(minutesDefault);
  const asOf = [
    [t('curriculum.module.law-as-of'), version.lawAsOf],
    [t('curriculum.module.institutions-as-of'), version.institutionsAsOf],
    [t('curriculum.module.stats-as-of'), version.statsAsOf],
  ] as const;
  const published = publishedAt?.toZonedDateTimeISO('Europe/Helsinki').toPlainDate();
  const titles = packages.map(({ title }) => title[lang] ?? title.fi ?? '').filter(Boolean);
  return [
    {
      name: t('curriculum.module.duration'),
      value: min === max ? usual : t('curriculum.module.duration-range', { usual, min, max }),
    },
    { name: t('public-site.event.audience'), value: audienceText(version, lang) },
    { name: t('curriculum.module.methods'), value: methodNames(version, lang).join(', ') },
    ...asOf.flatMap(([name, date]) => (date ? [{ name, value: day(date) }] : [])),
    { name: t('public-site.module.owner'), value: ownerName ?? 'Talkoot' },
    {
      name: t('curriculum.module.version'),
      value: published
        ? t('public-site.module.version-of', {
            number: version.number,
            date: formatDateOnly(published, lang),
          })
        : String(version.number),
    },
    ...(titles.length > 0 ? [{ name: t('public-site.module.packages'), value: titles.join(', ') }] : []),
  ];
}

export function methodNames(version: Pick<ModuleVersion, 'methods'>, lang: Lang): string[] {
  const t = translatorFor(lang);
  return METHODS.filter((method) => version.methods.includes(method)).map((method) =>
    t(`words.method.${method}`),
  );
}

function linkTo(version: ModuleVersion, lang: Lang): object {
  const text =
    version.texts.find((one) => one.lang === lang) ?? version.texts.find((one) => one.lang === 'fi');
  return {
    href: modulePath(lang, version.module.slug),
    title: text?.title ?? version.module.slug,
    textLang: text ? foreignLang(text, lang) : '',
  };
}

/** From the Finnish page to plain Finnish and back, where there is both. */
function otherFinnish(
  version: ModuleVersion,
  text: ModuleText,
  lang: Lang,
): { href: string; name: string } | null {
  const t = translatorFor(lang);
  const { slug } = version.module;
  if (text.lang === 'fi-simple')
    return { href: modulePath('fi', slug), name: t('public-site.module.standard') };
  const hasSimple = lang === 'fi' && version.texts.some((one) => one.lang === 'fi-simple');
  return hasSimple ? { href: simpleModulePath(slug), name: t('public-site.module.simple') } : null;
}

/** Only where the text is in another language than the page. */
function foreignLang(text: Pick<ModuleText, 'lang'>, lang: Lang): Lang | '' {
  const own = interfaceLang(text.lang);
  return own === lang ? '' : own;
}

function sizeText(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
