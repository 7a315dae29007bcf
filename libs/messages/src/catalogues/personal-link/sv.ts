import type { personalLinkFi } from './fi.ts';

export const personalLinkSv: Readonly<Record<keyof typeof personalLinkFi, string>> = {
  // What was just done.
  'personal-link.title': 'Din anmälan',
  'personal-link.keep': 'Sidan är bara för dig. Spara länken och skicka den inte vidare.',
  'personal-link.until': 'Länken fungerar till och med {date}.',
  'personal-link.news.registered': 'Din anmälan är mottagen. Vi skickade en bekräftelse till {email}.',
  'personal-link.news.cancelled': 'Din anmälan är avbokad. Vi skickade en bekräftelse till {email}.',
  'personal-link.news.accepted': 'Platsen är din. Vi skickade en bekräftelse till {email}.',
  'personal-link.news.declined':
    'Du avstod från platsen som erbjöds. Vi skickade en bekräftelse till {email}.',
  'personal-link.news.answers': 'Dina svar är sparade. Vi skickade ett meddelande om det till {email}.',
  'personal-link.news.person': 'Uppgifterna är ändrade. Vi skickade en bekräftelse till {email}.',
  'personal-link.news.moved':
    'Din anmälan är flyttad till den här dagen. Vi skickade en bekräftelse till {email}.',

  // Where one stands, and what happens next.
  'personal-link.status.pending': 'Din anmälan väntar på godkännande.',
  'personal-link.status.waiting': 'Din plats i kön är {place}.',
  'personal-link.status.offered': 'Du erbjuds en plats.',
  'personal-link.status.seated': 'Du har en plats.',
  'personal-link.status.cancelled': 'Anmälan är avbokad.',
  'personal-link.status.declined': 'Anmälan godkändes inte.',
  'personal-link.next.pending.organiser':
    'Arrangören behandlar anmälan och du får ett meddelande om beslutet. Innan dess har du ingen plats.',
  'personal-link.next.pending.own-organisation':
    'Din egen organisation behandlar anmälan och du får ett meddelande om beslutet. Innan dess har du ingen plats.',
  'personal-link.next.waiting.automatic':
    'När en plats blir ledig får du den genast, och ett meddelande om det kommer till din e-post. Ingen som vill ha samma plats går förbi dig.',
  'personal-link.next.waiting.offer':
    'När en plats blir ledig erbjuder vi den till dig per e-post. Du har {hours, plural, one {# timme} other {# timmar}} på dig att svara. Ingen som vill ha samma plats går förbi dig.',
  'personal-link.next.waiting.manual':
    'Arrangören ger ut lediga platser och antecknar orsaken om köordningen inte följs. Du får ett meddelande när platsen är din.',
  'personal-link.next.waiting.over': 'Inga platser ges längre ut från kön.',
  'personal-link.next.waiting.party': 'Din grupp står i kö tillsammans: alla får plats samtidigt.',
  'personal-link.next.moved':
    'Du är anmäld till en annan dag av samma utbildning: {when}. Länken dit finns i din e-post.',
  'personal-link.next.offered':
    'Svara senast {when}. Om du inte svarar erbjuds platsen till nästa i kön och du förlorar din plats i kön.',
  'personal-link.next.offered.party':
    'Svaret gäller hela gruppen: {count, plural, one {# person} other {# personer}}.',
  'personal-link.event-cancelled': 'Arrangören har ställt in evenemanget.',

  // Facts.
  'personal-link.fact.name': 'Namn',
  'personal-link.fact.attendance': 'Deltagande',
  'personal-link.fact.sessions': 'Valda delar',
  'personal-link.attendance.on-site': 'På plats',
  'personal-link.attendance.online': 'På distans',

  // At the door.
  'personal-link.door': 'Vid dörren',
  'personal-link.door.help':
    'Visa den här vid dörren så antecknas din närvaro. Du kan också säga koden eller ditt namn.',
  'personal-link.door.code': 'Din kod',
  'personal-link.door.picture': 'QR-kod som läses vid dörren. Den innehåller koden {code}.',

  // What one can do.
  'personal-link.do': 'Vad du kan göra',
  'personal-link.do.answers': 'Ändra dina svar',
  'personal-link.do.choices': 'Ändra organisation, bransch eller sätt att delta',
  'personal-link.do.person': 'Byt deltagare eller rätta namnet',
  'personal-link.do.dates': 'Byt till en annan dag',
  'personal-link.do.calendar': 'Ladda ner kalenderanteckningen',
  'personal-link.do.cancel': 'Avboka anmälan',
  'personal-link.do.again': 'Anmäl dig på nytt',
  'personal-link.after': 'Efter utbildningen',
  'personal-link.after.certificate': 'Ladda ner intyget (PDF)',
  'personal-link.after.handout': 'Ladda ner materialet (PDF)',
  'personal-link.after.absent':
    'Intyget är för dem som har antecknats som närvarande. Om du var på plats, berätta det för arrangören.',
  'personal-link.own-data': 'Dina uppgifter',
  'personal-link.own-data.see': 'Se och ladda ner alla dina uppgifter',
  'personal-link.own-data.erase': 'Be att dina uppgifter raderas',
  'personal-link.back': 'Tillbaka till anmälan',
  'personal-link.back.group': 'Tillbaka till gruppens sida',

  // Offer.
  'personal-link.offer.accept': 'Jag tar platsen',
  'personal-link.offer.decline': 'Jag tar inte platsen',
  'personal-link.decline.title': 'Avstår du från platsen?',
  'personal-link.decline.text':
    'Platsen erbjuds genast till nästa i kön, och du får den inte tillbaka. Din anmälan avbokas.',
  'personal-link.decline.confirm': 'Jag avstår från platsen',

  // Cancelling.
  'personal-link.cancel.title': 'Ska anmälan avbokas?',
  'personal-link.cancel.title.one': 'Ska anmälan avbokas: {name}?',
  'personal-link.cancel.title.group': 'Ska allas anmälan avbokas?',
  'personal-link.cancel.seated': 'Platsen ges genast till den första i kön och går inte att få tillbaka.',
  'personal-link.cancel.waiting': 'Platsen i kön går förlorad.',
  'personal-link.cancel.pending': 'Anmälan behandlas inte längre.',
  'personal-link.cancel.group':
    '{count, plural, one {# anmälan avbokas} other {# anmälningar avbokas}}. Platserna ges genast till dem som står i kö.',
  'personal-link.cancel.needs': 'Kost, tillgänglighetsbehov och andra svar raderas samtidigt.',
  'personal-link.cancel.reason': 'Orsak',
  'personal-link.cancel.reason.help': 'Bara arrangörerna ser den. Du kan lämna fältet tomt.',
  'personal-link.cancel.wrong': 'Ingenting avbokades, eftersom orsaken måste rättas.',
  'personal-link.cancel.confirm': 'Avboka anmälan',
  'personal-link.cancel.confirm.group': 'Avboka allas anmälan',
  'personal-link.cancel.keep': 'Behåll anmälan',

  // Answers.
  'personal-link.answers.title': 'Ändra dina svar',
  'personal-link.answers.lead': 'Du kan ändra svaren tills evenemanget börjar.',
  'personal-link.answers.none': 'Arrangören har inga frågor.',
  'personal-link.answers.missing': 'Arrangörens frågor har inte besvarats.',
  'personal-link.answers.give': 'Svara på frågorna',
  'personal-link.answers.send': 'Spara svaren',
  'personal-link.answers.wrong':
    'Svaren sparades inte, eftersom {count, plural, one {en punkt måste rättas} other {# punkter måste rättas}}. Dina övriga svar finns kvar i blanketten.',

  // Choices.
  'personal-link.choices.title': 'Ändra organisation, bransch eller sätt att delta',
  'personal-link.choices.lead.seat':
    'Du behåller din plats. Om det inte finns någon ledig plats för det du väljer ändras ingenting.',
  'personal-link.choices.lead.queue': 'Du behåller din tur i kön eller i behandlingen.',
  'personal-link.choices.approved':
    'Din anmälan har godkänts med den här organisationen, så den kan inte bytas här. Fråga arrangören.',
  'personal-link.choices.no-seat':
    'Det finns ingen ledig plats för det du valde, så ingenting ändrades. Din nuvarande plats är kvar. Du kan välja något annat.',
  'personal-link.choices.send': 'Spara ändringarna',
  'personal-link.choices.wrong':
    'Ingenting ändrades, eftersom {count, plural, one {en punkt måste rättas} other {# punkter måste rättas}}. Dina övriga val finns kvar i blanketten.',

  // Who comes.
  'personal-link.person.title': 'Byt deltagare eller rätta namnet',
  'personal-link.person.title.one': 'Byt deltagare: {name}',
  'personal-link.person.lead': 'Platsen eller platsen i kön behålls. Vi meddelar om ändringen per e-post.',
  'personal-link.person.rule':
    'Om e-postadressen är densamma rättar vi bara namnet. Om e-postadressen byts går platsen över till den nya deltagaren: den här länken slutar fungera, de nuvarande svaren raderas, och den nya deltagaren får en egen länk och svarar själv på frågorna.',
  'personal-link.person.name': 'Namn',
  'personal-link.person.email': 'E-post',
  'personal-link.person.email.help': 'Hit får deltagaren en bekräftelse och en egen länk.',
  'personal-link.person.send': 'Spara deltagaren',
  'personal-link.person.wrong':
    'Deltagaren byttes inte, eftersom {count, plural, one {en punkt måste rättas} other {# punkter måste rättas}}. Det du skrev finns kvar i blanketten.',

  // Another date.
  'personal-link.dates.title': 'Byt till en annan dag',
  'personal-link.dates.lead': 'De här dagarna av samma utbildning är öppna.',
  'personal-link.dates.none': 'Det finns just nu inga andra öppna dagar av samma utbildning.',
  'personal-link.move.title': 'Byter du till den här dagen?',
  'personal-link.move.from': 'Nu',
  'personal-link.move.to': 'Ny dag',
  'personal-link.move.free':
    'Den nya dagen har lediga platser. Din nuvarande plats ges bort först när den nya är din.',
  'personal-link.move.full':
    'Den nya dagen är full, och du hamnar i kö dit. Om du byter förlorar du din nuvarande plats eller din plats i kön.',
  'personal-link.move.may-wait': 'Byt även om jag hamnar i kö och förlorar min nuvarande plats',
  'personal-link.move.filled':
    'Den nya dagen är full, så ingenting flyttades. Du kan ställa dig i kö om du vill.',
  'personal-link.move.already': 'Du är redan anmäld till den dagen, så ingenting flyttades.',
  'personal-link.move.confirm': 'Byt till den här dagen',
  'personal-link.move.keep': 'Behåll nuvarande dag',

  // Own data.
  'personal-link.data.title': 'Dina uppgifter i den här anmälan',
  'personal-link.data.lead':
    'Här är allt som finns sparat om den här anmälan. Du kan skriva ut sidan eller ladda ner uppgifterna som en fil.',
  'personal-link.data.download': 'Ladda ner uppgifterna som fil (JSON)',
  'personal-link.data.registration': 'Anmälan',
  'personal-link.data.status': 'Läge',
  'personal-link.data.email': 'E-post',
  'personal-link.data.language': 'Meddelandenas språk',
  'personal-link.data.organisation': 'Organisation',
  'personal-link.data.sector': 'Bransch',
  'personal-link.data.registered': 'Anmäld',
  'personal-link.data.seated': 'Fick plats',
  'personal-link.data.cancelled': 'Avbokad',
  'personal-link.data.reason': 'Orsak till avbokningen',
  'personal-link.data.present': 'Antecknad som närvarande',
  'personal-link.data.group': 'Gruppens anmälare',
  'personal-link.data.answers': 'Svar',
  'personal-link.data.no-answers': 'Inga svar finns sparade.',
  'personal-link.data.mails': 'Meddelanden som skickats till dig',
  'personal-link.data.no-mails': 'Inga meddelanden finns sparade.',
  'personal-link.data.when': 'Tid',
  'personal-link.data.subject': 'Meddelande',
  'personal-link.data.recipient': 'Adress',
  'personal-link.data.seen-by': 'Dina uppgifter ses av arrangörerna av det här evenemanget: {organisers}.',
  'personal-link.data.who': 'Vem ser uppgifterna och hur länge',

  // Erasing.
  'personal-link.erase.title': 'Ska dina uppgifter raderas?',
  'personal-link.erase.ahead': 'Din anmälan avbokas, och ditt namn, din e-post och dina svar raderas genast.',
  'personal-link.erase.over':
    'Ditt namn, din e-post och dina svar raderas genast. Därefter går det inte längre att få ett intyg.',
  'personal-link.erase.contact':
    'Ditt namn och din e-post som gruppens anmälare raderas genast. Deltagarnas anmälningar gäller fortfarande, och de sköter dem via sina egna länkar.',
  'personal-link.erase.otherwise': 'Om du inte raderar uppgifterna nu raderas de av sig själva:',
  'personal-link.erase.final': 'Raderingen kan inte ångras, och den här länken slutar fungera.',
  'personal-link.erase.confirm': 'Radera mina uppgifter',
  'personal-link.erase.keep': 'Radera inte',

  // Group.
  'personal-link.group.title': 'Gruppens anmälan',
  'personal-link.group.together':
    'Ni vill komma bara tillsammans: alla får plats samtidigt, eller så väntar alla.',
  'personal-link.group.each': 'Ni vill ha platser allteftersom de finns: en del kan få plats före andra.',
  'personal-link.group.people': 'Deltagare',
  'personal-link.group.change': 'Byt deltagare',
  'personal-link.group.cancel-one': 'Avboka',
  'personal-link.group.of': '{action}: {name}',
  'personal-link.group.status.pending': 'Väntar på godkännande',
  'personal-link.group.status.waiting': 'I kö, plats {place}',
  'personal-link.group.status.offered': 'Erbjuds en plats',
  'personal-link.group.status.seated': 'Har en plats',
  'personal-link.group.status.cancelled': 'Avbokad',
  'personal-link.group.status.declined': 'Inte godkänd',
  'personal-link.group.news.cancelled': 'Anmälan är avbokad. Vi skickade ett meddelande om det.',
  'personal-link.group.news.accepted': 'Platsen är tagen. Vi skickade en bekräftelse.',
  'personal-link.group.news.declined': 'Ni avstod från platsen som erbjöds.',
  'personal-link.group.news.person': 'Deltagarens uppgifter är rättade. Vi skickade en bekräftelse.',
  'personal-link.group.news.handed-over':
    'Deltagaren är bytt. Vi skickade ett meddelande till båda adresserna.',
  'personal-link.group.privacy': 'Svaren ser och ändrar var och en bara själv via sin egen länk.',
  'personal-link.group.accept': 'Vi tar platsen',
  'personal-link.group.decline': 'Vi tar inte platsen',
  'personal-link.group.cancel-all': 'Avboka allas anmälan',

  // Endings: pages without the link.
  'personal-link.ended.handed-over.title': 'Deltagaren är bytt',
  'personal-link.ended.handed-over.text':
    'Vi skickade ett meddelande till båda adresserna. Den nya deltagaren fick en egen länk, och din länk fungerar inte längre.',
  'personal-link.ended.attendance-kept.title': 'Dina uppgifter är raderade, närvaron sparas',
  'personal-link.ended.attendance-kept.text':
    'Din e-post och dina svar är raderade. Ditt namn, din organisation och din närvaro sparas till den dag och på den grund som angavs före raderingen. Länken fungerar inte längre.',
  'personal-link.ended.erased.title': 'Dina uppgifter är raderade',
  'personal-link.ended.erased.text':
    'Ditt namn, din e-post och dina svar är raderade. Länken fungerar inte längre.',
};
