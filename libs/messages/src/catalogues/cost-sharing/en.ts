import type { costSharingFi } from './fi.ts';

export const costSharingEn: Record<keyof typeof costSharingFi, string> = {
  'cost-sharing.others': 'All others together',
  'cost-sharing.rounding-row': 'Rounding evened out from earlier statements',
  'cost-sharing.transfer.balance': '{name}: paid {paid}, share {share}, difference {balance}.',
  'cost-sharing.transfer.by-hub': 'All differences are evened out through the lead organiser: {hub}.',
  'cost-sharing.basis.actual': 'What is shared is the amount paid less the VAT that its payer gets back.',
  'cost-sharing.document.locked': 'Locked {date}, hash {hash}',
  'cost-sharing.document.draft': 'DRAFT {date}: the statement is not locked, and the sums may change',
  'cost-sharing.document.version': 'statement {number}',
  'cost-sharing.document.voucher': 'voucher {number}',
  'cost-sharing.document.statement': 'Cost statement {number}: {event}',
  'cost-sharing.document.settlement': 'Settlement {number}: {event}',
  'cost-sharing.document.statement-file': 'cost-statement',
  'cost-sharing.document.settlement-file': 'settlement',
  'cost-sharing.document.vat-note':
    'Talkoot does not decide whether a settlement payment is a taxable sale. Ask your finance department.',
};
