import type { DocumentLang } from '../document-kinds.ts';
import type { AttendanceListView } from '../views/attendance-list-view.ts';
import type { CertificateView } from '../views/certificate-view.ts';
import { programmeSample } from './programme-sample.ts';
import { inLang, sampleEvent } from './sample-texts.ts';

const NAMES = [
  'Aino Esimerkki', 'Anders Exempel', 'Maryam Esimerkki', 'Matti Mallikas', 'Olena Esimerkki', 'Pekka Näyte',
  'Riina Esimerkki', 'Samuli Malli', 'Sofia Exempel', 'Taneli Esimerkki', 'Ulla Mallikas', 'Đorđe Esimerkki',
]; // prettier-ignore
const ORGANISATIONS = ['Järvikylän kunta', 'Metsälahden työllisyysalue', 'Sillanrakentajat ry', null];

/** List to sign at the door, before the day. */
export function attendanceListSample(lang: DocumentLang): AttendanceListView {
  return {
    event: sampleEvent(lang),
    columns: inLang(lang, { fi: ['Allekirjoitus'], sv: ['Underskrift'], en: ['Signature'] }),
    people: NAMES.map((name, at) => ({ name, organisation: ORGANISATIONS[at % 4] ?? null, marks: ['open'] })),
    blankRows: 3,
    privacyNote: inLang(lang, {
      fi: 'Listalla todetaan, ketkä olivat paikalla. Lista hävitetään kolmen kuukauden kuluttua tilaisuudesta.',
      sv: 'Listan visar vem som var på plats. Den förstörs tre månader efter tillfället.',
      en: 'The list shows who was present. It is destroyed three months after the event.',
    }),
    summary: null,
  };
}

/** Certificates of two people. */
export function certificateSample(lang: DocumentLang): CertificateView {
  const code = 'TK7M-4Q2X';
  return {
    event: sampleEvent(lang),
    durationText: inLang(lang, { fi: '4 tuntia', sv: '4 timmar', en: '4 hours' }),
    outcomes: programmeSample(lang).outcomes,
    holders: ['Aino Esimerkki', 'Olena Esimerkki'].map((name) => ({
      name,
      organisation: 'Järvikylän kunta',
      verification: { code, url: `https://talkoot.example.org/t/${code}` },
    })),
    signatories: [
      {
        name: 'Maija Esimerkki',
        title: inLang(lang, {
          fi: 'kotoutumiskoordinaattori',
          sv: 'integrationskoordinator',
          en: 'integration coordinator',
        }),
        organisation: 'Järvikylän kunta',
      },
    ],
    issuedText: inLang(lang, {
      fi: 'Saarijärvellä 9.2.2027',
      sv: 'Saarijärvi 9.2.2027',
      en: 'Saarijärvi, 9 February 2027',
    }),
  };
}
