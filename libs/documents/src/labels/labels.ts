import type { DocumentLang } from '../document-kinds.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

type Widened<T> = { [Key in keyof T]: T[Key] extends string ? string : Widened<T[Key]> };

/** Fixed words of the templates. Finnish decides which there are; the others must have them all. */
export type Labels = Widened<typeof fi>;

const BY_LANG: Readonly<Record<DocumentLang, Labels>> = { fi, sv, en, 'fi-simple': fi };

/** The fixed words of one language. */
export function labelsFor(lang: DocumentLang): Labels {
  return BY_LANG[lang];
}
