import { LANGS, type Lang } from '@talkoot/messages';

/** Content in the languages it has been written in. */
export type Localized = Readonly<Partial<Record<Lang, string | null>>>;

/** The content in the language on the screen, else in the first language it has; empty when it has none. */
export function inLanguage(text: Localized, lang: Lang): string {
  const wanted = [lang, ...LANGS].map((one) => text[one]).find((one) => one);
  return wanted ?? '';
}

/** The language in which `inLanguage` gives it: what its element says as `lang`. */
export function languageOf(text: Localized, lang: Lang): Lang {
  return [lang, ...LANGS].find((one) => text[one]) ?? lang;
}
