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
  'mail.pending.subject': 'Din anmälan väntar på godkännande: {title}',
  'mail.pending.lead':
    'Vi har fått din anmälan. Vi meddelar när den har behandlats. Ingen plats är ännu reserverad.',
  'mail.offer.subject': 'Du erbjuds en plats: {title}',
  'mail.offer.lead':
    'En plats har blivit ledig. Den hålls för dig till tidsfristen: ta emot den eller avstå via din egen länk.',
  'mail.offer-expired.subject': 'Erbjudandet om en plats har löpt ut: {title}',
  'mail.offer-expired.lead':
    'Platsen togs inte emot i tid och gick till nästa i kön. Du kan anmäla dig till kön på nytt.',
  'mail.approved.subject': 'Din anmälan är godkänd: {title}',
  'mail.approved.lead':
    'Din anmälan är godkänd. Via din egen länk ser du om du har en plats eller står i kö.',
  'mail.declined.subject': 'Din anmälan godkändes inte: {title}',
  'mail.declined.lead': 'Din anmälan godkändes inte. Via din egen länk ser du vad arrangören skrev.',
  'mail.unseated.subject': 'Din plats har flyttats till kön: {title}',
  'mail.unseated.lead':
    'Arrangören måste minska antalet platser och du förlorade din plats. Du står i kön på den plats som din anmälan ger.',
  'mail.moved.subject': 'Din anmälan har flyttats: {title}',
  'mail.moved.lead': 'Din anmälan har flyttats till detta datum. Din tidigare plats har frigjorts.',
  'mail.group.subject': 'Din grupps anmälan: {title}',
  'mail.group.lead':
    'Du anmälde en grupp. Via länken ser du allas läge och kan ändra uppgifter eller avboka.',
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
