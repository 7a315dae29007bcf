import type { DocumentLang } from '../document-kinds.ts';
import type { EventView } from '../views/event-view.ts';

export type SampleLang = Exclude<DocumentLang, 'fi-simple'>;

/** Picks the words of one language; plain Finnish falls back to Finnish. */
export function inLang<T>(lang: DocumentLang, words: Record<SampleLang, T>): T {
  return words[lang === 'fi-simple' ? 'fi' : lang];
}

/** Cents as Finns and Swedes write them, and as the English of this product does. */
export function money(lang: DocumentLang, cents: number): { cents: number; text: string } {
  const formatted = new Intl.NumberFormat(inLang(lang, { fi: 'fi-FI', sv: 'sv-FI', en: 'en-FI' }), {
    style: 'currency',
    currency: 'EUR',
  });
  return { cents, text: formatted.format(cents / 100) };
}

/** The invented event that all samples are about. */
export function sampleEvent(lang: DocumentLang): EventView {
  return inLang<EventView>(lang, {
    fi: {
      title: 'Maahanmuutto- ja kotoutumistyön peruspaketti Saarijärvellä',
      kind: 'Koulutus',
      dateText: 'ti 9.2.2027',
      timeText: 'klo 8.45–12.50',
      venue: 'Esimerkkitalo Harju, sali 2',
      address: 'Esimerkkikatu 1, Saarijärvi',
      organisers: [
        { name: 'Järvikylän kunta (esimerkki)', role: 'vastuujärjestäjä' },
        { name: 'Metsälahden työllisyysalue (esimerkki)', role: null },
        { name: 'Sillanrakentajat ry (esimerkki)', role: null },
      ],
      version: 'versio 3',
    },
    sv: {
      title: 'Grundpaket om migration och integration i Saarijärvi',
      kind: 'Utbildning',
      dateText: 'ti 9.2.2027',
      timeText: 'kl. 8.45–12.50',
      venue: 'Esimerkkitalo Harju, sal 2',
      address: 'Esimerkkikatu 1, Saarijärvi',
      organisers: [
        { name: 'Järvikylän kunta (exempel)', role: 'huvudarrangör' },
        { name: 'Metsälahden työllisyysalue (exempel)', role: null },
        { name: 'Sillanrakentajat ry (exempel)', role: null },
      ],
      version: 'version 3',
    },
    en: {
      title: 'Basic package on migration and integration work, Saarijärvi',
      kind: 'Training',
      dateText: 'Tue 9 Feb 2027',
      timeText: '8.45–12.50',
      venue: 'Esimerkkitalo Harju, hall 2',
      address: 'Esimerkkikatu 1, Saarijärvi',
      organisers: [
        { name: 'Järvikylän kunta (example)', role: 'lead organiser' },
        { name: 'Metsälahden työllisyysalue (example)', role: null },
        { name: 'Sillanrakentajat ry (example)', role: null },
      ],
      version: 'version 3',
    },
  });
}
