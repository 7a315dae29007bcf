import type { DocumentLang } from '../document-kinds.ts';
import type { ProgrammeSessionView, ProgrammeView } from '../views/programme-view.ts';
import { inLang, sampleEvent } from './sample-texts.ts';

type Row = [start: string, end: string, minutes: number, kind: ProgrammeSessionView['kind']];

const CLOCK: readonly Row[] = [
  ['8.45', '9.00', 15, 'break'],
  ['9.00', '9.10', 10, 'session'],
  ['9.10', '9.30', 20, 'exercise'],
  ['9.30', '10.00', 30, 'session'],
  ['10.00', '10.35', 35, 'session'],
  ['10.35', '10.50', 15, 'break'],
  ['10.50', '11.35', 45, 'session'],
  ['11.35', '12.05', 30, 'session'],
  ['12.05', '12.40', 35, 'exercise'],
  ['12.40', '12.50', 10, 'session'],
];

const WORDS = {
  fi: {
    introduction:
      'Puolen päivän tilaisuus kaikille, jotka kohtaavat työssään maahan muuttaneita asiakkaita. Päivä antaa tietoa, harjoituksia ja työkaluja, joita voi käyttää jo seuraavassa asiakastapaamisessa.',
    audience: 'Kuntien, hyvinvointialueiden ja työllisyysalueiden työntekijät sekä järjestöjen vapaaehtoiset',
    sessions: [
      ['Tulokahvi ja ilmoittautuminen', null, null],
      ['Avaus: miksi olemme täällä', 'Miten päivä etenee ja mitä siitä jää käteen.', null],
      ['Parikeskustelu: mieleen jäänyt asiakaskohtaaminen', null, 'parikeskustelu'],
      [
        'Tilastot ja maahanmuuton historia',
        'Ketkä ovat muuttaneet Suomeen, mistä ja miksi.',
        'luento, tietovisa',
      ],
      ['Kulttuuritietoinen työote', 'Omat oletukset näkyviin ja asiakkaan tilanne etusijalle.', 'luento'],
      ['Kahvitauko', null, null],
      [
        'Tulkin kanssa työskentely',
        'Milloin tulkki tarvitaan, kuka tilaa ja miten tulkattu tapaaminen sujuu.',
        'luento, tapaus',
      ],
      ['Palvelut ja toimijat alueella', 'Kuka tekee mitäkin, ja kenelle voi soittaa.', 'luento'],
      ['Työkalupakki: valitse kolme ja kokeile', 'Pienissä ryhmissä, toimialoittain.', 'ryhmätyö'],
      ['Yhteenveto ja palaute', null, null],
    ],
    outcomes: [
      'perustella, milloin tulkki tarvitaan, ja tilata tulkin',
      'tunnistaa omat oletuksesi asiakastilanteessa',
      'ohjata asiakkaan oikeaan palveluun alueellasi',
      'valita selkeän kielen keinoja puheeseen ja tekstiin',
    ],
    practical: [
      { label: 'Esteettömyys', text: 'Sali on maantasossa. Induktiosilmukka on käytössä.' },
      { label: 'Tarjoilu', text: 'Kahvi ja suolainen. Kerro ruokavaliosta ilmoittautuessasi.' },
      { label: 'Hinta', text: 'Maksuton osallistujalle.' },
    ],
    deadline: 'ke 3.2.2027 klo 16.00',
    contact: 'Maija Esimerkki, maija@example.org',
    organisation: 'Metsälahden työllisyysalue',
    room: 'Sali 2',
  },
  sv: {
    introduction:
      'En halv dag för alla som i sitt arbete möter kunder som har flyttat till Finland. Dagen ger kunskap, övningar och verktyg som kan användas redan vid nästa kundmöte.',
    audience:
      'Anställda i kommuner, välfärdsområden och sysselsättningsområden samt frivilliga i organisationer',
    sessions: [
      ['Ankomstkaffe och anmälan', null, null],
      ['Öppning: varför vi är här', 'Hur dagen går och vad du får med dig.', null],
      ['Parsamtal: ett kundmöte som jag minns', null, 'parsamtal'],
      [
        'Statistik och invandringens historia',
        'Vem som har flyttat till Finland, varifrån och varför.',
        'föreläsning, frågesport',
      ],
      [
        'Kulturmedvetet arbetssätt',
        'Se dina egna antaganden och sätt kundens situation först.',
        'föreläsning',
      ],
      ['Kaffepaus', null, null],
      [
        'Att arbeta med tolk',
        'När tolk behövs, vem som beställer och hur ett tolkat möte går till.',
        'föreläsning, fall',
      ],
      ['Tjänster och aktörer i regionen', 'Vem gör vad, och vem kan du ringa.', 'föreläsning'],
      ['Verktygslåda: välj tre och pröva', 'I små grupper, enligt sektor.', 'grupparbete'],
      ['Sammanfattning och respons', null, null],
    ],
    outcomes: [
      'motivera när tolk behövs och beställa en tolk',
      'känna igen dina egna antaganden i ett kundmöte',
      'hänvisa kunden till rätt tjänst i din region',
      'välja klarspråk i tal och text',
    ],
    practical: [
      { label: 'Tillgänglighet', text: 'Salen ligger i markplan. Hörslinga finns.' },
      { label: 'Servering', text: 'Kaffe och en smörgås. Berätta om din kost när du anmäler dig.' },
      { label: 'Pris', text: 'Avgiftsfritt för deltagaren.' },
    ],
    deadline: 'on 3.2.2027 kl. 16.00',
    contact: 'Maija Esimerkki, maija@example.org',
    organisation: 'Metsälahden työllisyysalue',
    room: 'Sal 2',
  },
  en: {
    introduction:
      'Half a day for everybody who meets customers who have moved to Finland. The day gives knowledge, exercises and tools for the very next customer meeting.',
    audience:
      'Staff of municipalities, wellbeing services counties and employment areas, and volunteers of associations',
    sessions: [
      ['Coffee and registration', null, null],
      ['Opening: why we are here', 'How the day goes, and what you take with you.', null],
      ['In pairs: a customer meeting that I remember', null, 'pair discussion'],
      [
        'Figures, and the history of migration',
        'Who has moved to Finland, from where and why.',
        'lecture, quiz',
      ],
      [
        'Culturally aware ways of working',
        'See your own assumptions, and put the customer’s situation first.',
        'lecture',
      ],
      ['Coffee break', null, null],
      [
        'Working with an interpreter',
        'When one is needed, who books, and how an interpreted meeting goes.',
        'lecture, case',
      ],
      ['Services and organisations in the region', 'Who does what, and whom you can call.', 'lecture'],
      ['Toolbox: choose three and try them', 'In small groups, by sector.', 'group work'],
      ['Summing up and feedback', null, null],
    ],
    outcomes: [
      'say when an interpreter is needed, and book one',
      'notice your own assumptions in a customer meeting',
      'guide a customer to the right service in your region',
      'choose plain language in speech and writing',
    ],
    practical: [
      { label: 'Accessibility', text: 'The hall is on the ground floor. There is an induction loop.' },
      { label: 'Food', text: 'Coffee and a savoury snack. Tell us about your diet when you register.' },
      { label: 'Price', text: 'Free of charge for participants.' },
    ],
    deadline: 'Wed 3 Feb 2027 at 16.00',
    contact: 'Maija Esimerkki, maija@example.org',
    organisation: 'Metsälahden työllisyysalue',
    room: 'Hall 2',
  },
} as const;

