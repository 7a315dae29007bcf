export const costSharingFi = {
  'cost-sharing.others': 'Muut yhteensä',
  'cost-sharing.rounding-row': 'Pyöristysten tasaus aiemmista laskelmista',
  'cost-sharing.transfer.balance': '{name}: maksettu {paid}, osuus {share}, erotus {balance}.',
  'cost-sharing.transfer.by-hub': 'Kaikki erotukset tasataan vastuujärjestäjän kautta: {hub}.',
  'cost-sharing.basis.actual':
    'Jaettava summa on maksettu määrä, josta on vähennetty se arvonlisävero, jonka maksaja saa takaisin.',
  'cost-sharing.document.locked': 'Lukittu {date}, tunniste {hash}',
  'cost-sharing.document.draft': 'LUONNOS {date}: laskelmaa ei ole lukittu, ja summat voivat muuttua',
  'cost-sharing.document.version': 'laskelma {number}',
  'cost-sharing.document.voucher': 'tosite {number}',
  'cost-sharing.document.statement': 'Kustannuslaskelma {number}: {event}',
  'cost-sharing.document.settlement': 'Tasauslaskelma {number}: {event}',
  'cost-sharing.document.statement-file': 'kustannuslaskelma',
  'cost-sharing.document.settlement-file': 'tasauslaskelma',
  'cost-sharing.document.vat-note':
    'Talkoot ei päätä, onko tasausmaksu arvonlisäverollinen myynti. Kysy sitä taloushallinnostasi.',
} as const;
