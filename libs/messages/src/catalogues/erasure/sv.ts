import type { erasureFi } from './fi.ts';

export const erasureSv: Record<keyof typeof erasureFi, string> = {
  'erasure.lifetime.answers': '{questions}: sparas till och med {day}.',
  'erasure.lifetime.never-seated':
    'Om du inte får plats eller avbokar: alla dina uppgifter sparas till och med {day}.',
  'erasure.lifetime.people':
    'Om du har en plats: namn, e-post, organisation och övriga svar sparas till och med {day}.',
  'erasure.lifetime.attendance':
    'Om du deltar: namn, organisation och närvaro sparas till och med {day}. Grund: {ground}',

  'erasure.title': 'Lagring och radering av uppgifter',
  'erasure.lead':
    'Uppgifterna raderas av sig själva natten efter den sista lagringsdagen. Antalen av platser, branscher och partner finns kvar.',
  'erasure.counts':
    '{people, plural, =0 {Ingens uppgifter är sparade} one {Uppgifter om # person är sparade} other {Uppgifter om # personer är sparade}}, {erased} raderade.',
  'erasure.counts.kept':
    '{kept, plural, one {Av # person är bara närvaron sparad} other {Av # personer är bara närvaron sparad}}.',

  'erasure.lifetimes': 'Vad som sparas och hur länge',
  'erasure.column.what': 'Vad',
  'erasure.column.until': 'Sista dag',
  'erasure.what.never-seated': 'I kö, avbokad eller utan plats: alla uppgifter',
  'erasure.what.people': 'Har fått plats: namn, e-post, organisation och övriga svar',
  'erasure.what.attendance': 'Har deltagit: namn, organisation och närvaro. Grund: {ground}',
  'erasure.what.answers': 'Svar: {questions}',

  'erasure.retention': 'Lagringstider',
  'erasure.retention.promised':
    'Någon har redan anmält sig och fått veta de här tiderna. Därför kan de bara förkortas.',
  'erasure.retention.people-days': 'De som fått plats, dagar efter evenemanget',
  'erasure.retention.never-seated-days': 'Övriga, dagar efter evenemanget',
  'erasure.retention.days.help': '{min}–{max} dagar.',
  'erasure.retention.attendance': 'Närvaron måste sparas till',
  'erasure.retention.attendance.help':
    'Bara om en lag eller en finansiär kräver en lista över deltagarna. Övriga uppgifter raderas ändå i tid. Senast {day}.',
  'erasure.retention.ground': 'Grund',
  'erasure.retention.ground.help':
    'Visas för deltagarna. Till exempel: deltagarförteckning som finansiären kräver.',
  'erasure.retention.save': 'Spara lagringstiderna',
  'erasure.retention.saved': 'Lagringstiderna har sparats.',
  'erasure.retention.read-only': 'Huvudarrangören bestämmer lagringstiderna.',

  'erasure.person': 'Radera en persons uppgifter på begäran',
  'erasure.person.help':
    'När en deltagare ber att uppgifterna ska raderas. Deltagaren kan också göra det själv via sin personliga länk.',
  'erasure.person.search': 'Sök med namn eller e-post',
  'erasure.person.find': 'Sök',
  'erasure.person.none': 'Ingen hittades.',
  'erasure.person.erase': 'Radera uppgifterna',
  'erasure.person.erase.of': 'Radera uppgifterna: {name}',
  'erasure.person.ask': 'Ska uppgifterna raderas: {name}?',
  'erasure.person.ask.help':
    'Namn, kontaktuppgifter, svar, länkar och meddelanden raderas genast. Om evenemanget är på kommande avbokas anmälan och platsen ges till nästa. Detta kan inte ångras.',
  'erasure.person.confirm': 'Radera uppgifterna för gott',
  'erasure.person.keep': 'Radera inte',
  'erasure.person.done': '{name}: uppgifterna har raderats.',
  'erasure.person.refused':
    '{name}: namn, organisation och närvaro sparas till och med {day}. Övriga uppgifter har raderats. Grund: {ground}',

  'erasure.report': 'Vad som har raderats',
  'erasure.report.none': 'Inget har raderats ännu.',
  'erasure.report.when': 'När',
  'erasure.report.rule': 'Varför',
  'erasure.report.rows': 'Rader',
  'erasure.rule.mail-days': 'Meddelandets tid gick ut',
  'erasure.rule.names-days': 'Tiden för en utförares eller talares namn gick ut',
  'erasure.rule.answer-days': 'Svarets tid gick ut',
  'erasure.rule.attendee-days': 'Tiden för den som hade plats gick ut',
  'erasure.rule.never-seated-days': 'Tiden för den som blev utan plats gick ut',
  'erasure.rule.attendance-kept-until': 'Närvarons tid gick ut',
  'erasure.rule.invitation-days': 'Inbjudans tid gick ut',
  'erasure.rule.message-days': 'Tiden för ett skickat meddelande gick ut',
  'erasure.rule.request': 'Personen bad om det',
  'erasure.table.registration': 'Anmälningar',
  'erasure.table.registration_group': 'Gruppernas kontaktpersoner',
  'erasure.table.personal_link': 'Personliga länkar',
  'erasure.table.invitation': 'Inbjudningar',
  'erasure.table.outgoing_mail': 'Skickade meddelanden',
  'erasure.table.audit_entry': 'Orsaker i ord i loggen',
  'erasure.table.event_task': 'De som utför uppgifter',
  'erasure.table.programme_item': 'Talare i programmet',
};
