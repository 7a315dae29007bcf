import type { PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

const BASIC_DAYS = 365;
/** Diet and access needs: until the day is over and the hall is paid. */
const NEED_DAYS = 14;

export const registrationsPersonalData: PersonalDataRegister = {
  personal: [
    basic('name', 'to know who comes, for the attendance list and the certificate'),
    basic('email', 'to confirm the seat and tell about changes'),
    basic('email_normalised', 'one registration for one person'),
    basic('organisation_name', 'to know whom the participants work for'),
    basic('cancel_reason', 'to know why somebody did not come'),
    {
      table: 'registration',
      column: 'answers',
      kind: 'need',
      purpose: 'what the event asks: food that everybody can eat, and what makes taking part possible',
      lifetime: 'by-question',
    },
    {
      table: 'registration_group',
      column: 'contact_name',
      kind: 'basic',
      purpose: 'to know who registered a group',
      lifetime: { daysAfterEvent: BASIC_DAYS },
    },
    {
      table: 'registration_group',
      column: 'contact_email',
      kind: 'basic',
      purpose: 'to tell who registered a group about their seats',
      lifetime: { daysAfterEvent: BASIC_DAYS },
    },
    {
      table: 'registration_group',
      column: 'contact_email_normalised',
      kind: 'basic',
      purpose: 'to find who registered a group',
      lifetime: { daysAfterEvent: BASIC_DAYS },
    },
    // Written to many at once, but nothing keeps a name out of it.
    message('subject'),
    message('body'),
    {
      table: 'personal_link',
      column: 'token_hash',
      kind: 'secret',
      purpose: 'proof that the personal link is real',
      lifetime: { daysAfterEvent: BASIC_DAYS },
    },
  ],
  impersonal: [
    {
      table: 'registration',
      columns: ['status', 'locale', 'sector', 'attendance', 'session_ids', 'needs_key'],
    },
    { table: 'registration_group', columns: ['locale', 'wish'] },
    { table: 'registration_retention', columns: ['keep_ground'] },
    { table: 'registration_settings', columns: ['waiting_mode', 'approval'] },
    { table: 'reminder_plan', columns: ['reminders'] },
    { table: 'participant_message', columns: ['status', 'about', 'filter'] },
    { table: 'calendar_entry', columns: ['digest'] },
    { table: 'registration_form', columns: ['questions'] },
    { table: 'seat_pool', columns: ['kind', 'key'] },
    // Numbers of people by organisation; who froze them is an id.
    { table: 'headcount_snapshot', columns: ['basis', 'content', 'hash'] },
  ],
};

export const RETENTION_DAYS = { basic: BASIC_DAYS, need: NEED_DAYS } as const;

function message(column: string): PersonalDataRegister['personal'][number] {
  const purpose = 'to know what the participants were told';
  return {
    table: 'participant_message',
    column,
    kind: 'basic',
    purpose,
    lifetime: { daysAfterEvent: BASIC_DAYS },
  };
}

function basic(column: string, purpose: string): PersonalDataRegister['personal'][number] {
  return { table: 'registration', column, kind: 'basic', purpose, lifetime: { daysAfterEvent: BASIC_DAYS } };
}
