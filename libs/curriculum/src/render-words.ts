import { formatDateOnly, interfaceLang } from '@talkoot/messages';
import type { ContentLang } from '@talkoot/messages';
import { isPartialDay, readDay } from './day-text.ts';
import { sectorName } from './sector-name.ts';
import type { SectorCode } from './vocabulary.ts';

const EXERCISE = /^(harjoitus|keskustelu|övning|diskussion|exercise|discussion)(?!\p{L})/iu;
const CASE = /^(tapausesimerkki|esimerkki|fall|exempel|case|example)(?!\p{L})/iu;

/** Whether a heading begins an exercise or a case, by its first word in any content language. */
export function sectionKind(title: string): 'exercise' | 'case' | undefined {
  if (EXERCISE.test(title)) return 'exercise';
  return CASE.test(title) ? 'case' : undefined;
}

type Words = { forSectors: string; sources: string; source: string; viewed: string; table: string };
const FI: Words = {
  forSectors: 'Toimialalle',
  sources: 'Lähteet',
  source: 'Lähde',
  viewed: 'luettu',
  table: 'Taulukko',
};
const WORDS: Record<ContentLang, Words> = {
  fi: FI,
  'fi-simple': FI,
  sv: { forSectors: 'För sektorn', sources: 'Källor', source: 'Källa', viewed: 'läst', table: 'Tabell' },
  en: { forSectors: 'For the sector', sources: 'Sources', source: 'Source', viewed: 'read', table: 'Table' },
};

export function wordsOf(lang: ContentLang): Words {
  return WORDS[lang];
}

/** "Toimialalle: Nuorisotyö, Sosiaalityö" – says in words what colour alone must not. */
export function blockLabel(codes: readonly SectorCode[], lang: ContentLang): string {
  return `${WORDS[lang].forSectors}: ${codes.map((code) => sectorName(code, lang)).join(', ')}`;
}

/** The date a source prints: a day in the reader's way, a month or a year as far as it is known. */
export function dateText(date: string, lang: ContentLang): string {
  const day = readDay(date);
  if (day) return formatDateOnly(day, interfaceLang(lang));
  const [year, month] = date.split('-');
  return month !== undefined && isPartialDay(date) ? `${Number(month)}/${year}` : date;
}

/** A name for an address on the page: "Övning: orden på bordet" → "ovning-orden-pa-bordet". */
export function headingSlug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'osa';
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
