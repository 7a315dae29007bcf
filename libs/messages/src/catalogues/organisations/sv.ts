import type { organisationsFi } from './fi.ts';

export const organisationsSv: Record<keyof typeof organisationsFi, string> = {
  'organisations.invitation.subject': 'Du är inbjuden till Talkoot',
  'organisations.invitation.greeting': 'Hej {name}',
  'organisations.invitation.body':
    'Ett användarkonto har skapats åt dig i Talkoot, där man planerar och ordnar utbildningar tillsammans. Välj ett lösenord via länken nedan.',
  'organisations.invitation.link': 'Välj lösenord',
  'organisations.invitation.validity': 'Länken fungerar en gång och i 14 dagar.',
};
