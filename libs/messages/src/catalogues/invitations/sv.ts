import type { invitationsFi } from './fi.ts';

export const invitationsSv: Record<keyof typeof invitationsFi, string> = {
  'invitations.title': 'Inbjudningar',
  'invitations.invite': 'Bjud in',
  'invitations.closed':
    'Det går inte att anmäla sig just nu, så inga inbjudningar eller påminnelser skickas. Kontrollera om evenemanget är publicerat och när anmälningstiden går ut.',
  'invitations.empty': 'Ingen har ännu bjudits in.',
  'invitations.empty.help':
    'Klistra in en lista med e-postadresser, så får var och en en egen inbjudan. Eller dela en partners öppna länk i ditt eget meddelande.',
  'invitations.remind': 'Påminn {count, plural, one {en person} other {# personer}} som inte har svarat',
  'invitations.remind.help': 'Var och en får högst en påminnelse.',
  'invitations.remind.done':
    '{count, plural, =0 {Det fanns ingen att påminna.} one {En påminnelse skickas.} other {# påminnelser skickas.}}',
  'invitations.counts': 'Inbjudningar per partner',
  'invitations.counts.organisation': 'Inbjudare',
  'invitations.counts.together': 'Arrangörerna tillsammans',
  'invitations.counts.invited': 'Inbjudna',
  'invitations.counts.registered': 'Anmälda',
  'invitations.counts.declined': 'Kommer inte',
  'invitations.counts.unanswered': 'Har inte svarat',
  'invitations.counts.undelivered': 'Kom inte fram',
  'invitations.links': 'Öppna länkar',
  'invitations.links.help':
    'Med länken kan vem som helst anmäla sig som partnerns folk och använda de platser som reserverats för partnern. Skicka länken i ditt eget meddelande. När du förnyar länken slutar den gamla att fungera.',
  'invitations.links.none': 'Ingen länk',
  'invitations.links.open': 'Öppna en länk',
  'invitations.links.open-of': 'Öppna en länk: {name}',
  'invitations.links.copy': 'Kopiera',
  'invitations.links.copy-of': 'Kopiera länken: {name}',
  'invitations.links.copied': 'Länken har kopierats.',
  'invitations.links.not-copied':
    'Webbläsaren tillåter inte kopiering. Markera länken och kopiera den själv.',
  'invitations.links.renew': 'Förnya',
  'invitations.links.renew-of': 'Förnya länken: {name}',
  'invitations.links.end': 'Avsluta',
  'invitations.links.end-of': 'Avsluta länken: {name}',
  'invitations.links.opened': '{name}: länken är öppnad.',
  'invitations.links.renewed': '{name}: en ny länk gäller, och den gamla fungerar inte längre.',
  'invitations.links.ended': '{name}: länken fungerar inte längre.',
  'invitations.links.address': 'Länk: {name}',
  'invitations.list': 'Inbjudna',
  'invitations.search': 'Sök med namn eller e-post',
  'invitations.state': 'Status',
  'invitations.every-state': 'Alla',
  'invitations.state.queued': 'På väg ut',
  'invitations.state.sent': 'Skickad',
  'invitations.state.registered': 'Anmäld',
  'invitations.state.declined': 'Kommer inte',
  'invitations.state.opted-out': 'Vill inte ha inbjudningar',
  'invitations.state.bounced': 'Adressen fungerar inte',
  'invitations.state.not-sent': 'Skickades inte',
  'invitations.bounced.help':
    'E-postservern sade att adressen inte finns. Fråga efter den rätta adressen och bjud in den. Om adressen fungerar, skicka inbjudan på nytt.',
  'invitations.send-again': 'Skicka på nytt',
  'invitations.send-again.of': 'Skicka på nytt: {email}',
  'invitations.send-again.done': '{email}: inbjudan skickas på nytt.',
  'invitations.found': '{count, plural, =0 {Inga träffar} one {# inbjudan} other {# inbjudningar}}',
  'invitations.first-shown': 'De {shown} nyaste visas. Precisera sökningen om någon saknas.',
  'invitations.column.who': 'Till vem',
  'invitations.column.by': 'Inbjudare',
  'invitations.column.state': 'Status',
  'invitations.column.when': 'Inbjuden',
  'invitations.column.actions': 'Åtgärder',
  'invitations.reminded': 'Påmind {when}',
  'invitations.lifetime': 'De inbjudnas adresser raderas {days} dagar efter evenemanget.',

  'invitations.form.title': 'Bjud in',
  'invitations.form.back': 'Inbjudningar',
  'invitations.form.list': 'E-postadresser',
  'invitations.form.list.help':
    'Klistra in adresserna med vilka skiljetecken som helst. Namnet får stå före adressen. Högst 2 000 adresser åt gången.',
  'invitations.form.file': 'Eller välj en CSV-fil',
  'invitations.form.file.help': 'Filens rader kommer till fältet, och du kan rätta dem innan du skickar.',
  'invitations.form.file.unreadable':
    'Filen gick inte att läsa. Spara den som CSV (UTF-8) och välj den på nytt.',
  'invitations.form.organisation': 'För vems räkning',
  'invitations.form.organisation.help':
    'De som en partner bjuder in anmäler sig som partnerns folk och använder de platser som reserverats för den.',
  'invitations.form.organisation.together': 'Arrangörernas gemensamma inbjudan',
  'invitations.form.locale': 'Inbjudans språk',
  'invitations.form.note': 'Ditt eget meddelande i inbjudan',
  'invitations.form.note.help':
    'Inbjudan innehåller redan evenemangets namn, tid, plats, arrangörer och länk. Berätta här till exempel varför du bjuder in just dem.',
  'invitations.form.check': 'Granska listan',
  'invitations.preview': 'Så här skickas inbjudningarna',
  'invitations.preview.to-invite':
    '{count, plural, =0 {Ingen på listan skulle få en inbjudan.} one {En person får en inbjudan.} other {# personer får en inbjudan.}}',
  'invitations.preview.mistakes': 'Att rätta',
  'invitations.preview.line': 'Rad {line}',
  'invitations.preview.mistake.unclear': 'Här finns ingen e-postadress: {text}',
  'invitations.preview.mistake.notEmail': 'Detta är ingen riktig e-postadress: {text}',
  'invitations.preview.mistake.tooLong': 'Adressen eller namnet är för långt: {text}',
  'invitations.preview.leave-out':
    '{count, plural, one {Utelämna det här stället} other {Utelämna dessa # ställen}} och skicka till de andra',
  'invitations.preview.repetitions':
    '{count, plural, one {# adress finns flera gånger på listan. Den får en inbjudan.} other {# adresser finns flera gånger på listan. Var och en får en inbjudan.}}',
  'invitations.preview.left-out': 'De här får ingen inbjudan',
  'invitations.preview.recipients': 'De här får en inbjudan',
  'invitations.preview.standing.registered': 'Är redan anmäld',
  'invitations.preview.standing.invited': 'Är redan inbjuden',
  'invitations.preview.standing.opted-out': 'Vill inte ha inbjudningar',
  'invitations.preview.standing.bounced': 'Adressen fungerar inte. Fråga efter den rätta.',
  'invitations.form.send': 'Skicka {count, plural, one {en inbjudan} other {# inbjudningar}}',
  'invitations.form.done':
    '{count, plural, =0 {Ingen ny inbjudan skickades.} one {En inbjudan är på väg ut.} other {# inbjudningar är på väg ut.}}',

  'invitations.bounced-people': 'Meddelanden kommer inte fram',
  'invitations.bounced-people.help':
    'De här deltagarnas e-postserver sade att adressen inte finns. Ring eller fråga organisationen efter den rätta adressen och rätta den i anmälan. Platsen är kvar.',
  'invitations.bounced-people.lift': 'Adressen fungerar',
  'invitations.bounced-people.lift-of': 'Adressen fungerar: {name}',
  'invitations.bounced-people.lifted': '{name}: markeringen av adressen är borttagen.',
  'invitations.bounced-people.since': '{code}, {when}',

  'invitations.mail.subject': 'Inbjudan: {title}',
  'invitations.mail.lead':
    '{inviter} bjuder {count, plural, one {in} other {in}} dig. Du behöver inget konto för att anmäla dig.',
  'invitations.mail.reminder-subject': 'Påminnelse om inbjudan: {title}',
  'invitations.mail.reminder-lead':
    '{inviter} har bjudit {count, plural, one {in} other {in}} dig, och du har inte svarat ännu. Du behöver inget konto för att anmäla dig. Vi påminner bara den här gången.',
  'invitations.mail.deadline': 'Anmäl dig senast',
  'invitations.mail.register': 'Anmäl dig',
  'invitations.mail.decline': 'Jag kan inte komma',
  'invitations.mail.footer':
    'Du får det här meddelandet eftersom {inviter} bjöd {count, plural, one {in} other {in}} dig på den här adressen.',
  'invitations.mail.opt-out': 'Jag vill inte ha inbjudningar från den här tjänsten',

  'invitations.page.title': 'Inbjudan',
  'invitations.page.registered':
    'Du är anmäld. Via länken i bekräftelsen ser du din anmälan och kan avboka den.',
  'invitations.page.declined': 'Tack för svaret. Du har meddelat att du inte kommer. Vi påminner inte mer.',
  'invitations.page.register': 'Anmäl dig',
  'invitations.page.decline': 'Jag kan inte komma',
  'invitations.page.reopen': 'Ta tillbaka mitt svar',
  'invitations.page.welcome': 'Du anmäler dig på inbjudan av {name}.',
  'invitations.page.ended':
    'Inbjudningslänken gäller inte längre. Du kan ändå anmäla dig. Välj själv din organisation.',

  'invitations.opt-out.invitation.title': 'Inbjudningar till evenemang',
  'invitations.opt-out.invitation.text':
    'Du kan säga nej till inbjudningar. Därefter skickar ingen arrangör som använder den här tjänsten inbjudningar till den adress som fick meddelandet med den här länken.',
  'invitations.opt-out.invitation.done': 'Du får inga fler inbjudningar.',
  'invitations.opt-out.message.title': 'Meddelanden från arrangörer',
  'invitations.opt-out.message.text':
    'Du kan säga nej till arrangörernas övriga meddelanden. Därefter skickas de inte till den adress som fick meddelandet med den här länken.',
  'invitations.opt-out.message.done': 'Du får inga fler övriga meddelanden från arrangörer.',
  'invitations.opt-out.confirm': 'Jag vill inte ha de här meddelandena',
  'invitations.opt-out.undo-text': 'Om du sade nej av misstag kan du ta tillbaka det.',
  'invitations.opt-out.undo': 'Ta tillbaka',
  'invitations.opt-out.own':
    'Meddelanden om din egen anmälan, som bekräftelsen och besked om inställande, kommer alltid.',
};
