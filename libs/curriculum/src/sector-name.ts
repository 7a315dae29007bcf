import { interfaceLang } from '@talkoot/messages';
import type { ContentLang, Lang } from '@talkoot/messages';
import { en } from '@talkoot/messages/en';
import { fi } from '@talkoot/messages/fi';
import { sv } from '@talkoot/messages/sv';
import type { SectorCode } from './vocabulary.ts';

const CATALOGUES = { fi, sv, en } satisfies Record<Lang, unknown>;

/** The name of a sector as people read it; selkokieli uses the Finnish name. */
export function sectorName(code: SectorCode, lang: ContentLang): string {
  return CATALOGUES[interfaceLang(lang)][`words.sector.${code}`];
}
