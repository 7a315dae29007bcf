import { interfaceLang } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';
import { chartWords } from './chart-words.ts';
import type { Dataset } from './dataset-file.ts';
import { isAllowedAddress } from './markdown.ts';
import { dateText, escapeHtml } from './render-words.ts';

/** So many sources stand under a chart as they are; of more, only who published them. */
const MOST_IN_LINE = 2;
const MOST_PUBLISHERS = 3;

type Source = { name: string; address: string };

/**
 * Where the figures of a chart come from, and their day: a line. Statistics that were gathered from many places name
 * their publishers in it, and each source in a closed list after it.
 */
export function chartSourceHtml(
  { source, updated }: Pick<Dataset, 'source' | 'updated'>,
  lang: ContentLang,
): string {
  const words = chartWords(lang);
  const sources = sourcesIn(source);
  const isShort = sources.length <= MOST_IN_LINE;
  const line = isShort ? sources.map(linkHtml).join('; ') : escapeHtml(publishersText(sources, lang));
  const day = escapeHtml(dateText(updated, interfaceLang(lang)));
  const all = `${words.allSources} (${sources.length})`;
  const items = sources.map((one) => `<li>${linkHtml(one)}</li>`).join('\n');
  return (
    `<p class="chart-source">${words.source}: ${line}. ${words.updated} ${day}.</p>\n` +
    (isShort
      ? ''
      : `<details class="chart-sources"><summary>${all}</summary>\n<ul>\n${items}\n</ul>\n</details>\n`)
  );
}

// "Publisher: Title (https://…); Publisher: Title (https://…)", as statistics name where they come from.
function sourcesIn(source: string): Source[] {
  return source.split(/;\s+/).map((one) => {
    const [, name = one, address = ''] = /^(.+?) \((https?:\/\/[^\s()]+)\)$/.exec(one) ?? [];
    return isAllowedAddress(address) ? { name, address } : { name: one, address: '' };
  });
}

function linkHtml({ name, address }: Source): string {
  return address ? `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>` : escapeHtml(name);
}

/** Each publisher once, without what stands in brackets after it: "STT (Tilastokeskus): Suomen väkiluku" is STT's. */
function publishersText(sources: readonly Source[], lang: ContentLang): string {
  const names = sources.map(({ name }) => (/^(.+?): /.exec(name)?.[1] ?? name).replace(/ \([^()]*\)$/, ''));
  const publishers = [...new Set(names)];
  const named = publishers.slice(0, MOST_PUBLISHERS).join(', ');
  const others = publishers.length - MOST_PUBLISHERS;
  if (others <= 0) return named;
  const words = chartWords(lang);
  return `${named} ${others === 1 ? words.oneOther : words.moreOthers.replace('{count}', String(others))}`;
}
