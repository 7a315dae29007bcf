export const programmeEn = {
  // What to look at in the programme before publishing, by the code of the advice.
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
  'events.blocker.programme-module-retired':
    '{count, plural, one {One module was taken out of use.} other {# modules were taken out of use.}}',
  'events.blocker.programme-outcomes-not-covered':
    '{count, plural, one {One module that the package promises is not in the programme.} other {# modules that the package promises are not in the programme.}}',

  // Rows of the programme, and its usual parts.
  'events.programme.title': 'How the day goes',
  'events.programme.empty': 'The programme has no parts yet',
  'events.programme.empty-help': 'Add the first part, or make the event from a package of the library.',
  'events.programme.part': 'Part {position}',
  'events.programme.name': 'Title',
  'events.programme.minutes': 'Minutes',
  'events.programme.room': 'Room',
  'events.programme.details': 'Speakers, room, time and language',
  'events.programme.details-break': 'Room, time and group',
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
  'events.programme.wrong-name': 'Write a title for the part.',
  'events.programme.speakers': 'Speakers',
  'events.programme.speakers-help': 'One name a line.',
  'events.programme.fixed-start': 'Always starts at',
  'events.programme.fixed-start-help':
    'Lunch at 11.30, for example. When empty, the part starts when the one before ends.',
  'events.programme.starts-at': 'Always starts at {time}',
  'events.programme.track': 'Parallel group',
  'events.programme.track-help':
    'Parts with a group that follow each other run at the same time. Write the name of the group, such as Health.',
  'events.programme.language': 'Language',
  'events.programme.language-of-event': 'Languages of the event',
  'events.programme.interpreting': 'Interpreting',
  'events.programme.interpreting-help':
    'Interpreted speech takes about twice as long (kotoutuminen.fi, Tulkin rooli asiakastilanteessa). The interpreter needs a break after an hour at the latest; the hour is Talkoot’s own rule.',
  'events.programme.interpreted-needs': '{content} of content → {needed} with an interpreter.',
  'events.programme.interpreted-take': 'Reserve {needed}',
  'events.programme.interpreted-room': 'With an interpreter there is room for about {content} of content.',
  'events.programme.newer': 'The module has version {number}.',
  'events.programme.what-changed': 'See what changed',
  'events.programme.upgrade': 'Take version {number}',
  'events.programme.newer-count': '{count} modules have a newer version.',
  'events.programme.upgrade-all': 'Take all the newest',
  'events.programme.upgraded':
    '{count, plural, one {The newest version of the module is in the programme.} other {The newest versions of # modules are in the programme.}}',
  'events.programme.held': 'The event has been held, so its programme does not change any more.',
  'events.programme.merged': 'The other person’s changes have been added to the programme.',
  'events.programme.add-slot': 'Add a usual part',
  'events.programme.choose-slot': 'Choose a part',
  'events.slot.coffee': 'Registration and coffee',
  'events.slot.pairs': 'Opening discussion in pairs',
  'events.slot.lunch': 'Lunch',
  'events.slot.questions': 'Questions and discussion',
  'events.slot.feedback': 'Summing up and feedback',

  // Advice with its place.
  'events.advice.title': 'Have another look at these ({count})',
  'events.advice.more': 'Show the other {count}',
  'events.advice.another-event': 'another event',
  'events.advice.gap': 'Row {row}, {name}: there is a gap of {length} before the fixed start.',
  'events.advice.overlap': 'Row {row}, {name}: the part before runs {length} over the fixed start.',
  'events.advice.interpreter-break-missing':
    '{count, plural, one {Row {from}} other {Rows {from}–{to}}} (from {time}): {length} of interpreting after the speaker without a break. Give the interpreter a break after {limit} at the latest.',
  'events.advice.discussion-missing':
    '{count, plural, one {Row {from}} other {Rows {from}–{to}}} (from {time}): {length} of listening only. Have a discussion or an exercise after {limit} at the latest.',
  'events.advice.interpreted-too-short':
    'Row {row}, {name}: with an interpreter the module takes at least {limit}; there are {length} now.',
  'events.advice.speaker-twice': '{name} speaks in rows {other} and {row} at the same time.',
  'events.advice.room-twice': 'The room {name} is used in rows {other} and {row} at the same time.',
  'events.advice.speaker-elsewhere': 'Row {row}: at the same time {name} is also at {event}, {time}.',
  'events.advice.room-elsewhere':
    'Row {row}: at the same time the room {name} is also used by {event}, {time}.',
  'events.advice.prerequisite-later':
    'Row {row}, {name}: the module {module} that it builds on comes only in row {other}.',
  'events.advice.prerequisite-missing':
    'Row {row}, {name}: the module {module} is recommended first, and it is not in the programme.',
  'events.advice.language-missing': 'Row {row}, {name}: the text of the module is missing in: {langs}.',
  'events.advice.facts-outdated':
    'Row {row}, {name}: the facts of the module must be checked by {date}, before the event.',
  'events.advice.newer-version': 'Row {row}, {name}: the module has version {number}.',
  'events.advice.module-retired': 'Row {row}, {name}: the module was taken out of use.',
  'events.advice.outcomes-not-covered':
    'The package promises the outcomes of the module {module}, but the module is not in the programme.',

  // Two people at once.
  'events.merge.title': 'You both changed the same things',
  'events.merge.choose':
    'You both changed the same things. Choose at the top of the programme which one stands.',
  'events.merge.lead':
    '{count, plural, one {Somebody else has changed the programme. The other changes have been put together. Choose which one stands.} other {Somebody else has changed the programme. The other changes have been put together. Choose in # places which one stands.}}',
  'events.merge.mine': 'Yours: {value}',
  'events.merge.theirs': 'Theirs: {value}',
  'events.merge.i-removed': 'Remove it, as you did',
  'events.merge.keep-theirs': 'Keep it, as they changed it',
  'events.merge.they-removed': 'Remove it, as they did',
  'events.merge.keep-mine': 'Keep it, as you changed it',
  'events.merge.save': 'Save the choices',
  'events.merge.all-mine': 'Choose all yours',
  'events.merge.all-theirs': 'Choose all theirs',
  'events.merge.none': 'nothing',
  'events.merge.newest': 'newest version',
  'events.merge.version': 'version {number}',
  'events.merge.field.title': 'Title',
  'events.merge.field.kind': 'Kind',
  'events.merge.field.minutes': 'Minutes',
  'events.merge.field.fixedStart': 'Always starts at',
  'events.merge.field.track': 'Parallel group',
  'events.merge.field.module': 'Module',
  'events.merge.field.moduleSlug': 'Module',
  'events.merge.field.methods': 'Methods',
  'events.merge.field.sectors': 'Sectors',
  'events.merge.field.speakers': 'Speakers',
  'events.merge.field.room': 'Room',
  'events.merge.field.language': 'Language',
  'events.merge.field.interpreting': 'Interpreting',
  'events.merge.field.note': 'Note',

  // What the programme covers.
  'events.coverage.title': 'What the programme covers',
  'events.coverage.none': 'The programme has no modules of the library yet.',
  'events.coverage.lead': 'The programme covers {covered} of {all} learning outcomes.',
  'events.coverage.outcomes': 'Learning outcomes by row',
  'events.coverage.outcome': 'Learning outcome',
  'events.coverage.sectors': 'Sectors by row',
  'events.coverage.sector': 'Sector',
  'events.coverage.not-taught': 'not in the programme',
  'events.coverage.in-rows': 'in row {rows} of the programme',
  'events.coverage.yes': 'Yes',
  'events.coverage.no': 'No',
  'events.coverage.left-out': 'There, but left out',
  'events.coverage.legend':
    'The number is the row of the programme. A mark says that the row teaches the outcome or has a section for the sector. A cross: the module has the section, but it is left out.',
} as const;
