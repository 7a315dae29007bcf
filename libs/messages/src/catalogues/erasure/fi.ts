/** How long an event keeps its people, and what it has erased: for participants and for the desk. */
export const erasureFi = {
  // One sentence for each thing kept; also on public pages.
  'erasure.lifetime.answers': '{questions}: säilytetään {day} asti.',
  'erasure.lifetime.never-seated': 'Jos et saa paikkaa tai perut: kaikki tietosi säilytetään {day} asti.',
  'erasure.lifetime.people':
    'Jos sinulla on paikka: nimi, sähköposti, organisaatio ja muut vastaukset säilytetään {day} asti.',
  'erasure.lifetime.attendance':
    'Jos osallistut: nimi, organisaatio ja läsnäolo säilytetään {day} asti. Peruste: {ground}',

  // The desk's page.
  'erasure.title': 'Tietojen säilytys ja poisto',
  'erasure.lead':
    'Tiedot poistetaan itsestään viimeistä säilytyspäivää seuraavana yönä. Paikkojen, alojen ja kumppanien luvut säilyvät.',
  'erasure.counts':
    '{people, plural, =0 {Kenenkään tietoja ei ole tallessa} one {# henkilön tiedot ovat tallessa} other {# henkilön tiedot ovat tallessa}}, {erased} poistettu.',
  'erasure.counts.kept':
    '{kept, plural, one {# henkilöstä on tallessa vain läsnäolo} other {# henkilöstä on tallessa vain läsnäolo}}.',

  'erasure.lifetimes': 'Mitä säilytetään ja mihin asti',
  'erasure.column.what': 'Mitä',
  'erasure.column.until': 'Viimeinen päivä',
  'erasure.what.never-seated': 'Jonossa, perunut tai ilman paikkaa jäänyt: kaikki tiedot',
  'erasure.what.people': 'Paikan saanut: nimi, sähköposti, organisaatio ja muut vastaukset',
  'erasure.what.attendance': 'Osallistunut: nimi, organisaatio ja läsnäolo. Peruste: {ground}',
  'erasure.what.answers': 'Vastaukset: {questions}',

  'erasure.retention': 'Säilytysajat',
  'erasure.retention.promised':
    'Joku on jo ilmoittautunut, ja hänelle on kerrottu nämä ajat. Siksi niitä voi vain lyhentää.',
  'erasure.retention.people-days': 'Paikan saaneet, päivää tapahtuman jälkeen',
  'erasure.retention.never-seated-days': 'Muut, päivää tapahtuman jälkeen',
  'erasure.retention.days.help': '{min}–{max} päivää.',
  'erasure.retention.attendance': 'Läsnäolo säilytettävä tähän päivään asti',
  'erasure.retention.attendance.help':
    'Vain jos laki tai rahoittaja vaatii listan osallistujista. Muut tiedot poistetaan silti ajallaan. Viimeistään {day}.',
  'erasure.retention.ground': 'Peruste',
  'erasure.retention.ground.help':
    'Näkyy osallistujille. Esimerkiksi: rahoittajan vaatima osallistujaluettelo.',
  'erasure.retention.save': 'Tallenna säilytysajat',
  'erasure.retention.saved': 'Säilytysajat on tallennettu.',
  'erasure.retention.read-only': 'Säilytysajoista päättää vastuujärjestäjä.',

  'erasure.person': 'Poista henkilön tiedot pyynnöstä',
  'erasure.person.help':
    'Kun osallistuja pyytää tietojensa poistamista. Hän voi tehdä sen myös itse henkilökohtaisesta linkistään.',
  'erasure.person.search': 'Hae nimellä tai sähköpostilla',
  'erasure.person.find': 'Hae',
  'erasure.person.none': 'Ketään ei löytynyt.',
  'erasure.person.erase': 'Poista tiedot',
  'erasure.person.erase.of': 'Poista tiedot: {name}',
  'erasure.person.ask': 'Poistetaanko tiedot: {name}?',
  'erasure.person.ask.help':
    'Nimi, yhteystiedot, vastaukset, linkit ja viestit poistetaan heti. Jos tapahtuma on tulossa, ilmoittautuminen perutaan ja paikka annetaan seuraavalle. Tätä ei voi kumota.',
  'erasure.person.confirm': 'Poista tiedot pysyvästi',
  'erasure.person.keep': 'Älä poista',
  'erasure.person.done': '{name}: tiedot on poistettu.',
  'erasure.person.refused':
    '{name}: nimi, organisaatio ja läsnäolo säilytetään {day} asti. Muut tiedot on poistettu. Peruste: {ground}',

  'erasure.report': 'Mitä on poistettu',
  'erasure.report.none': 'Mitään ei ole vielä poistettu.',
  'erasure.report.when': 'Milloin',
  'erasure.report.rule': 'Miksi',
  'erasure.report.rows': 'Rivejä',
  'erasure.rule.mail-days': 'Viestin aika tuli täyteen',
  'erasure.rule.names-days': 'Tekijän tai puhujan nimen aika tuli täyteen',
  'erasure.rule.answer-days': 'Vastauksen aika tuli täyteen',
  'erasure.rule.attendee-days': 'Paikan saaneen aika tuli täyteen',
  'erasure.rule.never-seated-days': 'Ilman paikkaa jääneen aika tuli täyteen',
  'erasure.rule.attendance-kept-until': 'Läsnäolon aika tuli täyteen',
  'erasure.rule.invitation-days': 'Kutsun aika tuli täyteen',
  'erasure.rule.message-days': 'Lähetetyn viestin aika tuli täyteen',
  'erasure.rule.request': 'Henkilö pyysi',
  'erasure.table.registration': 'Ilmoittautumiset',
  'erasure.table.registration_group': 'Ryhmien yhteyshenkilöt',
  'erasure.table.personal_link': 'Henkilökohtaiset linkit',
  'erasure.table.invitation': 'Kutsut',
  'erasure.table.outgoing_mail': 'Lähteneet viestit',
  'erasure.table.audit_entry': 'Sanalliset syyt tapahtumalokissa',
  'erasure.table.event_task': 'Tehtävien tekijät',
  'erasure.table.programme_item': 'Ohjelman puhujat',
} as const;
