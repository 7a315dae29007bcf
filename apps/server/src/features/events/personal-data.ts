import type { PersonalColumn, PersonalDataRegister } from '../../platform/personal-data/personal-data.ts';

// As long as registrations: a name among tasks or speakers is of no use to anybody after the follow-up.
const AFTER_EVENT = { daysAfterEvent: 90 } as const;

const column = (table: string, name: string, purpose: string): PersonalColumn => ({
  table,
  column: name,
  kind: 'basic',
  purpose,
  lifetime: AFTER_EVENT,
});

export const eventsPersonalData: PersonalDataRegister = {
  personal: [
    column('event_task', 'assignee', 'to know who in the organisation does the task'),
    column('event_task', 'title', 'what is to be done; may name a speaker'),
    column('programme_item', 'speaker', 'to tell participants who speaks'),
    column('programme_item', 'note', 'what the trainer should know; may name people'),
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
    { table: 'programme_item', columns: ['kind', 'title', 'methods', 'sectors', 'room'] },
  ],
};
