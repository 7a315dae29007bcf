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
  'mail.pending.subject': 'Ilmoittautumisesi odottaa hyväksyntää: {title}',
  'mail.pending.lead':
    'Saimme ilmoittautumisesi. Kerromme, kun se on käsitelty. Paikkaa ei ole vielä varattu.',
  'mail.offer.subject': 'Sinulle tarjotaan paikkaa: {title}',
  'mail.offer.lead':
    'Paikka on vapautunut. Se on varattu sinulle määräaikaan asti: ota se vastaan tai luovu siitä oman linkkisi kautta.',
  'mail.offer-expired.subject': 'Paikan tarjous päättyi: {title}',
  'mail.offer-expired.lead':
    'Paikkaa ei otettu vastaan määräaikaan mennessä, joten se siirtyi seuraavalle. Voit ilmoittautua uudelleen jonoon.',
  'mail.approved.subject': 'Ilmoittautumisesi on hyväksytty: {title}',
  'mail.approved.lead':
    'Ilmoittautumisesi on hyväksytty. Omasta linkistäsi näet, onko sinulla paikka vai oletko jonossa.',
  'mail.declined.subject': 'Ilmoittautumistasi ei hyväksytty: {title}',
  'mail.declined.lead':
    'Ilmoittautumistasi ei hyväksytty. Omasta linkistäsi näet, mitä järjestäjä kirjoitti.',
  'mail.unseated.subject': 'Paikkasi siirtyi jonoon: {title}',
  'mail.unseated.lead':
    'Järjestäjän oli vähennettävä paikkoja, ja sinä menetit paikkasi. Olet jonossa ilmoittautumisesi mukaisella sijalla.',
  'mail.moved.subject': 'Ilmoittautumisesi on siirretty: {title}',
  'mail.moved.lead': 'Ilmoittautumisesi on siirretty tähän ajankohtaan. Aiempi paikkasi on vapautettu.',
  'mail.group.subject': 'Ryhmäsi ilmoittautuminen: {title}',
  'mail.group.lead': 'Ilmoitit ryhmän. Linkistä näet jokaisen tilanteen ja voit muuttaa tietoja tai perua.',
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
