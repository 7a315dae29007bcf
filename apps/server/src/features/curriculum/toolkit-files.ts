import type { Audience, ToolkitLink as LinkEntry } from '@talkoot/curriculum';
import type { ToolkitLink } from './toolkit.entity.ts';

/** A link of a file as the toolkit keeps it. How it was seen is not kept: link checks know more. */
export function linkRow(link: LinkEntry): ToolkitLink {
  const { id, title, url, publisher, languages, sectors, topics, description } = link;
  return {
    ...{ id, title, url, publisher, languages, topics, description },
    sectors: sectors === 'all' ? [] : [...sectors],
  };
}

export function linkForFile(link: ToolkitLink): LinkEntry {
  const { id, title, url, publisher, languages, sectors, topics, description } = link;
  return {
    ...{ id, title, url, publisher, languages, topics, description },
    sectors: sectors.length > 0 ? (sectors as Exclude<Audience, 'all'>) : 'all',
  };
}
