import type { PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

export const organisationsPersonalData: PersonalDataRegister = {
  personal: [
    {
      table: 'person',
      column: 'name',
      kind: 'basic',
      purpose: 'to know who works on an event',
      lifetime: 'while-account',
    },
    {
      table: 'person',
      column: 'email',
      kind: 'basic',
      purpose: 'to reach the person and to sign in',
      lifetime: 'while-account',
    },
    {
      table: 'person',
      column: 'email_normalised',
      kind: 'basic',
      purpose: 'one account for one address',
      lifetime: 'while-account',
    },
    {
      table: 'person',
      column: 'password_hash',
      kind: 'secret',
      purpose: 'to sign in',
      lifetime: 'while-account',
    },
    {
      table: 'session',
      column: 'token_hash',
      kind: 'secret',
      purpose: 'to stay signed in',
      lifetime: { daysAfterWritten: 1 },
    },
    {
      table: 'one_time_link',
      column: 'token_hash',
      kind: 'secret',
      purpose: 'to choose a password',
      lifetime: { daysAfterWritten: 14 },
    },
  ],
  impersonal: [
    { table: 'organisation', columns: ['name', 'kind', 'business_id', 'vat_recovery', 'example_id'] },
    { table: 'person', columns: ['locale'] },
    { table: 'membership', columns: ['role'] },
    { table: 'one_time_link', columns: ['purpose'] },
  ],
};
