import type { costSharingFi } from './fi.ts';

export const costSharingSv: Record<keyof typeof costSharingFi, string> = {
  'cost-sharing.others': 'Övriga sammanlagt',
  'cost-sharing.rounding-row': 'Utjämning av avrundningar från tidigare specifikationer',
  'cost-sharing.transfer.balance': '{name}: betalt {paid}, andel {share}, skillnad {balance}.',
  'cost-sharing.transfer.by-hub': 'Alla skillnader jämnas ut via huvudarrangören: {hub}.',
  'cost-sharing.basis.actual':
    'Det som delas är det betalda beloppet minus den mervärdesskatt som betalaren får tillbaka.',
  'cost-sharing.document.locked': 'Låst {date}, kontrollkod {hash}',
  'cost-sharing.document.draft': 'UTKAST {date}: specifikationen är inte låst, och beloppen kan ändras',
  'cost-sharing.document.version': 'specifikation {number}',
  'cost-sharing.document.voucher': 'verifikat {number}',
  'cost-sharing.document.statement': 'Kostnadsspecifikation {number}: {event}',
  'cost-sharing.document.settlement': 'Utjämning {number}: {event}',
  'cost-sharing.document.statement-file': 'kostnadsspecifikation',
  'cost-sharing.document.settlement-file': 'utjamning',
  'cost-sharing.document.vat-note':
    'Talkoot avgör inte om en utjämningsbetalning är momspliktig försäljning. Fråga din ekonomiförvaltning.',
};