/** A half-day programme with breaks, exercises and speakers. */
export function programmeSample(lang: DocumentLang): ProgrammeView {
  const words = inLang<(typeof WORDS)[keyof typeof WORDS]>(lang, WORDS);
  return {
    event: sampleEvent(lang),
    introduction: words.introduction,
    audience: words.audience,
    days: [
      {
        heading: null,
        sessions: CLOCK.map(([startText, endText, minutes, kind], at) => {
          const [title, summary, methods] = words.sessions[at] ?? ['–', null, null];
          const hasSpeaker = kind === 'session' && minutes >= 30;
          return {
            startText,
            endText,
            minutes,
            kind,
            title,
            lang: null,
            summary,
            methods,
            notes: null,
            isBeside: false,
            speakers: hasSpeaker ? [{ name: 'Anna Esimerkki', organisation: words.organisation }] : [],
            room: kind === 'exercise' ? words.room : null,
          };
        }),
      },
    ],
    outcomes: [...words.outcomes],
    practical: words.practical.map((row) => ({ ...row })),
    registration: {
      deadlineText: words.deadline,
      url: `https://talkoot.example.org/${lang === 'fi-simple' ? 'fi' : lang}/tapahtumat/saarijarvi-2027-02-09`,
      contact: words.contact,
    },
  };
}
