/** Languages of the interface, the source language first. */
export const LANGS = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Languages that content (modules, titles, handouts) is written in: plain Finnish is one of its own. */
export const CONTENT_LANGS = ['fi', 'sv', 'en', 'fi-simple'] as const;
export type ContentLang = (typeof CONTENT_LANGS)[number];

/** Locale for `Intl`, `lang` attributes and plural rules. English is British: day before month. */
export const LOCALES: Readonly<Record<Lang, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function isLang(value: unknown): value is Lang {
  return LANGS.includes(value as Lang);
}

/** The interface language that frames content of this language: plain Finnish is read in a Finnish page. */
export function interfaceLang(lang: ContentLang): Lang {
  return lang === 'fi-simple' ? 'fi' : lang;
}
