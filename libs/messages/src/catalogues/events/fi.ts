export const eventsFi = {
  // What still stands in the way of publishing; other features add theirs, by the code of the blocker.
  'events.blocker.title-missing':
    'Otsikko puuttuu {lang, select, sv {ruotsiksi} en {englanniksi} other {suomeksi}}.',
  'events.blocker.programme-empty': 'Ohjelmassa ei ole vielä yhtään osaa.',
  'events.blocker.date-past': 'Tapahtuman päivä on jo mennyt.',
  'events.blocker.agreement': 'Kaikki kumppanit eivät ole vielä hyväksyneet sopimusta kustannusten jaosta.',
  'events.blocker.agreement-changed':
    'Kumppanit, budjetti tai kustannusten jako ovat muuttuneet sopimuksen hyväksymisen jälkeen. Sopimuksesta on ehdotettava uutta versiota.',
  'events.blocker.no-tasks': 'Tehtäviä ei ole vielä jaettu.',
  'events.blocker.no-partners': 'Tapahtumalla ei ole vielä kumppaneita.',
  'events.blocker.deadline-past':
    'Ilmoittautumisaika on jo päättynyt, joten julkisella sivulla ei voi ilmoittautua.',
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
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {Yksi paketin luvattu moduuli puuttuu ohjelmasta.} other {# paketin luvattua moduulia puuttuu ohjelmasta.}}',

  // The list of events.
  'events.list.lead': 'Oman organisaatiosi tapahtumat, lähin ensin.',
  'events.list.new': 'Uusi tapahtuma',
  'events.list.upcoming': 'Tulevat tapahtumat',
  'events.list.past': 'Menneet tapahtumat',
  'events.list.empty': 'Organisaatiollasi ei ole vielä tapahtumia',
  'events.list.empty-help':
    'Tee ensimmäinen tapahtuma tyhjästä, tai valitse kirjastosta valmis koulutuspaketti ja muokkaa siitä oma ohjelmasi.',
  'events.list.empty-trainer': 'Tapahtumat näkyvät tässä, kun järjestäjä lisää organisaatiosi mukaan.',
  'events.list.to-library': 'Valitse paketti kirjastosta',
  'events.list.event': 'Tapahtuma',
  'events.list.time': 'Aika',
  'events.list.partners': 'Järjestäjät',
  'events.list.status': 'Tila',
  'events.list.next-task': 'Seuraava tehtävä',

  // The facts of an event: the form of a new one and of changing one.
  'events.new.title': 'Uusi tapahtuma',
  'events.new.lead':
    'Tapahtuma syntyy luonnoksena. Vain järjestävät organisaatiot näkevät sen, kunnes julkaiset sen.',
  'events.new.from-package':
    'Ohjelma tulee valitsemastasi paketista: {count, plural, one {# osa} other {# osaa}}, yhteensä {length}.',
  'events.new.without-package': 'Aloita ilman pakettia',
  'events.new.create': 'Luo tapahtuma',
  'events.new.created': 'Tapahtuma on luotu. Lisää seuraavaksi kumppanit ja tehtävät.',
  'events.new.not-allowed':
    'Tapahtuman voi luoda organisaation järjestäjä tai johto. Sinun roolisi on kouluttaja.',
  'events.facts.title': 'Tapahtuman tiedot',
  'events.facts.edit': 'Muokkaa tietoja',
  'events.facts.lead-organisation': 'Vastuujärjestäjä',
  'events.facts.kind': 'Tapahtuman laji',
  'events.facts.titles': 'Otsikko',
  'events.facts.titles-help':
    'Suomenkielinen otsikko tarvitaan heti, ruotsin- ja englanninkielinen ennen julkaisua.',
  'events.facts.title-in': 'Otsikko {lang, select, sv {ruotsiksi} en {englanniksi} other {suomeksi}}',
  'events.facts.summary-in': 'Esittely {lang, select, sv {ruotsiksi} en {englanniksi} other {suomeksi}}',
  'events.facts.when': 'Milloin',
  'events.facts.date': 'Päivä',
  'events.facts.start': 'Alkaa',
  'events.facts.start-help': 'Loppuaika seuraa ohjelmasta.',
  'events.facts.where': 'Missä',
  'events.facts.venue': 'Tila',
  'events.facts.address': 'Katuosoite',
  'events.facts.municipality': 'Kunta',
  'events.facts.registration': 'Ilmoittautuminen',
  'events.facts.capacity': 'Paikkoja',
  'events.facts.deadline-days': 'Ilmoittautuminen päättyy, päivää ennen',
  'events.facts.deadline-time': 'Kellonaika',
  'events.facts.deadline-help': 'Määräaika siirtyy itse, jos tapahtuman päivä muuttuu.',
  'events.facts.for-whom': 'Kenelle',
  'events.facts.languages': 'Tapahtuman kielet',
  'events.facts.sectors': 'Toimialat',
  'events.facts.sectors-help':
    'Valitse ne, joille sisältö räätälöidään. Jos et valitse mitään, tapahtuma on kaikille.',
  'events.facts.every-sector': 'Kaikki toimialat',
  'events.facts.saved': 'Tapahtuman tiedot on tallennettu.',

  // The overview of an event.
  'events.overview.before-publishing': 'Ennen julkaisua',
  'events.overview.missing':
    'Ennen julkaisua puuttuu vielä {count, plural, one {yksi asia} other {# asiaa}}.',
  'events.overview.nothing-missing': 'Kaikki tarpeellinen on koossa.',
  'events.overview.by-deadline': '{who}, viimeistään ennen ilmoittautumisen päättymistä {when}',
  'events.overview.lead-publishes': 'Tapahtuman julkaisee {who}.',
  'events.overview.fix': 'Korjaa',
  'events.overview.publish': 'Julkaise tapahtuma',
  'events.overview.published': 'Tapahtuma on julkaistu ja näkyy tapahtumakalenterissa.',
  'events.overview.public-page': 'Avaa julkinen sivu',
  'events.overview.facts': 'Perustiedot',
  'events.overview.when': 'Aika',
  'events.overview.where': 'Paikka',
  'events.overview.deadline': 'Ilmoittautuminen päättyy',
  'events.overview.capacity': 'Paikkoja',
  'events.overview.lead': 'Vastuujärjestäjä',
  'events.overview.hold': 'Merkitse pidetyksi',
  'events.overview.held': 'Tapahtuma on merkitty pidetyksi.',
  'events.overview.cancel': 'Peru tapahtuma',
  'events.overview.cancel-title': 'Perutaanko tapahtuma?',
  'events.overview.cancel-help': 'Peruttua tapahtumaa ei voi palauttaa. Ilmoittautuneille lähtee viesti.',
  'events.overview.keep': 'Älä peru',
  'events.overview.cancelled': 'Tapahtuma on peruttu.',

  // Tasks: who does what by when.
  'events.tasks.title': 'Tehtävät',
  'events.tasks.caption': 'Kuka tekee mitä ja mihin mennessä',
  'events.tasks.empty': 'Tehtäviä ei ole vielä. Lisää ensimmäinen: kuka tekee mitä ja mihin mennessä.',
  'events.tasks.task': 'Tehtävä',
  'events.tasks.who': 'Vastuussa',
  'events.tasks.organisation': 'Organisaatio',
  'events.tasks.assignee': 'Henkilö',
  'events.tasks.due': 'Valmis viimeistään',
  'events.tasks.overdue': 'Myöhässä',
  'events.tasks.is-done': 'Tehty: {title}',
  'events.tasks.add': 'Lisää tehtävä',
  'events.tasks.remove': 'Poista tehtävä {title}',
  'events.tasks.added': 'Tehtävä on lisätty.',
  'events.tasks.changed': 'Tehtävä on tallennettu.',
  'events.tasks.removed': 'Tehtävä {title} on poistettu.',
  'events.tasks.done': 'Tehtävä {title} on merkitty tehdyksi.',
  'events.tasks.reopened': 'Tehtävä {title} on taas kesken.',

  // Partners.
  'events.partners.lead':
    'Järjestys on sama kuin sopimuksessa. Se ratkaisee, kenelle jaon viimeinen sentti menee.',
  'events.partners.list': 'Järjestävät organisaatiot',
  'events.partners.role-of': 'Rooli: {name}',
  'events.partners.remove': 'Poista {name} tapahtumasta',
  'events.partners.add': 'Lisää kumppani',
  'events.partners.organisation': 'Organisaatio',
  'events.partners.choose': 'Valitse organisaatio',
  'events.partners.choose-first': 'Valitse ensin organisaatio, jonka lisäät.',
  'events.partners.role': 'Rooli',
  'events.partners.added': '{name} on lisätty kumppaniksi.',
  'events.partners.removed': '{name} on poistettu tapahtumasta.',
  'events.partners.changed': 'Kumppanien järjestys ja roolit on tallennettu.',
  'events.partners.roles-help':
    'Vastuujärjestäjä julkaisee tapahtuman ja hoitaa kulut. Kumppani muokkaa ohjelmaa ja tehtäviä. Maksaja näkee kulut ja sopimuksen.',

  // The programme.
  'events.programme.title': 'Päivän kulku',
  'events.programme.empty': 'Ohjelmassa ei ole vielä osia',
  'events.programme.empty-help': 'Lisää ensimmäinen osa, tai luo tapahtuma kirjaston paketista.',
  'events.programme.part': 'Osa {position}',
  'events.programme.name': 'Otsikko',
  'events.programme.minutes': 'Minuuttia',
  'events.programme.speaker': 'Puhuja',
  'events.programme.room': 'Tila',
  'events.programme.details': 'Puhuja, tila ja toimialat',
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
  'events.programme.reload': 'Hae uusin ohjelma',
  'events.programme.wrong-name': 'Kirjoita osalle otsikko.',

  // Documents of an event.
  'events.documents.lead': 'Asiakirjat tehdään tapahtuman tämänhetkisistä tiedoista PDF-tiedostoiksi.',
  'events.documents.document': 'Asiakirja',
  'events.documents.language': 'Asiakirjan kieli',
  'events.documents.download': 'Lataa PDF: {name}',
  'events.documents.making': 'Asiakirjaa tehdään',
  'events.documents.ready': '{name} on ladattu.',
  'events.documents.no-language': 'Ei tällä kielellä',
  'events.documents.empty': 'Sinulla ei ole oikeutta tämän tapahtuman asiakirjoihin.',
  'events.document-kind.programme': 'Ohjelma',
  'events.document-kind.handout': 'Osallistujan aineisto',
  'events.document-kind.attendance-list': 'Osallistujalista',
  'events.document-kind.certificate': 'Todistukset',
  'events.document-kind.statement': 'Kustannuslaskelma',
  'events.document-kind.settlement': 'Tasauslaskelma',
  'events.document-kind.agreement': 'Yhteistyösopimus',

  // Words inside printed programme and handout.
  'events.print.version': 'Versio {version}',
  'events.print.handout-fallback':
    'Osa teksteistä on suomeksi, koska niitä ei ole vielä käännetty: {titles}.',
  'events.print.law-as-of': 'Lainsäädäntö: {date}',
  'events.print.institutions-as-of': 'Palvelut ja viranomaiset: {date}',
  'events.print.stats-as-of': 'Tilastot: {date}',
  'events.print.contact': 'Järjestäjä: {name}',
  'events.print.track': 'Rinnakkain: {track}',
  'events.print.language': 'Kieli: {language}',
} as const;
