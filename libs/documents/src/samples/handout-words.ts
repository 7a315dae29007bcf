import type { SampleLang } from './sample-texts.ts';

interface SampleTask {
  title: string;
  about: string;
  body: string;
  questions: string[];
}

interface HandoutWords {
  introduction: string;
  sectors: string[];
  modules: { title: string; summary: string; outcomes: string[]; body: string; asOf: string[] }[];
  sectorParts: { sector: string; title: string; body: string }[];
  exercise: SampleTask;
  case: SampleTask;
  glossary: [term: string, definition: string, translations: string][];
  links: [title: string, url: string, description: string, organisation: string][];
}

export const HANDOUT_WORDS: Readonly<Record<SampleLang, HandoutWords>> = {
  fi: {
    introduction:
      'Tähän on koottu päivän sisällöt, harjoitukset ja linkit. Aineistoa saa käyttää omassa työssä.',
    sectors: ['työllisyyspalvelut', 'terveydenhuolto'],
    modules: [
      {
        title: 'Tulkin kanssa työskentely',
        summary: 'Milloin tulkki tarvitaan, kuka tilaa ja maksaa, ja miten tulkattu tapaaminen sujuu.',
        outcomes: ['Arvioit, milloin tulkki tarvitaan.', 'Valmistelet, pidät ja päätät tulkatun tapaamisen.'],
        body: '<h2>Tulkki on sinua varten</h2><p>Usein sanotaan, että tulkki tulee asiakasta varten. Käytännössä et voi tehdä työtäsi, jos et tiedä, mitä sanottiin [1].</p><h2>Ennen, aikana, jälkeen</h2><table><thead><tr><th scope="col">Ennen</th><th scope="col">Miksi</th></tr></thead><tbody><tr><td>Kieli <strong>ja</strong> murre</td><td>Saman kielen puhujat eivät aina ymmärrä toisiaan</td></tr><tr><td>Kaksinkertainen aika</td><td>Tulkattu keskustelu kestää noin kaksi kertaa niin kauan</td></tr><tr><td>Aihe ja sanat</td><td>Tulkki valmistautuu</td></tr></tbody></table><p><strong>Aikana:</strong> esittele kaikki, puhu asiakkaalle, puhu lyhyesti. Kaikki sanottu tulkataan [2].</p><h3>Mitä laki sanoo</h3><p>Viranomainen järjestää tulkitsemisen asiassa, joka voi tulla vireille viranomaisen aloitteesta, jos asianosainen ei osaa suomea tai ruotsia.</p>',
        asOf: ['Tiedot: 31.12.2022', 'Tarkistettava: 30.6.2027'],
      },
      {
        title: 'Kulttuuritietoinen työote',
        summary: 'Kulttuuri on kaikilla. Työote alkaa omista oletuksista, ei toisen tavoista.',
        outcomes: ['Tunnistat omat oletuksesi.', 'Kysyt ennen kuin tulkitset.'],
        body: '<h2>Kysy, älä oleta</h2><ul><li>Pyydä asiakasta kertomaan omin sanoin.</li><li>Tarkista, mitä sovittiin.</li><li>Sano ääneen, miten palvelu toimii.</li></ul><blockquote><p>Hyvä kysymys: ”Mitä minun on hyvä tietää, jotta voin auttaa?”</p></blockquote>',
        asOf: [],
      },
    ],
    sectorParts: [
      {
        sector: 'työllisyyspalvelut',
        title: 'Alkuhaastattelu tulkin kanssa',
        body: '<p>Varaa aikaa kaksi kertaa tavallista enemmän, ja kerro tulkille etukäteen lomakkeen sanat.</p>',
      },
      {
        sector: 'terveydenhuolto',
        title: 'Suostumus ja lääkkeet',
        body: '<p>Käy lääkkeen nimi, annos ja aika läpi yksi kerrallaan. Pyydä asiakasta toistamaan ohje.</p>',
      },
    ],
    exercise: {
      title: 'Mieleen jäänyt asiakaskohtaaminen',
      about: '20 min · parit',
      body: '<p>Kerro parillesi kohtaamisesta, joka jäi mieleen. Pari kuuntelee keskeyttämättä kaksi minuuttia.</p>',
      questions: [
        'Mitä oletit?',
        'Mistä huomasit, että ymmärsitte toisianne?',
        'Mitä teet ensi kerralla toisin?',
      ],
    },
    case: {
      title: 'Lapsi tulkkina',
      about: 'tapaus',
      body: '<p>Perhe tulee vastaanotolle. Kymmenvuotias alkaa tulkata, ja vanhempi sanoo, ettei muuta tulkkia tarvita.</p>',
      questions: ['Mitä sanot vanhemmalle?', 'Miten saat tulkin nyt heti?'],
    },
    glossary: [
      [
        'kotoutuja-asiakas',
        'Henkilö, jolla on oikeus kotoutumispalveluihin.',
        'sv integrationskund · en integration customer',
      ],
      [
        'asioimistulkki',
        'Tulkki, joka tulkkaa palveluissa ja viranomaisessa.',
        'sv kontakttolk · en community interpreter',
      ],
    ],
    links: [
      [
        'Tulkin rooli asiakastilanteessa',
        'https://kotoutuminen.fi/tulkin-rooli-asiakastilanteessa',
        'Lyhyt ohje ennen tapaamista.',
        'kotoutuminen.fi',
      ],
    ],
  },
  sv: {
    introduction:
      'Här finns dagens innehåll, övningar och länkar. Materialet får användas i det egna arbetet.',
    sectors: ['sysselsättningstjänster', 'hälsovård'],
    modules: [
      {
        title: 'Att arbeta med tolk',
        summary: 'När behövs tolk, vem beställer och betalar, och hur går ett tolkat möte till.',
        outcomes: ['Du bedömer när tolk behövs.', 'Du förbereder, håller och avslutar ett tolkat möte.'],
        body: '<h2>Tolken finns för dig</h2><p>Det sägs ofta att tolken kommer för kunden. I praktiken kan du inte göra ditt arbete om du inte vet vad som sades [1].</p><h2>Före, under, efter</h2><table><thead><tr><th scope="col">Före</th><th scope="col">Varför</th></tr></thead><tbody><tr><td>Språk <strong>och</strong> dialekt</td><td>Talare av samma språk förstår inte alltid varandra</td></tr><tr><td>Dubbel tid</td><td>Ett tolkat samtal tar ungefär dubbelt så länge</td></tr><tr><td>Ämne och ord</td><td>Tolken förbereder sig</td></tr></tbody></table><p><strong>Under:</strong> presentera alla, tala till kunden, tala kort. Allt du säger tolkas [2].</p><h3>Vad lagen säger</h3><p>Myndigheten ordnar tolkning i ett ärende som kan inledas på myndighetens initiativ, om parten inte kan finska eller svenska.</p>',
        asOf: ['Uppgifter: 31.12.2022', 'Granskas: 30.6.2027'],
      },
      {
        title: 'Kulturmedvetet arbetssätt',
        summary: 'Alla har en kultur. Arbetssättet börjar i de egna antagandena, inte i den andras vanor.',
        outcomes: ['Du känner igen dina egna antaganden.', 'Du frågar innan du tolkar.'],
        body: '<h2>Fråga, anta inte</h2><ul><li>Be kunden berätta med egna ord.</li><li>Kontrollera vad ni kom överens om.</li><li>Säg högt hur tjänsten fungerar.</li></ul><blockquote><p>En bra fråga: ”Vad behöver jag veta för att kunna hjälpa?”</p></blockquote>',
        asOf: [],
      },
    ],
    sectorParts: [
      {
        sector: 'sysselsättningstjänster',
        title: 'Inledande intervju med tolk',
        body: '<p>Reservera dubbelt så mycket tid som vanligt, och ge tolken orden i blanketten på förhand.</p>',
      },
      {
        sector: 'hälsovård',
        title: 'Samtycke och läkemedel',
        body: '<p>Gå igenom namn, dos och tid ett i taget. Be kunden upprepa anvisningen.</p>',
      },
    ],
    exercise: {
      title: 'Ett kundmöte som jag minns',
      about: '20 min · par',
      body: '<p>Berätta för ditt par om ett möte som du minns. Paret lyssnar i två minuter utan att avbryta.</p>',
      questions: [
        'Vad antog du?',
        'Hur märkte du att ni förstod varandra?',
        'Vad gör du annorlunda nästa gång?',
      ],
    },
    case: {
      title: 'Ett barn som tolk',
      about: 'fall',
      body: '<p>En familj kommer till mottagningen. Tioåringen börjar tolka, och föräldern säger att ingen annan tolk behövs.</p>',
      questions: ['Vad säger du till föräldern?', 'Hur får du en tolk genast?'],
    },
    glossary: [
      [
        'integrationskund',
        'En person som har rätt till integrationstjänster.',
        'fi kotoutuja-asiakas · en integration customer',
      ],
      [
        'kontakttolk',
        'En tolk som tolkar i tjänster och hos myndigheter.',
        'fi asioimistulkki · en community interpreter',
      ],
    ],
    links: [
      [
        'Tolkens roll i kundmötet',
        'https://kotoutuminen.fi/tulkin-rooli-asiakastilanteessa',
        'En kort anvisning före mötet.',
        'kotoutuminen.fi',
      ],
    ],
  },
  en: {
    introduction:
      'Here are the contents, exercises and links of the day. You may use the material in your own work.',
    sectors: ['employment services', 'health care'],
    modules: [
      {
        title: 'Working with an interpreter',
        summary: 'When an interpreter is needed, who books and pays, and how an interpreted meeting goes.',
        outcomes: [
          'You judge when an interpreter is needed.',
          'You prepare, hold and close an interpreted meeting.',
        ],
        body: '<h2>The interpreter is there for you</h2><p>It is often said that the interpreter comes for the customer. In practice you cannot do your work if you do not know what was said [1].</p><h2>Before, during, after</h2><table><thead><tr><th scope="col">Before</th><th scope="col">Why</th></tr></thead><tbody><tr><td>Language <strong>and</strong> dialect</td><td>Speakers of the same language do not always understand each other</td></tr><tr><td>Twice the time</td><td>An interpreted talk takes about twice as long</td></tr><tr><td>Subject and words</td><td>The interpreter prepares</td></tr></tbody></table><p><strong>During:</strong> introduce everybody, speak to the customer, speak briefly. All you say is interpreted [2].</p><h3>What the law says</h3><p>The authority provides interpreting in a matter that may be opened on its own initiative, if the party does not know Finnish or Swedish.</p>',
        asOf: ['Figures: 31 Dec 2022', 'To be reviewed: 30 June 2027'],
      },
      {
        title: 'Culturally aware ways of working',
        summary:
          'Everybody has a culture. It begins with one’s own assumptions, not with the habits of others.',
        outcomes: ['You notice your own assumptions.', 'You ask before you interpret.'],
        body: '<h2>Ask, do not assume</h2><ul><li>Ask the customer to tell it in their own words.</li><li>Check what was agreed.</li><li>Say aloud how the service works.</li></ul><blockquote><p>A good question: “What should I know to be able to help?”</p></blockquote>',
        asOf: [],
      },
    ],
    sectorParts: [
      {
        sector: 'employment services',
        title: 'First interview with an interpreter',
        body: '<p>Book twice the usual time, and give the interpreter the words of the form beforehand.</p>',
      },
      {
        sector: 'health care',
        title: 'Consent and medicines',
        body: '<p>Go through name, dose and time one by one. Ask the customer to repeat the instruction.</p>',
      },
    ],
    exercise: {
      title: 'A customer meeting that I remember',
      about: '20 min · pairs',
      body: '<p>Tell your pair about a meeting that you remember. Your pair listens for two minutes without interrupting.</p>',
      questions: [
        'What did you assume?',
        'How did you notice that you understood each other?',
        'What will you do differently next time?',
      ],
    },
    case: {
      title: 'A child as interpreter',
      about: 'case',
      body: '<p>A family comes to the reception. The ten-year-old starts to interpret, and the parent says that no other interpreter is needed.</p>',
      questions: ['What do you say to the parent?', 'How do you get an interpreter right now?'],
    },
    glossary: [
      [
        'integration customer',
        'A person who has the right to integration services.',
        'fi kotoutuja-asiakas · sv integrationskund',
      ],
      [
        'community interpreter',
        'An interpreter who works in services and with authorities.',
        'fi asioimistulkki · sv kontakttolk',
      ],
    ],
    links: [
      [
        'The role of the interpreter',
        'https://kotoutuminen.fi/tulkin-rooli-asiakastilanteessa',
        'A short guide before the meeting.',
        'kotoutuminen.fi',
      ],
    ],
  },
};
