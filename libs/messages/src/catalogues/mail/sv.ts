import type { mailFi } from './fi.ts';

export const mailSv: Record<keyof typeof mailFi, string> = {
  'mail.seated.subject': 'Din plats är bokad: {title}',
  'mail.seated.lead': 'Din anmälan har tagits emot och du har en plats.',
  'mail.waiting.subject': 'Du står i kö: {title}',
  'mail.waiting.lead': 'Evenemanget är fullt. Din plats i kön är {place}.',
  'mail.waiting.rule':
    'Platserna ges ur kön i den ordning anmälningarna kom. När en plats blir ledig får du den genast och ett meddelande skickas till den här adressen. Om du inte längre kan delta, avboka via länken så får nästa i kön platsen.',
  'mail.promoted.subject': 'Du fick en plats: {title}',
  'mail.promoted.lead':
    'En plats blev ledig och du stod först i kön. Du har nu en plats. Om du inte kan delta, avboka via länken så får nästa i kön platsen.',
  'mail.already.subject': 'Du är redan anmäld: {title}',
  'mail.already.lead':
    'En ny anmälan skickades med den här adressen. Din tidigare anmälan gäller och har inte ändrats. Via länken ser du om du har en plats eller står i kö. Om det inte var du som skickade den nya anmälan behöver du inte göra något.',
  'mail.cancelled.subject': 'Din anmälan är avbokad: {title}',
  'mail.cancelled.lead':
    'Din anmälan är avbokad. Uppgifterna om din diet och dina tillgänglighetsbehov har raderats.',
  'mail.event-cancelled.subject': 'Evenemanget är inställt: {title}',
  'mail.event-cancelled.lead': 'Arrangören har ställt in evenemanget. Du behöver inte göra något.',
  'mail.event-moved.subject': 'Tiden eller platsen har ändrats: {title}',
  'mail.event-moved.lead':
    'Arrangören har ändrat evenemangets tid eller plats. Din anmälan gäller. Om du inte kan delta, avboka via länken.',
  'mail.handed-over.subject': 'Deltagaren har bytts: {title}',
  'mail.handed-over.lead':
    'Din anmälan fördes över till någon annan, så du väntas inte längre. Dina svar har raderats, och dina tidigare länkar fungerar inte längre. Om du inte bytte deltagare själv, kontakta arrangören.',
  'mail.calendar': 'En kalenderpost finns som bilaga.',
  'mail.fact.event': 'Evenemang',
  'mail.fact.when': 'Tid',
  'mail.fact.where': 'Plats',
  'mail.fact.organisers': 'Arrangörer',
  'mail.fact.code': 'Kod vid dörren',
  'mail.link.own': 'Se din anmälan eller avboka den',
  'mail.link.see': 'Se din anmälan',
  'mail.link.keep': 'Länken är bara för dig. Skicka den inte vidare.',
  'mail.footer': 'Du fick det här meddelandet för att någon anmälde den här adressen till evenemanget.',
  'mail.not-me': 'Om det inte var du kan du avboka anmälan via länken.',
  'mail.waiting.rule-offer':
    'Platserna ges ur kön i den ordning anmälningarna kom. När en plats blir ledig erbjuds den dig i ett meddelande, och du har en viss tid på dig att ta emot den. Om du inte längre kan delta, avboka via länken.',
  'mail.waiting.rule-manual':
    'Arrangören väljer vem i kön som får en plats som blir ledig. Om du får en plats skickas ett meddelande till den här adressen. Om du inte längre kan delta, avboka via länken.',
  'mail.pending.subject': 'Din anmälan väntar på godkännande: {title}',
  'mail.pending.lead':
    'Din anmälan har tagits emot. Den ska ännu godkännas och du har ingen plats före det. Du får ett meddelande när saken är avgjord.',
  'mail.offer.subject': 'Du erbjuds en plats: {title}',
  'mail.offer.lead':
    'En plats blev ledig och det är din tur. Platsen hålls för dig till {until}. Ta emot den eller avstå från den via länken. Om du inte svarar i tid erbjuds platsen nästa i kön.',
  'mail.offer-expired.subject': 'Erbjudandet om en plats gick ut: {title}',
  'mail.offer-expired.lead':
    'Platsen som erbjöds dig togs inte emot i tid och gick till nästa i kön. Du kan anmäla dig till kön på nytt.',
  'mail.approved.subject': 'Din anmälan är godkänd: {title}',
  'mail.approved.lead': 'Din anmälan är godkänd.',
  'mail.declined.subject': 'Din anmälan godkändes inte: {title}',
  'mail.declined.lead':
    'Din anmälan godkändes inte och du har ingen plats. Via länken ser du vad arrangören skrev.',
  'mail.unseated.subject': 'Din plats har dragits in: {title}',
  'mail.unseated.lead': 'Arrangören måste minska antalet platser och du förlorade din plats.',
  'mail.moved.subject': 'Din anmälan har flyttats: {title}',
  'mail.moved.lead':
    'Du flyttade din anmälan till ett annat datum och din plats på det här evenemanget har frigjorts. Om det nya datumet får du ett eget meddelande.',
  'mail.has-seat': 'Du har en plats.',
  'mail.answers-changed.subject': 'Dina uppgifter har ändrats: {title}',
  'mail.answers-changed.lead': 'Uppgifterna i din anmälan har ändrats. Du ser dem via länken.',
  'mail.person-changed.subject': 'Deltagaren har bytts: {title}',
  'mail.person-changed.lead':
    'Anmälan står nu i ditt namn. Via länken ser du om du har en plats och vilka uppgifter som har getts.',
  'mail.reminder.subject': 'Påminnelse: {title}',
  'mail.reminder.lead':
    'Du har en plats på det här evenemanget. Om du inte kan delta, avboka via länken så kan någon annan få platsen.',
  'mail.group.subject': 'Gruppanmälan: {title}',
  'mail.group.lead':
    '{people, plural, one {Du anmälde en person.} other {Du anmälde # personer.}} Plats: {seated}. I kö: {waiting}. Erbjuden plats: {offered}. Väntar på godkännande: {pending}.',
  'mail.group.each':
    'Var och en får ett meddelande till sin egen adress. Via länken ser du hela gruppen och kan ändra den.',
  'mail.link.answer': 'Ta emot platsen eller avstå från den',
  'mail.link.group': 'Se gruppen eller ändra den',
};
