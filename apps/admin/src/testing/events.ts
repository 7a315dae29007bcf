import type { EventView, ProgrammeItem, ProgrammeView, Task } from '../app/events/event-types.ts';

/** An event as the server tells it to its lead. The day lies far ahead, whatever the clock of the machine says. */
export function anEvent(but: Partial<EventView> = {}): EventView {
  return {
    id: 'e-1',
    slug: 'peruspaketti-2127-02-09',
    publicPath: { fi: '/fi/tapahtumat/p', sv: '/sv/evenemang/p', en: '/en/events/p' },
    version: 3,
    kind: 'training',
    status: 'draft',
    title: { fi: 'Peruspaketti', sv: 'Grundpaket', en: 'Basic package' },
    summary: { fi: null, sv: null, en: null },
    date: '2127-02-09',
    startTime: '09:00',
    endTime: '12:00',
    timeZone: 'Europe/Helsinki',
    venueName: 'Harju',
    venueAddress: '',
    municipality: 'Saarijärvi',
    capacity: 24,
    deadlineDaysBefore: 7,
    deadlineTime: '16:00',
    deadline: '2127-02-02T14:00:00Z',
    languages: ['fi'],
    sectors: [],
    packageSlug: null,
    publishedAt: null,
    partners: [
      { organisationId: 'o-1', name: 'Järvikylä', kind: 'municipality', rank: 1, role: 'lead' },
      { organisationId: 'o-2', name: 'Metsälahti', kind: 'employment-authority', rank: 2, role: 'partner' },
    ],
    tasks: [],
    permissions: ['event.read', 'event.edit', 'event.publish', 'partner.edit', 'programme.edit'],
    actions: ['publish', 'cancel'],
    blockers: [],
    warnings: [],
    ...but,
  };
}

export function aTask(but: Partial<Task> = {}): Task {
  return {
    id: 't-1',
    title: 'Varaa tila',
    organisationId: 'o-1',
    organisationName: 'Järvikylä',
    assignee: 'Katri',
    dueOn: '2127-01-15',
    doneAt: null,
    isOverdue: false,
    ...but,
  };
}

export function anItem(but: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return {
    id: 'i-1',
    kind: 'session',
    title: 'Avaus',
    minutes: 30,
    start: '09:00',
    end: '09:30',
    module: null,
    methods: [],
    sectors: [],
    fixedStart: null,
    track: null,
    speakers: [],
    room: '',
    language: null,
    interpreting: 'none',
    note: '',
    ...but,
  };
}

export function aProgramme(items: ProgrammeItem[], but: Partial<ProgrammeView> = {}): ProgrammeView {
  return {
    eventId: 'e-1',
    version: 3,
    status: 'draft',
    date: '2127-02-09',
    startTime: '09:00',
    endTime: '10:00',
    languages: ['fi'],
    sectors: [],
    canEdit: true,
    items,
    promised: [],
    clashes: [],
    ...but,
  };
}
