import type { registerFi } from './fi.ts';

export const registerSv: Record<keyof typeof registerFi, string> = {
  'register.same': 'Samma som för person 1',
  'register.full': '{choice} (fullt, du får en plats i kön)',
  'register.only-if': 'Om du valde ”{choice}”:',
  'register.yes': 'Ja',
  'register.no': 'Nej',
  'register.attendance': 'Hur deltar du?',
  'register.attendance.on-site': 'På plats',
  'register.attendance.online': 'På distans',
  'register.track': 'Parallella program {clock}',
  'register.person': 'Person {number}',
  'register.add': 'Lägg till en person',
  'register.add.help': 'Du kan anmäla högst {max} personer på en gång. Det du skrev finns kvar.',
  'register.remove': 'Ta bort person {number}',
  'register.contact': 'Vem som anmäler',
  'register.contact.help':
    'Om du själv är person 1, lämna dessa tomma. Kontaktpersonen får en länk för att sköta hela gruppens anmälan.',
  'register.contact.name': 'Kontaktpersonens namn',
  'register.contact.email': 'Kontaktpersonens e-post',
  'register.wish': 'Om det inte finns plats för alla',
  'register.wish.each': 'Var och en kommer när hen får en plats. De andra väntar i kön.',
  'register.wish.together': 'Vi kommer bara tillsammans. Vi väntar tills det finns plats för alla.',
  'register.rule.order':
    'Platserna ges i den ordning anmälningarna kommer. Ingen går förbi någon annan som väntar på samma plats.',
  'register.rule.automatic':
    'När platserna är slut får du en plats i kön. En plats som blir ledig går genast till den första i kön.',
  'register.rule.offer':
    'När platserna är slut får du en plats i kön. En plats som blir ledig erbjuds den första i kön, som tar emot den inom {hours} timmar. Annars erbjuds den nästa.',
  'register.rule.manual':
    'När platserna är slut får du en plats i kön. Arrangören ger de platser som blir lediga och antecknar orsaken.',
  'register.rule.limit': 'I kön ryms högst {limit} personer.',
  'register.rule.group':
    'En grupp som bara kommer tillsammans väntar tills det finns plats för alla. Samma platser ges under tiden inte till någon senare i kön.',
  'register.rule.approval.organiser':
    'Arrangören godkänner anmälningarna. Platsen, eller platsen i kön, får du först när anmälan godkänts. Då skickas ett meddelande.',
  'register.rule.approval.own-organisation':
    'Din egen organisation godkänner anmälan. Platsen, eller platsen i kön, får du först när anmälan godkänts. Då skickas ett meddelande.',
  'register.closed': 'Arrangören har stängt anmälan. Fråga arrangören om det finns plats.',
  'register.privacy.basic': 'Namn, e-post, organisation och bransch: ses av arrangörerna ({organisers}).',
  'register.privacy.organisers': '{questions}: ses av arrangörerna.',
  'register.privacy.lead': '{questions}: ses bara av huvudarrangören.',
  'register.privacy.own-organisation': '{questions}: ses av huvudarrangören och din egen organisation.',
  'register.privacy.cancel': 'Om du avbokar raderas dina svar genast.',
};
