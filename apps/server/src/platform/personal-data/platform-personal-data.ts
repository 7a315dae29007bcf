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
    { ...MAIL, column: 'data' },
    { ...MAIL, column: 'list_unsubscribe' },
  ],
  impersonal: [
    // `details` takes facts without names and addresses; see audit.ts.
    { table: 'audit_entry', columns: ['action', 'subject_type', 'details', 'request_id'] },
    { table: 'outgoing_mail', columns: ['kind', 'locale', 'status', 'failure'] },
    { table: 'starter_load', columns: ['name', 'hash'] },
  ],
};
