/** Packages: what each sector sees of them, and how an organisation makes its own. */
export const packagesFi = {
  // The list and the page of a package.
  'packages.list.add': 'Tee oma paketti',
  'packages.owner.library': 'Talkoiden lähtöaineisto',
  'packages.visibility.own': 'Näkyy vain omalle organisaatiolle',
  'packages.visibility.partners': 'Näkyy myös kumppaneille',
  'packages.visibility.public': 'Näkyy kaikille kirjastossa',
  'packages.page.edit': 'Muokkaa pakettia',
  'packages.page.copy': 'Tee oma kopio',
  'packages.page.not-saved':
    'Voit kokeilla sivulla vapaasti: paketti itse ei muutu. Muutoksesi siirtyvät tapahtumaan, jonka teet tästä. Siihen asti ne ovat tallessa vain tällä sivulla, kunnes lataat sen uudelleen.',

  // Module versions that a package pins.
  'packages.newer.exists': 'Uudempi versio {number}',
  'packages.newer.what-changed': 'Mikä on muuttunut',
  'packages.newer.take': 'Ota käyttöön',
  'packages.newer.take-of': 'Ota käyttöön versio {number}: {name}',
  'packages.newer.take-all': 'Ota kaikki käyttöön',
  'packages.newer.take-in-editor': 'Ota käyttöön muokkauksessa',
  'packages.newer.count': '{count, plural, one {# moduulista} other {# moduulista}} on uudempi versio.',
  'packages.stale.count':
    '{count, plural, one {# moduulin} other {# moduulin}} tiedot olisi pitänyt jo tarkistaa.',

  // What each sector sees.
  'packages.variants.title': 'Mitä kukin toimiala näkee',
  'packages.variants.help': 'Yksi paketti, jokaiselle oma päivä. Kun muutat pakettia, kaikki nämä muuttuvat.',
  'packages.variants.only-different':
    'Näytä vain rivit, joissa on eroja ({count, plural, one {# rivi} other {# riviä}} on kaikille sama)',
  'packages.variants.row': 'Rivi',
  'packages.variants.shared': 'Yhteinen',
  'packages.variants.own-group': 'Oma ryhmä',
  'packages.variants.own-part': '{count, plural, one {Oma osuus} other {# omaa osuutta}}',
  'packages.variants.elsewhere': 'Toisessa ryhmässä',
  'packages.variants.without-track':
    'Rinnakkaisissa ryhmissä ei ole paikkaa näille: {names}. Lisää toimiala jollekin ryhmälle tai tee ryhmä, jolla ei ole toimialoja.',
  'packages.variants.all-alike': 'Kaikki näkevät saman.',

  // What a package teaches.
  'packages.contents.languages': 'Kielet',
  'packages.contents.modules-of': '{has}/{of} moduulia',
  'packages.contents.missing': 'Puuttuu: {names}',
  'packages.contents.outcomes': 'Oppimistavoitteet',
  'packages.contents.no-modules': 'Paketissa ei ole vielä moduuleja.',

  // A row.
  'packages.row.section': 'Väliotsikko',
  'packages.row.new': 'Uusi rivi',
  'packages.row.fixed': 'kiinteä aika',
  'packages.row.in-track': 'rinnakkain, ryhmä {track}',
  'packages.row.track-for': 'Tämä ryhmä on näille: {sectors}',
  'packages.row.nameless': 'rivi {position}',
  'packages.row.name-of': 'Rivin {position} nimi suomeksi',
  'packages.row.name-missing': 'Kirjoita nimi suomeksi.',
  'packages.row.name-in': 'Nimi, kieli: {language}',
  'packages.row.remove': 'Poista rivi: {name}',
  'packages.row.removed': '{name} poistettiin.',
  'packages.row.module-retired': 'Moduuli on poistettu käytöstä',
  'packages.row.module': 'Moduuli: {name}, versio {number}',
  'packages.row.details': 'Lisää tästä rivistä',
  'packages.row.kind': 'Rivin laji',
  'packages.row.fixed-start': 'Alkaa aina klo',
  'packages.row.track': 'Rinnakkainen ryhmä',
  'packages.row.track-help':
    'Anna ryhmälle lyhyt nimi, esimerkiksi A. Peräkkäiset rivit, joilla on ryhmä, alkavat yhtä aikaa, kukin ryhmä omassa järjestyksessään.',
  'packages.row.track-sectors': 'Ryhmä on näille toimialoille',
  'packages.row.sectors': 'Näytettävät toimialaosuudet',
  'packages.row.sectors-help': 'Kun et valitse mitään, rivi on kaikille.',
  'packages.row.owner': 'Kuka vetää',
  'packages.row.owner-help': 'Tehtävä, ei henkilön nimi: esimerkiksi puheenjohtaja.',
  'packages.row.note': 'Muistiinpano järjestäjälle',

  // Adding rows.
  'packages.add.title': 'Lisää rivejä',
  'packages.add.session': 'Oma osuus',
  'packages.add.slot': 'Lisää valmis kohta',
  'packages.add.module': 'Lisää moduuli',
  'packages.add.choose': 'Valitse',

  // The editor.
  'packages.edit.title': 'Muokkaa: {name}',
  'packages.edit.back': 'Takaisin pakettiin',
  'packages.edit.not-yours': 'Paketti on toisen organisaation. Voit tehdä siitä oman kopion.',
  'packages.edit.facts': 'Nimi, kuvaus, kohderyhmä ja näkyvyys',
  'packages.edit.is-saved': 'Kaikki on tallennettu.',
  'packages.edit.is-not-saved': 'Muutoksia ei ole vielä tallennettu.',
  'packages.edit.saved': 'Paketti tallennettiin.',
  'packages.edit.merged':
    'Paketti tallennettiin. Toinen oli tallentanut välissä, ja molempien muutokset ovat mukana.',
  'packages.edit.empty-help': 'Lisää alta moduuli, valmis kohta tai oma osuus.',
  'packages.edit.remove': 'Poista paketti',
  'packages.edit.removed': '{name} poistettiin. Siitä tehdyt tapahtumat säilyvät.',
  'packages.facts.title-in': 'Paketin nimi, kieli: {language}',
  'packages.facts.summary-in': 'Kuvaus, kieli: {language}',
  'packages.facts.summary': 'Kuvaus',
  'packages.facts.kind': 'Paketin laji',
  'packages.facts.visibility': 'Kuka näkee paketin',
  'packages.facts.group-min': 'Osallistujia vähintään',
  'packages.facts.group-max': 'Osallistujia enintään',
  'packages.facts.audiences': 'Kenelle paketti on',
  'packages.facts.audiences-help': 'Kun et valitse mitään, paketti on kaikille toimialoille.',
  'packages.facts.lines-help': 'Yksi asia riville.',

  // Two people saved at once.
  'packages.conflict.title': 'Toinen muutti samoja kohtia',
  'packages.conflict.help':
    'Toisen muut muutokset on jo otettu mukaan. Valitse näistä, kumpi jää, ja tallenna. Oma muutoksesi on nyt voimassa.',
  'packages.conflict.both': 'Sinulla: {mine}. Toisella: {theirs}.',
  'packages.conflict.nothing': 'tyhjä',
  'packages.conflict.take': 'Ota toisen muutos',
  'packages.conflict.keep': 'Pidä oma',
  'packages.conflict.remove': 'Poista rivi',
  'packages.conflict.i-removed': 'Poistit rivin, jota toinen muutti. Rivi on vielä mukana.',
  'packages.conflict.they-removed': 'Toinen poisti rivin, jota muutit. Rivi on vielä mukana.',
  'packages.conflict.field.title': 'nimi',
  'packages.conflict.field.minutes': 'minuutit',
  'packages.conflict.field.module': 'moduulin versio',
  'packages.conflict.field.other': 'muu tieto',

  // A new package.
  'packages.new.title': 'Uusi paketti',
  'packages.new.lead': 'Anna paketille nimi. Rivit lisäät seuraavalla sivulla.',
  'packages.new.copy-lead': 'Kopio paketista {name}. Alkuperäinen ei muutu.',
  'packages.new.name': 'Nimi suomeksi',
  'packages.new.name-help': 'Muut kielet lisäät seuraavalla sivulla.',
  'packages.new.owner': 'Kenen paketti on',
  'packages.new.own-first':
    'Paketti näkyy aluksi vain omalle organisaatiollesi. Voit muuttaa sen muokkauksessa.',
  'packages.new.create': 'Tee paketti',
  'packages.new.not-allowed': 'Paketteja tekevät organisaatioiden johtajat ja järjestäjät.',
} as const;
