import { CONTENT_LANGS } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';

/** Whether nobody needs to look at the module again yet: its `reviewBy` day itself is still fresh. */
export function isFreshOn(module: { reviewBy: string }, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, Temporal.PlainDate.from(module.reviewBy)) <= 0;
}

export type Coverage = { slug: string; langs: ContentLang[]; missing: ContentLang[] };

/** Which languages each module has and lacks, in the order in which the modules first appear. */
export function coverage(moduleTexts: readonly { slug: string; lang: ContentLang }[]): Coverage[] {
  const bySlug = Map.groupBy(moduleTexts, (text) => text.slug);
  return [...bySlug].map(([slug, texts]) => {
    const has = (lang: ContentLang): boolean => texts.some((text) => text.lang === lang);
    return { slug, langs: CONTENT_LANGS.filter(has), missing: CONTENT_LANGS.filter((lang) => !has(lang)) };
  });
}

/** How many of some modules can be read in each language, such as 3 of 5 in Swedish. */
export type LanguageCoverage = { lang: ContentLang; has: number; of: number };

/** The coverage of a package or a programme, from the languages of each module in it. */
export function languageCoverage(modules: readonly (readonly ContentLang[])[]): LanguageCoverage[] {
  return CONTENT_LANGS.map((lang) => ({
    lang,
    has: modules.filter((langs) => langs.includes(lang)).length,
    of: modules.length,
  }));
}
