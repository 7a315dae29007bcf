import type { checkInFi } from './fi.ts';

export const checkInEn: Record<keyof typeof checkInFi, string> = {
  'check-in.search': 'Search by name, organisation or code',
  'check-in.what': 'What attendance is marked for',
  'check-in.what.help': 'Certificates count the parts that a person was in.',
  'check-in.whole-day': 'Whole day',
  'check-in.before':
    'Attendance is marked on the day of the event, {day}. The list can be looked at already.',
  'check-in.not-open': 'The event is not on, so attendance cannot be marked. The list can be looked at.',
  'check-in.online': 'online',
  'check-in.chose-another': 'chose another group',
  'check-in.in-sessions':
    '{count, plural, one {in # part of the programme} other {in # parts of the programme}}',
  'check-in.unsent':
    '{count, plural, one {# mark waits to be sent. It is kept on this device and leaves when the network is back.} other {# marks wait to be sent. They are kept on this device and leave when the network is back.}}',
  'check-in.unsent.open-page':
    '{count, plural, one {# mark waits to be sent. This browser keeps nothing, so leave the page open.} other {# marks wait to be sent. This browser keeps nothing, so leave the page open.}}',
  'check-in.unsent.row': 'Waits to be sent',
  'check-in.send-now': 'Send now',
  'check-in.old-list':
    'The server does not answer. The list is from {time}. You can go on: marks are kept on this device.',
  'check-in.refused.cancelled':
    'The registration has been cancelled, so attendance was not marked. If the person stays, add them as somebody who came to the door.',
  'check-in.refused.seen': 'Understood',
  'check-in.somebody': 'Somebody who is no longer on the list',
  'check-in.without': 'Without a seat',
  'check-in.without.help':
    'These people have registered but have no seat. People come in only to a free seat. If there is room but the seats are taken, first raise the number of seats of the event.',
  'check-in.let-in': 'Let in',
  'check-in.without.raise': 'Seats of the event',
  'check-in.no-seat': '{name}: {status}. Attendance was not marked.',
  'check-in.already': '{name} is marked as present already.',
  'check-in.camera.open': 'Read QR code',
  'check-in.camera.close': 'Close the camera',
  'check-in.camera.help':
    'Hold the QR code of the participant before the camera. It is on the badge and on the participant’s own page.',
  'check-in.camera.picture': 'Picture of the camera',
  'check-in.camera.failed':
    'The camera could not be opened. Allow it in the settings of the browser, or type the code into the search field.',
  'check-in.camera.unknown': 'The code {code} is not of this event. Search for the person by name.',
  'check-in.no-shows': 'Who did not come',
  'check-in.no-shows.not-over': 'The day is not over yet, so somebody may still come.',
  'check-in.no-shows.nobody': 'Nobody had a seat.',
  'check-in.no-shows.none': 'Everybody who had a seat came.',
  'check-in.no-shows.count':
    '{count, plural, one {# person is} other {# people are}} not marked as present. {seated} have a seat.',
  'check-in.no-shows.write': 'Write to them',
  'check-in.no-shows.by-partner': 'By partner',
  'check-in.no-shows.absent': 'Did not come',
  'check-in.no-shows.people': 'People',
};
