import type { EventView, MoneyView } from './event-view.ts';

/** Everybody's share of what was spent. Each row and each column must add up to the cent. */
export interface StatementView {
  event: EventView;
  /** `Laadittu 15.2.2027` */
  issuedText: string;
  /** Columns of the table. */
  partners: { name: string; shortName: string }[];
  items: StatementItemView[];
  totals: { shares: MoneyView[]; total: MoneyView };
  balances: BalanceView[];
  /** Sentences that say why the cents are where they are, in the order of the items. */
  reasons: { item: string; sentences: string[] }[];
}

export interface StatementItemView {
  title: string;
  /** Supplier, voucher, date: what identifies it. */
  detail: string | null;
  /** Rule of the split in words: `tasan kolmen kesken`. */
  rule: string;
  paidBy: string;
  total: MoneyView;
  /** One for each partner, in their order; 0 is printed as a dash with "0,00 €" kept out of the way. */
  shares: MoneyView[];
}

/** What a partner should have paid, what it did pay, and the difference (paid − share). */
export interface BalanceView {
  partner: string;
  /** Who stands behind the row: the partner alone, or several whose amounts are told together only. */
  members: string[];
  share: MoneyView;
  paid: MoneyView;
  balance: MoneyView;
}

/** Transfers that even a statement out, each with where it comes from and how to pay it. */
export interface SettlementView {
  event: EventView;
  issuedText: string;
  /** Balances that the transfers bring to zero; they add up to zero. */
  balances: BalanceView[];
  transfers: TransferView[];
  /** That others settle among themselves too, which this paper does not show; null when it shows all. */
  others: string | null;
  /** Notes on VAT, invoicing and the like. */
  notes: string[];
}

export interface TransferView {
  from: string;
  to: string;
  amount: MoneyView;
  /** Sentences of the derivation. */
  derivation: string[];
  payment: PaymentView | null;
}

export interface PaymentView {
  recipient: string;
  /** In groups of four. */
  iban: string;
  bic: string | null;
  /** Finnish or RF reference in groups, as it is to be typed. */
  reference: string;
  dueText: string;
  /** The 54 digits of the Finnish virtual bar code. */
  virtualBarcode: string | null;
}
