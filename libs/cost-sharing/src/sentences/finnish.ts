import type { Phrases } from './phrases.ts';

export const finnish: Phrases = {
  and: 'ja',
  decimalMark: ',',
  percent: (number) => `${number}\u00a0%`,
  date: (year, month, day) => `${day}.${month}.${year}`,
  equalAll: 'summa jaetaan tasan kaikkien kesken',
  equalRest: 'jaetaan tasan muiden kesken',
  equalAmong: (list) => `summa jaetaan tasan: ${list}`,
  weights: (list) => `summa jaetaan painojen suhteessa: ${list}`,
  percentages: (list) => `summa jaetaan prosentteina: ${list}`,
  headcount: (basis, list) => `summa jaetaan henkilömäärän mukaan (${basis}): ${list}`,
  headcountSource: {
    registered: (date) => `ilmoittautuneet ${date}`,
    attended: (date) => `paikalla olleet ${date}`,
    fixed: (date) => `sovittu ${date}`,
  },
  single: (party) => `koko summan maksaa ${party}`,
  fixed: (list) => `kiinteä osuus: ${list}`,
  rest: (clause) => `loppuosa: ${clause}`,
  caps: (list) => `osuuden yläraja: ${list}`,
  overflow: (clause) => `ylärajan ylittävä osa: ${clause}`,
  firstTier: (upTo, clause) => `ensimmäiset ${upTo}: ${clause}`,
  middleTier: (from, upTo, clause) => `väli ${from} – ${upTo}: ${clause}`,
  lastTier: (from, clause) => `osa, joka ylittää ${from}: ${clause}`,
  notes: {
    'headcount.ifZero.error': 'henkilöitä on nolla, joten jakoa ei tehdä ennen kuin luvut on korjattu',
    'headcount.ifZero.equal': 'henkilöitä on nolla, joten samat osapuolet maksavat tasan',
    'fixedRest.ifShort.error':
      'jos kiinteät osuudet ylittävät summan, jakoa ei tehdä ennen kuin siitä on sovittu',
    'fixedRest.ifShort.proRata':
      'jos kiinteät osuudet ylittävät summan, niitä pienennetään samassa suhteessa',
    'cap.overflow.others': 'ylärajan ylittävän osan maksavat muut osuuksiensa suhteessa',
  },
  scopes: {
    item: null,
    category: 'euromäärät koskevat kululajin kaikkia kuluja yhteensä',
    event: 'euromäärät koskevat koko tapahtuman kuluja yhteensä',
  },
  why: {
    item: (name, amount) => `Rivi ${name}: ${amount}.`,
    pool: (amount) =>
      `Jakosääntö lasketaan yhteissummasta ${amount}, ja jokainen rivi saa siitä oman osansa.`,
    whole: (share) => `Osuus on tasan ${share}, joten pyöristettävää ei ole.`,
    between: (below, fraction, above) =>
      `Tarkka osuus on ${below} ja ${fraction} senttiä, joten osuudeksi tulee joko ${below} tai ${above}.`,
    left: (cents) =>
      cents === 1
        ? 'Kun kaikkien osuudet on pyöristetty alaspäin, rivistä jää jaettavaksi 1 sentti.'
        : `Kun kaikkien osuudet on pyöristetty alaspäin, rivistä jää jaettavaksi ${cents} senttiä.`,
    up: (reason) => `Tämä osuus pyöristyi ylöspäin, koska ${reason}.`,
    down: (reason) => `Tämä osuus pyöristyi alaspäin, koska ${reason}.`,
    largerFraction: (against) => `sentin osa on suurempi kuin osapuolella ${against}`,
    smallerFraction: (against) => `sentin osa on pienempi kuin osapuolella ${against}`,
    rank: (against, rank) =>
      `sentin osa on yhtä suuri kuin osapuolella ${against} ja sopimuksen järjestys ratkaisee (sija ${rank})`,
    carry: (against, carried) =>
      `aiempien rivien pyöristykset tasataan (kertymä ${carried} senttiä, vertailukohtana ${against})`,
    repair: (counterpart) =>
      `Sentti vaihdettiin tällä rivillä osapuolen ${counterpart} kanssa, jotta jokaisen loppusumma poikkeaa tarkasta alle sentin.`,
    mirror: (item) => `Rivi peruu rivin ${item}: jokainen sentti palautuu sille, joka sen maksoi.`,
    locked: 'Rivi on lukittu aiemmin eikä enää muutu.',
  },
};
