export const programmeFi = {
  // What to look at in the programme before publishing, by the code of the advice.
  'events.blocker.programme-gap-before-fixed-start':
    '{count, plural, one {Ohjelmassa on tyhjä väli ennen kiinteää kellonaikaa.} other {Ohjelmassa on # tyhjää väliä ennen kiinteää kellonaikaa.}}',
  'events.blocker.programme-overlap-with-fixed-start':
    '{count, plural, one {Yksi osa menee kiinteän kellonajan päälle.} other {# osaa menee kiinteän kellonajan päälle.}}',
  'events.blocker.programme-break-missing':
    '{count, plural, one {Ohjelmasta puuttuu tauko yhdestä kohdasta.} other {Ohjelmasta puuttuu tauko # kohdasta.}}',
  'events.blocker.programme-day-too-long': 'Päivä on pitkä osallistujille.',
  'events.blocker.programme-module-too-short':
    '{count, plural, one {Yhdellä moduulilla on liian vähän aikaa.} other {# moduulilla on liian vähän aikaa.}}',
  'events.blocker.programme-module-too-long':
    '{count, plural, one {Yhdellä moduulilla on paljon aikaa.} other {# moduulilla on paljon aikaa.}}',
  'events.blocker.programme-interpreter-break-missing':
    '{count, plural, one {Tulkilta puuttuu tauko yhdestä kohdasta.} other {Tulkilta puuttuu tauko # kohdasta.}}',
  'events.blocker.programme-discussion-missing':
    '{count, plural, one {Yhdessä pitkässä osuudessa osallistujat vain kuuntelevat.} other {# pitkässä osuudessa osallistujat vain kuuntelevat.}}',
  'events.blocker.programme-speaker-twice':
    '{count, plural, one {Puhuja on ohjelmassa kahdessa paikassa yhtä aikaa.} other {Puhuja on ohjelmassa kahdessa paikassa yhtä aikaa: # kohtaa.}}',
  'events.blocker.programme-room-twice':
    '{count, plural, one {Sama tila on varattu kahteen osuuteen yhtä aikaa.} other {Sama tila on varattu kahteen osuuteen yhtä aikaa: # kohtaa.}}',
  'events.blocker.programme-speaker-elsewhere':
    '{count, plural, one {Puhuja on samaan aikaan toisessa tapahtumassa.} other {Puhuja on samaan aikaan toisessa tapahtumassa: # kohtaa.}}',
  'events.blocker.programme-room-elsewhere':
    '{count, plural, one {Tila on samaan aikaan toisen tapahtuman käytössä.} other {Tila on samaan aikaan toisen tapahtuman käytössä: # kohtaa.}}',
  'events.blocker.programme-prerequisite-later':
    '{count, plural, one {Yksi moduuli tulee ennen moduulia, johon se nojaa.} other {# moduulia tulee ennen moduulia, johon ne nojaavat.}}',
  'events.blocker.programme-prerequisite-missing':
    '{count, plural, one {Yhdeltä moduulilta puuttuu moduuli, johon se nojaa.} other {# moduulilta puuttuu moduuli, johon ne nojaavat.}}',
  'events.blocker.programme-language-missing':
    '{count, plural, one {Yhtä moduulia ei ole kaikilla tarvittavilla kielillä.} other {# moduulia ei ole kaikilla tarvittavilla kielillä.}}',
  'events.blocker.programme-facts-outdated':
    '{count, plural, one {Yhden moduulin tiedot pitää tarkistaa ennen tapahtumaa.} other {# moduulin tiedot pitää tarkistaa ennen tapahtumaa.}}',
  'events.blocker.programme-newer-version':
    '{count, plural, one {Yhdestä moduulista on uudempi versio.} other {# moduulista on uudempi versio.}}',
  'events.blocker.programme-module-retired':
    '{count, plural, one {Yksi moduuli on poistettu käytöstä.} other {# moduulia on poistettu käytöstä.}}',
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {Yksi paketin luvattu moduuli puuttuu ohjelmasta.} other {# paketin luvattua moduulia puuttuu ohjelmasta.}}',

  // Rows of the programme, and its usual parts.
  'events.programme.title': 'Päivän kulku',
  'events.programme.empty': 'Ohjelmassa ei ole vielä osia',
  'events.programme.empty-help': 'Lisää ensimmäinen osa, tai luo tapahtuma kirjaston paketista.',
  'events.programme.part': 'Osa {position}',
  'events.programme.name': 'Otsikko',
  'events.programme.minutes': 'Minuuttia',
  'events.programme.room': 'Tila',
  'events.programme.details': 'Puhujat, tila, aika ja kieli',
  'events.programme.details-break': 'Tila, aika ja ryhmä',
  'events.programme.row-sectors': 'Näytettävät toimialaosuudet',
  'events.programme.row-sectors-help': 'Jos et valitse mitään, näkyvät tapahtuman omat toimialat.',
  'events.programme.blocks-in': 'Mukana: {names}',
  'events.programme.blocks-out': 'Ei mukana: {names}',
  'events.programme.blocks-of': 'Toimialaosuudet: {name}',
  'events.programme.module': 'Kirjaston moduuli: {title}, versio {number}',
  'events.programme.add-session': 'Lisää osuus',
  'events.programme.add-break': 'Lisää tauko',
  'events.programme.add-module': 'Lisää moduuli kirjastosta',
  'events.programme.choose-module': 'Valitse moduuli',
  'events.programme.new-session': 'Uusi osuus',
  'events.programme.new-break': 'Tauko',
  'events.programme.remove': 'Poista {name}',
  'events.programme.removed': '{name} on poistettu ohjelmasta.',
  'events.programme.saving': 'Tallennetaan…',
  'events.programme.saved': 'Kaikki muutokset on tallennettu.',
  'events.programme.not-saved': 'Viimeistä muutosta ei tallennettu.',
  'events.programme.wrong-name': 'Kirjoita osalle otsikko.',
  'events.programme.speakers': 'Puhujat',
  'events.programme.speakers-help': 'Yksi nimi riville.',
  'events.programme.fixed-start': 'Alkaa aina kello',
  'events.programme.fixed-start-help':
    'Esimerkiksi lounas klo 11.30. Jos jätät tyhjäksi, osa alkaa edellisen päätyttyä.',
  'events.programme.starts-at': 'Alkaa aina klo {time}',
  'events.programme.track': 'Rinnakkainen ryhmä',
  'events.programme.track-help':
    'Peräkkäiset osat, joilla on ryhmä, pidetään yhtä aikaa. Kirjoita ryhmän nimi, esimerkiksi Terveys.',
  'events.programme.language': 'Kieli',
  'events.programme.language-of-event': 'Tapahtuman kielet',
  'events.programme.interpreting': 'Tulkkaus',
  'events.programme.interpreting-help':
    'Tulkattu puhe vie noin kaksi kertaa enemmän aikaa (kotoutuminen.fi, Tulkin rooli asiakastilanteessa). Tulkki tarvitsee tauon viimeistään tunnin jälkeen; tunti on Talkoot-palvelun oma sääntö.',
  'events.programme.interpreted-needs': 'Sisältöä {content} → tulkattuna {needed}.',
  'events.programme.interpreted-take': 'Varaa {needed}',
  'events.programme.interpreted-room': 'Tulkattuna sisältöä mahtuu noin {content}.',
  'events.programme.newer': 'Moduulista on versio {number}.',
  'events.programme.what-changed': 'Katso, mikä muuttui',
  'events.programme.upgrade': 'Ota versio {number}',
  'events.programme.newer-count': '{count} moduulista on uudempi versio.',
  'events.programme.upgrade-all': 'Ota kaikki uusimmat',
  'events.programme.upgraded':
    '{count, plural, one {Moduulin uusin versio on ohjelmassa.} other {# moduulin uusimmat versiot ovat ohjelmassa.}}',
  'events.programme.held': 'Tapahtuma on pidetty, joten ohjelma ei enää muutu.',
  'events.programme.merged': 'Toisen tekemät muutokset on lisätty ohjelmaan.',
  'events.programme.add-slot': 'Lisää tavallinen osa',
  'events.programme.choose-slot': 'Valitse osa',
  'events.slot.coffee': 'Ilmoittautuminen ja kahvi',
  'events.slot.pairs': 'Aloituskeskustelu pareittain',
  'events.slot.lunch': 'Lounas',
  'events.slot.questions': 'Kysymyksiä ja keskustelua',
  'events.slot.feedback': 'Yhteenveto ja palaute',

  // Advice with its place.
  'events.advice.title': 'Katso vielä nämä ({count})',
  'events.advice.more': 'Näytä loput {count}',
  'events.advice.another-event': 'toinen tapahtuma',
  'events.advice.gap': 'Rivi {row}, {name}: ennen kiinteää alkua on tyhjää {length}.',
  'events.advice.overlap': 'Rivi {row}, {name}: edellinen osa jatkuu {length} kiinteän alun yli.',
  'events.advice.interpreter-break-missing':
    '{count, plural, one {Rivi {from}} other {Rivit {from}–{to}}} (klo {time} alkaen): tulkkausta puhujan jälkeen {length} ilman taukoa. Anna tulkille tauko viimeistään, kun on kulunut {limit}.',
  'events.advice.discussion-missing':
    '{count, plural, one {Rivi {from}} other {Rivit {from}–{to}}} (klo {time} alkaen): {length} pelkkää kuuntelua. Ota keskustelu tai harjoitus viimeistään, kun on kulunut {limit}.',
  'events.advice.interpreted-too-short':
    'Rivi {row}, {name}: tulkattuna moduuli vie vähintään {limit}, nyt aikaa on {length}.',
  'events.advice.speaker-twice': '{name} puhuu yhtä aikaa riveillä {other} ja {row}.',
  'events.advice.room-twice': 'Tila {name} on käytössä yhtä aikaa riveillä {other} ja {row}.',
  'events.advice.speaker-elsewhere':
    'Rivi {row}: samaan aikaan puhujalla {name} on myös {event}, klo {time}.',
  'events.advice.room-elsewhere': 'Rivi {row}: samaan aikaan tilassa {name} on myös {event}, klo {time}.',
  'events.advice.prerequisite-later':
    'Rivi {row}, {name}: pohjana oleva moduuli {module} tulee vasta rivillä {other}.',
  'events.advice.prerequisite-missing':
    'Rivi {row}, {name}: pohjaksi suositellaan moduulia {module}, joka ei ole ohjelmassa.',
  'events.advice.language-missing': 'Rivi {row}, {name}: moduulin teksti puuttuu kielellä: {langs}.',
  'events.advice.facts-outdated':
    'Rivi {row}, {name}: moduulin tiedot pitää tarkistaa viimeistään {date}, ennen tapahtumaa.',
  'events.advice.newer-version': 'Rivi {row}, {name}: moduulista on versio {number}.',
  'events.advice.module-retired': 'Rivi {row}, {name}: moduuli on poistettu käytöstä.',
  'events.advice.outcomes-not-covered':
    'Paketti lupaa moduulin {module} tavoitteet, mutta moduuli ei ole ohjelmassa.',

  // Two people at once.
  'events.merge.title': 'Muutitte samoja kohtia yhtä aikaa',
  'events.merge.choose': 'Muutitte samoja kohtia yhtä aikaa. Valitse ohjelman alussa, kumpi jää voimaan.',
  'events.merge.lead':
    '{count, plural, one {Toinen on muuttanut ohjelmaa. Muut muutokset on jo yhdistetty. Valitse, kumpi jää voimaan.} other {Toinen on muuttanut ohjelmaa. Muut muutokset on jo yhdistetty. Valitse # kohdassa, kumpi jää voimaan.}}',
  'events.merge.mine': 'Oma: {value}',
  'events.merge.theirs': 'Toisen: {value}',
  'events.merge.i-removed': 'Poistetaan, kuten itse tein',
  'events.merge.keep-theirs': 'Säilytetään, kuten toinen sen muutti',
  'events.merge.they-removed': 'Poistetaan, kuten toinen teki',
  'events.merge.keep-mine': 'Säilytetään, kuten itse sen muutin',
  'events.merge.save': 'Tallenna valinnat',
  'events.merge.all-mine': 'Valitse kaikki omat',
  'events.merge.all-theirs': 'Valitse kaikki toisen',
  'events.merge.none': 'ei mitään',
  'events.merge.newest': 'uusin versio',
  'events.merge.version': 'versio {number}',
  'events.merge.field.title': 'Otsikko',
  'events.merge.field.kind': 'Laji',
  'events.merge.field.minutes': 'Minuuttia',
  'events.merge.field.fixedStart': 'Alkaa aina kello',
  'events.merge.field.track': 'Rinnakkainen ryhmä',
  'events.merge.field.module': 'Moduuli',
  'events.merge.field.moduleSlug': 'Moduuli',
  'events.merge.field.methods': 'Menetelmät',
  'events.merge.field.sectors': 'Toimialat',
  'events.merge.field.speakers': 'Puhujat',
  'events.merge.field.room': 'Tila',
  'events.merge.field.language': 'Kieli',
  'events.merge.field.interpreting': 'Tulkkaus',
  'events.merge.field.note': 'Muistiinpano',

  // What the programme covers.
  'events.coverage.title': 'Mitä ohjelma kattaa',
  'events.coverage.none': 'Ohjelmassa ei ole vielä kirjaston moduuleja.',
  'events.coverage.lead': 'Ohjelma kattaa {covered}/{all} osaamistavoitetta.',
  'events.coverage.outcomes': 'Osaamistavoitteet riveittäin',
  'events.coverage.outcome': 'Osaamistavoite',
  'events.coverage.sectors': 'Toimialat riveittäin',
  'events.coverage.sector': 'Toimiala',
  'events.coverage.not-taught': 'ei ohjelmassa',
  'events.coverage.in-rows': 'ohjelman rivillä {rows}',
  'events.coverage.yes': 'Kyllä',
  'events.coverage.no': 'Ei',
  'events.coverage.left-out': 'On, mutta jätetty pois',
  'events.coverage.legend':
    'Numero on ohjelman rivi. Merkki kertoo, että rivi opettaa tavoitteen tai siinä on osuus toimialalle. Rasti: osuus on moduulissa, mutta se on jätetty pois.',
} as const;
