import type { PersonalDataRegister } from './personal-data.ts';
import { MAIL_DAYS } from './erasure.ts';

const MAIL = {
  table: 'outgoing_mail',
  kind: 'basic',
  purpose: 'mail about an event or an account',
  lifetime: { daysAfterWritten: MAIL_DAYS },
} as const;

export const platformPersonalData: PersonalDataRegister = {
  personal: [
    { ...MAIL, column: 'recipient' },
    { ...MAIL, column: 'subject' },
    { ...MAIL, column: 'text' },
    { ...MAIL, column: 'html' },
    { ...MAIL, column: 'ics' },
    {
      table: 'mail_block',
      column: 'address_hash',
      kind: 'record',
      purpose:
        'to send nothing to who wants nothing or takes nothing (bounces: a year); no address, its hash only',
      lifetime: 'as-law-requires',
    },
    { ...MAIL, column: 'data' },
    { ...MAIL, column: 'list_unsubscribe' },
    {
      // Facts without names and addresses (audit.ts), but a reason may be in somebody's words; see blot-audit.ts.
      table: 'audit_entry',
      column: 'details',
      kind: 'basic',
      purpose: 'to know why somebody was given a seat or lost it',
      lifetime: 'with-person',
    },
  ],
  impersonal: [
    { table: 'audit_entry', columns: ['action', 'subject_type', 'request_id'] },
    { table: 'outgoing_mail', columns: ['kind', 'locale', 'status', 'failure'] },
    { table: 'mail_block', columns: ['what', 'code'] },
    { table: 'erasure_report', columns: ['table_name', 'column_names', 'rule'] },
    { table: 'starter_load', columns: ['name', 'hash'] },
  ],
};
