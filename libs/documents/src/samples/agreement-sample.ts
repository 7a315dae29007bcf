import type { DocumentLang } from '../document-kinds.ts';
import type { AgreementView } from '../views/agreement-view.ts';
import { inLang, money, sampleEvent } from './sample-texts.ts';

const WORDS = {
  fi: {
    version: 'Versio 2, ehdotettu ti 1.12.2026',
    roles: ['vastuujärjestäjä', 'kumppani', 'kumppani'],
    terms: [
      [
        'Mitä järjestetään',
        'Osapuolet järjestävät yhdessä yhden puolen päivän koulutuksen. Ohjelma on tämän sopimuksen liitteenä.',
      ],
      [
        'Kustannukset',
        'Toteutuneet kustannukset jaetaan alla olevan taulukon säännöillä sentin tarkkuudella. Vastuujärjestäjä maksaa laskut ja lähettää tasauslaskelman 30 päivän kuluessa tilaisuudesta.',
      ],
      [
        'Peruminen',
        'Osapuoli voi vetäytyä kirjallisesti viimeistään 14 päivää ennen tilaisuutta. Sen jälkeen se vastaa osuudestaan jo syntyneistä kustannuksista.',
      ],
      [
        'Henkilötiedot',
        'Vastuujärjestäjä on rekisterinpitäjä. Osallistujatiedot poistetaan kolmen kuukauden kuluttua.',
      ],
    ],
    rules: [
      'tasan kolmen kesken',
      'tasan; palkkiosta enimmäismäärän yli jäävä osa',
      'tasan; palkkiosta enintään 100 €',
    ],
    tasks: [
      ['Tila, kahvit ja ilmoittautuminen', 0, 'pe 11.12.2026', 'tehty'],
      ['Ohjelma ja puhujat', 1, 'pe 18.12.2026', 'kesken'],
      ['Kutsut järjestöille ja parikeskustelun ohjaus', 2, 'ma 11.1.2027', null],
      ['Palautteen koonti', 0, 'ti 9.2.2027', null],
    ],
    accepted: 'to 3.12.2026 klo 14.05',
  },
  sv: {
    version: 'Version 2, föreslagen ti 1.12.2026',
    roles: ['huvudarrangör', 'partner', 'partner'],
    terms: [
      [
        'Vad som ordnas',
        'Parterna ordnar tillsammans en utbildning på en halv dag. Programmet är en bilaga till detta avtal.',
      ],
      [
        'Kostnader',
        'De faktiska kostnaderna fördelas på centen enligt reglerna i tabellen nedan. Huvudarrangören betalar fakturorna och skickar utjämningen inom 30 dagar efter tillfället.',
      ],
      [
        'Avbokning',
        'En part kan dra sig ur skriftligt senast 14 dagar före tillfället. Därefter ansvarar den för sin andel av de kostnader som redan har uppstått.',
      ],
      [
        'Personuppgifter',
        'Huvudarrangören är personuppgiftsansvarig. Deltagaruppgifterna raderas efter tre månader.',
      ],
    ],
    rules: [
      'jämnt mellan tre',
      'jämnt; av arvodet det som överstiger högsta beloppet',
      'jämnt; av arvodet högst 100 €',
    ],
    tasks: [
      ['Lokal, kaffe och anmälan', 0, 'fr 11.12.2026', 'klart'],
      ['Program och föreläsare', 1, 'fr 18.12.2026', 'pågår'],
      ['Inbjudan till organisationer och ledning av parsamtalet', 2, 'må 11.1.2027', null],
      ['Sammanställning av responsen', 0, 'ti 9.2.2027', null],
    ],
    accepted: 'to 3.12.2026 kl. 14.05',
  },
  en: {
    version: 'Version 2, proposed Tue 1 Dec 2026',
    roles: ['lead organiser', 'partner', 'partner'],
    terms: [
      [
        'What is organised',
        'The parties organise one half-day training together. The programme is an annex to this agreement.',
      ],
      [
        'Costs',
        'Actual costs are shared to the cent by the rules in the table below. The lead organiser pays the invoices and sends the settlement within 30 days of the event.',
      ],
      [
        'Withdrawal',
        'A party may withdraw in writing at the latest 14 days before the event. After that it is liable for its share of costs that have already arisen.',
      ],
      [
        'Personal data',
        'The lead organiser is the controller. Participant data are erased after three months.',
      ],
    ],
    rules: [
      'equally between three',
      'equally; of the fee, what exceeds the cap',
      'equally; of the fee, at most €100',
    ],
    tasks: [
      ['Room, coffee and registration', 0, 'Fri 11 Dec 2026', 'done'],
      ['Programme and speakers', 1, 'Fri 18 Dec 2026', 'under way'],
      ['Invitations to associations, leading the pair discussion', 2, 'Mon 11 Jan 2027', null],
      ['Summary of feedback', 0, 'Tue 9 Feb 2027', null],
    ],
    accepted: 'Thu 3 Dec 2026 at 14.05',
  },
} as const;

const PARTIES = [
  { name: 'Järvikylän kunta', businessId: '0000011-5', contact: 'Maija Esimerkki' },
  { name: 'Metsälahden työllisyysalue', businessId: '0000013-1', contact: 'Anna Esimerkki' },
  { name: 'Sillanrakentajat ry', businessId: '0000016-6', contact: null },
] as const;
const SHARES = [36659, 66658, 43357];

/** An agreement of three parties, two of which have accepted it. */
export function agreementSample(lang: DocumentLang): AgreementView {
  const words = inLang<(typeof WORDS)[keyof typeof WORDS]>(lang, WORDS);
  return {
    event: sampleEvent(lang),
    versionText: words.version,
    parties: PARTIES.map((party, at) => ({ ...party, role: words.roles[at] ?? '–' })),
    terms: words.terms.map(([heading, body]) => ({ heading, body })),
    shares: {
      rows: PARTIES.map(({ name }, at) => ({
        partner: name,
        rule: words.rules[at] ?? '–',
        amount: money(lang, SHARES[at] ?? 0),
      })),
      total: money(lang, 146674),
    },
    tasks: words.tasks.map(([task, party, dueText, statusText]) => ({
      task,
      responsible: PARTIES[party]?.name ?? '–',
      dueText,
      statusText,
    })),
    acceptances: PARTIES.map(({ name, contact }) => ({
      party: name,
      accepted: contact ? { person: contact, atText: words.accepted } : null,
    })),
    contentHash: '5f2b 8c1e 90a4 77d3',
  };
}
