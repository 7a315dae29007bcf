import type { PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

/** Who agreed to what, by what right: kept as long as the agreement may have to be shown. */
export const agreementsPersonalData: PersonalDataRegister = {
  personal: [
    {
      table: 'acceptance',
      column: 'person_name',
      kind: 'record',
      purpose: 'who answered for the organisation',
      lifetime: 'as-law-requires',
    },
    {
      table: 'acceptance',
      column: 'mandate',
      kind: 'record',
      purpose: 'by what right the person answered',
      lifetime: 'as-law-requires',
    },
    {
      table: 'acceptance',
      column: 'reason',
      kind: 'record',
      purpose: 'why a version was rejected',
      lifetime: 'as-law-requires',
    },
    {
      table: 'agreement_version',
      column: 'material',
      kind: 'record',
      purpose: 'terms and text under a hash; tasks name who does them',
      lifetime: 'as-law-requires',
    },
  ],
  impersonal: [
    { table: 'agreement_version', columns: ['status', 'hash'] },
    { table: 'acceptance', columns: ['decision', 'locale', 'shown_text_hash', 'previous_hash', 'hash'] },
  ],
};
