import type { HandoutView } from '@talkoot/documents';
import type { Lang } from '@talkoot/messages';
import type { GlossaryTerm, ModuleText, ToolkitLink } from '../../curriculum/index.ts';

export interface Toolkit {
  readonly links: readonly ToolkitLink[];
  readonly terms: readonly GlossaryTerm[];
}

/** Endings of Finnish and Swedish words change; what is before them does not. */
const ENDING = 3;

/** Links to pages in the reader's language, for everybody or for one of the chosen sectors (none: for all). */
export function linksFor(
  links: Toolkit['links'],
  sectors: readonly string[],
  lang: Lang,
): HandoutView['links'] {
  return links
    .filter(({ languages }) => languages.includes(lang))
    .filter(
      (link) =>
        sectors.length === 0 ||
        link.sectors.length === 0 ||
        link.sectors.some((code) => sectors.includes(code)),
    )
    .map(({ title, url, publisher, description }) => ({
      title,
      url,
      organisation: publisher,
      // Descriptions are Finnish; in another language the title and the publisher must do.
      description: lang === 'fi' ? description : null,
    }));
}

/** The terms that the printed texts use, in the order of the alphabet, with the other two languages. */
export function glossaryOf(
  terms: Toolkit['terms'],
  texts: readonly ModuleText[],
  lang: Lang,
): HandoutView['glossary'] {
  const words = texts.map(({ body }) => body.toLocaleLowerCase(lang)).join('\n');
  const isUsed = (term: GlossaryTerm): boolean => {
    const word = plain(term[lang]).toLocaleLowerCase(lang);
    return words.includes(word.length > 2 * ENDING ? word.slice(0, -ENDING) : word);
  };
  return terms
    .filter(isUsed)
    .map((term) => ({
      term: plain(term[lang]),
      translations: (['fi', 'sv', 'en'] as const)
        .filter((other) => other !== lang)
        .map((other) => `${other}: ${plain(term[other])}`)
        .join(' · '),
      definition: lang === 'fi' ? term.definition : '',
    }))
    .sort((a, b) => a.term.localeCompare(b.term, lang));
}

/** Without the mark of translations that were not seen in an official source. */
function plain(term: string): string {
  return term.replace(/\s*\(\*\)$/, '');
}
