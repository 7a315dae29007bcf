import type { erasureFi } from './fi.ts';

export const erasureEn: Record<keyof typeof erasureFi, string> = {
  'erasure.lifetime.answers': '{questions}: kept until {day}.',
  'erasure.lifetime.never-seated': 'If you get no seat, or cancel: everything about you is kept until {day}.',
  'erasure.lifetime.people':
    'If you have a seat: name, e-mail, organisation and other answers are kept until {day}.',
  'erasure.lifetime.attendance':
    'If you take part: name, organisation and attendance are kept until {day}. Reason: {ground}',

  'erasure.title': 'Keeping and erasing data',
  'erasure.lead':
    'Data is erased by itself in the night after the last day. The numbers of seats, sectors and partners stay.',
  'erasure.counts':
    '{people, plural, =0 {Nobody’s data is kept} one {The data of # person is kept} other {The data of # people is kept}}, {erased} erased.',
  'erasure.counts.kept':
    '{kept, plural, one {Of # person only the attendance is kept} other {Of # people only the attendance is kept}}.',

  'erasure.lifetimes': 'What is kept, and until when',
  'erasure.column.what': 'What',
  'erasure.column.until': 'Last day',
  'erasure.what.never-seated': 'Waiting, cancelled or without a seat: everything',
  'erasure.what.people': 'Had a seat: name, e-mail, organisation and other answers',
  'erasure.what.attendance': 'Took part: name, organisation and attendance. Reason: {ground}',
  'erasure.what.answers': 'Answers: {questions}',

  'erasure.retention': 'How long',
  'erasure.retention.promised':
    'Somebody has registered and was told these times. So they can only be made shorter.',
  'erasure.retention.people-days': 'Who had a seat, days after the event',
  'erasure.retention.never-seated-days': 'Everybody else, days after the event',
  'erasure.retention.days.help': '{min}–{max} days.',
  'erasure.retention.attendance': 'Attendance must be kept until',
  'erasure.retention.attendance.help':
    'Only where a law or a funder wants a list of who took part. Everything else is still erased in time. At the latest {day}.',
  'erasure.retention.ground': 'Reason',
  'erasure.retention.ground.help':
    'Shown to participants. For example: list of participants required by the funder.',
  'erasure.retention.save': 'Save the times',
  'erasure.retention.saved': 'The times are saved.',
  'erasure.retention.read-only': 'The lead organiser decides how long data is kept.',

  'erasure.person': 'Erase a person on request',
  'erasure.person.help':
    'When a participant asks for their data to be erased. They can also do it themselves by their personal link.',
  'erasure.person.search': 'Search by name or e-mail',
  'erasure.person.find': 'Search',
  'erasure.person.none': 'Nobody was found.',
  'erasure.person.erase': 'Erase the data',
  'erasure.person.erase.of': 'Erase the data: {name}',
  'erasure.person.ask': 'Erase the data of {name}?',
  'erasure.person.ask.help':
    'Name, contact details, answers, links and messages are erased at once. If the event is still to come, the registration is cancelled and the seat goes to the next. This cannot be undone.',
  'erasure.person.confirm': 'Erase the data for good',
  'erasure.person.keep': 'Do not erase',
  'erasure.person.done': '{name}: the data is erased.',
  'erasure.person.refused':
    '{name}: name, organisation and attendance are kept until {day}. Everything else is erased. Reason: {ground}',

  'erasure.report': 'What has been erased',
  'erasure.report.none': 'Nothing has been erased yet.',
  'erasure.report.when': 'When',
  'erasure.report.rule': 'Why',
  'erasure.report.rows': 'Rows',
  'erasure.rule.mail-days': 'The time of a mail was over',
  'erasure.rule.names-days': 'The time of a doer’s or speaker’s name was over',
  'erasure.rule.answer-days': 'The time of the answer was over',
  'erasure.rule.attendee-days': 'The time of somebody with a seat was over',
  'erasure.rule.never-seated-days': 'The time of somebody without a seat was over',
  'erasure.rule.attendance-kept-until': 'The time of the attendance was over',
  'erasure.rule.invitation-days': 'The time of an invitation was over',
  'erasure.rule.message-days': 'The time of a sent message was over',
  'erasure.rule.request': 'The person asked for it',
  'erasure.table.registration': 'Registrations',
  'erasure.table.registration_group': 'Contacts of groups',
  'erasure.table.personal_link': 'Personal links',
  'erasure.table.invitation': 'Invitations',
  'erasure.table.outgoing_mail': 'Mails that have left',
  'erasure.table.audit_entry': 'Reasons in words in the audit',
  'erasure.table.event_task': 'Who does the tasks',
  'erasure.table.programme_item': 'Speakers of the programme',
};
