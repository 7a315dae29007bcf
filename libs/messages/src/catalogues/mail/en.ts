import type { mailFi } from './fi.ts';

export const mailEn: Record<keyof typeof mailFi, string> = {
  'mail.seated.subject': 'Your seat is reserved: {title}',
  'mail.seated.lead': 'We have your registration, and you have a seat.',
  'mail.waiting.subject': 'You are on the waiting list: {title}',
  'mail.waiting.lead': 'The event is full. Your place on the waiting list is {place}.',
  'mail.waiting.rule':
    'Seats are given from the waiting list in the order of registration. When a seat becomes free, you get it at once and a message comes to this address. If you can no longer come, cancel by the link so that the next person gets the seat.',
  'mail.promoted.subject': 'You got a seat: {title}',
  'mail.promoted.lead':
    'A seat became free, and you were first on the waiting list. You now have a seat. If you cannot come, cancel by the link so that the next person gets the seat.',
  'mail.already.subject': 'You are registered already: {title}',
  'mail.already.lead':
    'A new registration was sent with this address. Your earlier registration is valid and has not changed. The link shows whether you have a seat or wait for one. If it was not you who sent the new registration, you need not do anything.',
  'mail.cancelled.subject': 'Your registration is cancelled: {title}',
  'mail.cancelled.lead':
    'Your registration is cancelled. What you told us about your diet and access needs has been deleted.',
  'mail.event-cancelled.subject': 'The event is cancelled: {title}',
  'mail.event-cancelled.lead': 'The organiser has cancelled the event. You need not do anything.',
  'mail.event-moved.subject': 'The time or place has changed: {title}',
  'mail.event-moved.lead':
    'The organiser has changed the time or place of the event. Your registration is valid. If you cannot come, cancel it by the link.',
  'mail.handed-over.subject': 'The participant was changed: {title}',
  'mail.handed-over.lead':
    'Your registration was passed on to somebody else, so you are no longer expected. Your answers were erased, and your earlier links have stopped working. If you did not change the participant yourself, contact the organiser.',
  'mail.calendar': 'A calendar entry is attached.',
  'mail.fact.event': 'Event',
  'mail.fact.when': 'Time',
  'mail.fact.where': 'Place',
  'mail.fact.organisers': 'Organisers',
  'mail.fact.code': 'Code at the door',
  'mail.link.own': 'See your registration or cancel it',
  'mail.link.see': 'See your registration',
  'mail.link.keep': 'The link is for you only. Do not pass it on.',
  'mail.footer': 'You got this message because this address was registered for the event.',
  'mail.not-me': 'If it was not you, you can cancel the registration by the link.',
  'mail.waiting.rule-offer':
    'Seats are given from the waiting list in the order of registration. When a seat becomes free, it is offered to you by a message, and you have a certain time to take it. If you can no longer come, cancel by the link.',
  'mail.waiting.rule-manual':
    'The organiser chooses who on the waiting list gets a seat that becomes free. If you get one, a message comes to this address. If you can no longer come, cancel by the link.',
  'mail.pending.subject': 'Your registration waits for approval: {title}',
  'mail.pending.lead':
    'We have your registration. It still has to be approved, and until then you have no seat. You get a message when it is decided.',
  'mail.offer.subject': 'A seat is offered to you: {title}',
  'mail.offer.lead':
    'A seat became free, and it is your turn. It is kept for you until {until}. Take it or decline it by the link. If you do not answer in time, it is offered to the next person.',
  'mail.offer-expired.subject': 'The offer of a seat has ended: {title}',
  'mail.offer-expired.lead':
    'The seat that was offered to you was not taken in time and went to the next person. You can register for the waiting list again.',
  'mail.approved.subject': 'Your registration is approved: {title}',
  'mail.approved.lead': 'Your registration is approved.',
  'mail.declined.subject': 'Your registration was not approved: {title}',
  'mail.declined.lead':
    'Your registration was not approved, and you have no seat. The link shows what the organiser wrote.',
  'mail.unseated.subject': 'Your seat has been taken back: {title}',
  'mail.unseated.lead': 'The organiser had to lower the number of seats, and you lost yours.',
  'mail.moved.subject': 'Your registration has been moved: {title}',
  'mail.moved.lead':
    'You moved your registration to another date, and your seat at this event has been given up. You get a message of its own about the new date.',
  'mail.has-seat': 'You have a seat.',
  'mail.answers-changed.subject': 'Your details have been changed: {title}',
  'mail.answers-changed.lead':
    'The details of your registration have been changed. You see them by the link.',
  'mail.person-changed.subject': 'The participant has been changed: {title}',
  'mail.person-changed.lead':
    'The registration is now in your name. By the link you see whether you have a seat and which details were given.',
  'mail.reminder.subject': 'Reminder: {title}',
  'mail.reminder.lead':
    'You have a seat at this event. If you cannot come, cancel by the link so that somebody else can have the seat.',
  'mail.group.subject': 'Registration of a group: {title}',
  'mail.group.lead':
    '{people, plural, one {You registered one person.} other {You registered # people.}} Seat: {seated}. Waiting: {waiting}. Seat offered: {offered}. Waits for approval: {pending}.',
  'mail.group.each':
    'Each person gets a message to their own address. By the link you see the whole group and can change it.',
  'mail.link.answer': 'Take the seat or decline it',
  'mail.link.group': 'See the group or change it',
};
