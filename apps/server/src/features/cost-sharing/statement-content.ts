import type { RuleSet, SettlementMethod } from '@talkoot/cost-sharing';
import type { LocalisedText } from '../../platform/database/columns.ts';
import type { CostCategory } from './budget-line.entity.ts';
import type { Party } from './parties.queries.ts';
import type { SharesContent } from './share-content.ts';

/**
 * Everything a statement stands on and everything it says: with this alone every cent can be worked out again.
 * Kept as canonical JSON under its hash; the same before and after it is locked.
 */
export interface StatementContent {
  readonly format: 'talkoot.statement/1';
  readonly seq: number;
  readonly event: { readonly id: string; readonly title: LocalisedText; readonly date: string };
  /** What is divided: paid gross less the VAT that its payer gets back. */
  readonly basis: 'paid-less-recoverable-vat';
  readonly parties: readonly Party[];
  /** The agreement in force when it was made. Not in statements that were locked before this was kept. */
  readonly agreement?: AgreedVersion | null;
  readonly ruleSet: RuleSet;
  readonly vouchers: readonly VoucherContent[];
  readonly shares: SharesContent;
  readonly balances: readonly BalanceContent[];
  readonly settlement: {
    readonly strategy: 'hub';
    readonly hub: string;
    readonly transfers: readonly TransferContent[];
  };
}

export interface AgreedVersion {
  readonly number: number;
  readonly hash: string;
  /** Whether rules and parties are the ones that were agreed on. */
  readonly hasSameRules: boolean;
}

export interface VoucherContent {
  readonly id: string;
  readonly seq: number;
  readonly category: CostCategory;
  readonly budgetLineId: string | null;
  readonly supplier: string;
  readonly description: string;
  readonly invoiceNumber: string;
  readonly supplyDate: string;
  readonly reversalOf: string | null;
  readonly lines: readonly { readonly netCents: number; readonly vatBp: number; readonly vatCents: number }[];
  readonly payments: readonly {
    readonly organisationId: string;
    readonly cents: number;
    readonly paidOn: string;
    /** Paid less the VAT that comes back. */
    readonly basisCents: number;
  }[];
}

/** `balanceCents` is paid less share: positive is owed to the party. */
export interface BalanceContent {
  readonly organisationId: string;
  readonly shareCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
}

export interface TransferContent {
  readonly from: string;
  readonly to: string;
  readonly cents: number;
  readonly method: SettlementMethod;
  /** The parties whose balances this transfer evens out. */
  readonly group: readonly { readonly organisationId: string; readonly balanceCents: number }[];
}
