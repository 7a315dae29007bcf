/** Taking lists of registrations out and in, and freezing headcounts. */
export const listsFi = {
  'lists.title': 'Listat',

  // Words in the lists themselves; a list with these headers can be brought in again.
  'lists.sheet': 'Ilmoittautuneet',
  'lists.file': 'ilmoittautuneet',
  'lists.yes': 'Kyllä',
  'lists.no': 'Ei',
  'lists.consent-given': 'Annettu (lomakkeen versio {version})',
  'lists.column.status': 'Tila',
  'lists.column.place': 'Sija jonossa',
  'lists.column.name': 'Nimi',
  'lists.column.first-name': 'Etunimi',
  'lists.column.last-name': 'Sukunimi',
  'lists.column.email': 'Sähköposti',
  'lists.column.organisation': 'Organisaatio',
  'lists.column.sector': 'Ala',
  'lists.column.attendance': 'Osallistumistapa',
  'lists.column.sessions': 'Rinnakkaiset osiot',
  'lists.column.group': 'Ryhmän yhteyshenkilö',
  'lists.column.locale': 'Viestien kieli',
  'lists.column.registered-at': 'Ilmoittautunut',
  'lists.column.seated-at': 'Sai paikan',
  'lists.column.checked-in-at': 'Saapui',
  'lists.column.cancelled-at': 'Perui',
  'lists.column.cancel-reason': 'Peruutuksen syy',
  'lists.column.removed': '{question} (poistettu kysymys)',
  'lists.status.seated': 'Paikka',
  'lists.status.waiting': 'Jonossa',
  'lists.status.offered': 'Paikkaa tarjottu',
  'lists.status.pending': 'Odottaa hyväksyntää',
  'lists.status.cancelled': 'Peruttu',
  'lists.status.declined': 'Ei hyväksytty',
  'lists.attendance.on-site': 'Paikan päällä',
  'lists.attendance.online': 'Etänä',

  // Documents.
  'lists.document.badges': 'Nimilaput',
  'lists.document.badges.file': 'nimilaput',
  'lists.document.needs': 'Ruokavaliot ja tarpeet',
  'lists.document.needs.file': 'ruokavaliot-ja-tarpeet',
  'lists.document.kitchen': 'Keittiölle',
  'lists.document.kitchen.help':
    'Paikan päälle tulevien ruokavaliot ilman nimiä. Vapaat vastaukset on kirjoitettu niin kuin osallistuja ne kirjoitti.',
  'lists.document.organiser': 'Järjestäjälle',
  'lists.document.organiser.help':
    'Tulkkaus ja esteettömyys ilman nimiä. Kuka tarvitsee mitäkin, näkyy ilmoittautumisissa.',
  'lists.document.needs.privacy':
    'Tietoja käytetään tarjoiluun ja järjestelyihin. Hävitä paperi, kun tapahtuma on ohi.',
  'lists.document.sessions': 'Osallistujalistat osioittain',
  'lists.document.sessions.file': 'osallistujalistat-osioittain',

  // Lists going out.
  'lists.export': 'Lataa lista',
  'lists.export.help':
    'Listassa ovat ilmoittautuneiden tiedot ja ne vastaukset, jotka saat nähdä. Lataus kirjataan lokiin. Säilytä tiedosto huolella ja hävitä se, kun et enää tarvitse sitä.',
  'lists.export.status': 'Ketkä',
  'lists.export.everybody': 'Kaikki',
  'lists.export.as-excel': 'Lataa Excel-tiedosto',
  'lists.export.as-csv': 'Lataa CSV-tiedosto',
  'lists.print': 'Tulosta',
  'lists.print.help': 'PDF-tiedostot niistä, joilla on paikka.',
  'lists.print.attendance': 'Osallistujalista',

  // Lists coming in.
  'lists.import': 'Tuo osallistujia listasta',
  'lists.import.help':
    'Tallenna taulukko CSV-muodossa tai liitä rivit tekstinä. Ensin tarkistetaan, mitään ei vielä tallenneta. Paikat annetaan samassa järjestyksessä kuin lomakkeella, ja jokainen saa vahvistuksen sähköpostiin.',
  'lists.import.file': 'CSV-tiedosto',
  'lists.import.file.help': 'Enintään 1 000 riviä kerralla.',
  'lists.import.text': 'Tai liitä rivit tähän',
  'lists.import.text.help':
    'Yksi henkilö riville, sarakkeiden väliin puolipiste, pilkku tai sarkain. Otsikkorivi auttaa tunnistamaan sarakkeet.',
  'lists.import.sector': 'Ala niille, joiden rivillä sitä ei ole',
  'lists.import.sector.none': 'Ala on listassa',
  'lists.import.lang': 'Viestien kieli',
  'lists.import.needed': 'Valitse tiedosto tai liitä rivit.',
  'lists.import.check': 'Tarkista lista',
  'lists.import.again': 'Tarkista uudelleen',
  'lists.import.columns': 'Sarakkeet',
  'lists.import.columns.help':
    'Tarkista, mitä missäkin sarakkeessa on. Kun muutat jotain, tarkista lista uudelleen.',
  'lists.import.column.header': 'Otsikko',
  'lists.import.column.none': 'Sarake {number}',
  'lists.import.column.samples': 'Esimerkkejä',
  'lists.import.column.field': 'Sisältö',
  'lists.import.column.field-of': 'Sisältö: {header}',
  'lists.import.column.skip': 'Jätetään pois',
  'lists.import.encoding':
    'Tiedosto ei ole UTF-8-muodossa, joten se luettiin vanhan Windowsin merkistöllä. Tarkista, että kirjaimet å, ä ja ö näkyvät oikein.',
  'lists.import.mistakes':
    '{count, plural, one {Yhdellä rivillä on korjattavaa} other {# rivillä on korjattavaa}}',
  'lists.import.mistakes.shown': 'Näytetään ensimmäiset {shown}.',
  'lists.import.mistake.line': 'Rivi',
  'lists.import.mistake.column': 'Sarake',
  'lists.import.mistake.what': 'Mitä korjataan',
  'lists.import.mistake.whole': 'Koko rivi',
  'lists.import.outcomes': 'Mitä tapahtuu',
  'lists.import.outcomes.done': 'Mitä tapahtui',
  'lists.import.outcome': 'Tulos',
  'lists.outcome.seated': 'Saa paikan',
  'lists.outcome.waiting': 'Menee jonoon',
  'lists.outcome.offered': 'Saa paikkatarjouksen',
  'lists.outcome.pending': 'Odottaa hyväksyntää',
  'lists.outcome.already': 'On jo ilmoittautunut',
  'lists.outcome.place': 'Menee jonoon, sija {place}',
  'lists.import.write': '{count, plural, one {Ilmoita yksi henkilö} other {Ilmoita # henkilöä}}',
  'lists.import.write-rest':
    '{count, plural, one {Ilmoita yksi henkilö} other {Ilmoita # henkilöä}} ja jätä virheelliset rivit pois',
  'lists.import.nobody': 'Listassa ei ole ketään uutta ilmoitettavaa.',
  'lists.import.written':
    '{count, plural, one {Yksi henkilö on ilmoitettu.} other {# henkilöä on ilmoitettu.}}',
  'lists.import.changed':
    'Listaa ei kirjattu, koska tilanne muuttui tarkistuksen jälkeen. Katso tulos ja yritä uudelleen.',
  'lists.file-mistake.workbook': 'Tämä on Excel-tiedosto. Avaa se ja tallenna muodossa CSV (UTF-8).',
  'lists.file-mistake.binary': 'Tämä ei ole tekstitiedosto. Tallenna taulukko muodossa CSV (UTF-8).',
  'lists.file-mistake.unclosedQuote':
    'Rivillä {line} alkaa lainausmerkki, jota ei suljeta. Korjaa rivi ja tarkista uudelleen.',
  'lists.file-mistake.textAfterQuote':
    'Rivillä {line} on tekstiä sulkevan lainausmerkin jälkeen. Korjaa rivi ja tarkista uudelleen.',
  'lists.file-mistake.empty': 'Listassa ei ole yhtään henkilöä.',
  'lists.file-mistake.tooManyLines': 'Listassa on yli 1 000 riviä. Jaa se osiin.',
  'lists.file-mistake.noName': 'Valitse, missä sarakkeessa nimi on.',
  'lists.file-mistake.noEmail': 'Valitse, missä sarakkeessa sähköpostiosoite on.',
  'lists.mistake.cells':
    'Rivillä on enemmän sarakkeita kuin otsikkorivillä. Tarkista, onko tekstissä erotinmerkki ilman lainausmerkkejä.',
  'lists.mistake.sameAddress': 'Sama sähköpostiosoite on jo rivillä {line}.',

  // Headcounts.
  'lists.headcounts': 'Henkilömäärät kustannusten jakoon',
  'lists.headcounts.help':
    'Kun henkilömäärät lukitaan, ne tallennetaan sellaisina kuin ne nyt ovat. Lukittua ei voi muuttaa, mutta voit lukita uudet luvut myöhemmin.',
  'lists.headcounts.freeze.registered': 'Lukitse ilmoittautuneet',
  'lists.headcounts.freeze.attended': 'Lukitse läsnä olleet',
  'lists.headcounts.frozen': 'Henkilömäärät on lukittu.',
  'lists.headcounts.same': 'Luvut ovat samat kuin viimeksi lukitut. Uutta ei tallennettu.',
  'lists.headcounts.none': 'Henkilömääriä ei ole vielä lukittu.',
  'lists.headcounts.basis.registered': 'Ilmoittautuneet',
  'lists.headcounts.basis.attended': 'Läsnä olleet',
  'lists.headcounts.when': 'Lukittu',
  'lists.headcounts.what': 'Luvut',
  'lists.headcounts.by': '{name}, {moment}',
  'lists.headcounts.hash': 'Tunniste {hash}',
  'lists.headcounts.others': 'Muut organisaatiot',
} as const;
