/** What frames every page of the desk and the public site. */
export const shellFi = {
  // The house: its name and the ways around it.
  'shell.name': 'Talkoot',
  'shell.tagline': 'Koulutukset ja verkostotapaamiset yhdessä',
  'shell.skip-to-content': 'Siirry sisältöön',
  'shell.nav.label': 'Päävalikko',
  'shell.nav.open': 'Avaa valikko',
  'shell.nav.close': 'Sulje valikko',
  'shell.nav.home': 'Etusivu',
  'shell.nav.events': 'Tapahtumat',
  'shell.nav.curriculum': 'Koulutuskirjasto',
  'shell.nav.organisations': 'Organisaatiot',
  'shell.nav.people': 'Henkilöt',
  'shell.nav.public-site': 'Julkinen tapahtumakalenteri',
  'shell.nav.outbox': 'Lähteneet viestit',

  // Actions that mean the same everywhere.
  'shell.action.save': 'Tallenna',
  'shell.action.cancel': 'Peruuta',
  'shell.action.undo': 'Kumoa',
  'shell.action.redo': 'Tee uudelleen',
  'shell.action.edit': 'Muokkaa',
  'shell.action.close': 'Sulje',
  'shell.action.download': 'Lataa',
  'shell.action.search': 'Hae',
  'shell.action.try-again': 'Yritä uudelleen',
  'shell.action.sign-in': 'Kirjaudu sisään',
  'shell.action.sign-out': 'Kirjaudu ulos',

  // Signing in and who is signed in.
  'shell.sign-in.title': 'Kirjaudu Talkoisiin',
  'shell.sign-in.email': 'Sähköpostiosoite',
  'shell.sign-in.password': 'Salasana',
  'shell.sign-in.continue-as': 'Jatka roolissa',
  'shell.sign-in.continue-as-help': 'Kokeilukäytössä voit tulla sisään esimerkkihenkilönä ilman salasanaa.',
  'shell.sign-in.signed-in-as': 'Kirjautuneena {name}',
  'shell.sign-in.needed': 'Kirjaudu sisään, niin jatkat siitä, mihin jäit.',
  'shell.role.organiser': 'Järjestäjä',
  'shell.role.partner': 'Kumppani',
  'shell.role.trainer': 'Kouluttaja',
  'shell.role.administrator': 'Ylläpitäjä',
  'shell.role.participant': 'Osallistuja',
  'shell.role.member': 'Jäsen',

  // Language and appearance. A language is named in itself, so that everybody finds their own.
  'shell.language.choose': 'Kieli',
  'shell.language.fi': 'Suomi',
  'shell.language.sv': 'Svenska',
  'shell.language.en': 'English',
  'shell.theme.choose': 'Ulkoasu',
  'shell.theme.light': 'Vaalea',
  'shell.theme.dark': 'Tumma',
  'shell.theme.system': 'Laitteen mukaan',

  // Loading, empty and failed.
  'shell.state.loading': 'Haetaan tietoja…',
  'shell.state.saved': 'Tallennettu',
  'shell.state.unsaved': 'Tallentamattomia muutoksia',
  'shell.state.removed': 'Poistettu',
  'shell.state.undone': 'Kumottu',
  'shell.state.redone': 'Tehty uudelleen',
  'shell.state.empty': 'Täällä ei ole vielä mitään.',
  'shell.state.no-hits': 'Haulla ei löytynyt mitään. Kokeile toista sanaa tai poista rajauksia.',
  'shell.state.hits': '{count, plural, one {# osuma} other {# osumaa}}',
  'shell.state.offline': 'Yhteys palvelimeen katkesi. Kirjoittamasi teksti on tallessa tällä sivulla.',
  'shell.state.not-allowed-title': 'Sinulla ei ole oikeutta tähän',
  'shell.state.not-found-title': 'Sivua ei löydy',
  'shell.state.not-found':
    'Osoitteessa ei ole sivua, tai sinulla ei ole oikeutta nähdä sitä. Tarkista osoite tai palaa etusivulle.',

  // Forms and tables.
  'shell.form.optional': 'valinnainen',
  'shell.form.choose': 'Valitse',
  'shell.form.yes': 'Kyllä',
  'shell.form.no': 'Ei',
  'shell.form.error-summary':
    '{count, plural, one {Korjaa # kohta. Muut tiedot ovat tallessa lomakkeella.} other {Korjaa # kohtaa. Muut tiedot ovat tallessa lomakkeella.}}',
  'shell.table.total': 'Yhteensä',
  'shell.table.actions': 'Toiminnot',
  'shell.table.as-table': 'Näytä taulukkona',
  'shell.reorder.up': 'Siirrä ylemmäs: {name}',
  'shell.reorder.down': 'Siirrä alemmas: {name}',
  'shell.reorder.moved': '{name} on nyt paikalla {position}/{count}.',
  'shell.problem.request-id': 'Virheen tunnus: {id}',

  // Leaving a page on which something is not saved.
  'shell.leave.title': 'Sivulla on tallentamattomia muutoksia',
  'shell.leave.question': 'Haluatko poistua tallentamatta?',
  'shell.leave.stay': 'Jää sivulle',
  'shell.leave.leave': 'Poistu tallentamatta',

  // The door of the desk, and the parts of an event.
  'shell.sign-in.again-title': 'Kirjaudu uudelleen',
  'shell.sign-in.again':
    'Istuntosi on päättynyt. Kirjoittamasi teksti on tallessa sivulla, ja jatkat siitä heti kirjautumisen jälkeen.',
  'shell.welcome.title': 'Tervetuloa Talkoisiin',
  'shell.welcome.lead': 'Luo ensimmäisen ylläpitäjän tunnus. Tämä linkki toimii vain kerran.',
  'shell.welcome.choose-password':
    'Valitse salasana, jolla kirjaudut tästä eteenpäin. Tämä linkki toimii vain kerran.',
  'shell.welcome.name': 'Nimi',
  'shell.welcome.password-help': 'Vähintään 12 merkkiä. Usean sanan lause on hyvä salasana.',
  'shell.welcome.create': 'Luo tunnus ja jatka',
  'shell.event-tab.label': 'Tapahtuman osat',
  'shell.event-tab.overview': 'Yleiskuva',
  'shell.event-tab.programme': 'Ohjelma',
  'shell.event-tab.partners': 'Kumppanit',
  'shell.event-tab.costs': 'Kulut',
  'shell.event-tab.registrations': 'Ilmoittautumiset',
  'shell.event-tab.documents': 'Asiakirjat',

  // The day of a programme as a picture.
  'shell.timeline.time': 'Kello',
  'shell.timeline.what': 'Mitä',
  'shell.timeline.length': 'Kesto',
  'shell.timeline.summary':
    '{label}: {count, plural, one {# rivi} other {# riviä}}, klo {time}, yhteensä {length}.',
  'shell.timeline.kind.session': 'Osuus',
  'shell.timeline.kind.exercise': 'Harjoitus',
  'shell.timeline.kind.break': 'Tauko',
} as const;
