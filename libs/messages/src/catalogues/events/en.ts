export const eventsEn = {
  // What still stands in the way of publishing; other features add theirs, by the code of the blocker.
  'events.blocker.title-missing':
    'The title is missing in {lang, select, fi {Finnish} sv {Swedish} other {English}}.',
  'events.blocker.programme-empty': 'The programme has no parts yet.',
  'events.blocker.date-past': 'The day of the event has already been.',
  'events.blocker.agreement': 'Not every partner has accepted the agreement on how costs are shared yet.',
  'events.blocker.agreement-changed':
    'Partners, budget or the sharing of costs have changed since the agreement was accepted. A new version must be proposed.',
  'events.blocker.no-tasks': 'No tasks have been shared out yet.',
  'events.blocker.no-partners': 'The event has no partners yet.',
  'events.blocker.deadline-past':
    'Registration has already closed, so nobody can register on the public page.',
  'events.blocker.programme-gap-before-fixed-start':
    '{count, plural, one {The programme has a gap before a fixed time.} other {The programme has # gaps before fixed times.}}',
  'events.blocker.programme-overlap-with-fixed-start':
    '{count, plural, one {A part runs over a fixed time.} other {# parts run over a fixed time.}}',
  'events.blocker.programme-break-missing':
    '{count, plural, one {The programme lacks a break in one place.} other {The programme lacks a break in # places.}}',
  'events.blocker.programme-day-too-long': 'The day is long for the participants.',
  'events.blocker.programme-module-too-short':
    '{count, plural, one {One module has too little time.} other {# modules have too little time.}}',
  'events.blocker.programme-module-too-long':
    '{count, plural, one {One module has a lot of time.} other {# modules have a lot of time.}}',
  'events.blocker.programme-interpreter-break-missing':
    '{count, plural, one {The interpreter lacks a break in one place.} other {The interpreter lacks a break in # places.}}',
  'events.blocker.programme-discussion-missing':
    '{count, plural, one {In one long stretch the participants only listen.} other {In # long stretches the participants only listen.}}',
  'events.blocker.programme-speaker-twice':
    '{count, plural, one {A speaker is in two places of the programme at once.} other {Speakers are in two places of the programme at once: # times.}}',
  'events.blocker.programme-room-twice':
    '{count, plural, one {The same room is booked for two parts at once.} other {The same rooms are booked for two parts at once: # times.}}',
  'events.blocker.programme-speaker-elsewhere':
    '{count, plural, one {A speaker is in another event at the same time.} other {Speakers are in other events at the same time: # times.}}',
  'events.blocker.programme-room-elsewhere':
    '{count, plural, one {Another event uses the room at the same time.} other {Other events use the rooms at the same time: # times.}}',
  'events.blocker.programme-prerequisite-later':
    '{count, plural, one {One module comes before a module that it builds on.} other {# modules come before a module that they build on.}}',
  'events.blocker.programme-prerequisite-missing':
    '{count, plural, one {One module lacks a module that it builds on.} other {# modules lack a module that they build on.}}',
  'events.blocker.programme-language-missing':
    '{count, plural, one {One module is not in all the languages needed.} other {# modules are not in all the languages needed.}}',
  'events.blocker.programme-facts-outdated':
    '{count, plural, one {The facts of one module need checking before the event.} other {The facts of # modules need checking before the event.}}',
  'events.blocker.programme-newer-version':
    '{count, plural, one {One module has a newer version.} other {# modules have a newer version.}}',
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {One module that the package promises is not in the programme.} other {# modules that the package promises are not in the programme.}}',

  // The list of events.
  'events.list.lead': 'The events of your organisation, the nearest first.',
  'events.list.new': 'New event',
  'events.list.upcoming': 'Coming events',
  'events.list.past': 'Past events',
  'events.list.empty': 'Your organisation has no events yet',
  'events.list.empty-help':
    'Make the first event from nothing, or choose a ready package in the library and make it your own programme.',
  'events.list.empty-trainer': 'Events appear here when an organiser adds your organisation.',
  'events.list.to-library': 'Choose a package in the library',
  'events.list.event': 'Event',
  'events.list.time': 'Time',
  'events.list.partners': 'Organisers',
  'events.list.status': 'Status',
  'events.list.next-task': 'Next task',

  // The facts of an event: the form of a new one and of changing one.
  'events.new.title': 'New event',
  'events.new.lead': 'The event begins as a draft. Only its organisers see it until you publish it.',
  'events.new.from-package':
    'The programme comes from the package you chose: {count, plural, one {# part} other {# parts}}, {length} in all.',
  'events.new.without-package': 'Begin without the package',
  'events.new.create': 'Create the event',
  'events.new.created': 'The event has been created. Add partners and tasks next.',
  'events.new.not-allowed':
    'An event is made by an organiser or a manager of an organisation. You are a trainer.',
  'events.facts.title': 'Facts of the event',
  'events.facts.edit': 'Edit the facts',
  'events.facts.lead-organisation': 'Lead organiser',
  'events.facts.kind': 'Kind of event',
  'events.facts.titles': 'Title',
  'events.facts.titles-help':
    'The Finnish title is needed at once, the Swedish and English ones before publishing.',
  'events.facts.title-in': 'Title in {lang, select, fi {Finnish} sv {Swedish} other {English}}',
  'events.facts.summary-in': 'Summary in {lang, select, fi {Finnish} sv {Swedish} other {English}}',
  'events.facts.when': 'When',
  'events.facts.date': 'Day',
  'events.facts.start': 'Begins',
  'events.facts.start-help': 'When it ends follows from the programme.',
  'events.facts.where': 'Where',
  'events.facts.venue': 'Venue',
  'events.facts.address': 'Street address',
  'events.facts.municipality': 'Municipality',
  'events.facts.registration': 'Registration',
  'events.facts.capacity': 'Seats',
  'events.facts.deadline-days': 'Registration closes, days before',
  'events.facts.deadline-time': 'Time of day',
  'events.facts.deadline-help': 'The deadline moves by itself if the day of the event changes.',
  'events.facts.for-whom': 'For whom',
  'events.facts.languages': 'Languages of the event',
  'events.facts.sectors': 'Sectors',
  'events.facts.sectors-help':
    'Choose those the content is tailored to. With none chosen the event is for everybody.',
  'events.facts.every-sector': 'Every sector',
  'events.facts.saved': 'The facts of the event have been saved.',

  // The overview of an event.
  'events.overview.before-publishing': 'Before publishing',
  'events.overview.missing':
    '{count, plural, one {One thing is missing} other {# things are missing}} before the event can be published.',
  'events.overview.nothing-missing': 'Everything that is needed is there.',
  'events.overview.by-deadline': '{who}, before registration closes on {when}',
  'events.overview.lead-publishes': 'The event is published by {who}.',
  'events.overview.fix': 'Mend it',
  'events.overview.publish': 'Publish the event',
  'events.overview.published': 'The event has been published and stands in the calendar.',
  'events.overview.public-page': 'Open the public page',
  'events.overview.facts': 'Key facts',
  'events.overview.when': 'Time',
  'events.overview.where': 'Place',
  'events.overview.deadline': 'Registration closes',
  'events.overview.capacity': 'Seats',
  'events.overview.lead': 'Lead organiser',
  'events.overview.hold': 'Mark as held',
  'events.overview.held': 'The event has been marked as held.',
  'events.overview.cancel': 'Cancel the event',
  'events.overview.cancel-title': 'Cancel the event?',
  'events.overview.cancel-help': 'A cancelled event cannot be brought back. Those registered get a message.',
  'events.overview.keep': 'Do not cancel',
  'events.overview.cancelled': 'The event has been cancelled.',

  // Tasks: who does what by when.
  'events.tasks.title': 'Tasks',
  'events.tasks.caption': 'Who does what by when',
  'events.tasks.empty': 'There are no tasks yet. Add the first: who does what by when.',
  'events.tasks.task': 'Task',
  'events.tasks.who': 'Who',
  'events.tasks.organisation': 'Organisation',
  'events.tasks.assignee': 'Person',
  'events.tasks.due': 'Done by',
  'events.tasks.overdue': 'Overdue',
  'events.tasks.is-done': 'Done: {title}',
  'events.tasks.add': 'Add a task',
  'events.tasks.remove': 'Remove the task {title}',
  'events.tasks.added': 'The task has been added.',
  'events.tasks.changed': 'The task has been saved.',
  'events.tasks.removed': 'The task {title} has been removed.',
  'events.tasks.done': 'The task {title} has been marked as done.',
  'events.tasks.reopened': 'The task {title} is open again.',

  // Partners.
  'events.partners.lead':
    'The order is that of the agreement. It decides who bears the last cent of a share.',
  'events.partners.list': 'Organising organisations',
  'events.partners.role-of': 'Role: {name}',
  'events.partners.remove': 'Remove {name} from the event',
  'events.partners.add': 'Add a partner',
  'events.partners.organisation': 'Organisation',
  'events.partners.choose': 'Choose an organisation',
  'events.partners.choose-first': 'First choose the organisation to add.',
  'events.partners.role': 'Role',
  'events.partners.added': '{name} has been added as a partner.',
  'events.partners.removed': '{name} has been removed from the event.',
  'events.partners.changed': 'Order and roles of the partners have been saved.',
  'events.partners.roles-help':
    'The lead organiser publishes the event and handles the costs. A partner edits programme and tasks. A payer sees costs and agreement.',

  // The programme.
  'events.programme.title': 'How the day goes',
  'events.programme.empty': 'The programme has no parts yet',
  'events.programme.empty-help': 'Add the first part, or make the event from a package of the library.',
  'events.programme.part': 'Part {position}',
  'events.programme.name': 'Title',
  'events.programme.minutes': 'Minutes',
  'events.programme.speaker': 'Speaker',
  'events.programme.room': 'Room',
  'events.programme.details': 'Speaker, room and sectors',
  'events.programme.row-sectors': 'Sector blocks shown',
  'events.programme.row-sectors-help': 'With none chosen, those of the event are shown.',
  'events.programme.blocks-in': 'In: {names}',
  'events.programme.blocks-out': 'Left out: {names}',
  'events.programme.blocks-of': 'Sector blocks: {name}',
  'events.programme.module': 'Library module: {title}, version {number}',
  'events.programme.add-session': 'Add a session',
  'events.programme.add-break': 'Add a break',
  'events.programme.add-module': 'Add a module from the library',
  'events.programme.choose-module': 'Choose a module',
  'events.programme.new-session': 'New session',
  'events.programme.new-break': 'Break',
  'events.programme.remove': 'Remove {name}',
  'events.programme.removed': '{name} has been removed from the programme.',
  'events.programme.saving': 'Saving…',
  'events.programme.saved': 'All changes have been saved.',
  'events.programme.not-saved': 'The last change was not saved.',
  'events.programme.reload': 'Get the latest programme',
  'events.programme.wrong-name': 'Write a title for the part.',

  // Documents of an event.
  'events.documents.lead': 'Documents are made as PDF files from what the event holds now.',
  'events.documents.document': 'Document',
  'events.documents.language': 'Language of the document',
  'events.documents.download': 'Download PDF: {name}',
  'events.documents.making': 'Making the document',
  'events.documents.ready': '{name} has been downloaded.',
  'events.documents.no-language': 'Not in this language',
  'events.documents.empty': 'You may not print the documents of this event.',
  'events.document-kind.programme': 'Programme',
  'events.document-kind.handout': 'Participants’ handout',
  'events.document-kind.attendance-list': 'Attendance list',
  'events.document-kind.certificate': 'Certificates',
  'events.document-kind.statement': 'Statement of costs',
  'events.document-kind.settlement': 'Settlement',
  'events.document-kind.agreement': 'Cooperation agreement',

  // Words inside printed programme and handout.
  'events.print.version': 'Version {version}',
  'events.print.handout-fallback':
    'Some texts are in Finnish, because they have not been translated yet: {titles}.',
  'events.print.law-as-of': 'Legislation: {date}',
  'events.print.institutions-as-of': 'Services and authorities: {date}',
  'events.print.stats-as-of': 'Statistics: {date}',
  'events.print.contact': 'Organiser: {name}',
  'events.print.track': 'In parallel: {track}',
  'events.print.language': 'Language: {language}',
} as const;
