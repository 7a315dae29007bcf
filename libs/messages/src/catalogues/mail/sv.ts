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
  'mail.calendar': 'En kalenderpost finns som bilaga.',
  'mail.fact.event': 'Evenemang',
  'mail.fact.when': 'Tid',
  'mail.fact.where': 'Plats',
  'mail.fact.organisers': 'Arrangörer',
  'mail.link.own': 'Se din anmälan eller avboka den',
  'mail.link.see': 'Se din anmälan',
  'mail.link.keep': 'Länken är bara för dig. Skicka den inte vidare.',
  'mail.footer': 'Du fick det här meddelandet för att någon anmälde den här adressen till evenemanget.',
  'mail.not-me': 'Om det inte var du kan du avboka anmälan via länken.',
};
