export const programmeSv = {
  // What to look at in the programme before publishing, by the code of the advice.
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
  'events.blocker.programme-module-retired':
    '{count, plural, one {En modul har tagits ur bruk.} other {# moduler har tagits ur bruk.}}',
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {En modul som paketet lovar saknas i programmet.} other {# moduler som paketet lovar saknas i programmet.}}',

  // Rows of the programme, and its usual parts.
  'events.programme.title': 'Dagens gång',
  'events.programme.empty': 'Programmet har inga delar ännu',
  'events.programme.empty-help':
    'Lägg till den första delen, eller skapa evenemanget från ett paket i biblioteket.',
  'events.programme.part': 'Del {position}',
  'events.programme.name': 'Rubrik',
  'events.programme.minutes': 'Minuter',
  'events.programme.room': 'Rum',
  'events.programme.details': 'Talare, rum, tid och språk',
  'events.programme.details-break': 'Rum, tid och grupp',
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
  'events.programme.wrong-name': 'Skriv en rubrik för delen.',
  'events.programme.speakers': 'Talare',
  'events.programme.speakers-help': 'Ett namn per rad.',
  'events.programme.fixed-start': 'Börjar alltid klockan',
  'events.programme.fixed-start-help':
    'Till exempel lunch kl. 11.30. Lämna tomt, så börjar delen när den föregående slutar.',
  'events.programme.starts-at': 'Börjar alltid kl. {time}',
  'events.programme.track': 'Parallell grupp',
  'events.programme.track-help':
    'Delar efter varandra som har en grupp hålls samtidigt. Skriv gruppens namn, till exempel Hälsa.',
  'events.programme.language': 'Språk',
  'events.programme.language-of-event': 'Evenemangets språk',
  'events.programme.interpreting': 'Tolkning',
  'events.programme.interpreting-help':
    'Tolkat tal tar ungefär dubbelt så lång tid (kotoutuminen.fi, Tulkin rooli asiakastilanteessa). Tolken behöver en paus senast efter en timme; timmen är Talkoots egen regel.',
  'events.programme.interpreted-needs': 'Innehåll {content} → med tolkning {needed}.',
  'events.programme.interpreted-take': 'Reservera {needed}',
  'events.programme.interpreted-room': 'Med tolkning ryms ungefär {content} innehåll.',
  'events.programme.newer': 'Modulen finns i version {number}.',
  'events.programme.what-changed': 'Se vad som ändrats',
  'events.programme.upgrade': 'Ta version {number}',
  'events.programme.newer-count': '{count} moduler har en nyare version.',
  'events.programme.upgrade-all': 'Ta alla nyaste',
  'events.programme.upgraded':
    '{count, plural, one {Modulens nyaste version är i programmet.} other {De nyaste versionerna av # moduler är i programmet.}}',
  'events.programme.held': 'Evenemanget har hållits, så programmet ändras inte längre.',
  'events.programme.merged': 'Den andras ändringar har lagts till i programmet.',
  'events.programme.add-slot': 'Lägg till en vanlig del',
  'events.programme.choose-slot': 'Välj en del',
  'events.slot.coffee': 'Anmälan och kaffe',
  'events.slot.pairs': 'Inledande parsamtal',
  'events.slot.lunch': 'Lunch',
  'events.slot.questions': 'Frågor och diskussion',
  'events.slot.feedback': 'Sammanfattning och respons',

  // Advice with its place.
  'events.advice.title': 'Se över dessa ({count})',
  'events.advice.more': 'Visa de övriga {count}',
  'events.advice.another-event': 'ett annat evenemang',
  'events.advice.gap': 'Rad {row}, {name}: före den fasta starten finns en lucka på {length}.',
  'events.advice.overlap': 'Rad {row}, {name}: delen före går {length} över den fasta starten.',
  'events.advice.interpreter-break-missing':
    '{count, plural, one {Rad {from}} other {Raderna {from}–{to}}} (från kl. {time}): {length} tolkning efter talaren utan paus. Ge tolken en paus senast efter {limit}.',
  'events.advice.discussion-missing':
    '{count, plural, one {Rad {from}} other {Raderna {from}–{to}}} (från kl. {time}): {length} av enbart lyssnande. Ta en diskussion eller övning senast efter {limit}.',
  'events.advice.interpreted-too-short':
    'Rad {row}, {name}: med tolkning tar modulen minst {limit}, nu finns {length}.',
  'events.advice.speaker-twice': '{name} talar samtidigt på raderna {other} och {row}.',
  'events.advice.room-twice': 'Rummet {name} används samtidigt på raderna {other} och {row}.',
  'events.advice.speaker-elsewhere': 'Rad {row}: samtidigt har talaren {name} också {event}, kl. {time}.',
  'events.advice.room-elsewhere': 'Rad {row}: samtidigt är också {event} i rummet {name}, kl. {time}.',
  'events.advice.prerequisite-later':
    'Rad {row}, {name}: modulen {module} som den bygger på kommer först på rad {other}.',
  'events.advice.prerequisite-missing':
    'Rad {row}, {name}: modulen {module} rekommenderas som grund, men den finns inte i programmet.',
  'events.advice.language-missing': 'Rad {row}, {name}: modulens text saknas på: {langs}.',
  'events.advice.facts-outdated':
    'Rad {row}, {name}: uppgifterna i modulen ska kontrolleras senast {date}, före evenemanget.',
  'events.advice.newer-version': 'Rad {row}, {name}: modulen finns i version {number}.',
  'events.advice.module-retired': 'Rad {row}, {name}: modulen har tagits ur bruk.',
  'events.advice.outcomes-not-covered':
    'Paketet lovar målen för modulen {module}, men modulen finns inte i programmet.',

  // Two people at once.
  'events.merge.title': 'Ni ändrade samma ställen samtidigt',
  'events.merge.choose':
    'Ni ändrade samma ställen samtidigt. Välj i början av programmet vilken ändring som gäller.',
  'events.merge.lead':
    '{count, plural, one {Någon annan har ändrat programmet. Övriga ändringar är redan sammanförda. Välj vilken som gäller.} other {Någon annan har ändrat programmet. Övriga ändringar är redan sammanförda. Välj på # ställen vilken som gäller.}}',
  'events.merge.mine': 'Din: {value}',
  'events.merge.theirs': 'Den andras: {value}',
  'events.merge.i-removed': 'Tas bort, som du gjorde',
  'events.merge.keep-theirs': 'Behålls, som den andra ändrade den',
  'events.merge.they-removed': 'Tas bort, som den andra gjorde',
  'events.merge.keep-mine': 'Behålls, som du ändrade den',
  'events.merge.save': 'Spara valen',
  'events.merge.all-mine': 'Välj alla egna',
  'events.merge.all-theirs': 'Välj alla den andras',
  'events.merge.none': 'inget',
  'events.merge.newest': 'nyaste version',
  'events.merge.version': 'version {number}',
  'events.merge.field.title': 'Rubrik',
  'events.merge.field.kind': 'Typ',
  'events.merge.field.minutes': 'Minuter',
  'events.merge.field.fixedStart': 'Börjar alltid klockan',
  'events.merge.field.track': 'Parallell grupp',
  'events.merge.field.module': 'Modul',
  'events.merge.field.moduleSlug': 'Modul',
  'events.merge.field.methods': 'Metoder',
  'events.merge.field.sectors': 'Sektorer',
  'events.merge.field.speakers': 'Talare',
  'events.merge.field.room': 'Rum',
  'events.merge.field.language': 'Språk',
  'events.merge.field.interpreting': 'Tolkning',
  'events.merge.field.note': 'Anteckning',

  // What the programme covers.
  'events.coverage.title': 'Vad programmet täcker',
  'events.coverage.none': 'Programmet har ännu inga moduler från biblioteket.',
  'events.coverage.lead': 'Programmet täcker {covered}/{all} lärandemål.',
  'events.coverage.outcomes': 'Lärandemål per rad',
  'events.coverage.outcome': 'Lärandemål',
  'events.coverage.sectors': 'Sektorer per rad',
  'events.coverage.sector': 'Sektor',
  'events.coverage.not-taught': 'inte i programmet',
  'events.coverage.in-rows': 'på programmets rad {rows}',
  'events.coverage.yes': 'Ja',
  'events.coverage.no': 'Nej',
  'events.coverage.left-out': 'Finns, men är utelämnat',
  'events.coverage.legend':
    'Siffran är raden i programmet. Märket visar att raden lär ut målet eller har ett avsnitt för sektorn. Krysset: avsnittet finns i modulen men är utelämnat.',
} as const;
