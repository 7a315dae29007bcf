export const organisationsFi = {
  'organisations.invitation.subject': 'Sinut on kutsuttu Talkooseen',
  'organisations.invitation.greeting': 'Hei {name}',
  'organisations.invitation.body':
    'Sinulle on tehty käyttäjätunnus Talkooseen, jossa koulutuksia suunnitellaan ja järjestetään yhdessä. Valitse salasana alla olevasta linkistä.',
  'organisations.invitation.link': 'Valitse salasana',
  'organisations.invitation.validity': 'Linkki toimii kerran ja 14 päivän ajan.',
} as const;
