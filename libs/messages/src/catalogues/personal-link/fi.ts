/** What participants, and contacts of groups, see and do by their personal link. */
export const personalLinkFi = {
  'personal-link.title': 'Ilmoittautumisesi',
  'personal-link.keep': 'Tämä sivu on vain sinulle. Pidä linkki tallessa äläkä lähetä sitä eteenpäin.',
  'personal-link.until': 'Linkki toimii {date} asti.',

  // What was just done.
  'personal-link.news.registered':
    'Ilmoittautumisesi on kirjattu. Lähetimme vahvistuksen osoitteeseen {email}.',
  'personal-link.news.cancelled':
    'Ilmoittautumisesi on peruttu. Lähetimme vahvistuksen osoitteeseen {email}.',
  'personal-link.news.accepted': 'Paikka on sinun. Lähetimme vahvistuksen osoitteeseen {email}.',
  'personal-link.news.declined': 'Luovuit tarjotusta paikasta. Lähetimme vahvistuksen osoitteeseen {email}.',
  'personal-link.news.answers': 'Vastauksesi on tallennettu. Lähetimme siitä viestin osoitteeseen {email}.',
  'personal-link.news.person': 'Tiedot on muutettu. Lähetimme vahvistuksen osoitteeseen {email}.',
  'personal-link.news.moved':
    'Ilmoittautumisesi on siirretty tähän päivään. Lähetimme vahvistuksen osoitteeseen {email}.',

  // Where one stands, and what happens next.
  'personal-link.status.pending': 'Ilmoittautumisesi odottaa hyväksyntää.',
  'personal-link.status.waiting': 'Olet jonossa sijalla {place}.',
  'personal-link.status.offered': 'Sinulle on tarjolla paikka.',
  'personal-link.status.seated': 'Sinulla on paikka.',
  'personal-link.status.cancelled': 'Ilmoittautuminen on peruttu.',
  'personal-link.status.declined': 'Ilmoittautumista ei hyväksytty.',
  'personal-link.next.pending.organiser':
    'Järjestäjä käsittelee ilmoittautumisen ja saat päätöksestä viestin. Sitä ennen sinulla ei ole paikkaa.',
  'personal-link.next.pending.own-organisation':
    'Oma organisaatiosi käsittelee ilmoittautumisen ja saat päätöksestä viestin. Sitä ennen sinulla ei ole paikkaa.',
  'personal-link.next.waiting.automatic':
    'Kun paikka vapautuu, saat sen heti ja siitä tulee viesti sähköpostiisi. Kukaan, joka haluaa samaa paikkaa, ei ohita sinua.',
  'personal-link.next.waiting.offer':
    'Kun paikka vapautuu, tarjoamme sitä sinulle sähköpostilla. Vastausaikaa on {hours, plural, one {# tunti} other {# tuntia}}. Kukaan, joka haluaa samaa paikkaa, ei ohita sinua.',
  'personal-link.next.waiting.manual':
    'Järjestäjä antaa vapautuvat paikat ja kirjaa syyn, jos ei noudata jonon järjestystä. Saat viestin, kun paikka on sinun.',
  'personal-link.next.waiting.over': 'Paikkoja ei enää jaeta jonosta.',
  'personal-link.next.waiting.party': 'Ryhmäsi on jonossa yhdessä: kaikki saavat paikan samalla kertaa.',
  'personal-link.next.offered':
    'Vastaa viimeistään {when}. Jos et vastaa, paikka tarjotaan jonon seuraavalle ja menetät sijasi jonossa.',
  'personal-link.next.offered.party':
    'Vastaus koskee koko ryhmää: {count, plural, one {# henkilö} other {# henkilöä}}.',
  'personal-link.next.moved':
    'Olet ilmoittautunut saman koulutuksen toiseen päivään: {when}. Linkki siihen on sähköpostissasi.',
  'personal-link.event-cancelled': 'Järjestäjä on perunut tapahtuman.',

  // Facts.
  'personal-link.fact.name': 'Nimi',
  'personal-link.fact.attendance': 'Osallistuminen',
  'personal-link.fact.sessions': 'Valitut osuudet',
  'personal-link.attendance.on-site': 'Paikan päällä',
  'personal-link.attendance.online': 'Etänä',

  // At the door.
  'personal-link.door': 'Ovella',
  'personal-link.door.help':
    'Näytä tämä ovella, niin läsnäolosi merkitään. Voit myös sanoa koodin tai nimesi.',
  'personal-link.door.code': 'Koodisi',
  'personal-link.door.picture': 'QR-koodi, jonka ovella luetaan. Siinä on koodi {code}.',

  // What one can do.
  'personal-link.do': 'Mitä voit tehdä',
  'personal-link.do.answers': 'Muuta vastauksiasi',
  'personal-link.do.choices': 'Muuta organisaatiota, alaa tai osallistumistapaa',
  'personal-link.do.person': 'Vaihda osallistuja tai korjaa nimi',
  'personal-link.do.dates': 'Vaihda toiseen päivään',
  'personal-link.do.calendar': 'Lataa kalenterimerkintä',
  'personal-link.do.cancel': 'Peru ilmoittautuminen',
  'personal-link.do.again': 'Ilmoittaudu uudelleen',
  'personal-link.after': 'Koulutuksen jälkeen',
  'personal-link.after.certificate': 'Lataa todistus (PDF)',
  'personal-link.after.handout': 'Lataa aineisto (PDF)',
  'personal-link.after.absent':
    'Todistuksen saavat ne, jotka on merkitty läsnä oleviksi. Jos olit paikalla, kerro siitä järjestäjälle.',
  'personal-link.own-data': 'Omat tietosi',
  'personal-link.own-data.see': 'Katso ja lataa kaikki tietosi',
  'personal-link.own-data.erase': 'Pyydä tietojesi poistamista',
  'personal-link.back': 'Takaisin ilmoittautumiseesi',
  'personal-link.back.group': 'Takaisin ryhmän sivulle',

  // Offer.
  'personal-link.offer.accept': 'Otan paikan',
  'personal-link.offer.decline': 'En ota paikkaa',
  'personal-link.decline.title': 'Luovutko tarjotusta paikasta?',
  'personal-link.decline.text':
    'Paikka tarjotaan heti jonon seuraavalle, etkä saa sitä takaisin. Ilmoittautumisesi perutaan.',
  'personal-link.decline.confirm': 'Luovun paikasta',

  // Cancelling.
  'personal-link.cancel.title': 'Perutaanko ilmoittautuminen?',
  'personal-link.cancel.title.one': 'Perutaanko ilmoittautuminen: {name}?',
  'personal-link.cancel.title.group': 'Perutaanko kaikkien ilmoittautuminen?',
  'personal-link.cancel.seated': 'Paikka annetaan heti jonon ensimmäiselle, eikä sitä saa takaisin.',
  'personal-link.cancel.waiting': 'Sija jonossa menetetään.',
  'personal-link.cancel.pending': 'Ilmoittautumista ei enää käsitellä.',
  'personal-link.cancel.group':
    '{count, plural, one {# ilmoittautuminen perutaan} other {# ilmoittautumista perutaan}}. Paikat annetaan heti jonossa oleville.',
  'personal-link.cancel.needs': 'Ruokavalio, esteettömyystarpeet ja muut vastaukset poistetaan samalla.',
  'personal-link.cancel.reason': 'Syy',
  'personal-link.cancel.reason.help': 'Vain järjestäjät näkevät tämän. Voit jättää kohdan tyhjäksi.',
  'personal-link.cancel.wrong': 'Mitään ei peruttu, koska syy on korjattava.',
  'personal-link.cancel.confirm': 'Peru ilmoittautuminen',
  'personal-link.cancel.confirm.group': 'Peru kaikkien ilmoittautuminen',
  'personal-link.cancel.keep': 'Pidä ilmoittautuminen',

  // Answers.
  'personal-link.answers.title': 'Muuta vastauksiasi',
  'personal-link.answers.lead': 'Voit muuttaa vastauksia, kunnes tapahtuma alkaa.',
  'personal-link.answers.none': 'Järjestäjällä ei ole kysymyksiä.',
  'personal-link.answers.missing': 'Järjestäjän kysymyksiin ei ole vastattu.',
  'personal-link.answers.give': 'Vastaa kysymyksiin',
  'personal-link.answers.send': 'Tallenna vastaukset',
  'personal-link.answers.wrong':
    'Vastauksia ei tallennettu, koska {count, plural, one {yksi kohta on korjattava} other {# kohtaa on korjattava}}. Muut vastauksesi ovat tallella lomakkeella.',

  // Choices.
  'personal-link.choices.title': 'Muuta organisaatiota, alaa tai osallistumistapaa',
  'personal-link.choices.lead.seat':
    'Paikkasi säilyy. Jos valinnassasi ei ole vapaata paikkaa, mitään ei muuteta.',
  'personal-link.choices.lead.queue': 'Sijasi jonossa tai käsittelyssä säilyy.',
  'personal-link.choices.approved':
    'Ilmoittautumisesi on hyväksytty tällä organisaatiolla, joten sitä ei voi vaihtaa tässä. Kysy järjestäjältä.',
  'personal-link.choices.no-seat':
    'Valinnassasi ei ole vapaata paikkaa, joten mitään ei muutettu. Nykyinen paikkasi on sinun. Voit valita toisin.',
  'personal-link.choices.send': 'Tallenna muutokset',
  'personal-link.choices.wrong':
    'Mitään ei muutettu, koska {count, plural, one {yksi kohta on korjattava} other {# kohtaa on korjattava}}. Muut valintasi ovat tallella lomakkeella.',

  // Who comes.
  'personal-link.person.title': 'Vaihda osallistuja tai korjaa nimi',
  'personal-link.person.title.one': 'Vaihda osallistuja: {name}',
  'personal-link.person.lead': 'Paikka tai sija jonossa säilyy. Ilmoitamme muutoksesta sähköpostilla.',
  'personal-link.person.rule':
    'Jos sähköposti pysyy samana, korjaamme vain nimen. Jos sähköposti vaihtuu, paikka siirtyy uudelle osallistujalle: tämä linkki lakkaa toimimasta, nykyiset vastaukset poistetaan, ja uusi osallistuja saa oman linkin, josta hän vastaa kysymyksiin itse.',
  'personal-link.person.name': 'Nimi',
  'personal-link.person.email': 'Sähköposti',
  'personal-link.person.email.help': 'Osallistuja saa tähän vahvistuksen ja oman linkin.',
  'personal-link.person.send': 'Tallenna osallistuja',
  'personal-link.person.wrong':
    'Osallistujaa ei vaihdettu, koska {count, plural, one {yksi kohta on korjattava} other {# kohtaa on korjattava}}. Kirjoittamasi on tallella lomakkeella.',

  // Another date.
  'personal-link.dates.title': 'Vaihda toiseen päivään',
  'personal-link.dates.lead': 'Samasta koulutuksesta on avoinna nämä päivät.',
  'personal-link.dates.none': 'Samasta koulutuksesta ei ole juuri nyt muita avoimia päiviä.',
  'personal-link.move.title': 'Siirrytkö tähän päivään?',
  'personal-link.move.from': 'Nyt',
  'personal-link.move.to': 'Uusi päivä',
  'personal-link.move.free':
    'Uudessa päivässä on tilaa. Nykyinen paikkasi annetaan pois vasta, kun uusi on sinun.',
  'personal-link.move.full':
    'Uusi päivä on täynnä, ja pääset sen jonoon. Jos siirryt, menetät nykyisen paikkasi tai sijasi.',
  'personal-link.move.may-wait': 'Siirrä, vaikka joutuisin jonoon ja menetän nykyisen paikkani',
  'personal-link.move.filled':
    'Uusi päivä ehti täyttyä, joten mitään ei siirretty. Voit siirtyä jonoon, jos haluat.',
  'personal-link.move.already': 'Olet jo ilmoittautunut siihen päivään, joten mitään ei siirretty.',
  'personal-link.move.confirm': 'Siirry tähän päivään',
  'personal-link.move.keep': 'Pidä nykyinen päivä',

  // Own data.
  'personal-link.data.title': 'Tietosi tässä ilmoittautumisessa',
  'personal-link.data.lead':
    'Tässä on kaikki, mitä tästä ilmoittautumisesta on tallessa. Voit tulostaa sivun tai ladata tiedot tiedostona.',
  'personal-link.data.download': 'Lataa tiedot tiedostona (JSON)',
  'personal-link.data.registration': 'Ilmoittautuminen',
  'personal-link.data.status': 'Tila',
  'personal-link.data.email': 'Sähköposti',
  'personal-link.data.language': 'Viestien kieli',
  'personal-link.data.organisation': 'Organisaatio',
  'personal-link.data.sector': 'Ala',
  'personal-link.data.registered': 'Ilmoittauduttu',
  'personal-link.data.seated': 'Paikka saatu',
  'personal-link.data.cancelled': 'Peruttu',
  'personal-link.data.reason': 'Perumisen syy',
  'personal-link.data.present': 'Merkitty läsnä olevaksi',
  'personal-link.data.group': 'Ryhmän ilmoittaja',
  'personal-link.data.answers': 'Vastaukset',
  'personal-link.data.no-answers': 'Vastauksia ei ole tallessa.',
  'personal-link.data.mails': 'Sinulle lähetetyt viestit',
  'personal-link.data.no-mails': 'Viestejä ei ole tallessa.',
  'personal-link.data.when': 'Aika',
  'personal-link.data.subject': 'Viesti',
  'personal-link.data.recipient': 'Osoite',
  'personal-link.data.seen-by': 'Tietosi näkevät tämän tapahtuman järjestäjät: {organisers}.',
  'personal-link.data.who': 'Kuka näkee tiedot ja kuinka kauan',

  // Erasing.
  'personal-link.erase.title': 'Poistetaanko tietosi?',
  'personal-link.erase.ahead':
    'Ilmoittautumisesi perutaan, ja nimesi, sähköpostisi ja vastauksesi poistetaan heti.',
  'personal-link.erase.over':
    'Nimesi, sähköpostisi ja vastauksesi poistetaan heti. Todistusta ei voi sen jälkeen enää saada.',
  'personal-link.erase.contact':
    'Nimesi ja sähköpostisi ryhmän ilmoittajana poistetaan heti. Osallistujien ilmoittautumiset jäävät voimaan, ja he hoitavat ne omista linkeistään.',
  'personal-link.erase.otherwise': 'Jos et poista tietoja nyt, ne poistetaan itsestään:',
  'personal-link.erase.final': 'Poistoa ei voi perua, ja tämä linkki lakkaa toimimasta.',
  'personal-link.erase.confirm': 'Poista tietoni',
  'personal-link.erase.keep': 'Älä poista',

  // Group.
  'personal-link.group.title': 'Ryhmän ilmoittautuminen',
  'personal-link.group.together':
    'Toivoitte tulevanne vain yhdessä: kaikki saavat paikan samalla kertaa tai kaikki odottavat.',
  'personal-link.group.each':
    'Toivoitte paikkoja sitä mukaa kuin niitä on: osa voi saada paikan ennen muita.',
  'personal-link.group.people': 'Osallistujat',
  'personal-link.group.change': 'Vaihda osallistuja',
  'personal-link.group.cancel-one': 'Peru',
  'personal-link.group.of': '{action}: {name}',
  'personal-link.group.status.pending': 'Odottaa hyväksyntää',
  'personal-link.group.status.waiting': 'Jonossa sijalla {place}',
  'personal-link.group.status.offered': 'Paikka tarjolla',
  'personal-link.group.status.seated': 'Paikka varattu',
  'personal-link.group.status.cancelled': 'Peruttu',
  'personal-link.group.status.declined': 'Ei hyväksytty',
  'personal-link.group.news.cancelled': 'Ilmoittautuminen on peruttu. Lähetimme siitä viestin.',
  'personal-link.group.news.accepted': 'Paikka on otettu vastaan. Lähetimme vahvistuksen.',
  'personal-link.group.news.declined': 'Tarjotusta paikasta on luovuttu.',
  'personal-link.group.news.person': 'Osallistujan tiedot on korjattu. Lähetimme vahvistuksen.',
  'personal-link.group.news.handed-over':
    'Osallistuja on vaihdettu. Lähetimme viestin molempiin osoitteisiin.',
  'personal-link.group.privacy': 'Vastaukset näkee ja niitä muuttaa vain kukin itse omasta linkistään.',
  'personal-link.group.accept': 'Otamme paikan',
  'personal-link.group.decline': 'Emme ota paikkaa',
  'personal-link.group.cancel-all': 'Peru kaikkien ilmoittautuminen',

  // Endings: pages without the link.
  'personal-link.ended.handed-over.title': 'Osallistuja on vaihdettu',
  'personal-link.ended.handed-over.text':
    'Lähetimme viestin molempiin osoitteisiin. Uusi osallistuja sai oman linkin, ja sinun linkkisi on lakannut toimimasta.',
  'personal-link.ended.attendance-kept.title': 'Tietosi on poistettu, läsnäolo säilyy',
  'personal-link.ended.attendance-kept.text':
    'Sähköpostisi ja vastauksesi on poistettu. Nimesi, organisaatiosi ja läsnäolosi säilytetään siihen päivään ja sillä perusteella, jotka kerrottiin ennen poistoa. Linkki on lakannut toimimasta.',
  'personal-link.ended.erased.title': 'Tietosi on poistettu',
  'personal-link.ended.erased.text':
    'Nimesi, sähköpostisi ja vastauksesi on poistettu. Linkki on lakannut toimimasta.',
} as const;
