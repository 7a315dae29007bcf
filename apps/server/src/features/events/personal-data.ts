import type { PersonalColumn, PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

/** As long as registrations: after the follow-up, names among tasks and speakers are of no use to anybody. */
export const NAMES_DAYS = 365;

const column = (table: string, name: string, purpose: string): PersonalColumn => ({
  table,
  column: name,
  kind: 'basic',
  purpose,
  lifetime: { daysAfterEvent: NAMES_DAYS },
});

export const eventsPersonalData: PersonalDataRegister = {
  personal: [
    column('event_task', 'assignee', 'to know who in the organisation does the task'),
    column('programme_item', 'speakers', 'to tell participants who speaks'),
  ],
  impersonal: [
    {
      table: 'event',
      columns: [
        'slug',
        'kind',
        'status',
        'title',
        'summary',
        'time_zone',
        'venue_name',
        'venue_address',
        'municipality',
        'languages',
        'sectors',
        'example_id',
      ],
    },
    { table: 'event_partner', columns: ['role'] },
    // About work, not people: who does it stands in columns of its own.
    { table: 'event_task', columns: ['title'] },
    {
      table: 'programme_item',
      columns: ['kind', 'title', 'methods', 'sectors', 'track', 'language', 'interpreting', 'room', 'note'],
    },
  ],
};
