import type { personalLinkFi } from './fi.ts';

export const personalLinkEn: Readonly<Record<keyof typeof personalLinkFi, string>> = {
  // What was just done.
  'personal-link.title': 'Your registration',
  'personal-link.keep': 'This page is for you only. Keep the link and do not pass it on.',
  'personal-link.until': 'The link works until {date}.',
  'personal-link.news.registered': 'Your registration is in. We sent a confirmation to {email}.',
  'personal-link.news.cancelled': 'Your registration is cancelled. We sent a confirmation to {email}.',
  'personal-link.news.accepted': 'The seat is yours. We sent a confirmation to {email}.',
  'personal-link.news.declined': 'You left the offered seat to others. We sent a confirmation to {email}.',
  'personal-link.news.answers': 'Your answers are saved. We sent a message about it to {email}.',
  'personal-link.news.person': 'The details are changed. We sent a confirmation to {email}.',
  'personal-link.news.moved': 'Your registration was moved to this date. We sent a confirmation to {email}.',

  // Where one stands, and what happens next.
  'personal-link.status.pending': 'Your registration waits for approval.',
  'personal-link.status.waiting': 'You are number {place} on the waiting list.',
  'personal-link.status.offered': 'A seat is offered to you.',
  'personal-link.status.seated': 'You have a seat.',
  'personal-link.status.cancelled': 'The registration is cancelled.',
  'personal-link.status.declined': 'The registration was not approved.',
  'personal-link.next.pending.organiser':
    'The organiser decides on it, and you will get a message. Until then you have no seat.',
  'personal-link.next.pending.own-organisation':
    'Your own organisation decides on it, and you will get a message. Until then you have no seat.',
  'personal-link.next.waiting.automatic':
    'When a seat falls free, you get it at once, and a message comes to your e-mail. Nobody who wants the same seat passes you.',
  'personal-link.next.waiting.offer':
    'When a seat falls free, we offer it to you by e-mail. You have {hours, plural, one {# hour} other {# hours}} to answer. Nobody who wants the same seat passes you.',
  'personal-link.next.waiting.manual':
    'The organiser gives out free seats and writes down why if not in the order of the list. You will get a message when the seat is yours.',
  'personal-link.next.waiting.over': 'No more seats are given from the waiting list.',
  'personal-link.next.waiting.party': 'Your group waits together: all of you get seats at the same time.',
  'personal-link.next.moved':
    'You are registered for another date of the same training: {when}. The link to it is in your e-mail.',
  'personal-link.next.offered':
    'Answer by {when}. If you do not answer, the seat is offered to the next person and you lose your place on the list.',
  'personal-link.next.offered.party':
    'The answer is for the whole group: {count, plural, one {# person} other {# people}}.',
  'personal-link.event-cancelled': 'The organiser has cancelled the event.',

  // Facts.
  'personal-link.fact.name': 'Name',
  'personal-link.fact.attendance': 'Taking part',
  'personal-link.fact.sessions': 'Chosen parts',
  'personal-link.attendance.on-site': 'On site',
  'personal-link.attendance.online': 'Online',

  // At the door.
  'personal-link.door': 'At the door',
  'personal-link.door.help':
    'Show this at the door to be marked as present. You can also say the code or your name.',
  'personal-link.door.code': 'Your code',
  'personal-link.door.picture': 'QR code that is read at the door. It holds the code {code}.',

  // What one can do.
  'personal-link.do': 'What you can do',
  'personal-link.do.answers': 'Change your answers',
  'personal-link.do.choices': 'Change the organisation, the sector or how you take part',
  'personal-link.do.person': 'Change the participant or correct the name',
  'personal-link.do.dates': 'Move to another date',
  'personal-link.do.calendar': 'Download the calendar entry',
  'personal-link.do.cancel': 'Cancel the registration',
  'personal-link.do.again': 'Register again',
  'personal-link.after': 'After the training',
  'personal-link.after.certificate': 'Download the certificate (PDF)',
  'personal-link.after.handout': 'Download the handout (PDF)',
  'personal-link.after.absent':
    'Certificates are for those who were marked present. If you were there, tell the organiser.',
  'personal-link.own-data': 'Your data',
  'personal-link.own-data.see': 'See and download all your data',
  'personal-link.own-data.erase': 'Ask for your data to be erased',
  'personal-link.back': 'Back to your registration',
  'personal-link.back.group': 'Back to the group’s page',

  // Offer.
  'personal-link.offer.accept': 'I take the seat',
  'personal-link.offer.decline': 'I do not take the seat',
  'personal-link.decline.title': 'Leave the offered seat to others?',
  'personal-link.decline.text':
    'The seat is offered to the next person at once, and you cannot get it back. Your registration is cancelled.',
  'personal-link.decline.confirm': 'Leave the seat',

  // Cancelling.
  'personal-link.cancel.title': 'Cancel the registration?',
  'personal-link.cancel.title.one': 'Cancel the registration: {name}?',
  'personal-link.cancel.title.group': 'Cancel everybody’s registration?',
  'personal-link.cancel.seated':
    'The seat goes to the first on the waiting list at once and cannot be had back.',
  'personal-link.cancel.waiting': 'The place on the waiting list is lost.',
  'personal-link.cancel.pending': 'The registration will not be considered any more.',
  'personal-link.cancel.group':
    '{count, plural, one {# registration is cancelled} other {# registrations are cancelled}}. The seats go to those who wait at once.',
  'personal-link.cancel.needs': 'Diet, access needs and other answers are erased at the same time.',
  'personal-link.cancel.reason': 'Reason',
  'personal-link.cancel.reason.help': 'Only the organisers see it. You may leave it empty.',
  'personal-link.cancel.wrong': 'Nothing was cancelled, because the reason has to be corrected.',
  'personal-link.cancel.confirm': 'Cancel the registration',
  'personal-link.cancel.confirm.group': 'Cancel everybody’s registration',
  'personal-link.cancel.keep': 'Keep the registration',

  // Answers.
  'personal-link.answers.title': 'Change your answers',
  'personal-link.answers.lead': 'You can change the answers until the event begins.',
  'personal-link.answers.none': 'The organiser asks no questions.',
  'personal-link.answers.missing': 'The organiser’s questions have not been answered.',
  'personal-link.answers.give': 'Answer the questions',
  'personal-link.answers.send': 'Save the answers',
  'personal-link.answers.wrong':
    'The answers were not saved, because {count, plural, one {one thing has to be corrected} other {# things have to be corrected}}. Your other answers are kept on the form.',

  // Choices.
  'personal-link.choices.title': 'Change the organisation, the sector or how you take part',
  'personal-link.choices.lead.seat':
    'You keep your seat. If there is no free seat for what you choose, nothing changes.',
  'personal-link.choices.lead.queue': 'You keep your place on the waiting list or in the handling.',
  'personal-link.choices.approved':
    'Your registration was approved with this organisation, so it cannot be changed here. Ask the organiser.',
  'personal-link.choices.no-seat':
    'There is no free seat for what you chose, so nothing was changed. Your present seat is still yours. You can choose something else.',
  'personal-link.choices.send': 'Save the changes',
  'personal-link.choices.wrong':
    'Nothing was changed, because {count, plural, one {one item needs correcting} other {# items need correcting}}. Your other choices are kept in the form.',

  // Who comes.
  'personal-link.person.title': 'Change the participant or correct the name',
  'personal-link.person.title.one': 'Change the participant: {name}',
  'personal-link.person.lead':
    'The seat or the place on the waiting list stays. We tell about the change by e-mail.',
  'personal-link.person.rule':
    'If the e-mail address stays the same, we only correct the name. If it changes, the seat goes to the new participant: this link stops working, the present answers are erased, and the new participant gets a link of their own and answers the questions themselves.',
  'personal-link.person.name': 'Name',
  'personal-link.person.email': 'E-mail',
  'personal-link.person.email.help': 'The participant gets a confirmation and a link of their own here.',
  'personal-link.person.send': 'Save the participant',
  'personal-link.person.wrong':
    'The participant was not changed, because {count, plural, one {one thing has to be corrected} other {# things have to be corrected}}. What you typed is kept on the form.',

  // Another date.
  'personal-link.dates.title': 'Move to another date',
  'personal-link.dates.lead': 'These dates of the same training are open.',
  'personal-link.dates.none': 'There are no other open dates of the same training just now.',
  'personal-link.move.title': 'Move to this date?',
  'personal-link.move.from': 'Now',
  'personal-link.move.to': 'New date',
  'personal-link.move.free':
    'The new date has room. Your present seat is given away only when the new one is yours.',
  'personal-link.move.full':
    'The new date is full, and you would be on its waiting list. If you move, you lose your present seat or place.',
  'personal-link.move.may-wait': 'Move even if I have to wait and lose my present seat',
  'personal-link.move.filled':
    'The new date is full, so nothing was moved. You can move to its waiting list if you like.',
  'personal-link.move.already': 'You are registered for that date already, so nothing was moved.',
  'personal-link.move.confirm': 'Move to this date',
  'personal-link.move.keep': 'Keep the present date',

  // Own data.
  'personal-link.data.title': 'Your data in this registration',
  'personal-link.data.lead':
    'This is everything that is kept about this registration. You can print the page or download the data as a file.',
  'personal-link.data.download': 'Download the data as a file (JSON)',
  'personal-link.data.registration': 'Registration',
  'personal-link.data.status': 'State',
  'personal-link.data.email': 'E-mail',
  'personal-link.data.language': 'Language of messages',
  'personal-link.data.organisation': 'Organisation',
  'personal-link.data.sector': 'Sector',
  'personal-link.data.registered': 'Registered',
  'personal-link.data.seated': 'Got the seat',
  'personal-link.data.cancelled': 'Cancelled',
  'personal-link.data.reason': 'Reason for cancelling',
  'personal-link.data.present': 'Marked present',
  'personal-link.data.group': 'Who registered the group',
  'personal-link.data.answers': 'Answers',
  'personal-link.data.no-answers': 'No answers are kept.',
  'personal-link.data.mails': 'Messages sent to you',
  'personal-link.data.no-mails': 'No messages are kept.',
  'personal-link.data.when': 'Time',
  'personal-link.data.subject': 'Message',
  'personal-link.data.recipient': 'Address',
  'personal-link.data.seen-by': 'Your data are seen by the organisers of this event: {organisers}.',
  'personal-link.data.who': 'Who sees the data, and for how long',

  // Erasing.
  'personal-link.erase.title': 'Erase your data?',
  'personal-link.erase.ahead':
    'Your registration is cancelled, and your name, e-mail address and answers are erased at once.',
  'personal-link.erase.over':
    'Your name, e-mail address and answers are erased at once. After that no certificate can be had any more.',
  'personal-link.erase.contact':
    'Your name and e-mail address as the group’s contact are erased at once. The participants’ registrations stay in force, and they look after them by their own links.',
  'personal-link.erase.otherwise': 'If you do not erase the data now, they are erased by themselves:',
  'personal-link.erase.final': 'Erasing cannot be undone, and this link stops working.',
  'personal-link.erase.confirm': 'Erase my data',
  'personal-link.erase.keep': 'Do not erase',

  // Group.
  'personal-link.group.title': 'The group’s registration',
  'personal-link.group.together':
    'You wanted to come only together: all get seats at the same time, or all wait.',
  'personal-link.group.each': 'You wanted seats as they come: some may get a seat before the others.',
  'personal-link.group.people': 'Participants',
  'personal-link.group.change': 'Change the participant',
  'personal-link.group.cancel-one': 'Cancel',
  'personal-link.group.of': '{action}: {name}',
  'personal-link.group.status.pending': 'Waits for approval',
  'personal-link.group.status.waiting': 'Number {place} on the waiting list',
  'personal-link.group.status.offered': 'Is offered a seat',
  'personal-link.group.status.seated': 'Has a seat',
  'personal-link.group.status.cancelled': 'Cancelled',
  'personal-link.group.status.declined': 'Not approved',
  'personal-link.group.news.cancelled': 'The registration is cancelled. We sent a message about it.',
  'personal-link.group.news.accepted': 'The seat is taken. We sent a confirmation.',
  'personal-link.group.news.declined': 'The offered seat was left to others.',
  'personal-link.group.news.person': 'The participant’s details are corrected. We sent a confirmation.',
  'personal-link.group.news.handed-over': 'The participant is changed. We sent a message to both addresses.',
  'personal-link.group.privacy': 'Answers are seen and changed only by each person, by their own link.',
  'personal-link.group.accept': 'We take the seat',
  'personal-link.group.decline': 'We do not take the seat',
  'personal-link.group.cancel-all': 'Cancel everybody’s registration',

  // Endings: pages without the link.
  'personal-link.ended.handed-over.title': 'The participant is changed',
  'personal-link.ended.handed-over.text':
    'We sent a message to both addresses. The new participant got a link of their own, and your link has stopped working.',
  'personal-link.ended.attendance-kept.title': 'Your data are erased, attendance is kept',
  'personal-link.ended.attendance-kept.text':
    'Your e-mail address and answers are erased. Your name, organisation and attendance are kept until the day and for the reason that were told before erasing. The link has stopped working.',
  'personal-link.ended.erased.title': 'Your data are erased',
  'personal-link.ended.erased.text':
    'Your name, e-mail address and answers are erased. The link has stopped working.',
};
