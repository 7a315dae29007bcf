import {
  computeStatement,
  describeRule,
  parseRule,
  RULE_ERROR_CODES,
  RuleError,
  ruleErrorSentence,
  ruleSentence,
  splitItem,
  whySentence,
} from '../src/index.ts';
import type { Item, Language, Rule } from '../src/index.ts';

const names: Record<string, string> = { A: 'Kaupunki', B: 'Poliisi', C: 'Yhdistys', EU: 'Rahasto' };
const options = (lang: Language) => ({
  lang,
  partyName: (party: string) => names[party]!,
  money: (cents: bigint) => `${cents / 100n},${String(cents % 100n).padStart(2, '0')} €`,
});

const say = (rule: unknown, lang: Language) =>
  ruleSentence(parseRule(rule), { ...options(lang), scope: 'event' });

const fixed = { kind: 'fixedRest', fixed: { A: 150000 }, rest: { kind: 'equal' }, ifShort: 'proRata' };
const cap = {
  kind: 'cap',
  base: { kind: 'percent', bp: { A: 5050, B: 2950, C: 2000 } },
  caps: { C: 40000 },
  overflow: { kind: 'single', party: 'A' },
};

describe('a rule in words', () => {
  it.each<[string, unknown, string, string, string]>([
    [
      'equal',
      { kind: 'equal' },
      'Summa jaetaan tasan kaikkien kesken.',
      'Summan delas lika mellan alla.',
      'The amount is shared equally by everybody.',
    ],
    [
      'weights',
      { kind: 'weights', weights: { A: '1.5', B: '2', C: '0' } },
      'Summa jaetaan painojen suhteessa: Kaupunki 1,5, Poliisi 2 ja Yhdistys 0.',
      'Summan delas enligt vikter: Kaupunki 1,5, Poliisi 2 och Yhdistys 0.',
      'The amount is shared by weight: Kaupunki 1.5, Poliisi 2 and Yhdistys 0.',
    ],
    [
      'headcount',
      { kind: 'headcount', counts: { A: 17, B: 5 }, source: 'attended', asOf: '2026-03-05', ifZero: 'error' },
      'Summa jaetaan henkilömäärän mukaan (paikalla olleet 5.3.2026): Kaupunki 17 ja Poliisi 5.',
      'Summan delas enligt antalet personer (närvarande 5.3.2026): Kaupunki 17 och Poliisi 5.',
      'The amount is shared by number of people (present on 5 March 2026): Kaupunki 17 and Poliisi 5.',
    ],
    [
      'fixed',
      fixed,
      'Kiinteä osuus: Kaupunki 1500,00 €. Loppuosa: jaetaan tasan muiden kesken. Jos kiinteät osuudet ylittävät summan, niitä pienennetään samassa suhteessa. Euromäärät koskevat koko tapahtuman kuluja yhteensä.',
      'Fast andel: Kaupunki 1500,00 €. Resten: delas lika mellan de övriga. Om de fasta andelarna överskrider summan minskas de i samma proportion. Eurobeloppen gäller hela evenemangets kostnader sammanlagt.',
      'Fixed share: Kaupunki 1500,00 €. The rest: shared equally by the others. If the fixed shares exceed the amount, they are reduced in the same proportion. Amounts in euros are for all costs of the event together.',
    ],
    [
      'cap',
      cap,
      'Summa jaetaan prosentteina: Kaupunki 50,5\u00a0%, Poliisi 29,5\u00a0% ja Yhdistys 20\u00a0%. Osuuden yläraja: Yhdistys 400,00 €. Ylärajan ylittävä osa: koko summan maksaa Kaupunki. Euromäärät koskevat koko tapahtuman kuluja yhteensä.',
      'Summan delas procentuellt: Kaupunki 50,5\u00a0%, Poliisi 29,5\u00a0% och Yhdistys 20\u00a0%. Högsta andel: Yhdistys 400,00 €. Det som överskrider högsta andelen: hela summan betalas av Kaupunki. Eurobeloppen gäller hela evenemangets kostnader sammanlagt.',
      'The amount is shared by percentage: Kaupunki 50.5%, Poliisi 29.5% and Yhdistys 20%. Share at most: Yhdistys 400,00 €. What exceeds the limit: the whole amount is paid by Kaupunki. Amounts in euros are for all costs of the event together.',
    ],
  ])('%s', (_name, rule, fi, sv, en) => {
    expect(say(rule, 'fi')).toBe(fi);
    expect(say(rule, 'sv')).toBe(sv);
    expect(say(rule, 'en')).toBe(en);
  });

  it('tiers name their brackets', () => {
    const single = { kind: 'single', party: 'EU' };
    const tiers = [
      { upTo: 300000, rule: single },
      { upTo: 500000, rule: fixed },
      { upTo: null, rule: { kind: 'equal', among: ['A', 'B'] } },
    ];
    expect(say({ kind: 'tiers', tiers }, 'fi')).toBe(
      'Ensimmäiset 3000,00 €: koko summan maksaa Rahasto. Väli 3000,00 € – 5000,00 €: kiinteä osuus: Kaupunki 1500,00 €; loppuosa: jaetaan tasan muiden kesken; jos kiinteät osuudet ylittävät summan, niitä pienennetään samassa suhteessa. Osa, joka ylittää 5000,00 €: summa jaetaan tasan: Kaupunki ja Poliisi. Euromäärät koskevat koko tapahtuman kuluja yhteensä.',
    );
    expect(
      describeRule(parseRule({ kind: 'tiers', tiers })).parts.map(({ fromCents, upToCents }) => [
        fromCents,
        upToCents,
      ]),
    ).toEqual([
      [0n, 300000n],
      [300000n, 500000n],
      [500000n, null],
    ]);
  });
});

