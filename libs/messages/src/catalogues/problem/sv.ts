import type { problemFi } from './fi.ts';

export const problemSv: Record<keyof typeof problemFi, string> = {
  'problem.VALIDATION_FAILED':
    'Uppgifterna sparades inte, eftersom en del fält måste rättas. Rätta de markerade fälten och skicka på nytt.',
  'problem.MALFORMED_REQUEST':
    'Begäran kunde inte läsas. Ingenting sparades. Ladda om sidan och försök på nytt.',
  'problem.UNSUPPORTED_MEDIA_TYPE':
    'Uppgifterna skickades i ett format som inte tas emot. Ingenting sparades. Använd sidans eget formulär, eller JSON i gränssnittet.',
  'problem.PAYLOAD_TOO_LARGE':
    'Det som skickades var för stort. Ingenting sparades. Förkorta texten eller välj en mindre fil.',
  'problem.ORIGIN_REFUSED':
    'Begäran kom från en annan webbplats och utfördes därför inte. Öppna Talkoot på dess egen adress och försök igen.',
  'problem.TOO_MANY_REQUESTS': 'Det har varit för många försök på kort tid. Vänta en stund och försök igen.',
  'problem.NOT_FOUND':
    'Det du söker hittades inte, eller så har du inte rätt att se det. Kontrollera adressen eller gå tillbaka till listan.',
  'problem.CONFLICT_VERSION':
    'Någon annan har ändrat uppgifterna efter att du öppnade dem. Din ändring sparades inte. Hämta den senaste versionen och gör ändringen i den.',
  'problem.INTERNAL':
    'Ett fel inträffade på servern och åtgärden slutfördes inte. Försök igen om en stund. Om felet upprepas, meddela felets kod till administratören.',
  'problem.NOT_READY': 'Tjänsten håller på att starta eller databasen svarar inte. Försök igen om en stund.',

  'problem.NOT_SIGNED_IN': 'Du är inte inloggad, eller så har din session gått ut. Logga in och försök igen.',
  'problem.FORBIDDEN':
    'Din roll räcker inte till för den här åtgärden. Be evenemangets huvudarrangör eller din organisations administratör göra den.',
  'problem.SIGN_IN_FAILED': 'E-postadressen eller lösenordet är fel. Kontrollera båda och försök igen.',
  'problem.LINK_EXPIRED':
    'Länken har gått ut eller redan använts. Be om en ny länk eller kontakta arrangören.',
  'problem.LINK_UNKNOWN':
    'Länken öppnar ingenting. Den kan ha blivit avkortad när den kopierades, eller så har uppgifterna raderats. Öppna länken på nytt i meddelandet eller kopiera hela länken.',
  'problem.LINK_ENDED':
    'Deltagaren har bytts, och den här länken fungerar inte längre. Den nya deltagaren fick en egen länk per e-post. Om du inte bytte deltagare själv, kontakta arrangören.',
  'problem.REGISTRATION_BEGUN':
    'Evenemanget har redan börjat eller är inställt, så anmälan kan inte längre ändras. Ingenting ändrades.',
  'problem.EMAIL_TAKEN':
    'E-postadressen används redan av en annan person. Kontrollera adressen eller sök personen i listan.',
  'problem.SLUG_TAKEN': 'Slutet av adressen är redan upptaget. Välj ett annat.',

  'problem.EVENT_NOT_PUBLISHABLE':
    'Evenemanget publicerades inte, eftersom något fortfarande saknas. Se vad som saknas i evenemangets översikt.',
  'problem.PROGRAMME_NOT_COMPOSABLE':
    'Inget program kunde föreslås, eftersom tiderna på låsta rader eller modulernas längder inte är i ordning. Programmet är som förut. Rätta raderna med låst tid och försök igen.',
  'problem.EVENT_NOT_OPEN':
    'Anmälan till evenemanget har inte öppnat ännu. Se på evenemangets sida när anmälan börjar.',
  'problem.REGISTRATION_CLOSED':
    'Anmälan har avslutats, och din anmälan registrerades inte. Fråga arrangören om det ännu finns plats.',
  'problem.FORM_CHANGED':
    'Arrangören har ändrat formuläret efter att du öppnade det. Inget har ännu registrerats, och det du skrev finns kvar. Kontrollera svaren och skicka på nytt.',
  'problem.REGISTRATION_DUPLICATE':
    'Någon har redan anmält sig till evenemanget med den här e-postadressen. Öppna anmälan via länken i bekräftelsen.',
  'problem.REGISTRATION_CANCELLED':
    'Anmälan har avbokats och kan inte ändras. Anmäl dig på nytt om du vill delta.',
  'problem.CHECK_IN_TOO_EARLY': 'Närvaron antecknas först på evenemangets dag. Ingenting ändrades.',
  'problem.CHECK_IN_WITHOUT_SEAT':
    'Personen har ingen plats: hen står i kö eller väntar på godkännande. Närvaron antecknades inte. Anteckna på nytt när personen har fått en plats.',
  'problem.CHECK_IN_SESSION_GONE':
    'Den programpunkt som närvaron gällde finns inte längre. Anteckningen sparades inte. Ladda om sidan och välj punkten på nytt.',
  'problem.WAITING_LIST_FULL': 'Kön är full. Anmälan sparades inte.',
  'problem.NO_SEAT_THERE': 'Det finns ingen ledig plats där. Ingenting ändrades.',
  'problem.OFFER_OVER':
    'Platsen erbjuds inte längre. Tidsfristen har gått ut eller erbjudandet är redan besvarat.',
  'problem.SEATS_WOULD_BE_LOST':
    '{count, plural, one {En person skulle förlora sin plats} other {# personer skulle förlora sin plats}}. Kontrollera namnen och bekräfta ändringen.',
  'problem.CAPACITY_BELOW_SEATED':
    'Antalet platser kan inte vara mindre än antalet deltagare som redan har en plats. Antalet ändrades inte. Ange ett större tal eller avboka först anmälningar.',
  'problem.LIST_EMPTY': 'Det finns ännu ingen att ta med på den här listan, så ingenting skrevs ut.',
  'problem.ATTENDANCE_EMPTY':
    'Ingen har ännu markerats som närvarande, så intyg kan inte skrivas ut. Markera först vilka som var på plats.',
  'problem.TRANSITION_REFUSED':
    'Åtgärden är inte möjlig i det nuvarande läget. Ingenting ändrades. Ladda om sidan för att se det aktuella läget.',
  'problem.MODULE_DRAFT_OPEN':
    'Modulen har redan en version som inte är färdig. Ingen ny påbörjades. Fortsätt med den som finns.',
  'problem.MODULE_NOT_PUBLISHABLE':
    'Modulen publicerades inte, eftersom något ännu saknas. Se redigeringssidan för vad.',
  'problem.MODULE_NEEDS_OTHER_EYES':
    'Modulen publiceras av någon annan än den som bad om granskning, eller av organisationens ansvariga person. Modulen publicerades inte.',
  'problem.PARTNER_HAS_MONEY':
    'Partnern kan inte tas bort, eftersom den har kostnader, betalningar eller andelar i evenemanget. Flytta dem först till en annan partner.',
  'problem.PARTNER_HAS_TASKS':
    'Partnern kan inte tas bort, eftersom den har uppgifter i evenemanget. Ge uppgifterna först till en annan partner eller ta bort dem.',

  'problem.AGREEMENT_STALE':
    'Avtalet har ändrats efter att du öppnade det. Ditt godkännande registrerades inte. Läs den nya versionen och godkänn den.',
  'problem.AGREEMENT_NOT_PROPOSED':
    'Avtalet har inte föreslagits ännu och kan därför inte godkännas. Arrangören föreslår det på evenemangets kostnadssida.',
  'problem.AGREEMENT_ALREADY_ACCEPTED':
    'Din organisation har redan godkänt den här versionen av avtalet. Du behöver inte göra någonting.',
  'problem.AGREEMENT_MISSING':
    'Åtgärden kräver ett avtal som alla partner har godkänt. Föreslå ett avtal och invänta godkännandena.',

  'problem.ATTACHMENT_REFUSED':
    'Filen lades inte till. Som bilaga duger pdf, png, jpg, docx och pptx, och innehållet måste vara det som filnamnet säger.',
  'problem.ATTACHMENTS_FULL':
    'Filen lades inte till, eftersom modulen redan har {max} bilagor. Ta först bort någon av dem.',
  'problem.DATASET_INVALID':
    'Statistikfilen togs inte i bruk, eftersom något i den behöver rättas. De tidigare siffrorna är oförändrade. Rätta det som räknas upp och skicka filen på nytt.',
  'problem.RULE_INVALID':
    'Fördelningsregeln kan inte beräknas. Den sparades inte. Rätta den markerade punkten i regeln.',
  'problem.VOUCHER_LINES_MISMATCH':
    'Verifikatets rader stämmer inte med slutsumman eller skattesatsen. Verifikatet sparades inte. Kontrollera raderna, skatterna och slutsumman.',
  'problem.VOUCHER_PAYMENTS_MISMATCH':
    'Summan av betalningarna stämmer inte med verifikatets slutsumma. Verifikatet sparades inte. Kontrollera vem som betalade och hur mycket.',
  'problem.STATEMENT_LOCKED': 'Sammanställningen är redan låst. Ladda om sidan.',
  'problem.STATEMENT_EMPTY':
    'Evenemanget har inga verifikat ännu, så sammanställningen kan inte göras. Anteckna först de faktiska kostnaderna.',
  'problem.BUDGET_LINE_HAS_VOUCHERS':
    'Budgetraden har verifikat och kan inte tas bort. Inget sparades. Behåll raden i budgeten eller återta först dess verifikat.',
  'problem.VOUCHER_ALREADY_REVERSED':
    'Verifikatet har redan återtagits, eller är självt ett återtagande. Inget ändrades. Ladda om sidan.',

  'problem.PDF_BUSY': 'Just nu görs så många dokument att ett nytt inte ryms i kön. Försök igen om en stund.',
  'problem.CHROMIUM_MISSING':
    'Dokumentet kunde inte göras, eftersom webbläsaren Chromium saknas på servern. Be administratören installera den enligt driftsanvisningen.',

  'problem.field.emailTwice': 'Någon annan har redan samma adress. Ge var och en en egen adress.',
  'problem.field.tooManyPeople': 'Högst {max} personer kan anmälas på en gång.',
  'problem.field.reserveTooLarge':
    'Högst {max} platser kan reserveras: de andra är redan upptagna eller reserverade.',
  'problem.field.noRecipients': 'Ingen skulle få det här meddelandet. Välj andra mottagare.',
  'problem.field.required': 'Fyll i det här fältet.',
  'problem.field.tooShort': 'Texten är för kort. Skriv minst {min, plural, one {# tecken} other {# tecken}}.',
  'problem.field.tooLong': 'Texten är för lång. Skriv högst {max, plural, one {# tecken} other {# tecken}}.',
  'problem.field.tooSmall': 'Värdet är för litet. Ange minst {min}.',
  'problem.field.tooLarge': 'Värdet är för stort. Ange högst {max}.',
  'problem.field.notInteger': 'Ange ett heltal, till exempel 24.',
  'problem.field.listMistakes':
    'I listan finns {count, plural, one {ett ställe} other {# ställen}} som inte gick att tolka. Inga inbjudningar skickades. Rätta dem, eller välj att de utelämnas.',
  'problem.field.notEmail': 'Det här är inte en e-postadress. Skriv den i formen namn@organisation.fi.',
  'problem.field.emailRegistered': 'Den här adressen är redan anmäld till evenemanget. Ange en annan adress.',
  'problem.field.notDate': 'Det här är inte ett datum. Skriv det i formen 12.3.2027.',
  'problem.field.notTime': 'Det här är inte ett klockslag. Skriv det i formen 9.00.',
  'problem.field.notOneOf': 'Det här alternativet finns inte. Välj ett ur listan.',
  'problem.field.notCode': 'Skriv med små bokstäver a–z och siffror, med bindestreck emellan.',
  'problem.field.notWebAddress': 'Det här är ingen webbadress. Skriv den som https://exempel.fi/sida.',
  'problem.field.notPartialDate': 'Skriv ett år, en månad eller en dag: 2027, 2027-03 eller 2027-03-12.',
  'problem.field.notUnique': 'Samma värde används redan. Ange ett annat.',
  'problem.field.notBusinessId':
    'FO-numret är inte rätt. Skriv det i formen 1234567-8 och kontrollera siffrorna.',
  'problem.field.notUuid': 'Koden har fel form. Välj på nytt ur listan.',
  'problem.field.dateInFuture': 'Datumet ligger i framtiden. Ange ett datum som redan varit.',
  'problem.field.dateInPast': 'Datumet har redan passerat. Ange ett kommande datum.',
  'problem.field.dateBeforeEvent': 'Ange en dag efter evenemanget.',
  'problem.field.dateTooFar': 'Dagen ligger för långt fram. Ange en tidigare dag.',
  'problem.field.htmlNotAllowed': 'HTML-koder tas inte emot. Ta bort tecknen < och > och skriv bara text.',
  'problem.field.controlCharacters':
    'Texten innehåller osynliga styrtecken. Skriv texten på nytt eller klistra in den utan formatering.',
  'problem.field.badUnicode': 'Texten innehåller trasiga tecken. Skriv texten på nytt.',
  'problem.field.percentSum': 'Andelarnas summa är inte 100 %. Skillnaden är {offBy}. Rätta andelarna.',
  'problem.field.unknownParty':
    'Regeln nämner en organisation som inte är partner i evenemanget. Välj en partner i listan.',
  'problem.field.weightSumZero': 'Vikternas summa är noll. Ge minst en part en vikt.',
  'problem.field.tiersOrder':
    'Trappstegens gränser måste stiga, och det sista steget måste vara öppet. Rätta gränserna.',
  'problem.field.fixedPartyInRest':
    'Den som betalar ett fast belopp kan inte också betala av resten. Ta bort det ena.',
  'problem.field.ruleTooDeep': 'Regeln har för många delar inuti varandra. Använd högst {max} nivåer.',
  'problem.field.headcountZero':
    'Ingen har några deltagare, så det går inte att dela efter antal. Ange antalet deltagare.',
  'problem.field.fixedExceedsTotal':
    'De fasta beloppen är större än kostnaderna. Det är {offBy} för mycket. Minska beloppen.',
  'problem.field.capsTooLow':
    'Taken är så låga att {offBy} av kostnaderna blir obetalda. Höj taken eller lämna någon utan tak.',
  'problem.field.poolIsZero':
    'Kostnaderna som delas tillsammans tar ut varandra, så fasta belopp kan inte delas. Dela kostnaderna var för sig.',
  'problem.field.linesOffBy':
    'Momsradernas summa avviker från verifikatets slutsumma: skillnaden är {offBy}.',
  'problem.field.vatOffBy':
    'Skatten avviker från radens nettobelopp och skattesats: skillnaden är {offBy}. Kontrollera beloppet, satsen och skatten.',
  'problem.field.paymentsOffBy':
    'Betalningarnas summa avviker från verifikatets slutsumma: skillnaden är {offBy}.',
  'problem.field.reasonNeeded': 'Skriv varför du avböjer. Den som föreslog ser motiveringen.',
  'problem.field.fileMistake':
    'Rad {line}: {code, select, JSON_INVALID {filen är inte JSON} FILE_TOO_LARGE {filen är för stor} FILE_NAME_MISMATCH {namnet i texterna och filens eget namn skiljer sig} FIELD_MISSING {en uppgift saknas} FIELD_UNKNOWN {uppgiften är okänd} FIELD_TYPE {uppgiften är av fel slag} FIELD_TOO_LONG {uppgiften är för lång} FIELD_TOO_SHORT {uppgiften är för kort} FIELD_OUT_OF_RANGE {talet är inte inom gränserna} FIELD_FORMAT {uppgiften har fel form} FIELD_DUPLICATE {samma finns två gånger} CODE_UNKNOWN {värdet duger inte} TEXT_NOT_CLEAN {tecken som inte kan sparas} other {något att rätta}}. ({message})',
  'problem.field.notAsked': 'Detta frågas bara av dem som valde annorlunda. Töm svaret eller ändra ditt val.',
  'problem.field.notEarlierQuestion':
    'Villkoret måste gälla en tidigare fråga där man väljer bland alternativ. Flytta frågan eller välj ett annat villkor.',
  'problem.field.minOverMax': 'Det största värdet är mindre än det minsta ({min}). Rätta det ena.',
  'problem.field.tooFewOptions': 'Alternativen är för få. Ge minst {min}.',
  'problem.field.kindChanged':
    'Frågans typ kan inte ändras, eftersom någon redan kan ha svarat. Ta bort frågan och gör en ny.',
  'problem.field.unknownField': 'Fältet är okänt. Ta bort det.',
  'problem.field.moduleShownToFewer':
    'Modulen visas för färre än paketet. Begränsa vem som ser paketet eller byt modul.',
  'problem.field.pastMidnight':
    'Programmet skulle sluta först efter midnatt. Förkorta delarna eller börja tidigare.',
  'problem.field.deadlineAfterStart':
    'Anmälan skulle stängas först när evenemanget redan har börjat. Välj en tidigare tid.',
  'problem.field.oneLead': 'En partner ska vara huvudarrangör. Välj en.',
  'problem.field.wrongType': 'Värdet är av fel typ. Ange det enligt fältets anvisning.',

  'problem.money.empty': 'Skriv ett belopp, till exempel 24,70.',
  'problem.money.notNumber': 'Beloppet innehåller annat än siffror. Skriv det i formen 1 234,56.',
  'problem.money.decimalMark':
    'Centen skiljs åt med kommatecken och tusentalen med mellanslag. Skriv beloppet i formen 1 234,56.',
  'problem.money.grouping':
    'Siffrorna är fel grupperade. Skriv tusentalen i grupper om tre siffror, till exempel 1 234,56, eller ihop, till exempel 1234,56.',
  'problem.money.decimals': 'Centen ska ha två siffror. Skriv till exempel 24,70 eller 24.',
  'problem.money.tooLong': 'Beloppet är för stort. Kontrollera att det inte finns för många siffror.',
};
