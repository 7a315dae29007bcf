import type { DocumentLang } from '../document-kinds.ts';
import type { AttendanceListView } from '../views/attendance-list-view.ts';
import type { BadgesView } from '../views/badges-view.ts';
import type { CertificateView } from '../views/certificate-view.ts';
import type { NeedsView } from '../views/needs-view.ts';
import type { SessionListsView } from '../views/session-lists-view.ts';
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

/** Lists of two sessions side by side. */
export function sessionListsSample(lang: DocumentLang): SessionListsView {
  const { event, privacyNote } = attendanceListSample(lang);
  const people = NAMES.map((name, at) => ({ name, organisation: ORGANISATIONS[at % 4] ?? null }));
  const list = (fi: string, sv: string, en: string, from: number) => ({
    title: inLang(lang, { fi, sv, en }),
    whenText: inLang(lang, { fi: 'klo 10.00–11.00', sv: 'kl. 10.00–11.00', en: '10:00–11:00' }),
    people: people.slice(from, from + 6),
  });
  return {
    event,
    sessions: [
      list('Tulkin kanssa', 'Med tolk', 'With an interpreter', 0),
      list('Selkokieli', 'Lättläst', 'Plain language', 6),
    ],
    blankRows: 3,
    privacyNote,
  };
}

/** Two sheets of badges; one name as long as a name can be. */
export function badgesSample(lang: DocumentLang): BadgesView {
  const long = 'Maria Johanna Alexandra von Esimerkki-Mallikaisenkangas'.padEnd(200, ' ja niin edelleen');
  return {
    event: sampleEvent(lang),
    people: [...NAMES, long].map((name, at) => ({
      name,
      organisation: ORGANISATIONS[at % 4] ?? null,
      checkIn: {
        code: `K7M4 ${2000 + at}`,
        url: `https://talkoot.example.org/desk/events/01990000-0000-7000-8000-000000000001/registrations/check-in?code=K7M4${2000 + at}`,
      },
    })),
  };
}

/** For the kitchen, and for who books interpreters. */
export function needsSample(lang: DocumentLang): NeedsView {
  const text = (fi: string, sv: string, en: string): string => inLang(lang, { fi, sv, en });
  return {
    event: sampleEvent(lang),
    people: 24,
    groups: [
      {
        heading: text('Keittiölle', 'Till köket', 'For the kitchen'),
        help: text('Ilman nimiä.', 'Utan namn.', 'Without names.'),
        questions: [
          {
            title: text('Ruokavalio', 'Diet', 'Diet'),
            rows: [
              { text: text('kasvis', 'vegetariskt', 'vegetarian'), people: 5 },
              { text: text('gluteeniton', 'glutenfritt', 'gluten-free'), people: 2 },
            ],
          },
        ],
      },
      {
        heading: text('Järjestäjälle', 'Till arrangören', 'For the organiser'),
        help: text('Ilman nimiä.', 'Utan namn.', 'Without names.'),
        questions: [
          {
            title: text('Tulkkaus', 'Tolkning', 'Interpreting'),
            rows: [{ text: text('viittomakieli', 'teckenspråk', 'sign language'), people: 1 }],
          },
          { title: text('Esteettömyys', 'Tillgänglighet', 'Access'), rows: [] },
        ],
      },
    ],
    privacyNote: text(
      'Tarjoilua ja järjestelyjä varten. Lista hävitetään kahden viikon kuluttua tilaisuudesta.',
      'För servering och arrangemang. Listan förstörs två veckor efter tillfället.',
      'For food and arrangements. The list is destroyed two weeks after the event.',
    ),
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
      durationText: null,
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
