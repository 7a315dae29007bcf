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
  'mail.pending.subject': 'Your registration waits for approval: {title}',
  'mail.pending.lead':
    'We have your registration and tell you when it has been decided. No seat is kept yet.',
  'mail.offer.subject': 'You are offered a seat: {title}',
  'mail.offer.lead':
    'A seat has become free. It is kept for you until the deadline: take it or leave it through your own link.',
  'mail.offer-expired.subject': 'The offer of a seat has run out: {title}',
  'mail.offer-expired.lead':
    'The seat was not taken in time and went to the next in the queue. You can register for the queue again.',
  'mail.approved.subject': 'Your registration is approved: {title}',
  'mail.approved.lead':
    'Your registration is approved. Your own link shows whether you have a seat or wait in the queue.',
  'mail.declined.subject': 'Your registration was not approved: {title}',
  'mail.declined.lead': 'Your registration was not approved. Your own link shows what the organiser wrote.',
  'mail.unseated.subject': 'Your seat has moved to the queue: {title}',
  'mail.unseated.lead':
    'The organiser had to lower the number of seats, and you lost yours. You wait at the place that your registration gives you.',
  'mail.moved.subject': 'Your registration has been moved: {title}',
  'mail.moved.lead': 'Your registration has been moved to this date. Your earlier seat has been given up.',
  'mail.group.subject': 'Your group’s registration: {title}',
  'mail.group.lead':
    'You registered a group. The link shows everybody’s state and lets you change details or cancel.',
  'mail.cancelled.subject': 'Your registration is cancelled: {title}',
  'mail.cancelled.lead':
    'Your registration is cancelled. What you told us about your diet and access needs has been deleted.',
  'mail.event-cancelled.subject': 'The event is cancelled: {title}',
  'mail.event-cancelled.lead': 'The organiser has cancelled the event. You need not do anything.',
  'mail.event-moved.subject': 'The time or place has changed: {title}',
  'mail.event-moved.lead':
    'The organiser has changed the time or place of the event. Your registration is valid. If you cannot come, cancel it by the link.',
  'mail.calendar': 'A calendar entry is attached.',
  'mail.fact.event': 'Event',
  'mail.fact.when': 'Time',
  'mail.fact.where': 'Place',
  'mail.fact.organisers': 'Organisers',
  'mail.link.own': 'See your registration or cancel it',
  'mail.link.see': 'See your registration',
  'mail.link.keep': 'The link is for you only. Do not pass it on.',
  'mail.footer': 'You got this message because this address was registered for the event.',
  'mail.not-me': 'If it was not you, you can cancel the registration by the link.',
};
