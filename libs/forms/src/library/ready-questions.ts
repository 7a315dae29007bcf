import type { Question, QuestionText } from '../question.ts';

/** Needs of the body: until the day is over and the hall is paid. */
const NEED_DAYS = 14;
/** What is worth knowing until the accounts of the event are closed. */
const YEAR_DAYS = 365;

const ready = (
  id: string,
  kind: Question['kind'],
  label: QuestionText,
  more: Partial<Question>,
): Question => ({
  id,
  kind,
  label,
  help: null,
  isRequired: false,
  shownIf: null,
  seenBy: 'organisers',
  livesDays: NEED_DAYS,
  options: [],
  min: null,
  max: null,
  ...more,
});

export const DIET: Question = ready(
  'diet',
  'short-text',
  { fi: 'Ruokavalio ja allergiat', sv: 'Diet och allergier', en: 'Diet and allergies' },
  {
    help: {
      fi: 'Tarjoilua varten. Keittiölle kerrotaan vain lukumäärät, ei nimiä.',
      sv: 'För serveringen. Köket får bara veta antal, inte namn.',
      en: 'For the catering. The kitchen is told numbers only, no names.',
    },
  },
);

export const ACCESS: Question = ready(
  'access',
  'long-text',
  {
    fi: 'Esteettömyys ja tulkkaus',
    sv: 'Tillgänglighet och tolkning',
    en: 'Access and interpreting',
  },
  {
    help: {
      fi: 'Kerro, jos tarvitset tulkkausta, selkokieltä, induktiosilmukkaa, esteetöntä kulkua tai muuta, jotta voit osallistua.',
      sv: 'Berätta om du behöver tolkning, lätt språk, hörselslinga, tillgängliga utrymmen eller något annat för att kunna delta.',
      en: 'Tell us if you need interpreting, plain language, an induction loop, step-free access or anything else to take part.',
    },
  },
);

export const LIST_CONSENT: Question = ready(
  'list-consent',
  'consent',
  {
    fi: 'Nimeni ja organisaationi saa näkyä muille osallistujille jaettavassa listassa',
    sv: 'Mitt namn och min organisation får synas i en lista som delas med de andra deltagarna',
    en: 'My name and organisation may be shown in a list that is shared with the other participants',
  },
  { livesDays: YEAR_DAYS },
);

const INTERPRETING: Question = ready(
  'interpreting',
  'many-of',
  {
    fi: 'Millaista tulkkausta tarvitset?',
    sv: 'Vilken tolkning behöver du?',
    en: 'Which interpreting do you need?',
  },
  {
    help: {
      fi: 'Tulkki tilataan ilmoittautumisten perusteella.',
      sv: 'Tolk beställs enligt anmälningarna.',
      en: 'Interpreters are booked by what is answered here.',
    },
    options: [
      { id: 'sign', label: { fi: 'Viittomakieli', sv: 'Teckenspråk', en: 'Sign language' } },
      { id: 'speech-to-text', label: { fi: 'Kirjoitustulkkaus', sv: 'Skrivtolkning', en: 'Speech-to-text' } },
      { id: 'swedish', label: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' } },
      { id: 'english', label: { fi: 'Englanti', sv: 'Engelska', en: 'English' } },
      { id: 'other', label: { fi: 'Jokin muu', sv: 'Någon annan', en: 'Another' } },
    ],
  },
);

const INTERPRETING_OTHER: Question = ready(
  'interpreting-other',
  'short-text',
  { fi: 'Mikä muu tulkkaus?', sv: 'Vilken annan tolkning?', en: 'Which other interpreting?' },
  { isRequired: true, shownIf: { questionId: 'interpreting', value: 'other' } },
);

/** Its options are the topics of the house's library, which only the server knows. */
const TOPICS: Question = ready(
  'topics',
  'many-of',
  {
    fi: 'Mistä aiheista toivot tietoa?',
    sv: 'Vilka ämnen önskar du veta mer om?',
    en: 'Which topics would you like to learn about?',
  },
  {
    help: {
      fi: 'Toiveita käytetään, kun ohjelmaa suunnitellaan.',
      sv: 'Önskemålen används när programmet planeras.',
      en: 'Wishes are used when the programme is planned.',
    },
    livesDays: YEAR_DAYS,
  },
);

const INVOICE_NEEDED: Question = ready(
  'invoicing-needed',
  'yes-no',
  {
    fi: 'Lähetetäänkö organisaatiollesi lasku?',
    sv: 'Ska din organisation faktureras?',
    en: 'Is your organisation to be invoiced?',
  },
  { seenBy: 'lead', livesDays: YEAR_DAYS },
);

const whenInvoiced = (id: string, label: QuestionText, isRequired: boolean): Question =>
  ready(`invoicing-${id}`, 'short-text', label, {
    isRequired,
    shownIf: { questionId: INVOICE_NEEDED.id, value: 'yes' },
    seenBy: 'lead',
    livesDays: YEAR_DAYS,
  });

const INVOICING: readonly Question[] = [
  INVOICE_NEEDED,
  whenInvoiced(
    'address',
    { fi: 'Verkkolaskuosoite', sv: 'E-fakturaadress', en: 'E-invoicing address' },
    true,
  ),
  whenInvoiced(
    'operator',
    { fi: 'Verkkolaskuoperaattori', sv: 'E-fakturaoperatör', en: 'E-invoicing operator' },
    true,
  ),
  whenInvoiced(
    'reference',
    { fi: 'Viite tai kustannuspaikka', sv: 'Referens eller kostnadsställe', en: 'Reference or cost centre' },
    false,
  ),
];

/** Questions that many forms ask; what belongs together comes together, in its order. Copied, then changed freely. */
export const READY_QUESTIONS: readonly (readonly Question[])[] = [
  [DIET],
  [ACCESS],
  [INTERPRETING, INTERPRETING_OTHER],
  [TOPICS],
  INVOICING,
  [LIST_CONSENT],
];

/** What an event asks that has no form of its own: its form of version 1. */
export const DEFAULT_FORM: readonly Question[] = [DIET, ACCESS, LIST_CONSENT];
export const DEFAULT_FORM_VERSION = 1;

/** The question whose choices are wishes for the programme. */
export const TOPICS_QUESTION = TOPICS.id;
