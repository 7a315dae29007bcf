import type { Phrases } from './phrases.ts';

export const swedish: Phrases = {
  and: 'och',
  decimalMark: ',',
  percent: (number) => `${number}\u00a0%`,
  date: (year, month, day) => `${day}.${month}.${year}`,
  equalAll: 'summan delas lika mellan alla',
  equalRest: 'delas lika mellan de övriga',
  equalAmong: (list) => `summan delas lika mellan ${list}`,
  weights: (list) => `summan delas enligt vikter: ${list}`,
  percentages: (list) => `summan delas procentuellt: ${list}`,
  headcount: (basis, list) => `summan delas enligt antalet personer (${basis}): ${list}`,
  headcountSource: {
    registered: (date) => `anmälda ${date}`,
    attended: (date) => `närvarande ${date}`,
    fixed: (date) => `överenskommet ${date}`,
  },
  single: (party) => `hela summan betalas av ${party}`,
  fixed: (list) => `fast andel: ${list}`,
  rest: (clause) => `resten: ${clause}`,
  caps: (list) => `högsta andel: ${list}`,
  overflow: (clause) => `det som överskrider högsta andelen: ${clause}`,
  firstTier: (upTo, clause) => `de första ${upTo}: ${clause}`,
  middleTier: (from, upTo, clause) => `delen mellan ${from} och ${upTo}: ${clause}`,
  lastTier: (from, clause) => `delen över ${from}: ${clause}`,
  notes: {
    'headcount.ifZero.error':
      'antalet personer är noll, så ingen fördelning görs förrän uppgifterna har rättats',
    'headcount.ifZero.equal': 'antalet personer är noll, så samma parter betalar lika mycket',
    'fixedRest.ifShort.error':
      'om de fasta andelarna överskrider summan görs ingen fördelning förrän parterna har kommit överens',
    'fixedRest.ifShort.proRata': 'om de fasta andelarna överskrider summan minskas de i samma proportion',
    'cap.overflow.others':
      'det som överskrider högsta andelen betalas av de övriga i proportion till deras andelar',
  },
  scopes: {
    item: null,
    category: 'eurobeloppen gäller alla kostnader i kostnadsslaget sammanlagt',
    event: 'eurobeloppen gäller hela evenemangets kostnader sammanlagt',
  },
  why: {
    item: (name, amount) => `Raden ${name}: ${amount}.`,
    pool: (amount) =>
      `Regeln räknas på den sammanlagda summan ${amount}, och varje rad får sin del av resultatet.`,
    whole: (share) => `Andelen är exakt ${share}, så det finns inget att avrunda.`,
    between: (below, fraction, above) =>
      `Den exakta andelen är ${below} och ${fraction} cent, så andelen blir antingen ${below} eller ${above}.`,
    left: (cents) => `När allas andelar har avrundats nedåt återstår ${cents} cent av raden att fördela.`,
    up: (reason) => `Den här andelen avrundades uppåt, eftersom ${reason}.`,
    down: (reason) => `Den här andelen avrundades nedåt, eftersom ${reason}.`,
    largerFraction: (against) => `dess bråkdel av en cent är större än den som gäller ${against}`,
    smallerFraction: (against) => `dess bråkdel av en cent är mindre än den som gäller ${against}`,
    rank: (against, rank) =>
      `bråkdelen av en cent är lika stor som för ${against} och ordningen i avtalet avgör (plats ${rank})`,
    carry: (against, carried) =>
      `avrundningarna på tidigare rader jämnas ut (hittills ${carried} cent, jämfört med ${against})`,
    repair: (counterpart) =>
      `En cent på den här raden byttes med ${counterpart}, så att allas slutsumma avviker mindre än en cent från den exakta.`,
    mirror: (item) => `Raden återtar raden ${item}: varje cent går tillbaka till den som betalade den.`,
    locked: 'Raden har låsts tidigare och ändras inte mer.',
  },
};
