import { DocumentDataError, type DocumentKind, type DocumentViews } from '../document-kinds.ts';
import type { AgreementView } from '../views/agreement-view.ts';
import type { MoneyView } from '../views/event-view.ts';
import type { BalanceView, SettlementView, StatementView } from '../views/money-views.ts';

const sum = (amounts: readonly MoneyView[]): number =>
  amounts.reduce((total, { cents }) => {
    if (!Number.isSafeInteger(cents)) throw new DocumentDataError(`${cents} is not a whole number of cents.`);
    return total + cents;
  }, 0);

function expectSum(what: string, amounts: readonly MoneyView[], total: MoneyView): void {
  const found = sum(amounts);
  if (found !== sum([total])) {
    throw new DocumentDataError(`${what} does not add up: ${found} cents, but ${total.cents} are stated.`);
  }
}

function checkBalances(balances: readonly BalanceView[]): void {
  for (const { partner, share, paid, balance } of balances) {
    if (paid.cents - share.cents !== balance.cents) {
      throw new DocumentDataError(`The difference of "${partner}" is not what was paid less the share.`);
    }
  }
}

function checkStatement({ partners, items, totals, balances }: StatementView): void {
  for (const item of items) {
    if (item.shares.length !== partners.length) {
      throw new DocumentDataError(
        `"${item.title}" has ${item.shares.length} shares for ${partners.length} partners.`,
      );
    }
    expectSum(`The row "${item.title}"`, item.shares, item.total);
  }
  if (totals.shares.length !== partners.length) throw new DocumentDataError('A partner lacks its total.');
  totals.shares.forEach((total, at) => {
    expectSum(
      `The column of "${partners[at]?.name}"`,
      items.map(({ shares }) => shares[at] as MoneyView),
      total,
    );
  });
  expectSum('The total', totals.shares, totals.total);
  checkBalances(balances);
}

function checkSettlement({ balances, transfers }: SettlementView): void {
  checkBalances(balances);
  const zero = { cents: 0, text: '' };
  expectSum(
    'The sum of the differences',
    balances.map(({ balance }) => balance),
    zero,
  );
  for (const { partner, members, balance } of balances) {
    const received = sum(transfers.filter(({ to }) => members.includes(to)).map(({ amount }) => amount));
    const sent = sum(transfers.filter(({ from }) => members.includes(from)).map(({ amount }) => amount));
    if (balance.cents - received + sent !== 0) {
      throw new DocumentDataError(`The transfers do not bring the difference of "${partner}" to zero.`);
    }
  }
}

function checkAgreement({ shares }: AgreementView): void {
  if (shares)
    expectSum(
      'The table of shares',
      shares.rows.map(({ amount }) => amount),
      shares.total,
    );
}

/**
 * Refuses to print sums that do not add up to the cent.
 *
 * @throws DocumentDataError naming the row, column or partner
 */
export function checkView<Kind extends DocumentKind>(kind: Kind, view: DocumentViews[Kind]): void {
  if (kind === 'statement') checkStatement(view as StatementView);
  if (kind === 'settlement') checkSettlement(view as SettlementView);
  if (kind === 'agreement') checkAgreement(view as AgreementView);
}
