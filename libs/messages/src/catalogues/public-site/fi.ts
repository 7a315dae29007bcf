export const publicSiteFi = {
  // Frame of every page.
  'public-site.skip': 'Siirry sisältöön',
  'public-site.languages': 'Kieli',
  'public-site.calendar': 'Tapahtumakalenteri',
  'public-site.desk': 'Järjestäjän työpöytä',
  'public-site.about': 'Talkoot: organisaatiot järjestävät koulutuksia yhdessä.',

  // Calendar.
  'public-site.calendar.lead':
    'Avoimet koulutukset ja verkostotapaamiset. Ilmoittautuminen ei vaadi tunnusta.',
  'public-site.calendar.empty':
    'Tulevia tapahtumia ei ole juuri nyt. Uudet tapahtumat tulevat tälle sivulle.',
  'public-site.month.1': 'Tammikuu {year}',
  'public-site.month.2': 'Helmikuu {year}',
  'public-site.month.3': 'Maaliskuu {year}',
  'public-site.month.4': 'Huhtikuu {year}',
  'public-site.month.5': 'Toukokuu {year}',
  'public-site.month.6': 'Kesäkuu {year}',
  'public-site.month.7': 'Heinäkuu {year}',
  'public-site.month.8': 'Elokuu {year}',
  'public-site.month.9': 'Syyskuu {year}',
  'public-site.month.10': 'Lokakuu {year}',
  'public-site.month.11': 'Marraskuu {year}',
  'public-site.month.12': 'Joulukuu {year}',

  // Event.
  'public-site.event.when': 'Aika',
  'public-site.event.where': 'Paikka',
  'public-site.event.organisers': 'Järjestäjät',
  'public-site.event.languages': 'Kieli',
  'public-site.event.audience': 'Kenelle',
  'public-site.event.everybody': 'Kaikille aloille',
  'public-site.event.seats': 'Paikat',
  'public-site.event.deadline': 'Ilmoittautuminen',
  'public-site.event.cancelled': 'Tapahtuma on peruttu.',
  'public-site.event.programme': 'Ohjelma',
  'public-site.event.clock': 'Kello',
  'public-site.event.session': 'Aihe',
  'public-site.event.speaker': 'Puhuja ja tila',
  'public-site.event.no-programme': 'Ohjelma julkaistaan myöhemmin.',
  'public-site.event.register': 'Ilmoittaudu',
  'public-site.event.queue-up': 'Ilmoittaudu jonoon',
  'public-site.seats.free':
    '{free, plural, one {# paikka vapaana} other {# paikkaa vapaana}} (yhteensä {capacity}).',
  'public-site.seats.full':
    'Täynnä. {waiting, plural, =0 {Jonossa ei ole vielä ketään.} one {Jonossa on # henkilö.} other {Jonossa on # henkilöä.}}',
  'public-site.seats.rule':
    'Paikat annetaan ilmoittautumisjärjestyksessä. Kun tapahtuma on täynnä, pääset jonoon, ja vapautuva paikka menee jonon ensimmäiselle. Kukaan ei ohita jonoa.',
  'public-site.deadline.until': 'Ilmoittaudu viimeistään {when}.',
  'public-site.deadline.not-published': 'Ilmoittautuminen ei ole vielä alkanut.',
  'public-site.deadline.not-open-yet': 'Ilmoittautuminen ei ole vielä alkanut.',
  'public-site.deadline.deadline-passed':
    'Ilmoittautuminen päättyi {when}. Kysy järjestäjältä, mahtuuko mukaan.',
  'public-site.deadline.event-cancelled': 'Tapahtuma on peruttu, joten siihen ei voi ilmoittautua.',
  'public-site.deadline.event-over': 'Tapahtuma on pidetty.',

  // Modules.
  'public-site.modules': 'Koulutusmoduulit',
  'public-site.modules.lead':
    'Valmiita koulutuksen osia kaikkien luettavaksi: tavoitteet, teksti ja lähteet.',
  'public-site.modules.empty': 'Julkisia moduuleja ei ole vielä.',
  'public-site.module.no-translation': 'Moduulia ei ole vielä tällä kielellä. Teksti on suomeksi.',
  'public-site.module.stale':
    'Tiedot piti tarkistaa {date} mennessä, eikä sitä ole vielä tehty. Tarkista ajantasaisuus lähteistä.',
  'public-site.module.simple': 'Lue selkosuomeksi',
  'public-site.module.standard': 'Lue yleiskielellä',
  'public-site.module.owner': 'Ylläpitäjä',
  'public-site.module.version-of': '{number}, julkaistu {date}',
  'public-site.module.packages': 'Osana paketteja',
  'public-site.module.files': 'Liitteet',
  'public-site.module.figures': 'Tilastot',
  'public-site.module.figures-updated': 'Päivitetty {date}.',
  'public-site.module.figures-newer': 'Tilastosta on jo uudempia lukuja.',
  'public-site.module.viewed': 'luettu {date}',

  // Form.
  'public-site.form.title': 'Ilmoittaudu',
  'public-site.form.full': 'Tapahtuma on täynnä. Jos ilmoittaudut, pääset jonoon.',
  'public-site.form.name': 'Nimi',
  'public-site.form.name.help': 'Nimi tulee osallistujalistaan ja todistukseen.',
  'public-site.form.email': 'Sähköposti',
  'public-site.form.email.help': 'Saat tähän vahvistuksen, kalenterimerkinnän ja linkin, josta voit perua.',
  'public-site.form.organisation': 'Organisaatio',
  'public-site.form.organisation.choose': 'Valitse',
  'public-site.form.organisation.other': 'Jokin muu tai ei mikään näistä',
  'public-site.form.organisation.help':
    'Järjestäjät tarvitsevat tiedon keskinäistä kustannusten jakoa varten. Sinulle osallistuminen ei maksa.',
  'public-site.form.organisation-name': 'Muun organisaation nimi',
  'public-site.form.sector': 'Ala',
  'public-site.form.sector.help': 'Ohjelmaa ja esimerkkejä sovitetaan osallistujien aloihin.',
  'public-site.form.optional': '(vapaaehtoinen)',
  'public-site.form.privacy': 'Mihin tietojasi käytetään',
  'public-site.form.send': 'Lähetä ilmoittautuminen',
  'public-site.form.back': 'Takaisin tapahtuman sivulle',
  'public-site.form.summary':
    'Ilmoittautumista ei lähetetty, koska {count, plural, one {yksi kohta on korjattava} other {# kohtaa on korjattava}}. Muut tietosi ovat tallella lomakkeella.',
  'public-site.form.refused': 'Ilmoittautumista ei kirjattu',
  'public-site.form.kept': 'Kirjoittamasi tiedot ovat tallella lomakkeella.',

  // Answer to a form whose address is registered already.
  'public-site.sent.title': 'Katso sähköpostisi',
  'public-site.sent.text':
    'Lähetimme viestin osoitteeseen, jonka kirjoitit lomakkeelle. Viestin linkistä näet ilmoittautumisen ja voit perua sen.',
  'public-site.sent.nothing':
    'Jos viestiä ei tule muutamassa minuutissa, katso roskapostikansio ja tarkista, että osoite oli oikein.',

  // When something is wrong.
  'public-site.error.400': 'Pyyntöä ei voitu lukea',
  'public-site.error.403': 'Tätä ei voitu tehdä',
  'public-site.error.404': 'Sivua ei löydy',
  'public-site.error.409': 'Tätä ei voitu tehdä',
  'public-site.error.410': 'Linkki on vanhentunut',
  'public-site.error.413': 'Lähetys oli liian suuri',
  'public-site.error.429': 'Odota hetki',
  'public-site.error.500': 'Jokin meni vikaan',
  'public-site.error.503': 'Palvelu ei vastaa juuri nyt',
  'public-site.error.404.text':
    'Tässä osoitteessa ei ole sivua. Tarkista osoite, tai etsi tapahtuma kalenterista.',
  'public-site.error.410.text':
    'Tapahtuma on ohi, ja henkilökohtainen linkki on lakannut toimimasta. Jos tarvitset todistuksen, kysy järjestäjältä.',
  'public-site.error.wait': 'Yritä uudelleen {minutes, plural, one {minuutin} other {# minuutin}} kuluttua.',
  'public-site.error.id': 'Tunnus ylläpidolle: {id}',

  // Mails caught in try-out mode.
  'public-site.outbox.title': 'Lähteneet viestit',
  'public-site.outbox.lead':
    'Kokeilukäytössä mikään viesti ei lähde talosta. Tässä ovat viestit, jotka olisi lähetetty.',
  'public-site.outbox.empty':
    'Viestejä ei ole vielä. Ilmoittaudu johonkin tapahtumaan, niin vahvistus tulee tänne.',
  'public-site.outbox.to': 'Vastaanottaja',
  'public-site.outbox.subject': 'Aihe',
  'public-site.outbox.when': 'Aika',
  'public-site.outbox.text': 'Viesti tekstinä',
  'public-site.outbox.formatted': 'Viesti muotoiltuna',
  'public-site.outbox.attachment': 'Lataa liite: talkoot.ics',
  'public-site.outbox.back': 'Kaikki viestit',
} as const;
