import { isAllowedAddress } from './markdown.ts';
import type { ModuleSource } from './module-file.ts';
import { dateText, escapeHtml, wordsOf } from './render-words.ts';
import type { ContentLang } from '@talkoot/messages';

export type CitedSource = ModuleSource & { number: number };
type Place = { lang: ContentLang; idPrefix: string };

/** The id that the citation of a source leads to, for pages that list the sources themselves. */
export function sourceAnchor(number: number, idPrefix: string): string {
  // Headings never get two hyphens in a row, so no heading can take this id.
  return `${idPrefix}source--${number}`;
}

/** `[3]` as a link to its source; its full name says which one, for those who hear the page. */
export function citationHtml(source: CitedSource, place: Place): string {
  const name = `[${source.number}] ${wordsOf(place.lang).source}: ${source.title}`;
  return `<a class="citation" href="#${sourceAnchor(source.number, place.idPrefix)}" aria-label="${escapeHtml(name)}">[${source.number}]</a>`;
}

function sourceHtml(source: CitedSource, place: Place): string {
  const title = escapeHtml(source.title);
  const linked =
    source.url !== null && isAllowedAddress(source.url)
      ? `<a href="${escapeHtml(source.url)}">${title}</a>`
      : title;
  const dates = [
    ...(source.date === null ? [] : [dateText(source.date, place.lang)]),
    `${wordsOf(place.lang).viewed} ${dateText(source.viewed, place.lang)}`,
  ];
  const rest = escapeHtml(`${source.publisher}, ${dates.join(', ')}.`);
  return `<p class="source" id="${sourceAnchor(source.number, place.idPrefix)}"><span class="source-number">[${source.number}]</span> ${linked}. ${rest}</p>`;
}

/**
 * The list of sources. Paragraphs with their own number, not an ordered list: the number in print is then the very
 * number that the text cites, also when numbering goes on from an earlier module.
 */
export function citedSourcesHtml(
  sources: readonly CitedSource[],
  place: Place & { baseHeadingLevel: number },
): string {
  if (sources.length === 0) return '';
  const heading = `h${place.baseHeadingLevel}`;
  const lines = sources.map((source) => sourceHtml(source, place)).join('\n');
  return `<section class="sources">\n<${heading}>${wordsOf(place.lang).sources}</${heading}>\n${lines}\n</section>\n`;
}
