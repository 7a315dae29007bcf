import type { Phrases } from './phrases.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Phrases = {
  and: 'and',
  decimalMark: '.',
  percent: (number) => `${number}%`,
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  equalAll: 'the amount is shared equally by everybody',
  equalRest: 'shared equally by the others',
  equalAmong: (list) => `the amount is shared equally by ${list}`,
  weights: (list) => `the amount is shared by weight: ${list}`,
  percentages: (list) => `the amount is shared by percentage: ${list}`,
  headcount: (basis, list) => `the amount is shared by number of people (${basis}): ${list}`,
  headcountSource: {
    registered: (date) => `registered on ${date}`,
    attended: (date) => `present on ${date}`,
    fixed: (date) => `agreed on ${date}`,
  },
  single: (party) => `the whole amount is paid by ${party}`,
  fixed: (list) => `fixed share: ${list}`,
  rest: (clause) => `the rest: ${clause}`,
  caps: (list) => `share at most: ${list}`,
  overflow: (clause) => `what exceeds the limit: ${clause}`,
  firstTier: (upTo, clause) => `the first ${upTo}: ${clause}`,
  middleTier: (from, upTo, clause) => `the part from ${from} to ${upTo}: ${clause}`,
  lastTier: (from, clause) => `the part above ${from}: ${clause}`,
  notes: {
    'headcount.ifZero.error': 'nobody was counted, so nothing is shared until the numbers are put right',
    'headcount.ifZero.equal': 'nobody was counted, so the same parties pay equally',
    'fixedRest.ifShort.error':
      'if the fixed shares exceed the amount, nothing is shared until the parties have agreed on it',
    'fixedRest.ifShort.proRata':
      'if the fixed shares exceed the amount, they are reduced in the same proportion',
    'cap.overflow.others': 'what exceeds the limit is paid by the others in proportion to their shares',
  },
  scopes: {
    item: null,
    category: 'amounts in euros are for all costs of the category together',
    event: 'amounts in euros are for all costs of the event together',
  },
  why: {
    item: (name, amount) => `Row ${name}: ${amount}.`,
    pool: (amount) =>
      `The rule is worked out on the total of ${amount}, and each row takes its part of the result.`,
    whole: (share) => `The share is exactly ${share}, so there is nothing to round.`,
    between: (below, fraction, above) =>
      `The exact share is ${below} and ${fraction} of a cent, so it becomes either ${below} or ${above}.`,
    left: (cents) =>
      cents === 1
        ? 'With every share rounded down, 1 cent of the row is left to give out.'
        : `With every share rounded down, ${cents} cents of the row are left to give out.`,
    up: (reason) => `This share was rounded up because ${reason}.`,
    down: (reason) => `This share was rounded down because ${reason}.`,
    largerFraction: (against) => `its fraction of a cent is larger than that of ${against}`,
    smallerFraction: (against) => `its fraction of a cent is smaller than that of ${against}`,
    rank: (against, rank) =>
      `its fraction of a cent equals that of ${against} and the order in the agreement decides (place ${rank})`,
    carry: (against, carried) =>
      `the roundings of earlier rows are evened out (so far ${carried} of a cent, compared with ${against})`,
    repair: (counterpart) =>
      `A cent on this row was swapped with ${counterpart}, so that everybody’s total is less than a cent from exact.`,
    mirror: (item) => `The row takes back row ${item}: every cent returns to the one who paid it.`,
    locked: 'The row was locked earlier and does not change any more.',
  },
};
