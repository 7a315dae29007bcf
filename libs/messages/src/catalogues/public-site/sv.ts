import type { publicSiteFi } from './fi.ts';

export const publicSiteSv: Record<keyof typeof publicSiteFi, string> = {
  'public-site.skip': 'Gå till innehållet',
  'public-site.languages': 'Språk',
  'public-site.calendar': 'Evenemangskalender',
  'public-site.desk': 'Arrangörens skrivbord',
  'public-site.about': 'Talkoot: organisationer ordnar utbildningar tillsammans.',

  'public-site.calendar.lead':
    'Öppna utbildningar och nätverksträffar. Du behöver inget konto för att anmäla dig.',
  'public-site.calendar.empty':
    'Det finns inga kommande evenemang just nu. Nya evenemang publiceras på den här sidan.',
  'public-site.month.1': 'Januari {year}',
  'public-site.month.2': 'Februari {year}',
  'public-site.month.3': 'Mars {year}',
  'public-site.month.4': 'April {year}',
  'public-site.month.5': 'Maj {year}',
  'public-site.month.6': 'Juni {year}',
  'public-site.month.7': 'Juli {year}',
  'public-site.month.8': 'Augusti {year}',
  'public-site.month.9': 'September {year}',
  'public-site.month.10': 'Oktober {year}',
  'public-site.month.11': 'November {year}',
  'public-site.month.12': 'December {year}',

  'public-site.event.when': 'Tid',
  'public-site.event.where': 'Plats',
  'public-site.event.organisers': 'Arrangörer',
  'public-site.event.languages': 'Språk',
  'public-site.event.audience': 'För vem',
  'public-site.event.everybody': 'För alla branscher',
  'public-site.event.seats': 'Platser',
  'public-site.event.deadline': 'Anmälan',
  'public-site.event.cancelled': 'Evenemanget är inställt.',
  'public-site.event.programme': 'Program',
  'public-site.event.clock': 'Klockan',
  'public-site.event.session': 'Ämne',
  'public-site.event.speaker': 'Talare och rum',
  'public-site.event.no-programme': 'Programmet publiceras senare.',
  'public-site.event.register': 'Anmäl dig',
  'public-site.event.queue-up': 'Anmäl dig till kön',
  'public-site.seats.free':
    '{free, plural, one {# ledig plats} other {# lediga platser}} (sammanlagt {capacity}).',
  'public-site.seats.full':
    'Fullt. {waiting, plural, =0 {Ingen står ännu i kö.} one {# person står i kö.} other {# personer står i kö.}}',
  'public-site.seats.rule':
    'Platserna ges i den ordning anmälningarna kommer. När evenemanget är fullt får du en plats i kön, och en ledig plats går till den som står först. Ingen går förbi kön.',
  'public-site.deadline.until': 'Anmäl dig senast {when}.',
  'public-site.deadline.not-published': 'Anmälan har inte börjat ännu.',
  'public-site.deadline.not-open-yet': 'Anmälan har inte börjat ännu.',
  'public-site.deadline.deadline-passed': 'Anmälan stängdes {when}. Fråga arrangören om det finns plats.',
  'public-site.deadline.event-cancelled': 'Evenemanget är inställt, så det går inte att anmäla sig.',
  'public-site.deadline.event-over': 'Evenemanget har hållits.',

  'public-site.modules': 'Utbildningsmoduler',
  'public-site.modules.lead': 'Färdiga delar av utbildningar som alla kan läsa: mål, text och källor.',
  'public-site.modules.empty': 'Det finns inga offentliga moduler ännu.',
  'public-site.module.no-translation': 'Modulen finns ännu inte på svenska. Texten är på finska.',
  'public-site.module.stale':
    'Uppgifterna skulle granskas senast {date}, men det har inte gjorts ännu. Kontrollera i källorna att de stämmer.',
  'public-site.module.simple': 'Läs på lättläst finska',
  'public-site.module.standard': 'Läs på standardfinska',
  'public-site.module.owner': 'Ansvarig',
  'public-site.module.version-of': '{number}, publicerad {date}',
  'public-site.module.packages': 'Ingår i paketen',
  'public-site.module.files': 'Bilagor',
  'public-site.module.figures': 'Statistik',
  'public-site.module.figures-updated': 'Uppdaterad {date}.',
  'public-site.module.figures-newer': 'Det finns redan nyare siffror.',
  'public-site.module.viewed': 'läst {date}',

  'public-site.form.title': 'Anmäl dig',
  'public-site.form.full': 'Evenemanget är fullt. Om du anmäler dig får du en plats i kön.',
  'public-site.form.name': 'Namn',
  'public-site.form.name.help': 'Namnet står i deltagarlistan och på intyget.',
  'public-site.form.email': 'E-post',
  'public-site.form.email.help': 'Hit kommer bekräftelsen, kalenderposten och länken som du kan avboka med.',
  'public-site.form.organisation': 'Organisation',
  'public-site.form.organisation.choose': 'Välj',
  'public-site.form.organisation.other': 'Någon annan eller ingen av dessa',
  'public-site.form.organisation.help':
    'Arrangörerna behöver uppgiften för att dela på kostnaderna sinsemellan. För dig kostar det inget att delta.',
  'public-site.form.organisation-name': 'Namnet på en annan organisation',
  'public-site.form.sector': 'Bransch',
  'public-site.form.sector.help': 'Programmet och exemplen anpassas till deltagarnas branscher.',
  'public-site.form.diet': 'Diet och allergier',
  'public-site.form.diet.help': 'För serveringen. Köket får bara veta antal, inte namn.',
  'public-site.form.access': 'Tillgänglighet och tolkning',
  'public-site.form.access.help':
    'Berätta om du behöver tolkning, lätt språk, hörselslinga, tillgängliga utrymmen eller något annat för att kunna delta.',
  'public-site.form.list-consent':
    'Mitt namn och min organisation får synas i en lista som delas med de andra deltagarna',
  'public-site.form.optional': '(frivilligt)',
  'public-site.form.privacy': 'Vad dina uppgifter används till',
  'public-site.form.privacy.text':
    'Dina uppgifter ses bara av arrangörerna av det här evenemanget: {organisers}. Namn, e-post, organisation och bransch raderas {basicDays} dagar efter evenemanget. Diet och tillgänglighetsbehov raderas {needDays} dagar efter evenemanget, eller genast när du avbokar.',
  'public-site.form.send': 'Skicka anmälan',
  'public-site.form.back': 'Tillbaka till evenemangets sida',
  'public-site.form.summary':
    'Anmälan skickades inte, eftersom {count, plural, one {en punkt behöver rättas} other {# punkter behöver rättas}}. Dina övriga uppgifter finns kvar i formuläret.',
  'public-site.form.refused': 'Anmälan togs inte emot',
  'public-site.form.kept': 'Det du skrev finns kvar i formuläret.',

  'public-site.sent.title': 'Se din e-post',
  'public-site.sent.text':
    'Vi har skickat ett meddelande till adressen som du skrev i formuläret. Via länken i meddelandet ser du anmälan och kan avboka den.',
  'public-site.sent.nothing':
    'Om meddelandet inte kommer inom några minuter, se i skräpposten och kontrollera att adressen var rätt.',

  'public-site.error.400': 'Begäran kunde inte läsas',
  'public-site.error.403': 'Det här gick inte att göra',
  'public-site.error.404': 'Sidan finns inte',
  'public-site.error.409': 'Det här gick inte att göra',
  'public-site.error.410': 'Länken har gått ut',
  'public-site.error.413': 'Sändningen var för stor',
  'public-site.error.429': 'Vänta en stund',
  'public-site.error.500': 'Något gick fel',
  'public-site.error.503': 'Tjänsten svarar inte just nu',
  'public-site.error.404.text':
    'Det finns ingen sida på den här adressen. Kontrollera adressen, eller sök evenemanget i kalendern.',
  'public-site.error.410.text':
    'Evenemanget är över och den personliga länken har slutat fungera. Om du behöver ett intyg, fråga arrangören.',
  'public-site.error.wait': 'Försök igen om {minutes, plural, one {en minut} other {# minuter}}.',
  'public-site.error.id': 'Referens till administratören: {id}',

  'public-site.outbox.title': 'Skickade meddelanden',
  'public-site.outbox.lead':
    'När Talkoot provas lämnar inga meddelanden huset. Här är de som skulle ha skickats.',
  'public-site.outbox.empty':
    'Det finns inga meddelanden ännu. Anmäl dig till ett evenemang, så kommer bekräftelsen hit.',
  'public-site.outbox.to': 'Mottagare',
  'public-site.outbox.subject': 'Ämne',
  'public-site.outbox.when': 'Tid',
  'public-site.outbox.text': 'Meddelandet som text',
  'public-site.outbox.formatted': 'Meddelandet formaterat',
  'public-site.outbox.attachment': 'Ladda ner bilagan: talkoot.ics',
  'public-site.outbox.back': 'Alla meddelanden',
};
