export const eventsSv = {
  // What still stands in the way of publishing; other features add theirs, by the code of the blocker.
  'events.blocker.title-missing':
    'Rubriken saknas på {lang, select, fi {finska} en {engelska} other {svenska}}.',
  'events.blocker.programme-empty': 'Programmet har ännu inga delar.',
  'events.blocker.date-past': 'Evenemangets dag har redan varit.',
  'events.blocker.agreement': 'Alla partner har ännu inte godkänt avtalet om hur kostnaderna delas.',
  'events.blocker.agreement-changed':
    'Partnerna, budgeten eller fördelningen av kostnaderna har ändrats efter att avtalet godkändes. En ny version av avtalet måste föreslås.',
  'events.blocker.no-tasks': 'Uppgifterna är ännu inte fördelade.',
  'events.blocker.no-partners': 'Evenemanget har ännu inga partner.',
  'events.blocker.deadline-past':
    'Anmälningstiden har redan gått ut, så det går inte att anmäla sig på den offentliga sidan.',
  'events.blocker.programme-gap-before-fixed-start':
    '{count, plural, one {Programmet har en lucka före ett fast klockslag.} other {Programmet har # luckor före ett fast klockslag.}}',
  'events.blocker.programme-overlap-with-fixed-start':
    '{count, plural, one {En del går över ett fast klockslag.} other {# delar går över ett fast klockslag.}}',
  'events.blocker.programme-break-missing':
    '{count, plural, one {Programmet saknar en paus på ett ställe.} other {Programmet saknar en paus på # ställen.}}',
  'events.blocker.programme-day-too-long': 'Dagen är lång för deltagarna.',
  'events.blocker.programme-module-too-short':
    '{count, plural, one {En modul har för lite tid.} other {# moduler har för lite tid.}}',
  'events.blocker.programme-module-too-long':
    '{count, plural, one {En modul har mycket tid.} other {# moduler har mycket tid.}}',
  'events.blocker.programme-interpreter-break-missing':
    '{count, plural, one {Tolken saknar en paus på ett ställe.} other {Tolken saknar en paus på # ställen.}}',
  'events.blocker.programme-discussion-missing':
    '{count, plural, one {I ett långt avsnitt lyssnar deltagarna bara.} other {I # långa avsnitt lyssnar deltagarna bara.}}',
  'events.blocker.programme-speaker-twice':
    '{count, plural, one {En talare är på två ställen samtidigt i programmet.} other {Talare är på två ställen samtidigt i programmet: # gånger.}}',
  'events.blocker.programme-room-twice':
    '{count, plural, one {Samma rum är bokat för två pass samtidigt.} other {Samma rum är bokat för två pass samtidigt: # gånger.}}',
  'events.blocker.programme-speaker-elsewhere':
    '{count, plural, one {En talare är i ett annat evenemang samtidigt.} other {Talare är i andra evenemang samtidigt: # gånger.}}',
  'events.blocker.programme-room-elsewhere':
    '{count, plural, one {Ett annat evenemang använder rummet samtidigt.} other {Andra evenemang använder rummen samtidigt: # gånger.}}',
  'events.blocker.programme-prerequisite-later':
    '{count, plural, one {En modul kommer före en modul som den bygger på.} other {# moduler kommer före en modul som de bygger på.}}',
  'events.blocker.programme-prerequisite-missing':
    '{count, plural, one {En modul saknar en modul som den bygger på.} other {# moduler saknar en modul som de bygger på.}}',
  'events.blocker.programme-language-missing':
    '{count, plural, one {En modul finns inte på alla språk som behövs.} other {# moduler finns inte på alla språk som behövs.}}',
  'events.blocker.programme-facts-outdated':
    '{count, plural, one {Uppgifterna i en modul behöver kontrolleras före evenemanget.} other {Uppgifterna i # moduler behöver kontrolleras före evenemanget.}}',
  'events.blocker.programme-newer-version':
    '{count, plural, one {En modul har en nyare version.} other {# moduler har en nyare version.}}',
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {En modul som paketet lovar saknas i programmet.} other {# moduler som paketet lovar saknas i programmet.}}',

  // The list of events.
  'events.list.lead': 'Evenemangen i din organisation, det närmaste först.',
  'events.list.new': 'Nytt evenemang',
  'events.list.upcoming': 'Kommande evenemang',
  'events.list.past': 'Tidigare evenemang',
  'events.list.empty': 'Din organisation har ännu inga evenemang',
  'events.list.empty-help':
    'Skapa det första evenemanget från början, eller välj ett färdigt utbildningspaket i biblioteket och gör det till ditt eget program.',
  'events.list.empty-trainer': 'Evenemangen syns här när arrangören lägger till din organisation.',
  'events.list.to-library': 'Välj ett paket i biblioteket',
  'events.list.event': 'Evenemang',
  'events.list.time': 'Tid',
  'events.list.partners': 'Arrangörer',
  'events.list.status': 'Status',
  'events.list.next-task': 'Nästa uppgift',

  // The facts of an event: the form of a new one and of changing one.
  'events.new.title': 'Nytt evenemang',
  'events.new.lead': 'Evenemanget skapas som ett utkast. Bara arrangörerna ser det tills du publicerar det.',
  'events.new.from-package':
    'Programmet kommer från paketet du valde: {count, plural, one {# del} other {# delar}}, sammanlagt {length}.',
  'events.new.without-package': 'Börja utan paket',
  'events.new.create': 'Skapa evenemanget',
  'events.new.created': 'Evenemanget har skapats. Lägg sedan till partner och uppgifter.',
  'events.new.not-allowed':
    'Ett evenemang skapas av organisationens arrangör eller ledning. Din roll är utbildare.',
  'events.facts.title': 'Uppgifter om evenemanget',
  'events.facts.edit': 'Ändra uppgifterna',
  'events.facts.lead-organisation': 'Huvudarrangör',
  'events.facts.kind': 'Typ av evenemang',
  'events.facts.titles': 'Rubrik',
  'events.facts.titles-help': 'Rubriken på finska behövs genast, på svenska och engelska före publiceringen.',
  'events.facts.title-in': 'Rubrik på {lang, select, fi {finska} en {engelska} other {svenska}}',
  'events.facts.summary-in': 'Presentation på {lang, select, fi {finska} en {engelska} other {svenska}}',
  'events.facts.when': 'När',
  'events.facts.date': 'Dag',
  'events.facts.start': 'Börjar',
  'events.facts.start-help': 'Sluttiden följer av programmet.',
  'events.facts.where': 'Var',
  'events.facts.venue': 'Lokal',
  'events.facts.address': 'Gatuadress',
  'events.facts.municipality': 'Kommun',
  'events.facts.registration': 'Anmälan',
  'events.facts.capacity': 'Platser',
  'events.facts.deadline-days': 'Anmälan stängs, dagar före',
  'events.facts.deadline-time': 'Klockslag',
  'events.facts.deadline-help': 'Tidsgränsen flyttas av sig själv om evenemangets dag ändras.',
  'events.facts.for-whom': 'För vem',
  'events.facts.languages': 'Evenemangets språk',
  'events.facts.sectors': 'Sektorer',
  'events.facts.sectors-help':
    'Välj dem som innehållet skräddarsys för. Om du inte väljer något är evenemanget för alla.',
  'events.facts.every-sector': 'Alla sektorer',
  'events.facts.saved': 'Uppgifterna om evenemanget har sparats.',

  // The overview of an event.
  'events.overview.before-publishing': 'Före publiceringen',
  'events.overview.missing':
    '{count, plural, one {En sak saknas} other {# saker saknas}} innan evenemanget kan publiceras.',
  'events.overview.nothing-missing': 'Allt som behövs finns på plats.',
  'events.overview.by-deadline': '{who}, senast innan anmälan stängs {when}',
  'events.overview.lead-publishes': 'Evenemanget publiceras av {who}.',
  'events.overview.fix': 'Åtgärda',
  'events.overview.publish': 'Publicera evenemanget',
  'events.overview.published': 'Evenemanget är publicerat och syns i evenemangskalendern.',
  'events.overview.public-page': 'Öppna den offentliga sidan',
  'events.overview.facts': 'Grunduppgifter',
  'events.overview.when': 'Tid',
  'events.overview.where': 'Plats',
  'events.overview.deadline': 'Anmälan stängs',
  'events.overview.capacity': 'Platser',
  'events.overview.lead': 'Huvudarrangör',
  'events.overview.hold': 'Märk som hållet',
  'events.overview.held': 'Evenemanget har märkts som hållet.',
  'events.overview.cancel': 'Ställ in evenemanget',
  'events.overview.cancel-title': 'Ska evenemanget ställas in?',
  'events.overview.cancel-help':
    'Ett inställt evenemang kan inte återställas. De anmälda får ett meddelande.',
  'events.overview.keep': 'Ställ inte in',
  'events.overview.cancelled': 'Evenemanget är inställt.',

  // Tasks: who does what by when.
  'events.tasks.title': 'Uppgifter',
  'events.tasks.caption': 'Vem gör vad och när ska det vara klart',
  'events.tasks.empty':
    'Det finns inga uppgifter ännu. Lägg till den första: vem gör vad och när ska det vara klart.',
  'events.tasks.task': 'Uppgift',
  'events.tasks.who': 'Ansvarig',
  'events.tasks.organisation': 'Organisation',
  'events.tasks.assignee': 'Person',
  'events.tasks.due': 'Klar senast',
  'events.tasks.overdue': 'Försenad',
  'events.tasks.is-done': 'Klar: {title}',
  'events.tasks.add': 'Lägg till en uppgift',
  'events.tasks.remove': 'Ta bort uppgiften {title}',
  'events.tasks.added': 'Uppgiften har lagts till.',
  'events.tasks.changed': 'Uppgiften har sparats.',
  'events.tasks.removed': 'Uppgiften {title} har tagits bort.',
  'events.tasks.done': 'Uppgiften {title} har märkts som klar.',
  'events.tasks.reopened': 'Uppgiften {title} är åter på hälft.',

  // Partners.
  'events.partners.lead':
    'Ordningen är den samma som i avtalet. Den avgör vem som får den sista centen i fördelningen.',
  'events.partners.list': 'Arrangerande organisationer',
  'events.partners.role-of': 'Roll: {name}',
  'events.partners.remove': 'Ta bort {name} från evenemanget',
  'events.partners.add': 'Lägg till en partner',
  'events.partners.organisation': 'Organisation',
  'events.partners.choose': 'Välj en organisation',
  'events.partners.choose-first': 'Välj först den organisation som du lägger till.',
  'events.partners.role': 'Roll',
  'events.partners.added': '{name} har lagts till som partner.',
  'events.partners.removed': '{name} har tagits bort från evenemanget.',
  'events.partners.changed': 'Partnernas ordning och roller har sparats.',
  'events.partners.roles-help':
    'Huvudarrangören publicerar evenemanget och sköter kostnaderna. En partner ändrar programmet och uppgifterna. En betalare ser kostnaderna och avtalet.',

  // The programme.
  'events.programme.title': 'Dagens gång',
  'events.programme.empty': 'Programmet har inga delar ännu',
  'events.programme.empty-help':
    'Lägg till den första delen, eller skapa evenemanget från ett paket i biblioteket.',
  'events.programme.part': 'Del {position}',
  'events.programme.name': 'Rubrik',
  'events.programme.minutes': 'Minuter',
  'events.programme.speaker': 'Talare',
  'events.programme.room': 'Rum',
  'events.programme.details': 'Talare, rum och sektorer',
  'events.programme.row-sectors': 'Sektorsavsnitt som visas',
  'events.programme.row-sectors-help': 'Om du inte väljer något visas evenemangets egna sektorer.',
  'events.programme.blocks-in': 'Med: {names}',
  'events.programme.blocks-out': 'Inte med: {names}',
  'events.programme.blocks-of': 'Sektorsavsnitt: {name}',
  'events.programme.module': 'Modul i biblioteket: {title}, version {number}',
  'events.programme.add-session': 'Lägg till ett pass',
  'events.programme.add-break': 'Lägg till en paus',
  'events.programme.add-module': 'Lägg till en modul från biblioteket',
  'events.programme.choose-module': 'Välj en modul',
  'events.programme.new-session': 'Nytt pass',
  'events.programme.new-break': 'Paus',
  'events.programme.remove': 'Ta bort {name}',
  'events.programme.removed': '{name} har tagits bort ur programmet.',
  'events.programme.saving': 'Sparar…',
  'events.programme.saved': 'Alla ändringar har sparats.',
  'events.programme.not-saved': 'Den senaste ändringen sparades inte.',
  'events.programme.reload': 'Hämta det senaste programmet',
  'events.programme.wrong-name': 'Skriv en rubrik för delen.',

  // Documents of an event.
  'events.documents.lead': 'Dokumenten görs som PDF-filer av evenemangets aktuella uppgifter.',
  'events.documents.document': 'Dokument',
  'events.documents.language': 'Dokumentets språk',
  'events.documents.download': 'Ladda ner PDF: {name}',
  'events.documents.making': 'Dokumentet görs',
  'events.documents.ready': '{name} har laddats ner.',
  'events.documents.no-language': 'Inte på detta språk',
  'events.documents.empty': 'Du har inte rätt till dokumenten för detta evenemang.',
  'events.document-kind.programme': 'Program',
  'events.document-kind.handout': 'Deltagarmaterial',
  'events.document-kind.attendance-list': 'Deltagarlista',
  'events.document-kind.certificate': 'Intyg',
  'events.document-kind.statement': 'Kostnadssammanställning',
  'events.document-kind.settlement': 'Utjämning',
  'events.document-kind.agreement': 'Samarbetsavtal',

  // Words inside printed programme and handout.
  'events.print.version': 'Version {version}',
  'events.print.handout-fallback':
    'En del av texterna är på finska, eftersom de ännu inte har översatts: {titles}.',
  'events.print.law-as-of': 'Lagstiftning: {date}',
  'events.print.institutions-as-of': 'Tjänster och myndigheter: {date}',
  'events.print.stats-as-of': 'Statistik: {date}',
  'events.print.contact': 'Arrangör: {name}',
  'events.print.track': 'Parallellt: {track}',
  'events.print.language': 'Språk: {language}',
} as const;
