import { formatMoney } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { MoneyReader } from './money-reader.ts';
import { isShownTo, seenParties, type SeenParty } from './seen-parties.ts';
import { ruleSentences, shareTable } from './share-table.ts';
import type {
  BalanceContent,
  StatementContent,
  TransferContent,
  VoucherContent,
} from './statement-content.ts';
import type { BalanceView, StatementView, TransferView } from './statements.dto.ts';

/** A statement as this reader may see it, draft or locked: both come from the same content. */
export function statementView(
  content: StatementContent,
  state: { readonly hash: string; readonly lockedAt: Temporal.Instant | null },
  reader: MoneyReader,
): StatementView {
  const { parties, shares, balances, settlement, ruleSet, seq } = content;
  const names = new Map(parties.map(({ organisationId, name }) => [organisationId, name]));
  const titles = new Map(
    content.vouchers.map((voucher) => [voucher.id, { title: titleOf(voucher), category: voucher.category }]),
  );
  const shown = settlement.transfers.filter(
    ({ from, to }) => isShownTo(reader, from) || isShownTo(reader, to),
  );
  return {
    seq,
    status: state.lockedAt ? 'locked' : 'draft',
    hash: state.hash,
    lockedAt: state.lockedAt?.toString() ?? null,
    agreement: content.agreement ?? null,
    sentences: ruleSentences(ruleSet, parties, reader.lang),
    table: shareTable(shares, parties, titles, reader),
    balances: seenParties(parties, reader).map((seen) => balanceView(seen, balances)),
    transfers: shown.map((transfer) => transferView(transfer, balances, names, settlement.hub, reader)),
    otherTransfers: settlement.transfers.length - shown.length,
  };
}

/** What a row is called: the supplier alone says little, the description alone is not on the bill. */
export function titleOf({ description, supplier }: Pick<VoucherContent, 'description' | 'supplier'>): string {
  return `${description} (${supplier})`;
}

function balanceView(
  { organisationId, name, memberIds }: SeenParty,
  balances: readonly BalanceContent[],
): BalanceView {
  const members = balances.filter((balance) => memberIds.includes(balance.organisationId));
  const sumOf = (key: 'shareCents' | 'paidCents' | 'balanceCents') =>
    members.reduce((sum, balance) => sum + balance[key], 0);
  return {
    organisationId,
    name,
    shareCents: sumOf('shareCents'),
    paidCents: sumOf('paidCents'),
    balanceCents: sumOf('balanceCents'),
  };
}

function transferView(
  { from, to, cents, group }: TransferContent,
  balances: readonly BalanceContent[],
  names: ReadonlyMap<string, string>,
  hub: string,
  reader: MoneyReader,
): TransferView {
  const { lang } = reader;
  const t = translatorFor(lang);
  const name = (id: string) => names.get(id) ?? '';
  const because = group.flatMap(({ organisationId }) => {
    const balance = balances.find((row) => row.organisationId === organisationId);
    if (!balance || !isShownTo(reader, organisationId)) return [];
    return t('cost-sharing.transfer.balance', {
      name: name(organisationId),
      paid: formatMoney(balance.paidCents, lang),
      share: formatMoney(balance.shareCents, lang),
      balance: formatMoney(balance.balanceCents, lang),
    });
  });
  return {
    fromId: from,
    fromName: name(from),
    toId: to,
    toName: name(to),
    cents,
    because: [...because, t('cost-sharing.transfer.by-hub', { hub: name(hub) })],
  };
}
