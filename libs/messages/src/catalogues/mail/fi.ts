export const mailFi = {
  'mail.seated.subject': 'Paikkasi on varattu: {title}',
  'mail.seated.lead': 'Ilmoittautumisesi on kirjattu, ja sinulla on paikka.',
  'mail.waiting.subject': 'Olet jonossa: {title}',
  'mail.waiting.lead': 'Tapahtuma on täynnä. Olet jonossa sijalla {place}.',
  'mail.waiting.rule':
    'Paikat annetaan jonosta ilmoittautumisjärjestyksessä. Kun paikka vapautuu, saat sen heti ja siitä tulee viesti tähän osoitteeseen. Jos et enää pääse mukaan, peru ilmoittautumisesi linkistä, niin seuraava saa paikan.',
  'mail.promoted.subject': 'Sait paikan: {title}',
  'mail.promoted.lead':
    'Paikka vapautui, ja olit jonossa ensimmäisenä. Sinulla on nyt paikka. Jos et pääse mukaan, peru ilmoittautumisesi linkistä, niin seuraava saa paikan.',
  'mail.already.subject': 'Olet jo ilmoittautunut: {title}',
  'mail.already.lead':
    'Tällä osoitteella lähetettiin uusi ilmoittautuminen. Aiempi ilmoittautumisesi on voimassa, eikä siihen tullut muutoksia. Linkistä näet, onko sinulla paikka vai oletko jonossa. Jos et lähettänyt uutta ilmoittautumista itse, sinun ei tarvitse tehdä mitään.',
  'mail.cancelled.subject': 'Ilmoittautumisesi on peruttu: {title}',
  'mail.cancelled.lead':
    'Ilmoittautumisesi on peruttu. Tiedot ruokavaliostasi ja esteettömyystarpeistasi on poistettu.',
  'mail.event-cancelled.subject': 'Tapahtuma on peruttu: {title}',
  'mail.event-cancelled.lead': 'Järjestäjä on perunut tapahtuman. Sinun ei tarvitse tehdä mitään.',
  'mail.event-moved.subject': 'Aika tai paikka muuttui: {title}',
  'mail.event-moved.lead':
    'Järjestäjä on muuttanut tapahtuman aikaa tai paikkaa. Ilmoittautumisesi on voimassa. Jos et pääse mukaan, peru se linkistä.',
  'mail.calendar': 'Kalenterimerkintä on liitteenä.',
  'mail.fact.event': 'Tapahtuma',
  'mail.fact.when': 'Aika',
  'mail.fact.where': 'Paikka',
  'mail.fact.organisers': 'Järjestäjät',
  'mail.link.own': 'Katso ilmoittautumisesi tai peru se',
  'mail.link.see': 'Katso ilmoittautumisesi',
  'mail.link.keep': 'Linkki on vain sinulle. Älä lähetä sitä eteenpäin.',
  'mail.footer': 'Sait tämän viestin, koska tällä osoitteella ilmoittauduttiin tapahtumaan.',
  'mail.not-me': 'Jos et ilmoittautunut itse, voit perua ilmoittautumisen linkistä.',
} as const;