describe('why this cent', () => {
  const rule: Rule = {
    kind: 'headcount',
    counts: { A: 17, B: 5, C: 0 },
    source: 'attended',
    asOf: '2026-03-05',
    ifZero: 'error',
  };
  const items: Item[] = [
    { id: 'venue', seq: 1, cents: 10000n },
    { id: 'food', seq: 2, cents: 10000n, rule: { rule, scope: 'event' } },
    { id: 'print', seq: 3, cents: 101n },
    { id: 'back', seq: 4, cents: -10000n, reversalOf: 'venue' },
  ];
  const statement = computeStatement({
    parties: ['A', 'B', 'C'],
    ruleSet: { default: { kind: 'equal' } },
    items,
  });
  const why = (item: string, party: string, lang: Language) =>
    whySentence(statement.cells.get(item)!.get(party)!.why, options(lang));

  it('names rank, fraction, carry, reversal and what needs no rounding', () => {
    expect(why('venue', 'A', 'fi')).toBe(
      'Rivi venue: 100,00 €. Tarkka osuus on 33,33 € ja 1/3 senttiä, joten osuudeksi tulee joko 33,33 € tai 33,34 €. Kun kaikkien osuudet on pyöristetty alaspäin, rivistä jää jaettavaksi 1 sentti. Tämä osuus pyöristyi ylöspäin, koska sentin osa on yhtä suuri kuin osapuolella Poliisi ja sopimuksen järjestys ratkaisee (sija 1).',
    );
    expect(why('food', 'B', 'sv')).toBe(
      'Raden food: 100,00 €. Regeln räknas på den sammanlagda summan 100,00 €, och varje rad får sin del av resultatet. Den exakta andelen är 22,72 € och 8/11 cent, så andelen blir antingen 22,72 € eller 22,73 €. När allas andelar har avrundats nedåt återstår 1 cent av raden att fördela. Den här andelen avrundades uppåt, eftersom dess bråkdel av en cent är större än den som gäller Kaupunki.',
    );
    expect(why('food', 'C', 'en')).toMatch(/The share is exactly 0,00 €, so there is nothing to round\.$/);
    expect(why('print', 'A', 'en')).toMatch(
      /2 cents of the row are left.*rounded down because the roundings of earlier rows are evened out \(so far −13\/33 of a cent, compared with Poliisi\)\.$/,
    );
    expect(why('back', 'A', 'fi')).toMatch(
      /Rivi peruu rivin venue: jokainen sentti palautuu sille, joka sen maksoi\.$/,
    );
  });

  it('has a sentence for every cell in every language', () => {
    for (const lang of ['fi', 'sv', 'en'] as const) {
      for (const row of statement.rows) {
        for (const party of row.cells.keys())
          expect(why(row.itemId, party, lang)).toMatch(/^(Rivi|Raden|Row) .*\.$/);
      }
    }
  });
});

describe('what is wrong with a rule, in words', () => {
  const complain = (rule: unknown, cents: bigint, lang: Language) => {
    try {
      splitItem(parseRule(rule), cents, ['A', 'B', 'C']);
    } catch (error) {
      return ruleErrorSentence(error as RuleError, options(lang));
    }
    throw new Error('not refused');
  };

  it('says by how much', () => {
    const percent = { kind: 'percent', bp: { A: 3333, B: 3333, C: 3333 } };
    expect(complain(percent, 1n, 'fi')).toBe(
      'Prosenttien summan pitää olla tasan 100. Nyt se on 99,99\u00a0%, ero −0,01\u00a0%.',
    );
    expect(complain({ ...fixed, ifShort: 'error' }, 100000n, 'sv')).toBe(
      'De fasta andelarna (1500,00 €) överskrider summan (1000,00 €). Skillnaden är 500,00 €.',
    );
    expect(complain({ ...fixed, rest: { kind: 'single', party: 'A' } }, 1n, 'en')).toBe(
      'Kaupunki already has a fixed share, so it cannot pay part of the rest.',
    );
  });

  it('has words for every code in every language, with nothing left to fill in', () => {
    const params = {
      got: 'x',
      field: 'x',
      allowed: 3,
      party: 'A',
      sumBp: 1,
      offBp: 1,
      fixedCents: '1',
      totalCents: '1',
      missingCents: '1',
      overCents: '1',
    };
    for (const lang of ['fi', 'sv', 'en'] as const) {
      for (const code of RULE_ERROR_CODES) {
        expect(ruleErrorSentence(new RuleError(code, '', params), options(lang))).toMatch(/^[^{}]{10,}\.$/);
      }
    }
  });
});
