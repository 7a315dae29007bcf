import { CONTENT_LANGS } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';

/** Whether nobody needs to look at the module again yet: its `reviewBy` day itself is still fresh. */
export function isFreshOn(module: { reviewBy: string }, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, Temporal.PlainDate.from(module.reviewBy)) <= 0;
}

/** `unmarked`: the translation does not know what it was made from, so it cannot be called up to date. */
export type TranslationState = 'up-to-date' | 'source-changed' | 'unmarked';

/**
 * How a translated text stands to its original.
 *
 * @param translation the hash of the original that it was made from
 * @param sourceHash the hash of the original as it is now
 */
export function translationState(
  translation: { sourceHash?: string | null | undefined },
  sourceHash: string,
): TranslationState {
  if (!translation.sourceHash) return 'unmarked';
  return translation.sourceHash === sourceHash ? 'up-to-date' : 'source-changed';
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
