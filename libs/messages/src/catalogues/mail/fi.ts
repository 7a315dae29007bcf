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
  'mail.handed-over.subject': 'Osallistuja on vaihdettu: {title}',
  'mail.handed-over.lead':
    'Ilmoittautumisesi siirrettiin toiselle, joten sinua ei enää odoteta. Vastauksesi on poistettu, ja aiemmat linkkisi ovat lakanneet toimimasta. Jos et vaihtanut osallistujaa itse, ota yhteyttä järjestäjään.',
  'mail.calendar': 'Kalenterimerkintä on liitteenä.',
  'mail.fact.event': 'Tapahtuma',
  'mail.fact.when': 'Aika',
  'mail.fact.where': 'Paikka',
  'mail.fact.organisers': 'Järjestäjät',
  'mail.fact.code': 'Koodi ovella',
  'mail.link.own': 'Katso ilmoittautumisesi tai peru se',
  'mail.link.see': 'Katso ilmoittautumisesi',
  'mail.link.keep': 'Linkki on vain sinulle. Älä lähetä sitä eteenpäin.',
  'mail.footer': 'Sait tämän viestin, koska tällä osoitteella ilmoittauduttiin tapahtumaan.',
  'mail.not-me': 'Jos et ilmoittautunut itse, voit perua ilmoittautumisen linkistä.',
  'mail.waiting.rule-offer':
    'Paikat annetaan jonosta ilmoittautumisjärjestyksessä. Kun paikka vapautuu, sitä tarjotaan sinulle viestillä, ja sinulla on määräaika ottaa se vastaan. Jos et enää pääse mukaan, peru ilmoittautumisesi linkistä.',
  'mail.waiting.rule-manual':
    'Järjestäjä valitsee, kuka jonosta saa vapautuvan paikan. Jos saat paikan, siitä tulee viesti tähän osoitteeseen. Jos et enää pääse mukaan, peru ilmoittautumisesi linkistä.',
  'mail.pending.subject': 'Ilmoittautumisesi odottaa hyväksyntää: {title}',
  'mail.pending.lead':
    'Ilmoittautumisesi on kirjattu. Se täytyy vielä hyväksyä, joten sinulla ei ole paikkaa ennen sitä. Saat viestin, kun asia on ratkaistu.',
  'mail.offer.subject': 'Sinulle tarjotaan paikkaa: {title}',
  'mail.offer.lead':
    'Paikka vapautui, ja olet vuorossa. Paikka pidetään sinulle tähän asti: {until}. Ota se vastaan tai luovu siitä linkistä. Jos et vastaa ajoissa, paikka tarjotaan seuraavalle.',
  'mail.offer-expired.subject': 'Paikkatarjous päättyi: {title}',
  'mail.offer-expired.lead':
    'Sinulle tarjottua paikkaa ei otettu vastaan ajoissa, joten se siirtyi seuraavalle. Voit ilmoittautua uudelleen jonoon.',
  'mail.approved.subject': 'Ilmoittautumisesi on hyväksytty: {title}',
  'mail.approved.lead': 'Ilmoittautumisesi on hyväksytty.',
  'mail.declined.subject': 'Ilmoittautumistasi ei hyväksytty: {title}',
  'mail.declined.lead':
    'Ilmoittautumistasi ei hyväksytty, eikä sinulla ole paikkaa. Linkistä näet, mitä järjestäjä kirjoitti.',
  'mail.unseated.subject': 'Paikkasi on peruttu: {title}',
  'mail.unseated.lead': 'Järjestäjän oli vähennettävä paikkoja, ja sinä menetit paikkasi.',
  'mail.moved.subject': 'Ilmoittautumisesi on siirretty: {title}',
  'mail.moved.lead':
    'Siirsit ilmoittautumisesi toiseen ajankohtaan, ja paikkasi tässä tapahtumassa on vapautettu. Uudesta ajankohdasta saat oman viestin.',
  'mail.has-seat': 'Sinulla on paikka.',
  'mail.answers-changed.subject': 'Tietosi on muutettu: {title}',
  'mail.answers-changed.lead': 'Ilmoittautumisesi tietoja on muutettu. Näet ne linkistä.',
  'mail.person-changed.subject': 'Osallistuja on vaihdettu: {title}',
  'mail.person-changed.lead':
    'Ilmoittautuminen on nyt sinun nimelläsi. Näet linkistä, onko sinulla paikka ja mitä tietoja on annettu.',
  'mail.reminder.subject': 'Muistutus: {title}',
  'mail.reminder.lead':
    'Sinulla on paikka tässä tapahtumassa. Jos et pääse mukaan, peru ilmoittautumisesi linkistä, niin joku muu voi saada paikan.',
  'mail.group.subject': 'Ryhmän ilmoittautuminen: {title}',
  'mail.group.lead':
    '{people, plural, one {Ilmoitit yhden henkilön.} other {Ilmoitit # henkilöä.}} Paikka: {seated}. Jonossa: {waiting}. Paikkaa tarjottu: {offered}. Odottaa hyväksyntää: {pending}.',
  'mail.group.each':
    'Jokainen saa viestin omaan osoitteeseensa. Linkistä näet koko ryhmän ja voit muuttaa sitä.',
  'mail.link.answer': 'Ota paikka vastaan tai luovu siitä',
  'mail.link.group': 'Katso ryhmä tai muuta sitä',
} as const;
