import type { DocumentLang } from '../document-kinds.ts';
import type { BalanceView, SettlementView, StatementView } from '../views/money-views.ts';
import { MONEY_WORDS, type MoneyWords } from './money-words.ts';
import { inLang, money, sampleEvent } from './sample-texts.ts';

/** Gross cents of each voucher and of each partner's share of it, as the lead paid them all. */
const ITEMS: readonly { total: number; shares: readonly number[] }[] = [
  { total: 40160, shares: [13387, 13387, 13386] },
  { total: 29794, shares: [9932, 9931, 9931] },
  { total: 40000, shares: [0, 30000, 10000] },
  { total: 6600, shares: [3300, 3300, 0] },
  { total: 30120, shares: [10040, 10040, 10040] },
];
const PAID = [146674, 0, 0];

const shareOf = (partner: number): number =>
  ITEMS.reduce((sum, { shares }) => sum + (shares[partner] ?? 0), 0);

function balances(lang: DocumentLang, words: MoneyWords): BalanceView[] {
  return words.partners.map(({ name }, at) => {
    const paid = PAID[at] ?? 0;
    return {
      partner: name,
      members: [name],
      share: money(lang, shareOf(at)),
      paid: money(lang, paid),
      balance: money(lang, paid - shareOf(at)),
    };
  });
}

/** Statement of five vouchers between three partners. */
export function statementSample(lang: DocumentLang): StatementView {
  const words = inLang(lang, MONEY_WORDS);
  return {
    event: sampleEvent(lang),
    issuedText: words.issued,
    partners: words.partners.map((partner) => ({ ...partner })),
    items: ITEMS.map(({ total, shares }, at) => {
      const [title, detail, rule] = words.items[at] ?? ['–', '–', '–'];
      return {
        title,
        detail,
        rule,
        paidBy: words.partners[0]?.name ?? '–',
        total: money(lang, total),
        shares: shares.map((cents) => money(lang, cents)),
      };
    }),
    totals: {
      shares: words.partners.map((_, at) => money(lang, shareOf(at))),
      total: money(
        lang,
        ITEMS.reduce((sum, { total }) => sum + total, 0),
      ),
    },
    balances: balances(lang, words),
    reasons: words.reasons.map(({ item, sentences }) => ({ item, sentences: [...sentences] })),
  };
}

/** Two transfers to the partner that paid everything. */
export function settlementSample(lang: DocumentLang): SettlementView {
  const words = inLang(lang, MONEY_WORDS);
  const lead = words.partners[0]?.name ?? '–';
  return {
    event: sampleEvent(lang),
    issuedText: words.issued,
    balances: balances(lang, words),
    transfers: [1, 2].map((at) => ({
      from: words.partners[at]?.name ?? '–',
      to: lead,
      amount: money(lang, shareOf(at)),
      derivation: [...(words.derivations[at - 1] ?? [])],
      payment: {
        recipient: lead,
        iban: 'FI21 1234 5600 0007 85',
        bic: 'NDEAFIHH',
        reference: at === 1 ? '1 23453' : '1 23466',
        dueText: words.due,
        virtualBarcode: null,
      },
    })),
    others: null,
    notes: [...words.notes],
  };
}
