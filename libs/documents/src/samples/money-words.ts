import type { SampleLang } from './sample-texts.ts';

export interface MoneyWords {
  issued: string;
  due: string;
  partners: readonly { name: string; shortName: string }[];
  items: readonly (readonly [title: string, detail: string, rule: string])[];
  reasons: readonly { item: string; sentences: readonly string[] }[];
  derivations: readonly (readonly string[])[];
  notes: readonly string[];
}

export const MONEY_WORDS: Readonly<Record<SampleLang, MoneyWords>> = {
  fi: {
    issued: 'Laadittu ma 15.2.2027',
    due: 'ma 15.3.2027',
    partners: [
      { name: 'Järvikylän kunta', shortName: 'Järvikylä' },
      { name: 'Metsälahden työllisyysalue', shortName: 'Metsälahti' },
      { name: 'Sillanrakentajat ry', shortName: 'Sillanrakentajat' },
    ],
    items: [
      ['Sali ja tekniikka', 'Järvikylän kunta, tosite 1', 'tasan kolmen kesken'],
      ['Kahvi ja suolainen, 35 henkeä', 'Kahvila Kuusenkerkkä Oy, tosite 2', 'tasan kolmen kesken'],
      ['Puhujan palkkio', 'tosite 3', 'Sillanrakentajat enintään 100 €, loput Metsälahti'],
      ['Puhujan matka, 120 km', 'tosite 4', 'tasan kahden kesken'],
      ['Puhelintulkki, 3 tuntia', 'Tulkkipalvelu Kieliportti Oy, tosite 5', 'tasan kolmen kesken'],
    ],
    reasons: [
      {
        item: 'Sali ja tekniikka',
        sentences: [
          '401,60 € jaettuna kolmelle on 133,87 € tai 133,86 €.',
          'Järvikylä ja Metsälahti maksavat sentin enemmän, koska niiden jakojäännös on suurin.',
        ],
      },
      {
        item: 'Puhujan palkkio',
        sentences: [
          'Sillanrakentajat maksaa sovitun enimmäismäärän 100,00 €.',
          'Loput 300,00 € maksaa Metsälahti.',
        ],
      },
    ],
    derivations: [
      [
        'Osuus kaikista kustannuksista on 666,58 €.',
        'Maksettu tähän mennessä 0,00 €.',
        'Maksettavaa jää 666,58 €.',
      ],
      [
        'Osuus kaikista kustannuksista on 433,57 €.',
        'Maksettu tähän mennessä 0,00 €.',
        'Maksettavaa jää 433,57 €.',
      ],
    ],
    notes: [
      'Summissa on arvonlisävero mukana. Kysy edelleenlaskutuksesta oman organisaatiosi taloushallinnosta.',
    ],
  },
  sv: {
    issued: 'Upprättad må 15.2.2027',
    due: 'må 15.3.2027',
    partners: [
      { name: 'Järvikylän kunta', shortName: 'Järvikylä' },
      { name: 'Metsälahden työllisyysalue', shortName: 'Metsälahti' },
      { name: 'Sillanrakentajat ry', shortName: 'Sillanrakentajat' },
    ],
    items: [
      ['Sal och teknik', 'Järvikylän kunta, verifikat 1', 'jämnt mellan tre'],
      ['Kaffe och smörgås, 35 personer', 'Kahvila Kuusenkerkkä Oy, verifikat 2', 'jämnt mellan tre'],
      ['Föreläsarens arvode', 'verifikat 3', 'Sillanrakentajat högst 100 €, resten Metsälahti'],
      ['Föreläsarens resa, 120 km', 'verifikat 4', 'jämnt mellan två'],
      ['Telefontolk, 3 timmar', 'Tulkkipalvelu Kieliportti Oy, verifikat 5', 'jämnt mellan tre'],
    ],
    reasons: [
      {
        item: 'Sal och teknik',
        sentences: [
          '401,60 € delat med tre är 133,87 € eller 133,86 €.',
          'Järvikylä och Metsälahti betalar en cent mer, eftersom deras rest är störst.',
        ],
      },
      {
        item: 'Föreläsarens arvode',
        sentences: [
          'Sillanrakentajat betalar det avtalade högsta beloppet 100,00 €.',
          'Resten, 300,00 €, betalar Metsälahti.',
        ],
      },
    ],
    derivations: [
      ['Andelen av alla kostnader är 666,58 €.', 'Hittills betalt 0,00 €.', 'Kvar att betala 666,58 €.'],
      ['Andelen av alla kostnader är 433,57 €.', 'Hittills betalt 0,00 €.', 'Kvar att betala 433,57 €.'],
    ],
    notes: [
      'Beloppen innehåller mervärdesskatt. Fråga din organisations ekonomiförvaltning om vidarefakturering.',
    ],
  },
  en: {
    issued: 'Drawn up Mon 15 Feb 2027',
    due: 'Mon 15 Mar 2027',
    partners: [
      { name: 'Järvikylän kunta', shortName: 'Järvikylä' },
      { name: 'Metsälahden työllisyysalue', shortName: 'Metsälahti' },
      { name: 'Sillanrakentajat ry', shortName: 'Sillanrakentajat' },
    ],
    items: [
      ['Hall and equipment', 'Järvikylän kunta, voucher 1', 'equally between three'],
      ['Coffee and savoury snack, 35 people', 'Kahvila Kuusenkerkkä Oy, voucher 2', 'equally between three'],
      ['Speaker’s fee', 'voucher 3', 'Sillanrakentajat at most €100, the rest Metsälahti'],
      ['Speaker’s travel, 120 km', 'voucher 4', 'equally between two'],
      ['Telephone interpreter, 3 hours', 'Tulkkipalvelu Kieliportti Oy, voucher 5', 'equally between three'],
    ],
    reasons: [
      {
        item: 'Hall and equipment',
        sentences: [
          '€401.60 divided by three is €133.87 or €133.86.',
          'Järvikylä and Metsälahti pay one cent more, since their remainders are the largest.',
        ],
      },
      {
        item: 'Speaker’s fee',
        sentences: [
          'Sillanrakentajat pays the agreed maximum of €100.00.',
          'Metsälahti pays the remaining €300.00.',
        ],
      },
    ],
    derivations: [
      ['The share of all costs is €666.58.', 'Paid so far €0.00.', 'Left to pay €666.58.'],
      ['The share of all costs is €433.57.', 'Paid so far €0.00.', 'Left to pay €433.57.'],
    ],
    notes: ['The sums include value added tax. Ask your own finance department about invoicing.'],
  },
};
