import type { packagesFi } from './fi.ts';

export const packagesEn: Record<keyof typeof packagesFi, string> = {
  // The list and the page of a package.
  'packages.list.add': 'Make a package of your own',
  'packages.owner.library': 'Talkoot starter library',
  'packages.visibility.own': 'Shown to the own organisation only',
  'packages.visibility.partners': 'Shown to partners too',
  'packages.visibility.public': 'Shown to everybody in the library',
  'packages.page.edit': 'Edit the package',
  'packages.page.copy': 'Make a copy of your own',
  'packages.page.not-saved':
    'You can try things out on this page: the package itself does not change. Your changes go into the event that you make of it. Until then they are kept on this page only, until you load it again.',

  // Module versions that a package pins.
  'packages.newer.exists': 'Newer version {number}',
  'packages.newer.what-changed': 'What has changed',
  'packages.newer.take': 'Take it',
  'packages.newer.take-of': 'Take version {number}: {name}',
  'packages.newer.take-all': 'Take them all',
  'packages.newer.take-in-editor': 'Take it in the editor',
  'packages.newer.count': '{count, plural, one {# module has} other {# modules have}} a newer version.',
  'packages.stale.count':
    'The facts of {count, plural, one {# module} other {# modules}} should have been checked already.',

  // What each sector sees.
  'packages.variants.title': 'What each sector sees',
  'packages.variants.help': 'One package, a day for each. A change to the package changes all of these.',
  'packages.variants.only-different':
    'Show only rows that differ ({count, plural, one {# row is} other {# rows are}} the same for all)',
  'packages.variants.row': 'Row',
  'packages.variants.shared': 'Shared',
  'packages.variants.own-group': 'Own group',
  'packages.variants.own-part': '{count, plural, one {Own part} other {# own parts}}',
  'packages.variants.elsewhere': 'In another group',
  'packages.variants.without-track':
    'The parallel groups have no place for: {names}. Add the sector to a group, or make a group without sectors.',
  'packages.variants.all-alike': 'Everybody sees the same.',

  // What a package teaches.
  'packages.contents.languages': 'Languages',
  'packages.contents.modules-of': '{has}/{of} modules',
  'packages.contents.missing': 'Missing: {names}',
  'packages.contents.outcomes': 'Learning outcomes',
  'packages.contents.no-modules': 'The package has no modules yet.',

  // A row.
  'packages.row.section': 'Heading',
  'packages.row.new': 'New row',
  'packages.row.fixed': 'fixed time',
  'packages.row.in-track': 'in parallel, group {track}',
  'packages.row.track-for': 'This group is for: {sectors}',
  'packages.row.nameless': 'row {position}',
  'packages.row.name-of': 'Name of row {position} in Finnish',
  'packages.row.name-missing': 'Write the name in Finnish.',
  'packages.row.name-in': 'Name, language: {language}',
  'packages.row.remove': 'Remove the row: {name}',
  'packages.row.removed': '{name} was removed.',
  'packages.row.module-retired': 'The module was taken out of use',
  'packages.row.module': 'Module: {name}, version {number}',
  'packages.row.details': 'More about this row',
  'packages.row.kind': 'Kind of row',
  'packages.row.fixed-start': 'Always starts at',
  'packages.row.track': 'Parallel group',
  'packages.row.track-help':
    'Give the group a short name, such as A. Rows after each other that have a group begin together, each group in its own order.',
  'packages.row.track-sectors': 'The group is for these sectors',
  'packages.row.sectors': 'Sector parts that are shown',
  'packages.row.sectors-help': 'If you choose none, the row is for all.',
  'packages.row.owner': 'Who leads it',
  'packages.row.owner-help': 'A role, not a person’s name: for example the chair.',
  'packages.row.note': 'Note for the organiser',

  // Adding rows.
  'packages.add.title': 'Add rows',
  'packages.add.session': 'Part of your own',
  'packages.add.slot': 'Add a ready-made part',
  'packages.add.module': 'Add a module',
  'packages.add.choose': 'Choose',

  // The editor.
  'packages.edit.title': 'Edit: {name}',
  'packages.edit.back': 'Back to the package',
  'packages.edit.not-yours': 'The package belongs to another organisation. You can make a copy of your own.',
  'packages.edit.facts': 'Name, description, audience and visibility',
  'packages.edit.is-saved': 'Everything is saved.',
  'packages.edit.is-not-saved': 'The changes are not saved yet.',
  'packages.edit.saved': 'The package was saved.',
  'packages.edit.merged':
    'The package was saved. Somebody else had saved in between, and the changes of both are in.',
  'packages.edit.empty-help': 'Add a module, a ready-made part or a part of your own below.',
  'packages.edit.remove': 'Remove the package',
  'packages.edit.removed': '{name} was removed. Events made of it stay.',
  'packages.facts.title-in': 'Name of the package, language: {language}',
  'packages.facts.summary-in': 'Description, language: {language}',
  'packages.facts.summary': 'Description',
  'packages.facts.kind': 'Kind of package',
  'packages.facts.visibility': 'Who sees the package',
  'packages.facts.group-min': 'Participants at least',
  'packages.facts.group-max': 'Participants at most',
  'packages.facts.audiences': 'Who the package is for',
  'packages.facts.audiences-help': 'If you choose none, the package is for every sector.',
  'packages.facts.lines-help': 'One thing a line.',

  // Two people saved at once.
  'packages.conflict.title': 'Somebody else changed the same places',
  'packages.conflict.help':
    'The other changes are already in. Choose which of these stays, then save. Your own change stands now.',
  'packages.conflict.both': 'Yours: {mine}. Theirs: {theirs}.',
  'packages.conflict.nothing': 'empty',
  'packages.conflict.take': 'Take theirs',
  'packages.conflict.keep': 'Keep mine',
  'packages.conflict.remove': 'Remove the row',
  'packages.conflict.i-removed': 'You removed a row that somebody else changed. The row is still in.',
  'packages.conflict.they-removed': 'Somebody else removed a row that you changed. The row is still in.',
  'packages.conflict.field.title': 'name',
  'packages.conflict.field.minutes': 'minutes',
  'packages.conflict.field.module': 'module version',
  'packages.conflict.field.other': 'other fact',

  // A new package.
  'packages.new.title': 'New package',
  'packages.new.lead': 'Give the package a name. You add its rows on the next page.',
  'packages.new.copy-lead': 'A copy of {name}. The original does not change.',
  'packages.new.name': 'Name in Finnish',
  'packages.new.name-help': 'You add the other languages on the next page.',
  'packages.new.owner': 'Whose package it is',
  'packages.new.own-first':
    'At first only your own organisation sees the package. You can change that in the editor.',
  'packages.new.create': 'Make the package',
  'packages.new.not-allowed': 'Packages are made by managers and organisers of organisations.',
};
