/** Word lists that several features share. The code after the last point is what the database stores. */
export const wordsFi = {
  // Sectors: the audiences of modules and the sector question of the registration form.
  'words.sector.employment': 'Työllisyyspalvelut',
  'words.sector.early-education': 'Varhaiskasvatus',
  'words.sector.health': 'Terveydenhuolto',
  'words.sector.youth': 'Nuorisotyö',
  'words.sector.social-work': 'Sosiaalityö',
  'words.sector.third-sector': 'Järjestöt',
  'words.sector.other': 'Muu ala',

  // Methods of a module.
  'words.method.lecture': 'Luento',
  'words.method.pair-discussion': 'Parikeskustelu',
  'words.method.case': 'Tapausesimerkki',
  'words.method.group-work': 'Ryhmätyö',
  'words.method.quiz': 'Tietovisa',

  // Kinds and states of an event.
  'words.event-kind.training': 'Koulutus',
  'words.event-kind.network-meeting': 'Verkostotapaaminen',
  'words.event-kind.webinar': 'Webinaari',
  'words.event-kind.seminar': 'Seminaari',
  'words.event-status.draft': 'Luonnos',
  'words.event-status.published': 'Julkaistu',
  'words.event-status.held': 'Pidetty',
  'words.event-status.cancelled': 'Peruttu',
  'words.event-status.closed': 'Päätetty',

  // Partners of an event and what they pay for.
  'words.partner-role.lead': 'Vastuujärjestäjä',
  'words.partner-role.partner': 'Kumppani',
  'words.partner-role.payer-only': 'Vain maksaja',
  'words.cost-category.venue': 'Tilat',
  'words.cost-category.catering': 'Tarjoilu',
  'words.cost-category.coffee': 'Kahvitus',
  'words.cost-category.lunch': 'Lounas',
  'words.cost-category.speaker-fee': 'Luennoitsijan palkkio',
  'words.cost-category.travel': 'Matkat',
  'words.cost-category.interpreters': 'Tulkkaus',
  'words.cost-category.materials': 'Materiaalit',
  'words.cost-category.tech': 'Tekniikka',
  'words.cost-category.other': 'Muut kulut',

  // Languages of content, as a reader of this interface calls them.
  'words.language.fi': 'Suomi',
  'words.language.sv': 'Ruotsi',
  'words.language.en': 'Englanti',
  'words.language.fi-simple': 'Selkosuomi',
  'words.interpreting.none': 'Ei tulkkausta',
  'words.interpreting.simultaneous': 'Tulkkaus puheen aikana (simultaani)',
  'words.interpreting.consecutive': 'Tulkkaus puhujan jälkeen (konsekutiivi)',

  // Kinds of organisation.
  'words.organisation-kind.state': 'Valtion viranomainen',
  'words.organisation-kind.municipality': 'Kunta',
  'words.organisation-kind.employment-authority': 'Työllisyysalue',
  'words.organisation-kind.wellbeing-county': 'Hyvinvointialue',
  'words.organisation-kind.association': 'Järjestö',
  'words.organisation-kind.education-provider': 'Oppilaitos',
  'words.organisation-kind.supplier': 'Toimittaja',
  'words.organisation-kind.company': 'Yritys',
} as const;
