import type { PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

/** Money between organisations. A one-person company may be a supplier, so vouchers are kept as records. */
export const costSharingPersonalData: PersonalDataRegister = {
  personal: [
    {
      table: 'voucher',
      column: 'supplier',
      kind: 'record',
      purpose: 'who sent the bill; may be a person who works in their own name',
      lifetime: 'as-law-requires',
    },
    {
      table: 'voucher',
      column: 'description',
      kind: 'record',
      purpose: 'what was bought; may name a speaker',
      lifetime: 'as-law-requires',
    },
    {
      table: 'statement',
      column: 'content',
      kind: 'record',
      purpose: 'vouchers as they were divided, under a hash',
      lifetime: 'as-law-requires',
    },
    {
      table: 'budget_line',
      column: 'description',
      kind: 'record',
      purpose: 'what is planned; may name a speaker',
      lifetime: 'as-law-requires',
    },
  ],
  impersonal: [
    { table: 'budget_line', columns: ['category'] },
    { table: 'cost_plan', columns: ['rule_set'] },
    { table: 'voucher', columns: ['category', 'invoice_number'] },
    { table: 'statement', columns: ['status', 'hash'] },
  ],
};
