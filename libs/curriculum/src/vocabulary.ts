/** Sectors a text can be tailored to. The order is the order in which they are shown. */
export const SECTORS = [
  'employment',
  'early-education',
  'health',
  'youth',
  'social-work',
  'third-sector',
] as const;
export type SectorCode = (typeof SECTORS)[number];

/** Teaching methods a module may use. */
export const METHODS = ['lecture', 'pair-discussion', 'case', 'group-work', 'quiz'] as const;
export type Method = (typeof METHODS)[number];

/** Languages of content; `fi-simple` is selkokieli, written as a BCP 47 variant. */
export const CONTENT_LANGS = ['fi', 'sv', 'en', 'fi-simple'] as const;
export type ContentLang = (typeof CONTENT_LANGS)[number];

/** `all`, or the sectors somebody has chosen (a set: order and repetition do not matter). */
export type Audience = 'all' | readonly SectorCode[];

const SECTOR_NAMES: Record<SectorCode, Record<'fi' | 'sv' | 'en', string>> = {
  employment: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
  'early-education': {
    fi: 'Varhaiskasvatus ja koulu',
    sv: 'Småbarnspedagogik och skola',
    en: 'Early education and school',
  },
  health: { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvård', en: 'Health care' },
  youth: { fi: 'Nuorisotyö', sv: 'Ungdomsarbete', en: 'Youth work' },
  'social-work': { fi: 'Sosiaalityö', sv: 'Socialt arbete', en: 'Social work' },
  'third-sector': {
    fi: 'Järjestöt ja vapaaehtoiset',
    sv: 'Organisationer och frivilliga',
    en: 'NGOs and volunteers',
  },
};

/** The name of a sector as people read it; selkokieli uses the Finnish name. */
export function sectorName(code: SectorCode, lang: ContentLang): string {
  return SECTOR_NAMES[code][lang === 'fi-simple' ? 'fi' : lang];
}

export function isSectorCode(value: unknown): value is SectorCode {
  return (SECTORS as readonly unknown[]).includes(value);
}
