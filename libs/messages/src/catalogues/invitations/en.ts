import type { invitationsFi } from './fi.ts';

export const invitationsEn: Record<keyof typeof invitationsFi, string> = {
  'invitations.title': 'Invitations',
  'invitations.invite': 'Invite people',
  'invitations.closed':
    'Nobody can register for the event right now, so no invitations or reminders are sent. Check that the event is published and when registration ends.',
  'invitations.empty': 'Nobody has been invited yet.',
  'invitations.empty.help':
    'Paste a list of e-mail addresses, and each gets an invitation of their own. Or share a partner’s open link in a message of yours.',
  'invitations.remind': 'Remind {count, plural, one {one person} other {# people}} who have not answered',
  'invitations.remind.help': 'Each gets a reminder once at most.',
  'invitations.remind.done':
    '{count, plural, =0 {There was nobody to remind.} one {One reminder is being sent.} other {# reminders are being sent.}}',
  'invitations.counts': 'Invitations by partner',
  'invitations.counts.organisation': 'Invited by',
  'invitations.counts.together': 'The organisers together',
  'invitations.counts.invited': 'Invited',
  'invitations.counts.registered': 'Registered',
  'invitations.counts.declined': 'Not coming',
  'invitations.counts.unanswered': 'No answer',
  'invitations.counts.undelivered': 'Not delivered',
  'invitations.links': 'Open links',
  'invitations.links.help':
    'By the link anybody can register as one of the partner’s people, and uses the seats reserved for the partner. Send the link in a message of yours. When you renew the link, the old one stops working.',
  'invitations.links.none': 'No link',
  'invitations.links.open': 'Open a link',
  'invitations.links.open-of': 'Open a link: {name}',
  'invitations.links.copy': 'Copy',
  'invitations.links.copy-of': 'Copy the link: {name}',
  'invitations.links.copied': 'The link is copied.',
  'invitations.links.not-copied': 'The browser does not allow copying. Select the link and copy it yourself.',
  'invitations.links.renew': 'Renew',
  'invitations.links.renew-of': 'Renew the link: {name}',
  'invitations.links.end': 'End',
  'invitations.links.end-of': 'End the link: {name}',
  'invitations.links.opened': '{name}: the link is open.',
  'invitations.links.renewed': '{name}: a new link is in use, and the old one has stopped working.',
  'invitations.links.ended': '{name}: the link has stopped working.',
  'invitations.links.address': 'Link: {name}',
  'invitations.list': 'Invited people',
  'invitations.search': 'Search by name or e-mail',
  'invitations.state': 'Status',
  'invitations.every-state': 'Every status',
  'invitations.state.queued': 'Leaving',
  'invitations.state.sent': 'Sent',
  'invitations.state.registered': 'Registered',
  'invitations.state.declined': 'Not coming',
  'invitations.state.opted-out': 'Wants no invitations',
  'invitations.state.bounced': 'Address does not work',
  'invitations.state.not-sent': 'Not sent',
  'invitations.bounced.help':
    'The mail server said that there is no such address. Ask for the right one and invite it. If the address works, send the invitation again.',
  'invitations.send-again': 'Send again',
  'invitations.send-again.of': 'Send again: {email}',
  'invitations.send-again.done': '{email}: the invitation is being sent again.',
  'invitations.found': '{count, plural, =0 {No hits} one {# invitation} other {# invitations}}',
  'invitations.first-shown': 'The newest {shown} are shown. Narrow the search if somebody is missing.',
  'invitations.column.who': 'To whom',
  'invitations.column.by': 'Invited by',
  'invitations.column.state': 'Status',
  'invitations.column.when': 'Invited',
  'invitations.column.actions': 'Actions',
  'invitations.reminded': 'Reminded {when}',
  'invitations.lifetime': 'The addresses of the invited are deleted {days} days after the event.',

  'invitations.form.title': 'Invite people',
  'invitations.form.back': 'Invitations',
  'invitations.form.list': 'E-mail addresses',
  'invitations.form.list.help':
    'Paste the addresses, separated in any way. A name may stand before its address. At most 2,000 addresses at a time.',
  'invitations.form.file': 'Or choose a CSV file',
  'invitations.form.file.help': 'Its lines are put into the field, and you can mend them before you send.',
  'invitations.form.file.unreadable':
    'The file could not be read. Save it as CSV (UTF-8) and choose it again.',
  'invitations.form.organisation': 'On whose behalf',
  'invitations.form.organisation.help':
    'Whoever is invited by a partner registers as one of its people and uses the seats reserved for it.',
  'invitations.form.organisation.together': 'The organisers together',
  'invitations.form.locale': 'Language of the invitation',
  'invitations.form.note': 'Your own words in the invitation',
  'invitations.form.note.help':
    'The invitation has the event’s name, time, place, organisers and link already. Say here, for instance, why you invite just them.',
  'invitations.form.check': 'Check the list',
  'invitations.preview': 'How the invitations will be sent',
  'invitations.preview.to-invite':
    '{count, plural, =0 {Nobody on the list would get an invitation.} one {One person gets an invitation.} other {# people get an invitation.}}',
  'invitations.preview.mistakes': 'To be mended',
  'invitations.preview.line': 'Line {line}',
  'invitations.preview.mistake.unclear': 'There is no e-mail address here: {text}',
  'invitations.preview.mistake.notEmail': 'This is no right e-mail address: {text}',
  'invitations.preview.mistake.tooLong': 'The address or the name is too long: {text}',
  'invitations.preview.leave-out':
    '{count, plural, one {Leave this entry out} other {Leave these # entries out}} and send to the others',
  'invitations.preview.repetitions':
    '{count, plural, one {# address is on the list several times. It gets one invitation.} other {# addresses are on the list several times. Each gets one invitation.}}',
  'invitations.preview.left-out': 'These get no invitation',
  'invitations.preview.recipients': 'These get an invitation',
  'invitations.preview.standing.registered': 'Registered already',
  'invitations.preview.standing.invited': 'Invited already',
  'invitations.preview.standing.opted-out': 'Wants no invitations',
  'invitations.preview.standing.bounced': 'The address does not work. Ask for the right one.',
  'invitations.form.send': 'Send {count, plural, one {one invitation} other {# invitations}}',
  'invitations.form.done':
    '{count, plural, =0 {No new invitation was sent.} one {One invitation is leaving.} other {# invitations are leaving.}}',

  'invitations.bounced-people': 'Messages do not arrive',
  'invitations.bounced-people.help':
    'The mail servers of these participants said that there is no such address. Call them or ask their organisation for the right address, and mend it in the registration. The seat is kept.',
  'invitations.bounced-people.lift': 'Address works',
  'invitations.bounced-people.lift-of': 'Address works: {name}',
  'invitations.bounced-people.lifted': '{name}: the mark at the address is gone.',
  'invitations.bounced-people.since': '{code}, {when}',

  'invitations.mail.subject': 'Invitation: {title}',
  'invitations.mail.lead':
    '{inviter} {count, plural, one {invites} other {invite}} you to take part. You need no account to register.',
  'invitations.mail.reminder-subject': 'Reminder of your invitation: {title}',
  'invitations.mail.reminder-lead':
    '{inviter} {count, plural, one {invited} other {invited}} you to take part, and you have not answered yet. You need no account to register. We remind you this once only.',
  'invitations.mail.deadline': 'Register by',
  'invitations.mail.register': 'Register',
  'invitations.mail.decline': 'I cannot come',
  'invitations.mail.footer':
    'You get this message because {inviter} {count, plural, one {invited} other {invited}} you at this address.',
  'invitations.mail.opt-out': 'I want no invitations from this service',

  'invitations.page.title': 'Invitation',
  'invitations.page.registered':
    'You are registered. The link in your confirmation shows your registration, and lets you cancel it.',
  'invitations.page.declined':
    'Thank you for answering. You have said that you are not coming. We send no more reminders.',
  'invitations.page.register': 'Register',
  'invitations.page.decline': 'I cannot come',
  'invitations.page.reopen': 'Take my answer back',
  'invitations.page.welcome': 'You register by the invitation of {name}.',
  'invitations.page.ended':
    'The invitation link is no longer in use. You can register all the same. Choose your organisation yourself.',

  'invitations.opt-out.invitation.title': 'Invitations to events',
  'invitations.opt-out.invitation.text':
    'You can say no to invitations. No organiser who uses this service will then send invitations to the address that got the message with this link.',
  'invitations.opt-out.invitation.done': 'You will get no more invitations.',
  'invitations.opt-out.message.title': 'Messages from organisers',
  'invitations.opt-out.message.text':
    'You can say no to other messages from organisers. They will then not be sent to the address that got the message with this link.',
  'invitations.opt-out.message.done': 'You will get no more other messages from organisers.',
  'invitations.opt-out.confirm': 'I do not want these messages',
  'invitations.opt-out.undo-text': 'If you said no by mistake, you can take it back.',
  'invitations.opt-out.undo': 'Take it back',
  'invitations.opt-out.own':
    'Messages about your own registration, such as the confirmation and news of a cancelled event, always come.',
};
