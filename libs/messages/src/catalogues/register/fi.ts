/** The public page on which people register, by the questions of the event. */
export const registerFi = {
  'register.same': 'Sama kuin 1. henkilöllä',
  'register.full': '{choice} (täynnä, pääset jonoon)',
  'register.only-if': 'Jos valitsit ”{choice}”:',
  'register.yes': 'Kyllä',
  'register.no': 'Ei',
  'register.attendance': 'Miten osallistut?',
  'register.attendance.on-site': 'Paikan päällä',
  'register.attendance.online': 'Etänä',
  'register.track': 'Rinnakkaiset ohjelmat {clock}',
  'register.person': '{number}. henkilö',
  'register.add': 'Lisää henkilö',
  'register.add.help': 'Voit ilmoittaa samalla enintään {max} henkilöä. Kirjoittamasi säilyy.',
  'register.remove': 'Poista {number}. henkilö',
  'register.contact': 'Kuka ilmoittaa',
  'register.contact.help':
    'Jos olet itse 1. henkilö, jätä nämä tyhjiksi. Yhteyshenkilö saa linkin, josta koko ryhmän ilmoittautumista voi hoitaa.',
  'register.contact.name': 'Yhteyshenkilön nimi',
  'register.contact.email': 'Yhteyshenkilön sähköposti',
  'register.wish': 'Jos kaikille ei ole paikkaa',
  'register.wish.each': 'Kukin tulee, kun saa paikan. Muut odottavat jonossa.',
  'register.wish.together': 'Tulemme vain yhdessä. Odotamme, kunnes kaikille on paikka.',
  'register.rule.order':
    'Paikat annetaan ilmoittautumisjärjestyksessä. Kukaan ei ohita toista, joka odottaa samaa paikkaa.',
  'register.rule.automatic':
    'Kun paikat ovat täynnä, pääset jonoon. Vapautuva paikka menee heti jonon ensimmäiselle.',
  'register.rule.offer':
    'Kun paikat ovat täynnä, pääset jonoon. Vapautuvaa paikkaa tarjotaan jonon ensimmäiselle, joka ottaa sen vastaan {hours} tunnin kuluessa. Muuten sitä tarjotaan seuraavalle.',
  'register.rule.manual':
    'Kun paikat ovat täynnä, pääset jonoon. Järjestäjä antaa vapautuvat paikat ja kirjaa perusteen.',
  'register.rule.limit': 'Jonoon mahtuu enintään {limit} henkilöä.',
  'register.rule.group':
    'Ryhmä, joka tulee vain yhdessä, odottaa, kunnes paikkoja on kaikille. Samoja paikkoja ei sillä välin anneta jonossa myöhemmille.',
  'register.rule.approval.organiser':
    'Järjestäjä hyväksyy ilmoittautumiset. Paikka tai sija jonossa tulee vasta hyväksymisestä, ja siitä lähtee viesti.',
  'register.rule.approval.own-organisation':
    'Oma organisaatiosi hyväksyy ilmoittautumisen. Paikka tai sija jonossa tulee vasta hyväksymisestä, ja siitä lähtee viesti.',
  'register.closed': 'Järjestäjä on sulkenut ilmoittautumisen. Kysy järjestäjältä, mahtuuko mukaan.',
  'register.privacy.basic': 'Nimi, sähköposti, organisaatio ja ala: näkevät järjestäjät ({organisers}).',
  'register.privacy.organisers': '{questions}: näkevät järjestäjät.',
  'register.privacy.lead': '{questions}: näkee vain vastuujärjestäjä.',
  'register.privacy.own-organisation': '{questions}: näkevät vastuujärjestäjä ja oma organisaatiosi.',
  'register.privacy.cancel': 'Jos perut, vastauksesi poistetaan heti.',
} as const;
