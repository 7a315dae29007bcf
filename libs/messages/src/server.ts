import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Lang } from './lang.ts';
import type { Catalogue, MessageKey } from './message-key.ts';
import { sv } from './sv.ts';
import { createTranslator, type MessageParams, type Translate } from './translator.ts';

/** All catalogues at once: for the server, which answers each request in its own language. */
export const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { fi, sv, en };

const translators: Readonly<Record<Lang, Translate>> = {
  fi: createTranslator('fi', fi),
  sv: createTranslator('sv', sv),
  en: createTranslator('en', en),
};

/** The message in the given language. Throws as `createTranslator` says. */
export function translate(lang: Lang, key: MessageKey, params?: MessageParams): string {
  return translators[lang](key, params);
}

/** The translator of one language, for code that says many things in it (a page, a mail, a document). */
export function translatorFor(lang: Lang): Translate {
  return translators[lang];
}
